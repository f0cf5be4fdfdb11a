package org.sabor.spreadsheet;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// Why a table is not read: sentences about one file or the clipboard.
///
/// @param name the file's name, a `String`; or a `Message` for what is no file
record Refusals(Object name) {
    Failure because(String key, Object... more) {
        return because(null, key, more);
    }

    Failure because(@Nullable Throwable cause, String key, Object... more) {
        var arguments = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
        return new Failure(Failure.Exit.INPUT_REFUSED, Message.of(key, arguments), cause);
    }

    Failure damaged(@Nullable Throwable cause) {
        return because(cause, "sheets.damaged");
    }

    Failure cellTooLong(int row) {
        return because("sheets.cell-too-long", Limits.CELL_CHARACTERS, row);
    }

    Failure tooManyColumns(int row) {
        return because("sheets.too-many-columns", Limits.COLUMNS, row);
    }

    Failure tooManyRows() {
        return because("sheets.too-many-rows", Limits.ROWS);
    }

    Failure tooManyCells() {
        return because("sheets.too-many-cells", Limits.CELLS);
    }
}
