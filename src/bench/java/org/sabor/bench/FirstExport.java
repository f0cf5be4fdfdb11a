package org.sabor.bench;

import java.io.IOException;
import java.util.Locale;
import org.sabor.print.DocumentKind;

/// A process that makes one sheet of 500 rows, as the first document of a session.
public final class FirstExport {
    private FirstExport() {}

    /// Prints how long it took.
    public static void main(String[] arguments) throws IOException {
        var request = AttendanceSheetBench.request(SheetRows.seminar(500));
        long start = System.nanoTime();
        AttendanceSheetBench.bytes(DocumentKind.ATTENDANCE_SHEET, request);
        IO.println(String.format(Locale.ROOT, "first export\t%.1f", (System.nanoTime() - start) / 1e6));
    }
}
