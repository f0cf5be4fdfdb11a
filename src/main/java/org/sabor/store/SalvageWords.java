package org.sabor.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sabor.message.Message;
import org.sabor.model.RowKind;

/// What the tables that are gathered from a damaged file hold, in words.
final class SalvageWords {
    /// Each table with the key of its text. The mark of the file and the list of what was done are not among them:
    /// a new file has its own.
    static final Map<String, String> TABLES = tables();

    private SalvageWords() {}

    /// The rows of each kind have a table of that name; three more belong to none.
    private static Map<String, String> tables() {
        var tables = new HashMap<String, String>();
        for (var kind : RowKind.values()) {
            tables.put(kind.word().replace('-', '_'), kind.labelKey());
        }
        tables.put("attachment", "salvage.table-attachment");
        tables.put("erased", "salvage.table-erased");
        tables.put("session_speaker", "salvage.table-session-speaker");
        return Map.copyOf(tables);
    }

    static Message of(String table) {
        return Message.of(Objects.requireNonNull(TABLES.get(table)));
    }
}
