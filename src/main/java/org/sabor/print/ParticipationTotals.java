package org.sabor.print;

import java.util.Map;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.HeadCount;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.model.Turnout;
import org.sabor.print.engine.Column;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// How many people took part, or are expected, by country and form: the numbers of [org.sabor.model.Summary], spread
/// over the countries.
final class ParticipationTotals {
    /// A line of the table: a country, or all of them.
    private record Line(Text name, Map<Participation.Form, HeadCount> counts, boolean all) {
        HeadCount of(Participation.Form form) {
            return counts.getOrDefault(form, HeadCount.NONE);
        }
    }

    private final Wording wording;
    private final Turnout total;
    private final boolean recorded;
    private final PeopleBy<Country> counts;

    ParticipationTotals(Seminar seminar, Wording wording, PeopleBy<Country> counts) {
        this.wording = wording;
        this.counts = counts;
        total = Summary.of(seminar).total();
        recorded = seminar.attendanceRecorded();
    }

    /// The table, and below it what its numbers leave out.
    void add(Content content, PeopleOrder order) {
        var columns = new Columns<Line>().add(wording.share("lists.country", 1).naming(), Line::name);
        for (var form : Participation.Form.values()) {
            if (counts.all().containsKey(form) && (!recorded || form.present())) {
                columns.add(heading(form), line -> cell(line, line.of(form)));
            }
        }
        columns.add(wording.mm("lists.total", 32).right(), line -> cell(line, present(line)));
        var table = columns.table();
        for (var country : order.sorted(counts.keys())) {
            var line = new Line(wording.stacked(each -> country(country, each)), counts.of(country), false);
            if (!present(line).equals(HeadCount.NONE)) {
                table.row(columns.cells(line));
            }
        }
        table.row(columns.cells(
                new Line(wording.stacked(each -> each.text("lists.total"), Style.BOLD), counts.all(), true)));
        content.table(table);
        remarks(content);
    }

    private Column heading(Participation.Form form) {
        return wording.column(Column.mm(wording.main().text(form), 32), form.labelKey())
                .right();
    }

    /// Once attendance is recorded, those count who were there; before, all who are expected.
    private HeadCount present(Line line) {
        var present = line.of(Participation.Form.IN_PERSON)
                .plus(line.of(Participation.Form.REMOTE))
                .plus(line.of(Participation.Form.MIXED));
        return recorded ? present : present.plus(line.of(Participation.Form.NOT_STATED));
    }

    private Text cell(Line line, HeadCount count) {
        return Text.of(number(count), line.all() ? Style.BOLD : Style.PLAIN);
    }

    /// `12`, and with a mark how many groups of unknown size stand beside those people: `12 + 2*`, `2*` (DOMAIN R11).
    private static String number(HeadCount count) {
        var known = count.known() == 0 ? "" : Integer.toString(count.known());
        var unknown = count.stated() ? "" : count.unknown() + "*";
        if (known.isEmpty() || unknown.isEmpty()) {
            return known.isEmpty() && unknown.isEmpty() ? "–" : known + unknown;
        }
        return known + " + " + unknown;
    }

    private void remarks(Content content) {
        if (!present(new Line(Text.EMPTY, counts.all(), true)).stated()) {
            content.paragraph(wording.say(each -> "* " + each.text("participant-list.unknown"), Style.SMALL));
        }
        if (recorded) {
            remark(content, "participant-list.absent", total.absent());
            remark(content, "participant-list.not-recorded", total.notStated());
        }
    }

    private void remark(Content content, String key, int number) {
        if (number > 0) {
            content.paragraph(wording.say(each -> each.text(key, number), Style.SMALL));
        }
    }

    /// The country's name, or that it is not stated.
    static String country(Country country, Messages messages) {
        return country.stated() ? messages.country(country.code()) : messages.text("lists.country-not-stated");
    }
}
