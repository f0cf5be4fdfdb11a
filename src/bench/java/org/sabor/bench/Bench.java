package org.sabor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the measurements and writes them as a table.
public final class Bench {
    private Bench() {}

    /// @param arguments the file of the table
    public static void main(String[] arguments) throws RunnerException, IOException {
        var target = Path.of(arguments[0]);
        var lines = new ArrayList<String>(
                List.of("| rows | ms | MB allocated | KB of the file |", "| ---: | ---: | ---: | ---: |"));
        for (var result : new Runner(new OptionsBuilder()
                        .include(AttendanceSheetBench.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()) {
            lines.add(line(result));
        }
        Files.createDirectories(target.getParent());
        Files.write(target, lines);
        lines.forEach(System.out::println);
    }

    private static String line(RunResult result) throws IOException {
        int rows = Integer.parseInt(result.getParams().getParam("rows"));
        var time = result.getPrimaryResult();
        double allocated =
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return String.format(
                Locale.ROOT,
                "| %d | %.1f ± %.1f | %.1f | %d |",
                rows,
                time.getScore(),
                time.getScoreError(),
                allocated / 1_000_000,
                AttendanceSheetBench.bytes(AttendanceSheetBench.request(rows)) / 1000);
    }
}
