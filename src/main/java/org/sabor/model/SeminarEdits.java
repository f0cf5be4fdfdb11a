package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;

/// Edits of the seminar's own data, its project, days and rooms.
public final class SeminarEdits {
    private SeminarEdits() {}

    /// Puts these data in the place of the seminar's.
    public static Edit change(Seminar seminar, SeminarDetails after) {
        return new Edit(Message.of("edit.seminar-changed"), Edits.changes(List.of(seminar.details()), _ -> after));
    }

    /// Puts these data in the place of the project's.
    public static Edit change(Seminar seminar, Project after) {
        return new Edit(Message.of("edit.project-changed"), Edits.changes(List.of(seminar.project()), _ -> after));
    }

    /// Adds a day.
    public static Edit add(Day day) {
        return Edit.of(Message.of("edit.day-added", day.number()), new RowChange.Added(day));
    }

    /// Puts this day in the place of the one with its id.
    public static Edit change(Seminar seminar, Day after) {
        return new Edit(
                Message.of("edit.day-changed", after.number()),
                Edits.changes(List.of(seminar.days().require(after.id())), _ -> after));
    }

    /// Removes a day with its sessions, all that is recorded for it and the prints of its sheets; its visits, evidence
    /// and online reports stay, without a day, and so do the presentations of its sessions.
    public static Edit remove(Seminar seminar, Day day) {
        var changes = new ArrayList<RowChange>();
        changes.addAll(Edits.removed(seminar.attendance().stream()
                .filter(row -> row.period().day().equals(day.id()))
                .toList()));
        changes.addAll(Edits.removed(seminar.sheetPrints().stream()
                .filter(print -> print.period().day().equals(day.id()))
                .toList()));
        changes.addAll(Edits.changes(seminar.photos(), row -> day.id().equals(row.day()) ? row.withDay(null) : row));
        changes.addAll(Edits.changes(seminar.evidence(), row -> day.id().equals(row.day()) ? row.withDay(null) : row));
        changes.addAll(
                Edits.changes(seminar.onlineReports(), row -> day.id().equals(row.day()) ? row.withDay(null) : row));
        changes.addAll(Edits.removed(seminar.sessionsOf(day.id())));
        changes.addAll(SpeakerEdits.without(seminar, seminar.sessionsOf(day.id()), day.id()));
        changes.addAll(Edits.changes(seminar.visitsOf(day.id()), visit -> visit.withDay(null)));
        changes.add(new RowChange.Removed(seminar.days().require(day.id())));
        return new Edit(Message.of("edit.day-removed", day.number()), changes);
    }

    /// Adds a room.
    public static Edit add(Room room) {
        return Edits.add("edit.room-added", Edits.title(room.name()), room);
    }

    /// Puts this room in the place of the one with its id.
    public static Edit change(Seminar seminar, Room after) {
        return Edits.change(
                "edit.room-changed", Edits.title(after.name()), seminar.rooms().require(after.id()), after);
    }

    /// Removes a room; its sessions stay, without a room.
    public static Edit remove(Seminar seminar, Room room) {
        var changes = new ArrayList<>(Edits.changes(
                seminar.sessions().stream()
                        .filter(session -> room.id().equals(session.room()))
                        .toList(),
                session -> session.withRoom(null)));
        changes.add(new RowChange.Removed(seminar.rooms().require(room.id())));
        return new Edit(Message.of("edit.room-removed", Edits.title(room.name())), changes);
    }
}
