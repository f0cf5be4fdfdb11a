package org.sabor.print;

import java.util.List;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.LocalTimes;
import org.sabor.model.Transport;
import org.sabor.model.Visit;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The agenda for guests: day by day times, topics, speakers, rooms and site visits (DOMAIN R13, 3.1).
final class AgendaDocument {
    private final Request request;
    private final PageHead head;
    private final Wording wording;
    private final AgendaCells cells;
    private int items;

    private AgendaDocument(Request request) {
        this.request = request;
        head = new PageHead(request, DocumentKind.AGENDA, null);
        wording = head.wording();
        cells = new AgendaCells(
                request.seminar(), wording, request.choices().localTimes() ? LocalTimes.of(request.seminar()) : null);
    }

    static Document make(Request request) {
        return new AgendaDocument(request).document();
    }

    private Document document() {
        var content = new Content();
        head.heading(content);
        AgendaVersion.say(content, request.seminar(), wording);
        head.facts(content);
        addZone(content);
        request.seminar().daysInOrder().forEach(day -> add(content, day));
        addVisitsWithoutDay(content);
        if (items == 0) {
            content.paragraph(wording.say(each -> each.text("agenda-document.empty")));
        }
        content.space(3);
        head.funding(content);
        return head.document(false, content, items);
    }

    /// Nothing where no time is stated.
    private void addZone(Content content) {
        var seminar = request.seminar();
        boolean times = seminar.sessions().stream().anyMatch(session -> session.start() != null)
                || seminar.visits().stream().anyMatch(visit -> visit.start() != null)
                || seminar.days().stream().anyMatch(day -> day.start() != null);
        if (times) {
            head.zone(content);
        }
    }

    private void add(Content content, Day day) {
        var list = AgendaItem.of(request.seminar(), day);
        if (list.isEmpty()) {
            return;
        }
        items += list.size();
        content.heading(wording.plain(each -> heading(day, each)));
        boolean times = list.stream().anyMatch(item -> item.start() != null);
        if (!times) {
            content.paragraph(wording.say(each -> each.text("agenda-document.no-times"), Style.SMALL));
        }
        content.table(table(day, list, times));
    }

    private static String heading(Day day, Messages messages) {
        var date = day.date();
        return date == null
                ? messages.text("agenda-document.day-without-date", day.number())
                : messages.text("agenda-document.day", day.number(), date);
    }

    private Table table(Day day, List<AgendaItem> list, boolean times) {
        boolean speakers = list.stream().anyMatch(AgendaItem::hasSpeakers);
        boolean places = list.stream().anyMatch(AgendaItem::hasPlace);
        var columns = new Columns<AgendaItem>()
                .addIf(times, wording.mm("agenda-document.time", 28), item -> cells.time(item, list, day.date()))
                .add(wording.share("agenda-document.topic", 1.2f).naming(), cells::topic)
                .addIf(speakers, wording.share("agenda-document.speakers", 1), cells::speakers)
                .addIf(places, wording.mm("agenda-document.room", 27), cells::place);
        var table = columns.table();
        list.forEach(item -> table.row(columns.cells(item)));
        return table;
    }

    private void addVisitsWithoutDay(Content content) {
        var visits = request.seminar().visitsOf(null);
        if (visits.isEmpty()) {
            return;
        }
        items += visits.size();
        content.heading(wording.text("agenda-document.visits-without-day"));
        content.bullets(visits.stream().map(this::visit).toList());
    }

    private Text visit(Visit visit) {
        return wording.say(each -> {
            var place = visit.place().in(each.language());
            var text = new StringBuilder(AgendaCells.capitalised(visit.name().in(each.language())));
            text.append(place.isEmpty() ? "" : ", " + place);
            if (!visit.meetingPoint().isEmpty()) {
                text.append("; ").append(AgendaCells.meeting(visit, each));
            }
            return visit.transport() == Transport.NOT_STATED
                    ? text.toString()
                    : text.append("; ").append(each.text(visit.transport())).toString();
        });
    }
}
