package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.sabor.model.Participant;
import org.sabor.print.engine.Content;

/// The sheet that those who go on a visit sign there. Attendance is recorded by days, halves or sessions, so it has no
/// print number; signed, it is a piece of evidence of its day (DOMAIN R3-R6, 2.2).
final class VisitSheet {
    private VisitSheet() {}

    /// A sheet for each visit of the days that are wanted.
    static List<Document> make(Request request) {
        return VisitPages.make(request, DocumentKind.VISIT_SHEET, pages -> document(request, pages));
    }

    private static Document document(Request request, VisitPages pages) {
        var head = pages.head();
        var wording = pages.wording();
        var rows = rows(request, pages);
        var table = new SignatureTable(request, head, rows, "attendance-sheet.signature");
        var content = new Content();
        pages.beginWide(content);
        content.paragraph(wording.say(each -> each.text("visit-sheet.signing-means")));
        table.addTo(content);
        table.close(content, head::signature);
        var count = wording.text(
                "attendance-sheet.rows", rows.size(), request.choices().blankRows());
        var warnings = new ArrayList<>(table.warnings());
        warnings.addAll(pages.warnings());
        return head.document(request.sheets().landscape(), content, rows.size(), count)
                .warning(warnings);
    }

    private static List<Participant> rows(Request request, VisitPages pages) {
        var going = pages.people(pages.going());
        var rows = new ArrayList<Participant>();
        for (var participant : new PeopleOrder(
                        request.seminar(), pages.wording().main())
                .sorted(going, request.choices().order())) {
            for (int i = 0; i < SheetList.rowsOf(participant); i++) {
                rows.add(participant);
            }
        }
        return rows;
    }
}
