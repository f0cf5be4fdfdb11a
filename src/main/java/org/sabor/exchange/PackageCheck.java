package org.sabor.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.model.AcceptedFinding;
import org.sabor.model.Day;
import org.sabor.model.Integrity;
import org.sabor.model.Reference;
import org.sabor.model.Row;
import org.sabor.model.RowKind;
import org.sabor.model.Rules;
import org.sabor.model.Seminar;

/// Whether the rows of a package make a seminar: each once, none naming a row that is not there, and all by the rules
/// that forms go by.
final class PackageCheck {
    private final Path file;
    private final List<PlacedRow> rows;
    private final Map<RowKind, Set<UUID>> ids = new EnumMap<>(RowKind.class);

    PackageCheck(Path file, List<PlacedRow> rows) {
        this.file = file;
        this.rows = rows;
        for (var kind : RowKind.values()) {
            ids.put(kind, new HashSet<>());
        }
    }

    /// @throws Failure that names the first place that is wrong
    Seminar seminar() {
        everyRowOnce();
        noneDangling();
        var seminar = Seminar.ofRows(rows.stream().map(PlacedRow::row).toList());
        for (var placed : rows) {
            for (var problem : Rules.check(placed.row(), seminar)) {
                throw PackageReader.refused(
                        file, null, "package.rule", placed.place() + ", " + problem.field(), problem.text());
            }
        }
        return seminar;
    }

    private void everyRowOnce() {
        var keys = new HashSet<Object>();
        for (var placed : rows) {
            var key = key(placed.row());
            if (!idsOf(placed.kind()).add(placed.row().id().value())
                    || (key != null && !keys.add(List.of(placed.kind(), key)))) {
                throw PackageReader.refused(file, null, "package.twice", placed.place());
            }
        }
    }

    private Set<UUID> idsOf(RowKind kind) {
        return Objects.requireNonNull(ids.get(kind));
    }

    /// What the file demands, and that a finding is accepted once.
    private static @Nullable Object key(Row<?> row) {
        return row instanceof AcceptedFinding accepted ? List.of(accepted.code(), accepted.rows()) : Integrity.key(row);
    }

    private void noneDangling() {
        for (var placed : rows) {
            for (var reference : Reference.of(placed.row())) {
                if (!idsOf(reference.kind()).contains(reference.id().value())) {
                    throw PackageReader.refused(
                            file,
                            null,
                            "package.dangling",
                            placed.place() + ", " + reference.field(),
                            reference.kind().word());
                }
            }
            if (placed.row() instanceof Day day && !fourDigits(day.date())) {
                throw PackageReader.refused(file, null, "package.wrong", placed.place() + ", date");
            }
        }
    }

    private static boolean fourDigits(@Nullable LocalDate date) {
        return date == null || (date.getYear() >= 1 && date.getYear() <= 9999);
    }
}
