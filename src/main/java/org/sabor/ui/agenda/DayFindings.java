package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AgendaFindings;
import org.sabor.model.Day;
import org.sabor.model.Finding;
import org.sabor.model.Findings;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.Visit;
import org.sabor.workspace.Workspace;

/// What the checks find in the agenda as it is now, by day. What was accepted stands apart.
final class DayFindings {
    private final Workspace workspace;
    private final List<Finding> open = new ArrayList<>();
    private final List<Findings.Accepted> accepted = new ArrayList<>();
    private @Nullable Seminar known;

    DayFindings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What is open, on all days.
    List<Finding> open() {
        refresh();
        return List.copyOf(open);
    }

    /// What is open on this day; for null on all.
    List<Finding> open(@Nullable Id<Day> day) {
        return open().stream().filter(finding -> isOf(day, finding)).toList();
    }

    /// What was accepted on this day; for null on all.
    List<Findings.Accepted> accepted(@Nullable Id<Day> day) {
        refresh();
        return accepted.stream().filter(each -> isOf(day, each.finding())).toList();
    }

    private static boolean isOf(@Nullable Id<Day> day, Finding finding) {
        return day == null || finding.rows().stream().anyMatch(row -> day.equals(dayOf(row)));
    }

    private static @Nullable Id<Day> dayOf(Row<?> row) {
        return switch (row) {
            case Session session -> session.day();
            case Visit visit -> visit.day();
            case Day day -> day.id();
            default -> null;
        };
    }

    /// Whether the checks may find something else in the one than in the other.
    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    static boolean differs(Seminar before, Seminar after) {
        return before.details() != after.details()
                || before.days() != after.days()
                || before.rooms() != after.rooms()
                || before.sessions() != after.sessions()
                || before.speakers() != after.speakers()
                || before.participants() != after.participants()
                || before.visits() != after.visits()
                || before.visitSeats() != after.visitSeats()
                || before.acceptedFindings() != after.acceptedFindings();
    }

    private void refresh() {
        var seminar = workspace.seminar();
        var last = known;
        known = seminar;
        if (last != null && !differs(last, seminar)) {
            return;
        }
        open.clear();
        accepted.clear();
        for (var finding : AgendaFindings.of(seminar)) {
            var acceptance = Findings.acceptedAs(seminar, finding);
            if (acceptance == null) {
                open.add(finding);
            } else {
                accepted.add(new Findings.Accepted(finding, acceptance));
            }
        }
    }
}
