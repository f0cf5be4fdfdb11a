package org.sabor.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sabor.message.Failure;

/// What came of reading a file, in one line: `Sheet 1:Name|5# 2:…` or `! sheets.damaged`. After a cell `#` is a
/// number, `@` a date, `?` a truth, `!` an error, `=` a formula; `~` before a row or a sheet means hidden.
final class Shown {
    private Shown() {}

    static String of(Path file) {
        return of(file, ReadOptions.FROM_CONTENT);
    }

    static String of(Path file, ReadOptions options) {
        try {
            return of(TableReader.read(file, options, Steps.UNSEEN));
        } catch (Failure refused) {
            return refusal(refused);
        }
    }

    /// The sentence's key and what it names besides the file.
    static String refusal(Failure refused) {
        var more = refused.text().arguments();
        return "! " + refused.text().key()
                + more.subList(1, more.size()).stream().map(each -> " " + each).collect(Collectors.joining());
    }

    static String of(TableFile table) {
        return table.sheets().stream().map(Shown::sheet).collect(Collectors.joining(" / "));
    }

    private static String sheet(Sheet sheet) {
        return (sheet.hidden() ? "~" : "")
                + sheet.name()
                + sheet.rows().stream().map(Shown::row).collect(Collectors.joining());
    }

    private static String row(TableRow row) {
        return " " + (row.hidden() ? "~" : "") + row.number() + ":" + cells(row.cells());
    }

    private static String cells(List<Cell> cells) {
        return cells.stream().map(Shown::cell).collect(Collectors.joining("|"));
    }

    private static String cell(Cell cell) {
        var kind = switch (cell.kind()) {
            case TEXT, EMPTY -> "";
            case NUMBER -> "#";
            case DATE -> "@";
            case BOOLEAN -> "?";
            case ERROR -> "!";
        };
        return cell.text() + kind + (cell.formula() ? "=" : "");
    }
}
