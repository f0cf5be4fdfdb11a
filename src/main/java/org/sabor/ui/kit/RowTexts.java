package org.sabor.ui.kit;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.names.SearchLine;
import org.sabor.names.SearchLines;
import org.sabor.workspace.Workspace;

/// What the rows of a table say: computed when asked for, kept until the seminar changes, so that filtering and
/// sorting thousands of rows take milliseconds.
final class RowTexts<R extends Row<R>> {
    private final Workspace workspace;
    private final Messages messages;
    private final IdentityHashMap<R, SearchLines> searchLines = new IdentityHashMap<>();
    private final IdentityHashMap<Column<R>, IdentityHashMap<R, CollationKey>> sortKeys = new IdentityHashMap<>();
    /// By the text, which does not change with the seminar: a key takes longer to make than a text.
    private final Map<String, CollationKey> collationKeys = new HashMap<>();
    /// By the text too: after an edit only what is new is folded, and what rows have in common is there once.
    private final Map<String, SearchLine> lines = new HashMap<>();

    private final Set<RecordCell<R>> cells = Collections.newSetFromMap(new WeakHashMap<>());

    private @Nullable RowKind own;
    private Set<RowKind> others = Set.of();

    RowTexts(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        workspace.seminarProperty().addListener((_, _, _) -> forget());
    }

    /// A row says what it says by itself and by the rows of these kinds alone.
    ///
    /// @param kind of the rows themselves
    void dependOn(RowKind kind, Set<RowKind> kinds) {
        own = kind;
        others = Set.copyOf(kinds);
    }

    /// Whether rows that have not changed themselves may say something else since the last edit. Where rows come or go
    /// they may: their numbers move.
    boolean allTouched() {
        return own == null
                || workspace.changes().stream()
                        .anyMatch(change -> RowKind.of(change.row()) == own
                                ? !(change instanceof RowChange.Changed)
                                : others.contains(RowKind.of(change.row())));
    }

    Messages messages() {
        return messages;
    }

    Seminar seminar() {
        return workspace.seminar();
    }

    /// Cells that are told when the seminar has changed.
    void watch(RecordCell<R> cell) {
        cells.add(cell);
    }

    /// What a search looks in: the texts of all columns.
    SearchLines searchLines(R row, List<Column<R>> columns) {
        var known = searchLines.get(row);
        if (known == null) {
            var all = new ArrayList<SearchLine>();
            for (var column : columns) {
                add(all, column.textOf(row));
                add(all, column.secondTextOf(row));
            }
            known = new SearchLines(all);
            searchLines.put(row, known);
        }
        return known;
    }

    private void add(List<SearchLine> all, String text) {
        if (!text.isEmpty()) {
            var line = lines.computeIfAbsent(text, SearchLine::of);
            if (!all.contains(line)) {
                all.add(line);
            }
        }
    }

    CollationKey sortKey(Column<R> column, R row, Collator alphabet) {
        return sortKeys.computeIfAbsent(column, _ -> new IdentityHashMap<>())
                .computeIfAbsent(row, r -> collationKeys.computeIfAbsent(column.textOf(r), alphabet::getCollationKey));
    }

    private void forget() {
        if (allTouched()) {
            searchLines.clear();
            sortKeys.clear();
            cells.forEach(RecordCell::showAgain);
            return;
        }
        for (var change : workspace.changes()) {
            if (change instanceof RowChange.Changed(var before, var _)) {
                searchLines.remove(before);
                sortKeys.values().forEach(keys -> keys.remove(before));
            }
        }
    }
}
