package org.sabor.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sabor.files.OwnerOnly;

/// Writes a table as a workbook of one sheet: the headings bold, in sight while scrolling, and with a filter. Every
/// text is a string, which no program runs. Its properties name the program only.
final class XlsxOutput {
    private static final int LONGEST_TEXT = 32_767;
    private static final int EXACT_DIGITS = 15;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

    private final String name;
    private final List<String> headings;
    private final List<List<Cell>> rows;
    private final Steps steps;

    XlsxOutput(String name, List<String> headings, List<List<Cell>> rows, Steps steps) {
        this.name = name;
        this.headings = headings;
        this.rows = rows;
        this.steps = steps;
    }

    void writeTo(Path file) throws IOException {
        var raw = file.resolveSibling(file.getFileName() + ".raw");
        try {
            // Packed lightly, because it is packed anew with the right dimension.
            try (var out = Files.newOutputStream(OwnerOnly.file(raw));
                    var workbook = new Workbook(out, "Sabor", "1.0")) {
                workbook.setCompressionLevel(Deflater.BEST_SPEED);
                fill(workbook.newWorksheet(name.replace('\'', '’')));
            }
            SheetDimension.correct(raw, rows.size() + 1, columns(), file);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private int columns() {
        return Math.max(
                1,
                Math.max(
                        headings.size(),
                        rows.stream().mapToInt(List::size).max().orElse(0)));
    }

    private void fill(Worksheet sheet) throws IOException {
        var widths = new int[columns()];
        for (int column = 0; column < headings.size(); column++) {
            text(sheet, 0, column, headings.get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            widths[column] = headings.get(column).length() + 3;
        }
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + 1, column, cells.get(column));
                widths[column] =
                        Math.max(widths[column], cells.get(column).text().length() + 1);
            }
            steps.at(row + 1, rows.size());
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column], NARROWEST, WIDEST));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), widths.length - 1);
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) throws IOException {
        switch (cell.kind()) {
            case TEXT -> text(sheet, row, column, cell.text());
            case NUMBER -> number(sheet, row, column, cell.text());
            case DATE -> date(sheet, row, column, cell.text());
            case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell.text()));
            case ERROR, EMPTY -> {}
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        var stored = EscapedText.encoded(text);
        if (stored.length() > LONGEST_TEXT) {
            throw new IOException("a text of " + stored.length() + " characters in row " + (row + 1));
        }
        sheet.value(row, column, stored);
        if (FormulaGuard.looksRunnable(text)) {
            // So that it stays text when somebody edits it.
            sheet.style(row, column).format("@").set();
        }
    }

    /// A spreadsheet keeps 15 digits of a number; what has more is kept as text.
    private static void number(Worksheet sheet, int row, int column, String digits) throws IOException {
        var number = new BigDecimal(digits);
        if (number.precision() > EXACT_DIGITS) {
            text(sheet, row, column, digits);
        } else {
            sheet.value(row, column, number);
        }
    }

    private static void date(Worksheet sheet, int row, int column, String iso) throws IOException {
        try {
            if (iso.indexOf('T') < 0) {
                sheet.value(row, column, LocalDate.parse(iso));
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else {
                sheet.value(row, column, LocalDateTime.parse(iso));
                sheet.style(row, column).format("dd.mm.yyyy hh:mm:ss").set();
            }
        } catch (DateTimeParseException timeAlone) {
            text(sheet, row, column, iso);
        }
    }
}
