package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Period;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;
import org.sabor.print.engine.Content;

/// The attendance sheet of one day, of a half of it, or of one session, to be signed by everybody who is there in
/// person (DOMAIN R1-R7, 2.2).
final class AttendanceSheet {
    private static final String BETWEEN = " · ";

    private final Request request;
    private final SheetList list;
    private final PageHead head;
    private final Wording wording;

    private AttendanceSheet(Request request, SheetList list) {
        this.request = request;
        this.list = list;
        head = new PageHead(request, DocumentKind.ATTENDANCE_SHEET, list.day(), list.details(request.seminar()));
        wording = head.wording();
    }

    /// A sheet for each period of each day that is wanted, in one document or in one each; none for a day on which
    /// nobody can come in person.
    static List<Document> make(Request request) {
        int next = SheetPrints.nextNumber(request.seminar());
        var sheets = new ArrayList<Sheet>();
        for (var list : SheetList.of(request)) {
            sheets.add(new AttendanceSheet(request, list).sheet(list.print() == null ? next++ : 0));
        }
        return Sheet.documents(request, DocumentKind.ATTENDANCE_SHEET, sheets);
    }

    /// @param next the number it would get where the list was not printed yet
    private Sheet sheet(int next) {
        boolean wholeDay = list.period().equals(Period.of(list.day().id()));
        var table = new SignatureTable(request, head, list.rows(), signatures(wholeDay));
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content, list.period());
        var means = wholeDay ? "attendance-sheet.signing-means" : "attendance-sheet.signing-means-part";
        content.paragraph(wording.say(each -> each.text(means)));
        table.addTo(content);
        table.close(content, head::signature);
        var warnings = new ArrayList<>(table.warnings());
        warnings.addAll(warnings());
        return new Sheet(
                head,
                head.partName(),
                list.day(),
                print(next),
                content,
                list.rows().size(),
                warnings);
    }

    private String[] signatures(boolean wholeDay) {
        return wholeDay && request.seminar().details().unit() == AttendanceUnit.HALF_DAY
                ? new String[] {"attendance-sheet.signature-morning", "attendance-sheet.signature-afternoon"}
                : new String[] {"attendance-sheet.signature"};
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

    /// What whoever prints it should know: that it replaces another, and who stands on it for want of a country.
    private List<Message> warnings() {
        var seminar = request.seminar();
        var warnings = new ArrayList<Message>();
        var before = request.numbering() == Numbering.NONE ? null : list.before(seminar);
        if (before != null) {
            warnings.add(replaces(before));
        }
        int unknown = (int) list.rows().stream()
                .distinct()
                .filter(each -> !seminar.countryOf(each).stated())
                .count();
        if (list.people() == SheetPeople.LOCAL && unknown > 0) {
            warnings.add(Message.of("sheet.country-not-stated", unknown));
        }
        if (request.sheets().localApart() && list.people() == SheetPeople.ALL) {
            warnings.add(Message.of("sheet.home-not-stated"));
        }
        return warnings;
    }

    private Message replaces(SheetPrint before) {
        var change = PrintedSheets.change(list.ids(), before.rows());
        return Message.of("sheet.replaces", before.number(), change.added(), change.gone());
    }
}
