package org.sabor.print;

import java.util.List;
import org.sabor.model.Participant;
import org.sabor.model.VisitSeat;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;

/// Who goes on which visit, to be hung up at the seminar: the public companion of the boarding list, without phones and
/// needs (DOMAIN 5.1). Those who wait stand apart, in their order.
final class VisitList {
    private static final float SIZE = 9;

    private final Request request;
    private final List<VisitPages> visits;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;

    private VisitList(Request request, List<VisitPages> visits) {
        this.request = request;
        this.visits = visits;
        head = new PageHead(request, DocumentKind.VISIT_LIST, null);
        wording = head.wording();
        cells = new PeopleCells(request.seminar(), wording);
    }

    /// One list of the visits of the days that are wanted; none where nobody goes on any.
    static List<Document> make(Request request) {
        var visits = VisitPages.of(request, DocumentKind.VISIT_LIST);
        return visits.isEmpty() ? List.of() : List.of(new VisitList(request, visits).document());
    }

    private Document document() {
        var content = new Content();
        head.heading(content);
        head.facts(content);
        visits.forEach(visit -> add(content, visit));
        content.together(lines -> {
            lines.space(2);
            lines.paragraph(wording.say(each -> each.text("visit-list.purpose"), Style.SMALL));
            head.funding(lines);
        });
        int going = visits.stream().mapToInt(visit -> visit.going().size()).sum();
        return head.document(false, content, going)
                .warning(visits.stream()
                        .flatMap(visit -> visit.warnings().stream())
                        .toList());
    }

    private void add(Content content, VisitPages pages) {
        content.heading(wording.plain(pages.visit().name()));
        pages.addWhen(content);
        content.paragraph(pages.count());
        var columns = new Columns<VisitSeat>()
                .add(wording.mm("lists.number", 10).right(), seat -> PeopleCells.number(seat.number()))
                .add(wording.share("lists.name", 3.3f).naming(), seat -> cells.name(participant(seat)))
                .add(wording.share("lists.organisation", 3.6f), seat -> cells.organisation(participant(seat)))
                .add(wording.mm("lists.country", 25), seat -> cells.country(participant(seat)))
                .add(
                        wording.mm("participant-list.form", 29),
                        seat -> wording.stacked(
                                each -> each.text(participant(seat).plannedMode())));
        var table = columns.table().size(SIZE);
        pages.going().forEach(seat -> table.row(columns.cells(seat)));
        addWaiting(table, columns, pages.waiting());
        content.table(table);
    }

    private void addWaiting(Table table, Columns<VisitSeat> columns, List<VisitSeat> waiting) {
        if (!waiting.isEmpty()) {
            table.group(wording.text("boarding-list.waiting"));
            waiting.forEach(seat -> table.row(columns.cells(seat)));
        }
    }

    private Participant participant(VisitSeat seat) {
        return request.seminar().participants().require(seat.participant());
    }
}
