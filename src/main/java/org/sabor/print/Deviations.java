package org.sabor.print;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AgendaChanges;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Boarding;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SpeakerState;
import org.sabor.model.Summary;

/// What went otherwise than planned, a line each (DOMAIN 6.1, section 10): numbers of people, the agenda, sessions held
/// at other times, speakers, visits. Only what is recorded is told.
final class Deviations {
    private final Seminar seminar;
    private final Summary summary;
    private final Messages messages;
    private final AttendanceIndex index;
    private final List<String> lines = new ArrayList<>();

    private Deviations(Seminar seminar, Summary summary, Messages messages) {
        this.seminar = seminar;
        this.summary = summary;
        this.messages = messages;
        index = AttendanceIndex.of(seminar);
    }

    static List<String> of(Seminar seminar, Summary summary, Messages messages) {
        var deviations = new Deviations(seminar, summary, messages);
        deviations.planned();
        deviations.people();
        deviations.agenda();
        deviations.speakers();
        deviations.visits();
        return deviations.lines;
    }

    private void add(String key, Object... arguments) {
        lines.add(messages.text(key, arguments));
    }

    private void addIfAny(String key, int number) {
        if (number > 0) {
            add(key, number);
        }
    }

    private void planned() {
        var planned = seminar.details().figures().planned();
        var present = summary.total().present();
        if (planned != null && seminar.attendanceRecorded() && present.known() != planned) {
            add("report.deviation-planned", planned, Figures.words(present, messages));
        }
    }

    private void people() {
        addIfAny("report.deviation-remote", otherwise(PlannedMode.IN_PERSON, AttendanceMode.REMOTE));
        addIfAny("report.deviation-in-person", otherwise(PlannedMode.REMOTE, AttendanceMode.IN_PERSON));
        addIfAny("report.deviation-absent", summary.total().absent());
        addIfAny(
                "report.deviation-cancelled",
                summary.registrations().cancelled().known());
        addIfAny("report.deviation-walk-ins", summary.registrations().walkIns().known());
    }

    private int otherwise(PlannedMode planned, AttendanceMode came) {
        var kept = seminar.kept();
        if (kept != null) {
            return came == AttendanceMode.REMOTE
                    ? kept.said().remoteInstead()
                    : kept.said().inPersonInstead();
        }
        return (int) seminar.participants().stream()
                .filter(Participant::isPerson)
                .filter(person -> person.plannedMode() == planned)
                .filter(person -> index.modes(person.id()).contains(came))
                .count();
    }

    /// The sessions held at other times, and what was changed after the agenda had been given out, such as sessions
    /// that were not held.
    private void agenda() {
        for (var change : AgendaChanges.sinceLastRelease(seminar)) {
            add("report.deviation-agenda", change.text());
        }
        for (var day : seminar.daysInOrder()) {
            seminar.sessionsOf(day.id()).forEach(this::times);
        }
    }

    private void times(Session session) {
        var held = session.held();
        if (other(held.start(), session.start()) || other(held.end(), session.end())) {
            add(
                    "report.deviation-time",
                    named(session.topic()),
                    time(
                            held.start() == null ? session.start() : held.start(),
                            held.end() == null ? session.end() : held.end()),
                    time(session.start(), session.end()));
        }
    }

    private static boolean other(@Nullable LocalTime held, @Nullable LocalTime planned) {
        return held != null && !held.equals(planned);
    }

    private String time(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return to == null ? messages.text("print.not-stated") : messages.time(to);
        }
        return to == null || !from.isBefore(to) ? messages.time(from) : messages.times(from, to);
    }

    private void speakers() {
        for (var speaker : seminar.speakers()) {
            var person = seminar.participants().require(speaker.participant());
            var name = seminar.nameOf(person, messages.language());
            var modes = index.modes(person.id());
            if (seminar.sessionsWith(person.id()).isEmpty()) {
                continue;
            }
            if (modes.isEmpty() && (index.absent(person.id(), null) || speaker.state() == SpeakerState.DECLINED)) {
                add("report.deviation-speaker-absent", name);
            } else if (person.plannedMode() == PlannedMode.IN_PERSON && modes.equals(Set.of(AttendanceMode.REMOTE))) {
                add("report.deviation-speaker-remote", name);
            } else if (person.plannedMode() == PlannedMode.REMOTE && modes.equals(Set.of(AttendanceMode.IN_PERSON))) {
                add("report.deviation-speaker-in-person", name);
            } else if (modes.size() > 1) {
                add("report.deviation-speaker-both", name);
            }
        }
    }

    /// The name as it stands in quotation marks.
    private String named(Bilingual name) {
        var words = Prose.withoutFullStop(name.in(messages.language()));
        return messages.language() == Language.BG ? BulgarianSentences.inner(words) : words;
    }

    private void visits() {
        for (var visit : seminar.visits()) {
            int went = Boarding.went(seminar, visit);
            int signedUp = seminar.seatsOf(visit.id()).stream()
                    .map(Participant::headCount)
                    .mapToInt(heads -> heads == null ? 1 : heads)
                    .sum();
            if (went > 0 && went != signedUp) {
                add("report.deviation-visit", named(visit.name()), signedUp, went);
            }
        }
    }
}
