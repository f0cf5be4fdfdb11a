package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.ConsentScope;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The list of all participants with their form of participation, without signatures and needs (DOMAIN 3.1). For
/// publication only those are named who have consented to that; of the others the organisation and the country are
/// (DOMAIN 5.1). For internal use it names everybody, with position, and contact where that is chosen.
final class ParticipantList {
    private static final float SIZE = 8.5f;

    /// A row, or those of one organisation who are not named.
    ///
    /// @param unnamed how many these are, 0 where the participant is named
    private record ListRow(int number, Participant participant, int unnamed) {
        boolean named() {
            return unnamed == 0;
        }

        Text ifNamed(Text cell) {
            return named() ? cell : Text.of("–");
        }
    }

    private record Home(@Nullable Id<Organisation> organisation, Country country) {}

    private final Request request;
    private final boolean inHouse;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final PeopleOrder order;
    private final Participation participation;
    private final List<Participant> people;
    private final int unnamed;

    private ParticipantList(Request request) {
        this.request = request;
        var seminar = request.seminar();
        inHouse = !request.choices().publication();
        head = new PageHead(
                request,
                DocumentKind.PARTICIPANT_LIST,
                null,
                inHouse ? List.of(Detail.of("participant-list.in-house", "print.file.in-house")) : List.of());
        wording = head.wording();
        cells = new PeopleCells(seminar, wording);
        order = new PeopleOrder(seminar, wording.main());
        participation = new Participation(seminar);
        people = order.sorted(new Attendees(seminar).all(), request.choices().order());
        unnamed = (int) people.stream().filter(each -> !named(each)).count();
    }

    static Document make(Request request) {
        return new ParticipantList(request).document();
    }

    private boolean named(Participant participant) {
        return inHouse || !participant.isPerson() || participant.allows(ConsentScope.PUBLIC_LIST);
    }

    private Document document() {
        var content = new Content();
        head.heading(content);
        if (inHouse) {
            head.factsInTwoColumns(content);
        } else {
            head.facts(content);
        }
        if (people.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("participant-list.nobody")));
        } else {
            content.table(table());
            if (unnamed > 0) {
                content.paragraph(wording.say(each -> each.text("participant-list.unnamed"), Style.SMALL));
            }
            content.heading(wording.text(
                    participation.recorded() ? "participant-list.presence" : "participant-list.expectation"));
            var counts = new Breakdown(request.seminar(), Summary.of(request.seminar()), wording).byCountry();
            new ParticipationTotals(request.seminar(), wording, counts).add(content, order);
        }
        content.together(lines -> {
            head.signature(lines);
            head.funding(lines);
        });
        // Whoever is not named counts too: the numbers are those of the report.
        return head.document(inHouse, content, people.size())
                .warning(
                        unnamed == 0
                                ? List.of()
                                : List.of(Message.of("participant-list.without-consent", unnamed, people.size())));
    }

    private Table table() {
        boolean byCountry = request.choices().order() == ListOrder.COUNTRY;
        boolean contact = inHouse && request.sheets().email();
        var columns = new Columns<ListRow>()
                .add(wording.mm("lists.number", 10).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 3.3f).naming(), this::name)
                .add(wording.share("lists.organisation", 3.6f), row -> cells.organisation(row.participant()))
                .addIf(
                        inHouse && PeopleCells.anyPosition(people),
                        wording.share("lists.position", 3),
                        row -> cells.position(row.participant()))
                .addIf(
                        !byCountry && cells.manyCountries(people),
                        wording.mm("lists.country", 23),
                        row -> cells.country(row.participant()))
                .add(wording.mm("lists.role", 29), row -> row.ifNamed(cells.role(row.participant())))
                .addIf(
                        inHouse && participation.recorded(),
                        wording.mm("participant-list.planned", 27),
                        row -> planned(row.participant()))
                .add(wording.mm("participant-list.form", 27), row -> row.ifNamed(form(row.participant())))
                .addIf(
                        contact,
                        wording.mm("lists.email", 45),
                        row -> Text.of(row.participant().email()));
        var table = columns.table().size(SIZE);
        @Nullable Country last = null;
        for (var row : rows()) {
            var country = request.seminar().countryOf(row.participant());
            if (byCountry && !country.equals(last)) {
                table.group(wording.plain(each -> ParticipationTotals.country(country, each)));
                last = country;
            }
            table.row(columns.cells(row));
        }
        return table;
    }

    /// Those who are not named stand once for each organisation: by name, after all who are; otherwise where their
    /// organisation stands.
    private List<ListRow> rows() {
        var hidden = new LinkedHashMap<Home, Integer>();
        for (var participant : people) {
            if (!named(participant)) {
                hidden.merge(home(participant), 1, Integer::sum);
            }
        }
        var rows = new ArrayList<ListRow>();
        for (var participant : inOrder()) {
            if (named(participant)) {
                rows.add(new ListRow(rows.size() + 1, participant, 0));
            } else {
                var count = hidden.remove(home(participant));
                if (count != null) {
                    rows.add(new ListRow(rows.size() + 1, participant, count));
                }
            }
        }
        return rows;
    }

    private List<Participant> inOrder() {
        if (request.choices().order() != ListOrder.NAME) {
            return people;
        }
        var named = new ArrayList<>(people.stream().filter(this::named).toList());
        named.addAll(order.sorted(people.stream().filter(each -> !named(each)).toList(), ListOrder.ORGANISATION));
        return named;
    }

    private Home home(Participant participant) {
        return new Home(participant.organisation(), request.seminar().countryOf(participant));
    }

    private Text name(ListRow row) {
        return row.named()
                ? cells.name(row.participant())
                : wording.stacked(each -> each.text("lists.people", row.unnamed()));
    }

    private Text form(Participant participant) {
        return wording.stacked(each -> each.text(participation.of(participant)));
    }

    private Text planned(Participant participant) {
        return wording.stacked(each -> each.text(participant.plannedMode()));
    }
}
