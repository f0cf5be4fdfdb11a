package org.sabor.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sabor.print.DocumentKind;
import org.sabor.print.Request;
import org.sabor.sample.Sample;

/// The report of a seminar of 300 people, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ReportBench {
    private Request request;

    /// Makes the seminar.
    @Setup
    public void make() {
        request = AttendanceSheetBench.request(Sample.large(300, 2, 1).seminar());
    }

    /// The number of bytes, so that nothing is left out.
    @Benchmark
    public long report() throws IOException {
        return AttendanceSheetBench.bytes(DocumentKind.EVENT_REPORT, request);
    }
}
