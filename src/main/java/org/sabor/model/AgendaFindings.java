package org.sabor.model;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Worded;

/// What is wrong in the agenda: each with the row that leads to it first. What is not stated contradicts nothing, and a
/// session without an end is known at the moment of its start only. Fast enough to run after each edit.
public final class AgendaFindings {
    private final Seminar seminar;
    private final List<Finding> found = new ArrayList<>();
    private final Map<Id<Participant>, Speaker> speakers = new HashMap<>();
    private final Map<Id<Visit>, List<Participant>> seats = new HashMap<>();

    private AgendaFindings(Seminar seminar) {
        this.seminar = seminar;
        seminar.speakers().forEach(speaker -> speakers.put(speaker.participant(), speaker));
        seminar.visits().forEach(visit -> seats.put(visit.id(), seminar.seatsOf(visit.id())));
    }

    /// The findings of this seminar, those that were accepted among them.
    public static List<Finding> of(Seminar seminar) {
        var findings = new AgendaFindings(seminar);
        findings.days();
        var rooms = new RoomFindings(seminar);
        var presence = new SpeakerPresence(seminar);
        for (var day : seminar.daysInOrder()) {
            var sessions = seminar.sessionsOf(day.id());
            for (var session : sessions) {
                findings.hours(day, session);
                findings.speakers(day, session, presence);
            }
            findings.found.addAll(rooms.of(day, sessions));
            findings.ways(day, sessions);
            findings.found.addAll(BreakFindings.of(seminar, day, sessions));
        }
        return List.copyOf(findings.found);
    }

    private void days() {
        Day before = null;
        for (var day : seminar.daysInOrder()) {
            var date = day.date();
            if (date == null) {
                continue;
            }
            var earlier = before == null ? null : before.date();
            if (before != null && earlier != null && !date.isAfter(earlier)) {
                add(
                        "day-out-of-order",
                        Message.of("finding.day-out-of-order", day.number(), before.number()),
                        day,
                        before);
            }
            before = day;
        }
        for (var visit : seminar.visitsOf(null)) {
            boolean planned = visit.start() != null
                    || !Objects.requireNonNull(seats.get(visit.id())).isEmpty();
            if (planned) {
                add("no-seminar-day", Message.of("finding.no-seminar-day", Edits.shortened(visit.name())), visit);
            }
        }
    }

    private void hours(Day day, Session session) {
        var start = session.start();
        if (start == null) {
            return;
        }
        var last = session.end() == null ? start : session.end();
        var opens = day.start();
        var closes = day.end();
        if ((opens != null && start.isBefore(opens)) || (closes != null && last.isAfter(closes))) {
            add(
                    "outside-day-hours",
                    Message.of("finding.outside-day-hours", topic(session), day.number()),
                    session,
                    day);
        }
    }

    private void speakers(Day day, Session session, SpeakerPresence presence) {
        boolean spoken = session.kind() == SessionKind.PRESENTATION || session.kind() == SessionKind.WORKSHOP;
        if (spoken && session.speakers().isEmpty()) {
            add("session-without-speaker", Message.of("finding.session-without-speaker", topic(session)), session);
        }
        for (var person : people(session)) {
            var speaker = speakers.get(person.id());
            boolean declined = speaker != null && speaker.state() == SpeakerState.DECLINED;
            if (declined || !person.status().admitted()) {
                say("speaker-not-coming", "finding.speaker-not-coming", person, session, day);
            } else if (speaker != null && !speaker.available(day.id(), session.start(), session.end())) {
                say("speaker-not-available", "finding.speaker-not-available", person, session, day);
            } else if (presence.missed(person.id(), session)) {
                say("speaker-not-there", "finding.speaker-not-there", person, session, day);
            }
            if (person.plannedMode() == PlannedMode.REMOTE && !linked(session)) {
                say("remote-speaker-without-link", "finding.remote-speaker-without-link", person, session, day);
            }
        }
    }

    private void say(String code, String key, Participant person, Session session, Day day) {
        add(code, Message.of(key, name(person), topic(session), day.number()), session, person);
    }

    private boolean linked(Session session) {
        var room = seminar.rooms().find(session.room());
        return (room != null && !room.link().isEmpty())
                || !seminar.details().online().meeting().isEmpty();
    }

    private List<Participant> people(Session session) {
        return session.speakers().stream()
                .map(SessionSpeaker::participant)
                .distinct()
                .map(seminar.participants()::require)
                .toList();
    }

    /// Who is in two places at once, or has no time to come from one to the other. Only those who speak are known to be
    /// in a session.
    private void ways(Day day, List<Session> sessions) {
        var stays = new LinkedHashMap<Participant, List<Stay>>();
        for (var session : sessions) {
            var stay = Stay.of(session, seminar.rooms().find(session.room()));
            if (stay != null) {
                people(session)
                        .forEach(who -> stays.computeIfAbsent(who, _ -> new ArrayList<>())
                                .add(stay));
            }
        }
        for (var visit : seminar.visitsOf(day.id())) {
            var stay = Stay.of(visit);
            for (var who : Objects.requireNonNull(seats.get(visit.id()))) {
                var theirs = stays.get(who);
                if (stay != null && theirs != null) {
                    theirs.add(stay);
                }
            }
        }
        stays.forEach((who, theirs) -> {
            theirs.sort(Stay.BY_START);
            for (int i = 0; i < theirs.size(); i++) {
                for (int j = i + 1; j < theirs.size(); j++) {
                    compare(who, theirs.get(i), theirs.get(j));
                }
            }
        });
    }

    private void compare(Participant who, Stay one, Stay later) {
        if (one.isVisit() && later.isVisit()) {
            return;
        }
        if (one.meets(later)) {
            var visit = one.isVisit() ? one : later;
            var session = one.isVisit() ? later : one;
            if (visit.isVisit()) {
                way("visit-overlaps-session", "finding.visit-overlaps-session", who, visit, session);
            } else {
                way("speaker-in-two-places", "finding.speaker-in-two-places", who, one, later);
            }
            return;
        }
        int needed = seminar.details().agenda().betweenPlaces();
        @Nullable Integer minutes = one.minutesTo(later);
        if (minutes != null && minutes < needed && one.elsewhere(later)) {
            way(
                    "too-little-time-between-places",
                    "finding.too-little-time-between-places",
                    who,
                    later,
                    one,
                    minutes,
                    needed);
        }
    }

    private void way(String code, String key, Participant who, Stay first, Stay other, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(name(who));
        arguments.add(Edits.shortened(first.title()));
        arguments.add(Edits.shortened(other.title()));
        arguments.addAll(List.of(more));
        found.add(new Finding(code, new Message(key, arguments), List.of(first.row(), other.row(), who)));
    }

    private void add(String code, Message text, Row<?>... rows) {
        found.add(new Finding(code, text, List.of(rows)));
    }

    private Worded name(Participant person) {
        return language -> seminar.nameOf(person, language);
    }

    static Bilingual topic(Session session) {
        return Edits.shortened(session.topic());
    }

    /// A time as all languages write it: `09:30`.
    static String clock(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
