package org.sabor.print;

import org.sabor.model.Participant;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The list of the speakers: who they are, what they speak about and when, and whether from afar.
final class SpeakerList {
    private static final float SIZE = 8.5f;

    private record ListRow(int number, Participant person) {}

    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final Lecturers lecturers;

    private SpeakerList(Request request) {
        head = new PageHead(request, DocumentKind.SPEAKER_LIST, null);
        wording = head.wording();
        cells = new PeopleCells(request.seminar(), wording);
        lecturers = new Lecturers(request, wording);
    }

    static Document make(Request request) {
        return new SpeakerList(request).document();
    }

    private Document document() {
        var people = lecturers.people();
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content);
        if (people.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("speaker-list.nobody")));
        } else {
            content.table(table());
        }
        content.together(lines -> {
            head.signature(lines);
            head.funding(lines);
        });
        return head.document(true, content, people.size());
    }

    private Table table() {
        var people = lecturers.people();
        var columns = new Columns<ListRow>()
                .add(wording.mm("lists.number", 10).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 2.6f).naming(), row -> cells.name(row.person()))
                .add(
                        wording.share("speaker-list.role", 3.4f),
                        row -> wording.stacked(each -> lecturers.role(row.person(), each)))
                .addIf(cells.manyCountries(people), wording.mm("lists.country", 21), row -> cells.country(row.person()))
                .add(wording.share("speaker-list.topics", 6.5f), row -> topics(row.person()))
                .add(
                        wording.mm("participant-list.form", 27),
                        row -> wording.stacked(each -> each.text(row.person().plannedMode())));
        var table = columns.table().size(SIZE);
        int number = 0;
        for (var person : people) {
            table.row(columns.cells(new ListRow(++number, person)));
        }
        return table;
    }

    private Text topics(Participant person) {
        return wording.stacked(each -> String.join("\n", lecturers.topics(person, each)));
    }
}
