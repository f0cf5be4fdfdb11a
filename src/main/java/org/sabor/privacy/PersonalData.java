package org.sabor.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sabor.model.RowKind;

/// The registry of personal data (RELIABILITY C-12, F4): one entry for each component of each kind of row, so for each
/// column of each table. A test fails where one is missing. Export, early deletion, erasure and anonymising read it.
public final class PersonalData {
    /// The tables that hold no rows of the seminar, each with what becomes of it when a seminar is made anonymous.
    public static final Map<String, Rule> OTHER_TABLES = Map.of(
            // The identity of the file and its generation.
            "meta", Rule.KEPT,
            // The history: rows as they were before.
            "edit", Rule.REMOVED,
            // Bytes go with the last row that names them.
            "attachment", Rule.SHARED,
            // The speakers of sessions: see SESSION, speakers.
            "session_speaker", Rule.REMOVED,
            // Ids of people who were erased; they name nobody.
            "erased", Rule.KEPT);

    private static final Map<RowKind, List<DataColumn>> COLUMNS = columns();

    private PersonalData() {}

    private static Map<RowKind, List<DataColumn>> columns() {
        var all = new EnumMap<RowKind, List<DataColumn>>(RowKind.class);
        for (var kind : RowKind.values()) {
            all.put(kind, List.copyOf(ColumnsOfEvents.of(kind).orElseGet(() -> ColumnsOfPeople.of(kind))));
        }
        return all;
    }

    /// What there is to say of each component of this kind, in the order of the record.
    public static List<DataColumn> of(RowKind kind) {
        return Objects.requireNonNull(COLUMNS.get(kind));
    }

    /// All of it, kind by kind.
    public static List<DataColumn> all() {
        var all = new ArrayList<DataColumn>();
        COLUMNS.values().forEach(all::addAll);
        return all;
    }

    /// Whether the rows of this kind go whole when a seminar is made anonymous.
    public static boolean removed(RowKind kind) {
        return of(kind).stream().allMatch(column -> column.rule() == Rule.REMOVED);
    }

    /// The columns that are deleted by this term.
    static List<DataColumn> by(Term term) {
        return all().stream()
                .filter(column -> column.personal() != null && column.personal().term() == term)
                .toList();
    }
}
