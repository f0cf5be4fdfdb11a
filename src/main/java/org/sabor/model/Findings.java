package org.sabor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.sabor.message.Message;

/// What is missing „for the day“ and „to hand in“: the checks of the overview and of the `check` command (DOMAIN 2.8).
public final class Findings {
    private final Seminar seminar;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Seminar seminar) {
        this.seminar = seminar;
    }

    /// What should be put right before the seminar begins.
    public static List<Finding> forTheDay(Seminar seminar) {
        var findings = new Findings(seminar);
        findings.days();
        findings.agenda();
        findings.found.addAll(AgendaConflicts.of(seminar));
        findings.people();
        findings.visits();
        findings.funder();
        return List.copyOf(findings.found);
    }

    /// What should be put right before the documents are handed in.
    public static List<Finding> toHandIn(Seminar seminar) {
        var findings = new Findings(seminar);
        findings.attendance();
        findings.speakersPresent();
        findings.found.addAll(SheetFindings.of(seminar));
        findings.conclusions();
        findings.funder();
        return List.copyOf(findings.found);
    }

    private void days() {
        if (seminar.days().isEmpty()) {
            add("no-day", Message.of("finding.no-day"), seminar.details());
        }
        for (var day : seminar.daysInOrder()) {
            if (day.date() == null) {
                add("day-without-date", Message.of("finding.day-without-date", day.number()), day);
            }
            if (seminar.sessionsOf(day.id()).isEmpty()) {
                add("day-without-agenda", Message.of("finding.day-without-agenda", day.number()), day);
            }
        }
        if (seminar.details().venue().isEmpty() && seminar.details().format() != Format.REMOTE) {
            add("no-venue", Message.of("finding.no-venue"), seminar.details());
        }
    }

    private void agenda() {
        for (var session : seminar.sessions()) {
            boolean spoken = session.kind() == SessionKind.PRESENTATION || session.kind() == SessionKind.WORKSHOP;
            if (spoken && session.speakers().isEmpty()) {
                add("session-without-speaker", Message.of("finding.session-without-speaker", topic(session)), session);
            }
        }
    }

    private void people() {
        var admitted = seminar.participants().stream()
                .filter(row -> row.status().admitted())
                .toList();
        if (admitted.isEmpty()) {
            add("no-participants", Message.of("finding.no-participants"), seminar.details());
        }
        many(
                "participant-without-organisation",
                "finding.participant-without-organisation",
                admitted,
                row -> row.organisation() == null);
        many(
                "planned-mode-not-stated",
                "finding.planned-mode-not-stated",
                admitted,
                row -> row.plannedMode() == PlannedMode.NOT_STATED);
        boolean remote = admitted.stream().anyMatch(row -> row.plannedMode() == PlannedMode.REMOTE);
        if (remote && seminar.details().online().platform().isEmpty()) {
            add("no-platform", Message.of("finding.no-platform"), seminar.details());
        }
    }

    private void visits() {
        for (var visit : seminar.visits()) {
            var capacity = visit.capacity();
            var going = seminar.seatsOf(visit.id());
            if (capacity != null && going.size() > capacity) {
                add(
                        "visit-over-capacity",
                        Message.of(
                                "finding.visit-over-capacity", Edits.shortened(visit.name()), going.size(), capacity),
                        visit);
            }
        }
    }

    private void funder() {
        if (seminar.project().logos() == null || seminar.project().fundingLine().isEmpty()) {
            add("funder-incomplete", Message.of("finding.funder-incomplete"), seminar.project());
        }
    }

    private void attendance() {
        var index = AttendanceIndex.of(seminar);
        for (var day : seminar.daysInOrder()) {
            if (seminar.attendance().stream()
                    .noneMatch(row -> row.period().day().equals(day.id()) && row.present())) {
                add("day-without-attendance", Message.of("finding.day-without-attendance", day.number()), day);
            }
        }
        many(
                "remote-without-evidence",
                "finding.remote-without-evidence",
                seminar.participants(),
                row -> index.of(row.id()).stream()
                        .anyMatch(a -> a.mode() == AttendanceMode.REMOTE
                                && a.evidence().isEmpty()));
        many(
                "present-but-not-admitted",
                "finding.present-but-not-admitted",
                seminar.participants(),
                row -> !row.status().admitted() && !index.modes(row.id()).isEmpty());
    }

    private void speakersPresent() {
        var index = AttendanceIndex.of(seminar);
        var speaking = new HashSet<Id<Participant>>();
        seminar.sessions().forEach(s -> s.speakers().forEach(speaker -> speaking.add(speaker.participant())));
        many(
                "speaker-without-attendance",
                "finding.speaker-without-attendance",
                seminar.participants(),
                row -> speaking.contains(row.id()) && index.modes(row.id()).isEmpty());
    }

    private void conclusions() {
        var without = seminar.sessions().stream()
                .filter(row -> row.kind() == SessionKind.PRESENTATION
                        || row.kind() == SessionKind.WORKSHOP
                        || row.kind() == SessionKind.DISCUSSION)
                .filter(row -> row.held().unwritten())
                .toList();
        if (!without.isEmpty()) {
            found.add(new Finding(
                    "session-without-summary",
                    Message.of("finding.session-without-summary", without.size()),
                    List.copyOf(without)));
        }
    }

    private void many(String code, String key, List<Participant> among, Predicate<Participant> wrong) {
        var rows = among.stream().filter(wrong).toList();
        if (!rows.isEmpty()) {
            found.add(new Finding(code, Message.of(key, rows.size()), List.copyOf(rows)));
        }
    }

    private void add(String code, Message text, Row<?> row) {
        found.add(new Finding(code, text, List.of(row)));
    }

    private static Bilingual topic(Session session) {
        return Edits.shortened(session.topic());
    }
}
