package org.sabor.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.ListOrder;
import org.sabor.print.Request;
import org.sabor.sample.Sample;

/// The attendance sheet of a day from the seminar to the last byte of the tagged PDF.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AttendanceSheetBench {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 5, 4, 8, 0, 0, 0, ZoneId.of("Europe/Sofia"));

    /// Rows with a name; no blank ones are added.
    @Param({"50", "500", "5000", "20000"})
    public int rows;

    private Request request;

    /// Makes a seminar of so many people, all of whom are expected in the hall.
    @Setup
    public void make() {
        request = request(rows);
    }

    static Request request(int rows) {
        var sample = Sample.large(rows, 1, 1);
        return new Request(
                allInPerson(sample.seminar()),
                sample.pictures(),
                DocumentLanguage.BG,
                new Choices(Set.of(), ListOrder.NAME, 0),
                MOMENT);
    }

    private static Seminar allInPerson(Seminar seminar) {
        return Seminar.ofRows(seminar.rows().stream()
                .filter(row -> !(row instanceof org.sabor.model.Attendance))
                .map(row -> row instanceof org.sabor.model.Participant person
                        ? person.withPlannedMode(PlannedMode.IN_PERSON).withStatus(ParticipantStatus.CONFIRMED)
                        : row)
                .toList());
    }

    /// The number of bytes, so that nothing is left out.
    @Benchmark
    public long sheet() throws IOException {
        return bytes(request);
    }

    static long bytes(Request request) throws IOException {
        var counted = new Counted();
        for (var document : Documents.make(DocumentKind.ATTENDANCE_SHEET, request)) {
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
