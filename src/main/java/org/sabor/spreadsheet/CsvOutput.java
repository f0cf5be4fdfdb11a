package org.sabor.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a table as the CSV that Excel opens rightly by a double click.
final class CsvOutput {
    private static final String LINE_END = "\r\n";

    private final char separator;

    CsvOutput(char separator) {
        this.separator = separator;
    }

    void write(List<String> headings, List<List<Cell>> rows, Path file, Steps steps) throws IOException {
        // Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark.
        var utf8 = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        try (var out = Files.newOutputStream(file);
                var writer = new BufferedWriter(new OutputStreamWriter(out, utf8))) {
            writer.write('\uFEFF');
            write(headings.stream().map(Cell::text).toList(), writer);
            int done = 0;
            for (var row : rows) {
                write(row, writer);
                steps.at(++done, rows.size());
            }
        }
    }

    private void write(List<Cell> row, Writer writer) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            writer.write(quoted(guarded(row.get(i))));
        }
        writer.write(LINE_END);
    }

    private static String guarded(Cell cell) {
        return switch (cell.kind()) {
            // In half of Europe 12.5 is the twelfth of May.
            case NUMBER -> cell.text().contains(".") ? FormulaGuard.constant(cell.text()) : cell.text();
            case DATE, BOOLEAN -> cell.text();
            case TEXT, ERROR, EMPTY -> FormulaGuard.guarded(cell.text());
        };
    }

    /// Also quoted is what could be taken for another delimiter, for the line that names one, or be trimmed.
    private String quoted(String text) {
        boolean plain = text.indexOf(separator) < 0
                && text.chars().noneMatch(c -> c == '"' || c == '\r' || c == '\n')
                && ReadOptions.DELIMITERS.stream().noneMatch(other -> text.indexOf(other) >= 0)
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.regionMatches(true, 0, "sep=", 0, 4);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
