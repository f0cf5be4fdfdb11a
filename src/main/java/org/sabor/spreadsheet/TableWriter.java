package org.sabor.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import org.sabor.message.Failure;

/// Writes a table for spreadsheet programs, so that nothing in it can run as a formula and [TableReader] reads back
/// the identical texts. A cell's kind decides how it is written; a `formula` mark does not matter.
public final class TableWriter {
    private final String name;
    private final List<String> headings;
    private final List<List<Cell>> rows;

    /// A table to be written.
    ///
    /// @param name of its sheet; what a sheet cannot be called is left out of it
    /// @param headings the titles of the columns; a column may have nothing but its title
    public TableWriter(String name, List<String> headings, List<List<Cell>> rows) {
        this.name = name;
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
    }

    /// Writes an XLSX workbook. What was there under this name is replaced, whole or not at all.
    ///
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder, the disk, or a program that has it open refuses
    /// @throws java.util.concurrent.CancellationException where `steps` has thrown it; nothing has changed then
    public void xlsx(Path target, Steps steps) {
        TargetFile.write(target, part -> new XlsxOutput(name, headings, rows, steps).writeTo(part));
    }

    /// Writes a CSV file for Excel: UTF-8 with its mark, CRLF, and what Excel would run or shorten guarded.
    ///
    /// @param separator what Excel expects between the cells in the region of the computer: `;` in Bulgaria
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder, the disk, or a program that has it open refuses
    /// @throws java.util.concurrent.CancellationException where `steps` has thrown it; nothing has changed then
    public void csv(Path target, char separator, Steps steps) {
        TargetFile.write(target, part -> new CsvOutput(separator).write(headings, rows, part, steps));
    }
}
