package org.sabor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// What is missing „for the day“ and „to hand in“: the checks of the overview and of the `check` command (DOMAIN 2.8).
public final class Findings {
    private final Seminar seminar;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Seminar seminar) {
        this.seminar = seminar;
    }

    /// A finding that may stay, with the row that says so.
    public record Accepted(Finding finding, AcceptedFinding as) {}

    /// What should be put right before the seminar begins, without what was accepted.
    public static List<Finding> forTheDay(Seminar seminar) {
        return open(seminar, allForTheDay(seminar));
    }

    /// What should be put right before the documents are handed in, without what was accepted.
    public static List<Finding> toHandIn(Seminar seminar) {
        return open(seminar, allToHandIn(seminar));
    }

    /// What was accepted of all there is to find.
    public static List<Accepted> accepted(Seminar seminar) {
        if (seminar.acceptedFindings().isEmpty()) {
            return List.of();
        }
        var all = new LinkedHashSet<>(allForTheDay(seminar));
        all.addAll(allToHandIn(seminar));
        var accepted = new ArrayList<Accepted>();
        for (var finding : all) {
            var as = acceptedAs(seminar, finding);
            if (as != null) {
                accepted.add(new Accepted(finding, as));
            }
        }
        return List.copyOf(accepted);
    }

    /// Those among these findings that were not accepted.
    public static List<Finding> open(Seminar seminar, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> acceptedAs(seminar, finding) == null)
                .toList();
    }

    /// The row by which this finding was accepted, or null where it is open.
    public static @Nullable AcceptedFinding acceptedAs(Seminar seminar, Finding finding) {
        return seminar.acceptedFindings().stream()
                .filter(row -> row.covers(finding))
                .findFirst()
                .orElse(null);
    }

    private static List<Finding> allForTheDay(Seminar seminar) {
        var findings = new Findings(seminar);
        findings.days();
        findings.found.addAll(AgendaFindings.of(seminar));
        findings.people();
        findings.found.addAll(VisitFindings.forTheDay(seminar));
        findings.funder();
        return findings.found;
    }

    private static List<Finding> allToHandIn(Seminar seminar) {
        var findings = new Findings(seminar);
        findings.attendance();
        findings.speakersPresent();
        findings.found.addAll(SheetFindings.of(seminar));
        findings.found.addAll(VisitFindings.toHandIn(seminar));
        findings.conclusions();
        findings.funder();
        return findings.found;
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
}
