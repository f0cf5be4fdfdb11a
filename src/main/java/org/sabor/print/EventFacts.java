package org.sabor.print;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Organisation;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Text;

/// The block under a heading that names event, date, time, place, organiser, lead partner and form. What is not stated
/// is printed as such (DOMAIN R1, R11, 2.2).
final class EventFacts {
    private record Fact(Text label, Text value) {}

    private final Seminar seminar;
    private final @Nullable Day day;
    private final @Nullable Period period;
    private final Wording wording;

    /// @param day the one day the document is about, or null for all
    EventFacts(Seminar seminar, @Nullable Day day, Wording wording) {
        this(seminar, day, null, wording);
    }

    private EventFacts(Seminar seminar, @Nullable Day day, @Nullable Period period, Wording wording) {
        this.seminar = seminar;
        this.day = day;
        this.period = period;
        this.wording = wording;
    }

    /// The facts of a half or a session of the day.
    EventFacts of(Period part) {
        return new EventFacts(seminar, day, part, wording);
    }

    /// One below the other.
    void below(Content content) {
        add(event(), content);
        others().forEach(fact -> add(fact, content));
    }

    /// The event over the whole width, the others in two columns, for a page that is wide and has to hold much.
    void inTwoColumns(Content content) {
        add(event(), content);
        var others = others();
        int half = (others.size() + 1) / 2;
        content.beside(
                left -> others.subList(0, half).forEach(fact -> add(fact, left)),
                right -> others.subList(half, others.size()).forEach(fact -> add(fact, right)));
    }

    /// The time zone in words, since „Europe/Sofia“ says little to a guest.
    void zone(Content content) {
        var zone = seminar.details().zone();
        content.fact(
                wording.label("print.zone"),
                wording.say(each -> zone.getDisplayName(
                                TextStyle.FULL, each.language().locale()))
                        .and(Text.of(" (" + zone.getId() + ")")));
    }

    private static void add(Fact fact, Content content) {
        content.fact(fact.label(), fact.value());
    }

    private Fact event() {
        return new Fact(
                wording.label("print.event"), wording.value(seminar.details().title()));
    }

    private List<Fact> others() {
        var details = seminar.details();
        var facts = new ArrayList<Fact>();
        facts.add(fact("print.date", this::date, "print.date-not-stated"));
        facts.add(fact("print.time", this::time, "print.time-not-stated"));
        addSession(facts);
        facts.add(new Fact(wording.label("print.venue"), wording.orNotStated(wording.value(details.venue()))));
        if (!details.online().platform().isEmpty()) {
            facts.add(new Fact(
                    wording.label("print.platform"), Text.of(details.online().platform())));
        }
        addOrganisation(facts, "print.organiser", seminar.organisations().find(details.organiser()));
        addOrganisation(facts, "print.lead-partner", seminar.leadPartner());
        facts.add(fact("print.format", each -> each.text(details.format()), "print.not-stated"));
        return facts;
    }

    /// What the session is about, and its room.
    private void addSession(List<Fact> facts) {
        var session = period == null ? null : seminar.sessions().find(period.session());
        if (session == null) {
            return;
        }
        if (!session.topic().isEmpty()) {
            facts.add(new Fact(wording.label("sheet.topic"), wording.value(session.topic())));
        }
        var room = seminar.rooms().find(session.room());
        if (room != null) {
            facts.add(new Fact(wording.label("sheet.room"), wording.value(room.name())));
        }
    }

    private Fact fact(String label, Function<Messages, String> value, String notStated) {
        return new Fact(wording.label(label), wording.orNotStated(wording.say(value), notStated));
    }

    private void addOrganisation(List<Fact> facts, String label, @Nullable Organisation organisation) {
        if (organisation != null) {
            facts.add(new Fact(wording.label(label), wording.value(organisation.name())));
        }
    }

    /// The date of the document's day, or the range of all days; empty where not stated.
    String date(Messages messages) {
        var days = seminar.daysInOrder();
        if (day != null) {
            return date(day, days.size(), messages);
        }
        if (days.isEmpty()) {
            return "";
        }
        var first = days.getFirst().date();
        var last = days.getLast().date();
        return first == null || last == null ? "" : messages.dates(first, last);
    }

    private static String date(Day day, int days, Messages messages) {
        var date = day.date();
        if (days == 1) {
            return date == null ? "" : messages.date(date);
        }
        return date == null
                ? messages.text("print.day-without-date", day.number(), days)
                : messages.text("print.date-of-day", messages.date(date), day.number(), days);
    }

    private String time(Messages messages) {
        if (period != null && !period.equals(Period.of(period.day()))) {
            return timeOf(period, messages);
        }
        var days = day == null ? seminar.daysInOrder() : List.of(day);
        if (days.size() == 1) {
            return times(days.getFirst(), messages);
        }
        return days.stream()
                .filter(each -> each.start() != null)
                .map(each -> messages.text("print.day", each.number()) + ": " + times(each, messages))
                .collect(Collectors.joining("; "));
    }

    /// From the first session that begins in it to the end of the last; of a half without sessions what is known of the
    /// day.
    private String timeOf(Period part, Messages messages) {
        var within = seminar.sessionsOf(part.day()).stream()
                .filter(each -> each.kind() != SessionKind.BREAK && each.start() != null)
                .filter(each -> Periods.meet(seminar, Period.of(each), part))
                .toList();
        var start = within.stream()
                .map(Session::start)
                .filter(Objects::nonNull)
                .min(LocalTime::compareTo)
                .orElse(null);
        var end = within.stream()
                .map(Session::end)
                .filter(Objects::nonNull)
                .max(LocalTime::compareTo)
                .orElse(null);
        if (start == null && day != null && part.session() == null) {
            return part.part() == DayPart.MORNING
                    ? times(day.start(), null, messages)
                    : times(null, day.end(), messages);
        }
        return times(start, end, messages);
    }

    private static String times(Day day, Messages messages) {
        return times(day.start(), day.end(), messages);
    }

    private static String times(@Nullable LocalTime start, @Nullable LocalTime end, Messages messages) {
        if (start == null) {
            return "";
        }
        return end == null ? messages.time(start) : messages.times(start, end);
    }
}
