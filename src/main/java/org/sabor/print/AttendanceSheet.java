package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Participant;
import org.sabor.model.SheetPrints;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The attendance sheet of one day, to be signed by everybody who is there in person (DOMAIN R1-R7, 2.2).
final class AttendanceSheet {
    private static final String BETWEEN = " · ";
    private static final float ROW_HEIGHT = 9;
    private static final float SIZE = 9;
    private static final float SIZE_OF_BOTH = 8.5f;

    /// A row of the sheet; without a participant for whoever comes unannounced.
    private record SheetRow(int number, @Nullable Participant participant) {
        Text say(Function<Participant, Text> cell) {
            return participant == null ? Text.EMPTY : cell.apply(participant);
        }
    }

    private final Request request;
    private final SheetList list;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final List<SheetRow> rows = new ArrayList<>();

    private AttendanceSheet(Request request, SheetList list) {
        this.request = request;
        this.list = list;
        head = new PageHead(request, DocumentKind.ATTENDANCE_SHEET, list.day());
        wording = head.wording();
        cells = new PeopleCells(request.seminar(), wording);
    }

    /// A sheet for each day that is wanted; none for a day on which nobody can come in person.
    static List<Document> make(Request request) {
        int next = SheetPrints.nextNumber(request.seminar());
        var sheets = new ArrayList<Document>();
        for (var list : SheetList.of(request)) {
            sheets.add(new AttendanceSheet(request, list).document(list.print() == null ? next++ : 0));
        }
        return sheets;
    }

    /// @param next the number it would get where the list was not printed yet
    private Document document(int next) {
        list.rows().forEach(this::addRow);
        int named = rows.size();
        for (int i = 0; i < list.blankRows(); i++) {
            addRow(null);
        }
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content);
        content.paragraph(wording.say(each -> each.text("attendance-sheet.signing-means")));
        content.table(table().endsWithNext());
        content.together(this::closing);
        return head.document(true, content, named, print(next));
    }

    private void addRow(@Nullable Participant participant) {
        rows.add(new SheetRow(rows.size() + 1, participant));
    }

    /// Which print this is, on each page, so that the numbers of its rows lead to people later (DOMAIN R25). The rows
    /// are counted, so that a missing page is noticed.
    private String print(int next) {
        var print = list.print();
        var which = switch (request.numbering()) {
            case KEPT ->
                print == null
                        ? wording.text("attendance-sheet.no-print")
                        : wording.text(
                                "attendance-sheet.print",
                                print.number(),
                                print.at().toLocalDate(),
                                print.at().toLocalTime());
            case PREVIEW -> wording.text("attendance-sheet.preview", print == null ? next : print.number());
            case NONE -> wording.text("attendance-sheet.no-print");
        };
        return which
                + BETWEEN
                + wording.text("attendance-sheet.rows", list.rows().size(), list.blankRows());
    }

    private Table table() {
        var columns = new Columns<SheetRow>()
                .add(wording.mm("lists.number", 10).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 3).naming(), row -> row.say(cells::personName))
                .add(wording.share("lists.organisation", 3.2f), row -> row.say(cells::organisationOrGroup))
                .addIf(
                        PeopleCells.anyPosition(list.rows()),
                        wording.share("lists.position", 2.9f),
                        row -> row.say(cells::position))
                .addIf(
                        cells.manyCountries(list.rows()),
                        wording.mm("lists.country", 25),
                        row -> row.say(cells::country))
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
        var notice = DataProtection.onSheets(request.seminar());
        wording.all().forEach(each -> new Prose(each, wording, content).small(notice));
        head.funding(content);
    }
}
