package org.sabor.meetings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableReader;

/// The table of a report, in the encoding in which its headings are words.
record ReportFile(Path file, String name) {
    /// In the order in which they are likely.
    private static final List<String> CODE_PAGES =
            List.of("windows-1251", "windows-1252", "windows-1250", "windows-1253");
    private static final long MOST_TO_TRY = 2 << 20;
    private static final int SAMPLE = 100;
    /// What a table is refused for has other advice where it should be a report.
    private static final Map<String, String> SAID = Map.of(
            "sheets.web-page", "meetings.web-page",
            "sheets.no-table", "meetings.binary",
            "sheets.pdf", "meetings.pdf");

    /// Reads the table.
    ///
    /// @throws Failure where it cannot be read
    TableFile table(@Nullable String encoding, Steps steps) {
        var table = read(encoding, steps);
        var found = table.encoding();
        if (encoding != null || found == null || !CODE_PAGES.contains(found) || !isSmall()) {
            return table;
        }
        var best = table;
        long most = wordsSpelledRight(table);
        for (var other : CODE_PAGES) {
            if (!other.equals(found)) {
                var read = read(other, Steps.UNSEEN);
                long words = wordsSpelledRight(read);
                if (words > most) {
                    best = read;
                    most = words;
                }
            }
        }
        return best;
    }

    private TableFile read(@Nullable String encoding, Steps steps) {
        try {
            return TableReader.read(file, new ReadOptions(encoding, null), steps);
        } catch (Failure refused) {
            var key = SAID.get(refused.text().key());
            if (key == null) {
                throw refused;
            }
            throw new Failure(refused.exit(), Message.of(key, name), refused);
        }
    }

    private boolean isSmall() {
        try {
            return Files.size(file) <= MOST_TO_TRY;
        } catch (IOException gone) {
            return false;
        }
    }

    private static long wordsSpelledRight(TableFile table) {
        return table.sheets().getFirst().rows().stream()
                .limit(SAMPLE)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Words.isSpelledRight(cell.text()))
                .count();
    }
}
