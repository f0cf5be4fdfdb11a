package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Participant;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The sheet that those who go on a visit sign there. Attendance is recorded by days, halves or sessions, so it has no
/// print number; signed, it is a piece of evidence of its day (DOMAIN R3-R6, 2.2).
final class VisitSheet {
    private static final float ROW_HEIGHT = 9;

    /// A row of the sheet; without a participant for whoever comes along unannounced.
    private record SheetRow(int number, @Nullable Participant participant) {}

    private final Request request;
    private final VisitPages pages;
    private final Wording wording;
    private final PeopleCells cells;

    private VisitSheet(Request request, VisitPages pages) {
        this.request = request;
        this.pages = pages;
        wording = pages.wording();
        cells = new PeopleCells(request.seminar(), wording);
    }

    static List<Document> make(Request request) {
        return VisitPages.make(request, DocumentKind.VISIT_SHEET, pages -> new VisitSheet(request, pages).document());
    }

    private Document document() {
        var rows = rows();
        var content = new Content();
        pages.beginWide(content);
        content.paragraph(wording.say(each -> each.text("attendance-sheet.signing-means")));
        content.table(table(rows).endsWithNext());
        content.together(this::closing);
        int named = (int) rows.stream().filter(row -> row.participant() != null).count();
        return pages.head().document(true, content, named);
    }

    private List<SheetRow> rows() {
        var going = request.seminar().seatsOf(pages.visit().id());
        var rows = new ArrayList<SheetRow>();
        for (var participant : new PeopleOrder(request.seminar(), wording.main())
                .sorted(going, request.choices().order())) {
            for (int i = 0; i < SheetList.rowsOf(participant); i++) {
                rows.add(new SheetRow(rows.size() + 1, participant));
            }
        }
        for (int i = 0; i < request.choices().blankRows(); i++) {
            rows.add(new SheetRow(rows.size() + 1, null));
        }
        return rows;
    }

    private Table table(List<SheetRow> rows) {
        var columns = new Columns<SheetRow>()
                .add(wording.mm("lists.number", 10).right(), row -> PeopleCells.number(row.number()))
                .add(wording.share("lists.name", 3).naming(), row -> {
                    var who = row.participant();
                    return who == null ? Text.EMPTY : cells.personName(who);
                })
                .add(wording.share("lists.organisation", 3.2f), row -> {
                    var who = row.participant();
                    return who == null ? Text.EMPTY : cells.organisationOrGroup(who);
                })
                .add(wording.mm("lists.country", 28), row -> {
                    var who = row.participant();
                    return who == null ? Text.EMPTY : cells.country(who);
                })
                .add(wording.mm("attendance-sheet.signature", 50), _ -> Text.EMPTY);
        var table = columns.table().grid().rowHeight(ROW_HEIGHT);
        rows.forEach(row -> table.row(columns.cells(row)));
        return table;
    }

    private void closing(Content content) {
        content.beside(
                left -> left.blank(
                        wording.text("attendance-sheet.total"), wording.text("attendance-sheet.total-later"), 70),
                pages.head()::signature);
        content.space(2);
        var notice = DataProtection.onSheets(request.seminar());
        wording.all().forEach(each -> new Prose(each, wording, content).small(notice));
        pages.head().funding(content);
    }
}
