package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The list of all participants with their form of participation, without signatures, contacts and needs (DOMAIN 3.1).
final class ParticipantList {
    private static final float SIZE = 8.5f;

    private record ListRow(int number, Participant participant) {}

    private final Request request;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final PeopleOrder order;
    private final Participation participation;
    private final List<Participant> people;

    private ParticipantList(Request request) {
        this.request = request;
        var seminar = request.seminar();
        head = new PageHead(request, DocumentKind.PARTICIPANT_LIST, null);
        wording = head.wording();
        cells = new PeopleCells(seminar, wording);
        order = new PeopleOrder(seminar, wording.main());
        participation = new Participation(seminar);
        people = order.sorted(new Attendees(seminar).all(), request.choices().order());
    }

    static Document make(Request request) {
        return new ParticipantList(request).document();
    }

    private Document document() {
        var content = new Content();
        head.heading(content);
        head.facts(content);
        if (people.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("participant-list.nobody")));
        } else {
            content.table(table());
            content.heading(wording.text(
                    participation.recorded() ? "participant-list.presence" : "participant-list.expectation"));
            new ParticipationTotals(request.seminar(), wording, participation, people).add(content, order);
        }
        content.together(lines -> {
            head.signature(lines);
            head.funding(lines);
        });
        return head.document(false, content, people.size());
    }

    private Table table() {
        boolean byCountry = request.choices().order() == ListOrder.COUNTRY;
        var columns = new Columns<ListRow>()
                .add(wording.mm("lists.number", 10).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 3.3f).naming(), row -> cells.name(row.participant()))
                .add(wording.share("lists.organisation", 3.6f), row -> cells.organisation(row.participant()))
                .addIf(
                        !byCountry && cells.manyCountries(people),
                        wording.mm("lists.country", 23),
                        row -> cells.country(row.participant()))
                .add(wording.mm("lists.role", 29), row -> cells.role(row.participant()))
                .add(wording.mm("participant-list.form", 27), row -> form(row.participant()));
        var table = columns.table().size(SIZE);
        @Nullable Country last = null;
        var rows = new ArrayList<ListRow>();
        for (var participant : people) {
            var country = request.seminar().countryOf(participant);
            if (byCountry && !country.equals(last)) {
                table.group(wording.plain(each -> ParticipationTotals.country(country, each)));
                last = country;
            }
            var row = new ListRow(rows.size() + 1, participant);
            rows.add(row);
            table.row(columns.cells(row));
        }
        return table;
    }

    private Text form(Participant participant) {
        return wording.stacked(each -> each.text(participation.of(participant)));
    }
}
