package org.sabor.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Bus;
import org.sabor.model.Participant;
import org.sabor.model.VisitSeat;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The boarding list of a visit, bus by bus, with places to tick who leaves and who comes back. It is the one document
/// with phone numbers, and the organiser's alone (DOMAIN 5.1).
final class BoardingList {
    private static final float ROW_HEIGHT = 8;
    private static final float SIZE = 9;

    private final Request request;
    private final VisitPages pages;
    private final Wording wording;
    private final PeopleCells cells;

    private BoardingList(Request request, VisitPages pages) {
        this.request = request;
        this.pages = pages;
        wording = pages.wording();
        cells = new PeopleCells(request.seminar(), wording);
    }

    static List<Document> make(Request request) {
        return VisitPages.make(
                request, DocumentKind.BOARDING_LIST, pages -> new BoardingList(request, pages).document());
    }

    private Document document() {
        var places = pages.places();
        var content = new Content();
        pages.beginWide(content);
        var columns = columns();
        var table = columns.table().grid().rowHeight(ROW_HEIGHT).size(SIZE);
        for (var bus : pages.visit().buses()) {
            add(table, columns, heading(bus), pages.going(places.going(bus)));
        }
        boolean bused = !pages.visit().buses().isEmpty();
        add(table, columns, bused ? wording.text("boarding-list.no-bus") : "", pages.going(places.going(null)));
        add(table, columns, wording.text("boarding-list.waiting"), pages.waiting());
        content.table(table.endsWithNext());
        content.together(this::closing);
        int going = pages.going().size();
        var line = wording.text("boarding-list.copy") + " · " + pages.count();
        return pages.head().document(true, content, going, line).warning(pages.warnings());
    }

    /// „Автобус 1 – места: 12; рампа“.
    private String heading(Bus bus) {
        var seats = bus.seats();
        var label = wording.plain(each -> each.text(bus.label()));
        var stated = seats == null ? label : label + " – " + wording.text("boarding-list.seats", seats);
        return bus.note().isEmpty() ? stated : stated + "; " + bus.note();
    }

    private static void add(Table table, Columns<VisitSeat> columns, String heading, List<VisitSeat> seats) {
        if (seats.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            table.group(heading);
        }
        seats.forEach(seat -> table.row(columns.cells(seat)));
    }

    private Columns<VisitSeat> columns() {
        return new Columns<VisitSeat>()
                .add(wording.mm("lists.number", 10).right(), seat -> PeopleCells.number(seat.number()))
                .add(wording.share("lists.name", 3).naming(), seat -> cells.name(participant(seat)))
                .add(wording.share("lists.organisation", 3.2f), seat -> cells.organisation(participant(seat)))
                .add(wording.mm("boarding-list.seat", 30), this::seat)
                .add(wording.mm("boarding-list.phone", 38), seat -> phone(participant(seat)))
                .add(wording.mm("boarding-list.out", 24), _ -> Text.EMPTY)
                .add(wording.mm("boarding-list.back", 24), _ -> Text.EMPTY);
    }

    /// The bus once more, for the pages on which its heading does not stand.
    private Text seat(VisitSeat seat) {
        var bus = pages.visit().bus(seat.bus());
        return !seat.going()
                ? wording.stacked(each -> each.text("boarding-list.waits"))
                : bus == null ? Text.of("–") : wording.stacked(each -> each.text(bus.label()));
    }

    private static Text phone(@Nullable Participant row) {
        return row == null || row.phone().isEmpty() ? Text.of("–") : Text.of(row.phone());
    }

    private Participant participant(VisitSeat seat) {
        return request.seminar().participants().require(seat.participant());
    }

    private void closing(Content content) {
        content.space(2);
        content.beside(
                left -> left.blank(wording.text("boarding-list.left"), wording.text("boarding-list.how-many"), 70),
                right -> right.blank(
                        wording.text("boarding-list.returned"), wording.text("boarding-list.how-many"), 70));
        content.space(2);
        content.paragraph(wording.say(each -> each.text("boarding-list.privacy"), Style.SMALL));
        pages.head().funding(content);
    }
}
