package org.sabor.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;

/// Whatever the bytes, reading ends in a table or a [Failure]; and what was read can be written and read again.
///
/// With `JAZZER_FUZZ=1` each of these looks for bytes that break it; otherwise the saved ones are replayed.
class TableFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyFile(byte[] bytes) throws IOException {
        read(bytes);
    }

    /// The text of a sheet inside a sound workbook, which random bytes would never make.
    @FuzzTest(maxDuration = "10m")
    void anySheet(byte[] sheet) throws IOException {
        read(new RawWorkbook().part(RawWorkbook.SHEET, sheet).bytes());
    }

    @FuzzTest(maxDuration = "10m")
    void anyText(byte[] bytes) throws IOException {
        var table = read(bytes);
        if (table != null && table.kind() == TableFile.Kind.CSV) {
            var rows = table.sheets().getFirst().rows().stream()
                    .map(TableRow::cells)
                    .toList();
            var file = Files.createTempFile("fuzz", ".csv");
            try {
                new TableWriter("x", List.of("№"), rows).csv(file, ';', Steps.UNSEEN);
                var again = TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN)
                        .sheets()
                        .getFirst()
                        .rows();
                assertEquals(
                        rows,
                        again.subList(1, again.size()).stream()
                                .map(TableRow::cells)
                                .toList());
            } finally {
                Files.delete(file);
            }
        }
    }

    private static @Nullable TableFile read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", "");
        try {
            Files.write(file, bytes);
            return TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN);
        } catch (Failure refused) {
            assertEquals(Failure.Exit.INPUT_REFUSED, refused.exit());
            return null;
        } finally {
            Files.delete(file);
        }
    }
}
