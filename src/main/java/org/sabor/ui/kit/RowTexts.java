package org.sabor.ui.kit;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.sabor.message.Messages;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.names.SearchText;
import org.sabor.workspace.Workspace;

/// What the rows of a table say: computed when asked for, kept until the seminar changes, so that filtering and
/// sorting thousands of rows take milliseconds.
final class RowTexts<R extends Row<R>> {
    private final Workspace workspace;
    private final Messages messages;
    private final IdentityHashMap<R, String> searchTexts = new IdentityHashMap<>();
    private final IdentityHashMap<Column<R>, IdentityHashMap<R, CollationKey>> sortKeys = new IdentityHashMap<>();
    /// By the text, which does not change with the seminar: a key takes longer to make than a text.
    private final Map<String, CollationKey> collationKeys = new HashMap<>();
    /// By the text too: after an edit only what is new is folded.
    private final Map<String, String> foundBy = new HashMap<>();

    private final Set<RecordCell<R>> cells = Collections.newSetFromMap(new WeakHashMap<>());

    RowTexts(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        workspace.seminarProperty().addListener((_, _, _) -> forget());
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

    /// What a search looks in: the texts of all columns, in lines.
    String searchText(R row, List<Column<R>> columns) {
        return searchTexts.computeIfAbsent(row, r -> {
            var all = new StringBuilder();
            for (var column : columns) {
                append(all, column.textOf(r));
                append(all, column.secondTextOf(r));
            }
            return all.toString();
        });
    }

    private void append(StringBuilder all, String text) {
        if (!text.isEmpty()) {
            all.append(foundBy.computeIfAbsent(text, SearchText::of)).append('\n');
        }
    }

    CollationKey sortKey(Column<R> column, R row, Collator alphabet) {
        return sortKeys.computeIfAbsent(column, _ -> new IdentityHashMap<>())
                .computeIfAbsent(row, r -> collationKeys.computeIfAbsent(column.textOf(r), alphabet::getCollationKey));
    }

    private void forget() {
        searchTexts.clear();
        sortKeys.clear();
        cells.forEach(RecordCell::showAgain);
    }
}
