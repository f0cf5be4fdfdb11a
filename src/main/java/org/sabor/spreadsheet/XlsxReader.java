package org.sabor.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Failure;

/// Reads a workbook in the XLSX format (ECMA-376, both namespaces). Formulas are not run and nothing outside is opened.
final class XlsxReader {
    private final Refusals refusals;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean days1904;
    private int count;

    private XlsxReader(Refusals refusals, SharedStrings strings, CellFormats formats, boolean days1904) {
        this.refusals = refusals;
        this.strings = strings;
        this.formats = formats;
        this.days1904 = days1904;
    }

    /// The table in this zip file.
    ///
    /// @throws Failure where it is no workbook, is damaged, or is too large
    static TableFile read(Path file, Refusals refusals, Steps steps) throws IOException {
        try (var parts = WorkbookParts.open(file, refusals, steps)) {
            var few = new Meter(steps, 30, 30, 1);
            var index = WorkbookIndex.read(parts, refusals, few);
            long total = index.sharedStrings() == null ? 0 : parts.size(index.sharedStrings());
            for (var tab : index.tabs()) {
                total += parts.size(tab.part());
            }
            var meter = new Meter(steps, 30, 100, total);
            var reader = new XlsxReader(
                    refusals,
                    SharedStrings.read(parts, index.sharedStrings(), refusals, meter),
                    CellFormats.read(parts, index.styles(), few),
                    index.days1904());
            List<Sheet> sheets = new ArrayList<>();
            for (var tab : index.tabs()) {
                try (var xml = parts.xml(tab.part(), meter)) {
                    sheets.add(new SheetRows(reader, tab).read(xml));
                }
            }
            return new TableFile(TableFile.Kind.XLSX, null, null, sheets, TableFile.Ending.WHOLE, List.of());
        }
    }

    Refusals refusals() {
        return refusals;
    }

    SharedStrings strings() {
        return strings;
    }

    CellFormats formats() {
        return formats;
    }

    boolean days1904() {
        return days1904;
    }

    /// Takes note of so many more cells.
    void count(int more) {
        count += more;
        if (count > Limits.CELLS) {
            throw refusals.tooManyCells();
        }
    }
}
