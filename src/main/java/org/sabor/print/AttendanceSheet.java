package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.Format;
import org.sabor.model.Participant;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The attendance sheet of one day, to be signed by everybody who is there in person (DOMAIN R1-R7, 2.2).
final class AttendanceSheet {
    private static final float ROW_HEIGHT = 9;
    private static final float SIZE = 9;
    private static final float SIZE_OF_BOTH = 8.5f;
    /// A larger group signs on rows that are added by hand, or on a sheet of its own.
    private static final int MOST_ROWS_OF_A_GROUP = 40;

    /// A row of the sheet; without a participant for whoever comes unannounced.
    private record SheetRow(int number, @Nullable Participant participant) {
        Text say(Function<Participant, Text> cell) {
            return participant == null ? Text.EMPTY : cell.apply(participant);
        }
    }

    private final Request request;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final List<Participant> people;
    private final List<SheetRow> rows = new ArrayList<>();

    private AttendanceSheet(Request request, Day day, List<Participant> expected) {
        this.request = request;
        head = new PageHead(request, DocumentKind.ATTENDANCE_SHEET, day);
        wording = head.wording();
        cells = new PeopleCells(request.seminar(), wording);
        people = new PeopleOrder(request.seminar(), wording.main())
                .sorted(expected, request.choices().order());
    }

    /// A sheet for each day that is wanted; none for a day on which nobody can come in person.
    static List<Document> make(Request request) {
        var seminar = request.seminar();
        var attendees = new Attendees(seminar);
        var sheets = new ArrayList<Document>();
        for (var day : seminar.daysInOrder()) {
            var expected = attendees.inPerson(day);
            boolean online = seminar.details().format() == Format.REMOTE;
            if (request.choices().wants(day) && !(online && expected.isEmpty())) {
                sheets.add(new AttendanceSheet(request, day, expected).document());
            }
        }
        return sheets;
    }

    private Document document() {
        people.forEach(this::addRows);
        int named = rows.size();
        for (int i = 0; i < request.choices().blankRows(); i++) {
            addRow(null);
        }
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content);
        content.paragraph(wording.say(each -> each.text("attendance-sheet.signing-means")));
        content.table(table().endsWithNext());
        content.together(this::closing);
        return head.document(true, content, named);
    }

    private void addRow(@Nullable Participant participant) {
        rows.add(new SheetRow(rows.size() + 1, participant));
    }

    /// Everybody signs for themselves: a group has as many rows as people are expected, and an organisation of which
    /// nobody knows who or how many will come has one. Whoever comes writes the name.
    private void addRows(Participant participant) {
        var heads = participant.headCount();
        int count = participant.isPerson() || heads == null ? 1 : Math.min(heads, MOST_ROWS_OF_A_GROUP);
        for (int i = 0; i < count; i++) {
            addRow(participant);
        }
    }

    private Table table() {
        var columns = new Columns<SheetRow>()
                .add(wording.mm("lists.number", 10).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 3).naming(), row -> row.say(cells::personName))
                .add(wording.share("lists.organisation", 3.2f), row -> row.say(cells::organisationOrGroup))
                .addIf(
                        PeopleCells.anyPosition(people),
                        wording.share("lists.position", 2.9f),
                        row -> row.say(cells::position))
                .addIf(cells.manyCountries(people), wording.mm("lists.country", 25), row -> row.say(cells::country))
                .add(wording.mm("lists.role", 30), row -> row.say(cells::role));
        addSignatures(columns);
        var table = columns.table().grid().rowHeight(ROW_HEIGHT).size(wording.both() ? SIZE_OF_BOTH : SIZE);
        rows.forEach(row -> table.row(columns.cells(row)));
        return table;
    }

    private void addSignatures(Columns<SheetRow> columns) {
        if (request.seminar().details().unit() == AttendanceUnit.HALF_DAY) {
            columns.add(wording.mm("attendance-sheet.signature-morning", 35), _ -> Text.EMPTY);
            columns.add(wording.mm("attendance-sheet.signature-afternoon", 35), _ -> Text.EMPTY);
        } else {
            columns.add(wording.mm("attendance-sheet.signature", 45), _ -> Text.EMPTY);
        }
    }

    private void closing(Content content) {
        content.beside(
                left -> left.blank(
                        wording.text("attendance-sheet.total"), wording.text("attendance-sheet.total-later"), 70),
                head::signature);
        content.space(2);
        for (var each : wording.all()) {
            var notice = Text.of(new PrivacyNotice(request.seminar()).in(each), Style.SMALL);
            content.paragraph(each.language() == wording.language() ? notice : notice.in(each.language()));
        }
        head.funding(content);
    }
}
