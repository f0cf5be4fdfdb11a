package org.sabor.print;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.model.Transport;
import org.sabor.model.Visit;
import org.sabor.model.VisitPlaces;
import org.sabor.model.VisitSeat;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// What the documents of a visit have in common: for which visits they are made, and the block that says which visit it
/// is, when, where people gather, who leads it, how people get there. What is not stated is left out.
final class VisitPages {
    private final Request request;
    private final Visit visit;
    private final PageHead head;
    private final Wording wording;

    private VisitPages(Request request, DocumentKind kind, Visit visit, int number) {
        this.request = request;
        this.visit = visit;
        head = new PageHead(request, kind, request.seminar().days().find(visit.day()), number);
        wording = head.wording();
    }

    /// A document for each visit of the days that are wanted on which anybody goes; of those without a day too, where
    /// all days are wanted.
    static List<Document> make(Request request, DocumentKind kind, Function<VisitPages, Document> document) {
        return of(request, kind).stream().map(document).toList();
    }

    /// The visits themselves.
    static List<VisitPages> of(Request request, DocumentKind kind) {
        var made = new ArrayList<VisitPages>();
        for (var visit : inOrder(request)) {
            int number = request.seminar().visitsOf(visit.day()).indexOf(visit) + 1;
            var pages = new VisitPages(request, kind, visit, number);
            if (!pages.going().isEmpty()) {
                made.add(pages);
            }
        }
        return made;
    }

    private static List<Visit> inOrder(Request request) {
        var seminar = request.seminar();
        var ofDays = seminar.daysInOrder().stream()
                .filter(request.choices()::wants)
                .flatMap(day -> seminar.visitsOf(day.id()).stream());
        var without = request.choices().days().isEmpty() ? seminar.visitsOf(null).stream() : Stream.<Visit>empty();
        return Stream.concat(ofDays, without).toList();
    }

    Visit visit() {
        return visit;
    }

    PageHead head() {
        return head;
    }

    Wording wording() {
        return wording;
    }

    VisitPlaces places() {
        return VisitPlaces.of(request.seminar(), visit);
    }

    /// Who goes, in the order of the list, without those who have cancelled since or take part remotely.
    List<VisitSeat> going() {
        return going(places().going());
    }

    /// Those of these seats whose people may come.
    List<VisitSeat> going(List<VisitSeat> seats) {
        return seats.stream()
                .filter(seat -> comes(request.seminar(), visit, seat))
                .toList();
    }

    /// Who waits and may still come, in their order.
    List<VisitSeat> waiting() {
        return going(places().waiting());
    }

    /// „18 people go, 2 wait“.
    String count() {
        return wording.text("visit-document.count", going().size(), waiting().size());
    }

    /// Date and time, where they are stated.
    void addWhen(Content content) {
        var when = wording.say(this::when);
        if (!when.equals(Text.EMPTY)) {
            content.fact(wording.label("visit-document.when"), when);
        }
    }

    /// Who has these seats.
    List<Participant> people(List<VisitSeat> seats) {
        return seats.stream()
                .map(seat -> request.seminar().participants().require(seat.participant()))
                .toList();
    }

    /// Who has a seat and does not come.
    List<Message> warnings() {
        int left = places().going().size() - going().size();
        return left == 0 ? List.of() : List.of(Message.of("visit-document.left-out", left));
    }

    private static boolean comes(Seminar seminar, Visit visit, VisitSeat seat) {
        var participant = seminar.participants().require(seat.participant());
        var day = visit.day();
        return day == null
                ? VisitPlaces.allowed(participant)
                : new Attendees(seminar).comesInPerson(participant, Period.of(day));
    }

    /// Heading and facts, one below the other.
    void begin(Content content) {
        head.heading(content);
        facts().forEach(fact -> content.fact(fact.label(), fact.value()));
        content.space(2);
    }

    /// The same in two columns, for a page that is wide.
    void beginWide(Content content) {
        head.heading(content);
        var facts = facts();
        int half = (facts.size() + 1) / 2;
        content.beside(
                left -> facts.subList(0, half).forEach(fact -> left.fact(fact.label(), fact.value())),
                right -> facts.subList(half, facts.size()).forEach(fact -> right.fact(fact.label(), fact.value())));
        content.space(2);
    }

    private List<Fact> facts() {
        var note = visit.transportNote();
        var kind = visit.transport() == Transport.NOT_STATED
                ? Text.EMPTY
                : wording.say(each -> each.text(visit.transport()));
        var transport =
                note.isEmpty() ? kind : kind.equals(Text.EMPTY) ? Text.of(note) : kind.and("; " + note, Style.PLAIN);
        return Stream.of(
                        fact("visit-document.visit", wording.value(visit.name())),
                        fact("visit-document.place", wording.value(visit.place())),
                        fact("visit-document.when", wording.say(this::when)),
                        fact(
                                "visit-document.meeting",
                                wording.say(each ->
                                        joined(text(visit.meetingPoint(), each), time(visit.meetingTime(), each)))),
                        fact("visit-document.back", wording.say(each -> time(visit.back(), each))),
                        fact(
                                "visit-document.guide",
                                wording.say(
                                        each -> joined(text(visit.guide(), each), text(visit.guideLanguage(), each)))),
                        fact("visit-document.transport", transport))
                .filter(fact -> !fact.value().equals(Text.EMPTY))
                .toList();
    }

    private record Fact(Text label, Text value) {}

    private Fact fact(String label, Text value) {
        return new Fact(wording.label(label), value);
    }

    private String when(Messages each) {
        var day = request.seminar().days().find(visit.day());
        var date = day == null ? null : day.date();
        var start = visit.start();
        var end = visit.end();
        return joined(
                date == null ? "" : each.date(date),
                start != null && end != null ? each.times(start, end) : time(start, each));
    }

    private String text(Bilingual text, Messages each) {
        return wording.in(text, each);
    }

    private static String time(@Nullable LocalTime time, Messages each) {
        return time == null ? "" : each.time(time);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
