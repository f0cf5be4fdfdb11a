package org.sabor.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.ListOrder;
import org.sabor.print.Request;

/// The attendance sheet of a day from the seminar to the last byte of the tagged PDF, beside the one drawn by hand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class AttendanceSheetBench {
    static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 5, 4, 8, 0, 0, 0, ZoneId.of("Europe/Sofia"));

    /// Rows with a name; no blank ones are added.
    @Param({"50", "500", "5000", "20000"})
    public int rows;

    private Request request;
    private List<List<String>> cells;

    /// Makes a seminar of so many people, all of whom are expected in the hall.
    @Setup
    public void make() {
        var seminar = SheetRows.seminar(rows);
        request = request(seminar);
        cells = SheetRows.cells(seminar);
    }

    static Request request(Seminar seminar) {
        return new Request(
                seminar, Attachments.NONE, DocumentLanguage.BG, new Choices(Set.of(), ListOrder.NAME, 0), MOMENT);
    }

    /// The number of bytes, so that nothing is left out.
    @Benchmark
    public long sheet() throws IOException {
        return bytes(DocumentKind.ATTENDANCE_SHEET, request);
    }

    /// The floor.
    @Benchmark
    public long byHand() throws IOException {
        var counted = new Counted();
        HandSheet.write(cells, counted);
        return counted.bytes;
    }

    static long bytes(DocumentKind kind, Request request) throws IOException {
        var counted = new Counted();
        for (var document : Documents.make(kind, request)) {
            document.printout().writeTo(counted);
        }
        return counted.bytes;
    }

    /// Takes what is written and forgets it.
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
