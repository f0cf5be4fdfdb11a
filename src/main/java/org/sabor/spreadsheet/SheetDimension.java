package org.sabor.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Puts right what fastexcel says of a sheet's size: always `A1`, by which other readers see one cell
/// (PERFORMANCE.md 4).
final class SheetDimension {
    private static final String WRONG = "<dimension ref=\"A1\"/>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int HEAD = 4_096;

    private SheetDimension() {}

    /// Copies a workbook of one sheet with so many rows and columns.
    static void correct(Path raw, int rows, int columns, Path file) throws IOException {
        try (var from = new ZipFile(raw.toFile());
                var out = Files.newOutputStream(file);
                var to = new ZipOutputStream(new BufferedOutputStream(out))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = from.getInputStream(entry)) {
                    if (entry.getName().equals(SHEET)) {
                        to.write(head(in, "<dimension ref=\"A1:" + letters(columns) + rows + "\"/>"));
                    }
                    in.transferTo(to);
                }
            }
        }
    }

    private static byte[] head(InputStream in, String right) throws IOException {
        var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        if (!head.contains(WRONG)) {
            throw new IOException("no dimension to correct");
        }
        return head.replace(WRONG, right).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String letters(int column) {
        int before = (column - 1) / 26;
        return (before > 0 ? letters(before) : "") + (char) ('A' + (column - 1) % 26);
    }
}
