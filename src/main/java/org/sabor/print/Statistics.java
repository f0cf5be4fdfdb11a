package org.sabor.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sabor.model.Day;
import org.sabor.model.GenderTotals;
import org.sabor.model.HeadCount;
import org.sabor.model.Seminar;
import org.sabor.model.StakeholderGroup;
import org.sabor.model.Summary;
import org.sabor.model.Turnout;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// A sheet of figures, tables and charts without any names, for the funder and for the archive. By choice small numbers
/// are hidden, and with them all from which they could be computed.
final class Statistics {
    private final Seminar seminar;
    private final Summary summary;
    private final PageHead head;
    private final Wording wording;
    private final Breakdown breakdown;
    private final boolean hideSmall;
    private final Content content = new Content();

    private Statistics(Request request) {
        seminar = request.seminar();
        summary = Summary.of(seminar);
        head = new PageHead(request, DocumentKind.STATISTICS, null);
        wording = head.wording();
        breakdown = new Breakdown(seminar, summary, wording);
        hideSmall = request.choices().hideSmall();
    }

    static Document make(Request request) {
        return new Statistics(request).document();
    }

    private Document document() {
        var countries = countries();
        var groups = groups();
        var days = days();
        var keys = hideSmall ? hide(countries, groups, days) : Set.<String>of();
        head.heading(content);
        head.facts(content);
        if (hideSmall) {
            content.paragraph(wording.stacked(each -> each.text("statistics.hidden", SmallCells.LEAST)));
        }
        var figures = new Figures(seminar, summary, wording).hiding(keys);
        content.heading(wording.text("figures.title"));
        content.table(figures.all());
        content.subheading(wording.text("figures.rule-title"));
        figures.rules().forEach(content::paragraph);
        if (breakdown.counted()) {
            table(countries, "figures.by-country", "figures.country", "chart.by-country");
            table(groups, "figures.people-by-group", "figures.group", "chart.people-by-group");
            table(days, "figures.by-day", "figures.day-column", "chart.by-day");
            if (!summary.total().present().stated()) {
                content.paragraph(wording.say(each -> "* " + each.text("participant-list.unknown"), Style.SMALL));
            }
        }
        if (figures.recorded()) {
            content.heading(wording.text("figures.by-group"));
            breakdown.groups(content);
        }
        return head.document(false, content, 0);
    }

    private void table(CountedTable table, String heading, String column, String alternative) {
        content.heading(wording.text(heading));
        table.add(content, column, breakdown.alternative(alternative));
    }

    private List<Participation.Form> forms() {
        return breakdown.byCountry().forms();
    }

    CountedTable countries() {
        var counts = breakdown.byCountry();
        return new CountedTable(
                wording,
                forms(),
                breakdown.inOrder(counts.keys()),
                country -> wording.say(each -> ParticipationTotals.country(country, each)),
                country -> form -> counts.of(country).getOrDefault(form, HeadCount.NONE));
    }

    /// People by the group of their organisation; those without one are a row of their own, so that the totals are the
    /// same as by country.
    private CountedTable groups() {
        var counts = breakdown.byGroup();
        var all = breakdown.byCountry().all();
        var rows = new ArrayList<Map.Entry<Text, Map<Participation.Form, HeadCount>>>();
        for (var group : StakeholderGroup.values()) {
            rows.add(Map.entry(wording.say(each -> each.text(group)), counts.of(group)));
        }
        var rest = new EnumMap<Participation.Form, HeadCount>(Participation.Form.class);
        all.forEach((form, heads) -> {
            var grouped = counts.all().getOrDefault(form, HeadCount.NONE);
            rest.put(form, new HeadCount(heads.known() - grouped.known(), heads.unknown() - grouped.unknown()));
        });
        rows.add(Map.entry(wording.say(each -> each.text("figures.without-organisation")), rest));
        return new CountedTable(
                wording,
                forms(),
                rows,
                Map.Entry::getKey,
                row -> form -> row.getValue().getOrDefault(form, HeadCount.NONE));
    }

    private CountedTable days() {
        return new CountedTable(wording, forms(), seminar.daysInOrder(), this::name, day -> form -> of(day, form));
    }

    private Text name(Day day) {
        var date = day.date();
        return wording.say(each -> date == null
                ? each.text("report.day", day.number())
                : each.text("report.day-date", day.number(), each.date(date)));
    }

    private HeadCount of(Day day, Participation.Form form) {
        var turnout = summary.days().getOrDefault(day.id(), Turnout.NONE);
        return switch (form) {
            case IN_PERSON -> turnout.inPerson();
            case REMOTE -> turnout.remote();
            case MIXED -> turnout.mixed();
            case NOT_STATED, ABSENT -> HeadCount.NONE;
        };
    }

    /// Hides the small numbers of the tables. What two tables share, their totals, is hidden in both or in neither.
    ///
    /// @return the figures that are hidden with them
    private Set<String> hide(CountedTable countries, CountedTable groups, CountedTable days) {
        var totals = new boolean[forms().size() + 1];
        boolean[] before;
        do {
            before = totals;
            totals = groups.hide(countries.hide(before));
        } while (!Arrays.equals(before, totals));
        var keys = new HashSet<String>();
        for (int i = 0; i < forms().size(); i++) {
            if (totals[i]) {
                keys.add(
                        switch (forms().get(i)) {
                            case IN_PERSON -> "figures.in-person";
                            case REMOTE -> "figures.remote";
                            default -> "figures.mixed";
                        });
            }
        }
        if (totals[totals.length - 1]) {
            keys.add("figures.present");
        }
        var participations = days.hide(new boolean[totals.length]);
        if (participations[participations.length - 1]) {
            keys.add("figures.participations");
        }
        registrations(keys);
        var genders = seminar.details().figures().genders();
        if (genders != null && small(genders)) {
            keys.add("figures.gender");
        }
        return keys;
    }

    /// Numbers of registrations that are small; and where a small one is the difference of others, those too.
    private void registrations(Set<String> keys) {
        var registrations = summary.registrations();
        var total = summary.total();
        var apart = Map.of(
                "figures.absent", total.absent(),
                "figures.not-marked", total.notStated(),
                "figures.walk-ins", registrations.walkIns().known(),
                "figures.came", registrations.registeredPresent().known());
        apart.forEach((key, number) -> {
            if (small(number)) {
                keys.addAll(List.of(key, "figures.came", "figures.rate", "figures.registered"));
            }
        });
        Map.of(
                        "figures.confirmed", registrations.confirmed().known(),
                        "figures.registered", registrations.registered().known(),
                        "figures.listed", registrations.listed().known())
                .forEach((key, number) -> {
                    if (small(number)) {
                        keys.add(key);
                    }
                });
    }

    private static boolean small(int number) {
        return number > 0 && number < SmallCells.LEAST;
    }

    private static boolean small(GenderTotals genders) {
        return small(genders.women()) || small(genders.men()) || small(genders.nonBinary()) || small(genders.notSaid());
    }
}
