package org.sabor.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the rows of a seminar must be together: none names a row that is not there, and of those that only one may be
/// about something there is one. The file demands the same by its schema; an edit that breaks it is refused before
/// screen, history and file differ.
public final class Integrity {
    /// The kinds of rows that others name.
    private static final Set<RowKind> NAMED = EnumSet.of(
            RowKind.ORGANISATION,
            RowKind.PARTICIPANT,
            RowKind.DAY,
            RowKind.ROOM,
            RowKind.SESSION,
            RowKind.VISIT,
            RowKind.EVIDENCE,
            RowKind.ONLINE_REPORT);

    private final Seminar after;
    private final Map<RowKind, Set<Id<?>>> removed = new EnumMap<>(RowKind.class);
    private final Map<RowKind, Map<Object, Id<?>>> keys = new EnumMap<>(RowKind.class);

    private Integrity(Seminar after) {
        this.after = after;
    }

    /// @param after the seminar with the edit made
    /// @throws IllegalStateException where the edit breaks it: a bug
    static void check(Seminar after, Edit edit) {
        var integrity = new Integrity(after);
        edit.changes().forEach(integrity::touched);
        integrity.nobodyNamesTheRemoved();
        integrity.keys.forEach(integrity::onlyOneHas);
    }

    /// What only one row of its kind may be about; null where any number of rows may be alike.
    public static @Nullable Object key(Row<?> row) {
        return switch (row) {
            case Needs needs -> needs.participant();
            case Attendance attendance -> List.of(attendance.participant(), attendance.period());
            case Speaker speaker -> speaker.participant();
            case VisitSeat seat -> List.of(seat.participant(), seat.visit());
            case DistinctParticipants both -> Set.of(both.first(), both.second());
            case DistinctOrganisations both -> Set.of(both.first(), both.second());
            case SheetPrint print -> print.number();
            case AgendaRelease release -> release.number();
            case OwnText own -> own.place();
            case Certificate certificate -> certificate.number();
            default -> null;
        };
    }

    private void touched(RowChange change) {
        var kind = RowKind.of(change.row());
        var row = after.find(kind, change.row().id());
        if (row == null) {
            removed.computeIfAbsent(kind, _ -> new HashSet<>()).add(change.row().id());
            return;
        }
        for (var reference : Reference.of(row)) {
            if (!reference.inList() && after.find(reference.kind(), reference.id()) == null) {
                throw broken(row, reference);
            }
        }
        var key = key(row);
        boolean same = change instanceof RowChange.Changed changed && key != null && key.equals(key(changed.before()));
        if (key != null && !same) {
            var other = keys.computeIfAbsent(kind, _ -> new HashMap<>()).put(key, row.id());
            if (other != null && !other.equals(row.id())) {
                throw twice(kind);
            }
        }
    }

    private void nobodyNamesTheRemoved() {
        removed.keySet().retainAll(NAMED);
        if (removed.isEmpty()) {
            return;
        }
        for (var row : after.rows()) {
            for (var reference : Reference.of(row)) {
                if (!reference.inList()
                        && removed.getOrDefault(reference.kind(), Set.of()).contains(reference.id())) {
                    throw broken(row, reference);
                }
            }
        }
    }

    private void onlyOneHas(RowKind kind, Map<Object, Id<?>> wanted) {
        // Whom or what a row is about rules out nearly all of tens of thousands before a key is made.
        var abouts = Set.copyOf(wanted.keySet().stream()
                .map(key -> key instanceof List<?> parts ? parts.getFirst() : key)
                .toList());
        for (var row : after.rows(kind)) {
            if (row instanceof Attendance attendance && !abouts.contains(attendance.participant())) {
                continue;
            }
            var holder = wanted.get(key(row));
            if (holder != null && !holder.equals(row.id())) {
                throw twice(kind);
            }
        }
    }

    private static IllegalStateException broken(Row<?> row, Reference reference) {
        return new IllegalStateException(
                RowKind.of(row) + " names a missing " + reference.kind() + " as its " + reference.field());
    }

    private static IllegalStateException twice(RowKind kind) {
        return new IllegalStateException("two rows of " + kind + " are about the same");
    }
}
