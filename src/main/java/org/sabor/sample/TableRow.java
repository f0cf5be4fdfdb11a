package org.sabor.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Bilingual;

/// A row of a table among the resources: text with a heading line, cells parted by tabs. An empty cell is not stated.
record TableRow(Map<String, String> cells) {
    /// The rows of this table, in order.
    static List<TableRow> of(String table) {
        var lines = text(table).lines().map(line -> line.split("\t", -1)).toList();
        var columns = lines.getFirst();
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static TableRow row(String[] columns, String[] line) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            cells.put(columns[i], line[i]);
        }
        return new TableRow(cells);
    }

    private static String text(String table) {
        try (var stream = Objects.requireNonNull(TableRow.class.getResourceAsStream(table), table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table, unreadable);
        }
    }

    /// The cell of this column.
    String get(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    /// The two cells of a text in both languages: `name_bg` and `name_en` for `name`.
    Bilingual both(String name) {
        return new Bilingual(get(name + "_bg"), get(name + "_en"));
    }

    /// The cell as a constant.
    <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, get(column));
    }

    /// The cell as a number, or null where empty.
    @Nullable
    Integer number(String column) {
        return get(column).isEmpty() ? null : Integer.valueOf(get(column));
    }

    /// The cell as a time of day, or null where empty.
    @Nullable
    LocalTime time(String column) {
        return get(column).isEmpty() ? null : LocalTime.parse(get(column));
    }

    /// The cell as a date, or null where empty.
    @Nullable
    LocalDate date(String column) {
        return get(column).isEmpty() ? null : LocalDate.parse(get(column));
    }

    /// The parts of the cell between commas; none where it is empty.
    List<String> parts(String column) {
        return get(column).isEmpty() ? List.of() : List.of(get(column).split(", ?", -1));
    }
}
