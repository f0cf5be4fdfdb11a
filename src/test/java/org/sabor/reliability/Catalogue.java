package org.sabor.reliability;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The catalogue of reliability as a program: runs all checks, or those named, and writes a table of what was run,
/// what must come out, what did, and whether the control failed as it must.
public final class Catalogue {
    private static final Path TABLE = Path.of("target", "reliability", "catalogue.md");

    private Catalogue() {}

    /// All checks, in the order of their ids.
    public static List<Check> all() {
        var all = new ArrayList<Check>();
        all.addAll(KillLoop.checks());
        all.addAll(PowerLoss.checks());
        all.addAll(LyingStick.checks());
        all.addAll(FailAtN.checks());
        all.addAll(FullDisk.checks());
        all.addAll(TwoPrograms.checks());
        all.addAll(MovedFile.checks());
        all.addAll(OtherUser.checks());
        all.addAll(Descriptors.checks());
        all.addAll(OddPaths.checks());
        all.addAll(Clocks.checks());
        all.addAll(Latency.checks());
        all.addAll(Outputs.checks());
        all.addAll(UiMonkey.checks());
        all.addAll(KillDuring.checks());
        all.addAll(Soak.checks());
        all.addAll(BitRot.checks());
        all.addAll(BuildTests.checks());
        all.addAll(OddFiles.checks());
        all.addAll(ModelTwin.checks());
        all.addAll(Consents.checks());
        all.addAll(Rights.checks());
        all.addAll(LargeBackup.checks());
        all.sort(Comparator.comparingInt((Check check) -> check.id().charAt(0))
                .thenComparingInt(check -> number(check.id()))
                .thenComparing(Check::id));
        return all;
    }

    private static int number(String id) {
        return Integer.parseInt(id.replaceAll("\\D", ""));
    }

    /// Runs one check; an error is an outcome too.
    static Outcome run(Check check, boolean full) {
        try (var run = new Run(full)) {
            return check.work().run(run);
        } catch (Exception | AssertionError error) {
            var trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace));
            System.err.println(trace);
            return new Outcome(Outcome.Verdict.MISSED, "the check failed: " + error, "");
        }
    }

    /// Runs the checks whose ids are given, or all; `part` runs as much as every build does.
    static void main(String[] arguments) throws IOException {
        var wanted = new HashSet<>(Set.of(arguments));
        boolean full = !wanted.remove("part");
        wanted.removeIf(String::isBlank);
        var table = new StringBuilder("""
            # Catalogue of reliability (%s)

            | id | what was run | target | result | control | verdict | seconds |
            | --- | --- | --- | --- | --- | --- | --- |
            """.formatted(full ? "in full" : "the part of every build"));
        System.out.print(table);
        boolean good = true;
        for (var check : all()) {
            if (!wanted.isEmpty() && !wanted.contains(check.id())) {
                continue;
            }
            long start = System.nanoTime();
            var outcome = run(check, full);
            var row = row(check, outcome, (System.nanoTime() - start) / 1_000_000_000L);
            System.out.print(row);
            table.append(row);
            good &= outcome.passes();
            // Kept as far as it is, as a full run takes long.
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        System.exit(good ? 0 : 1);
    }

    private static String row(Check check, Outcome outcome, long seconds) {
        return "| "
                + String.join(
                        " | ",
                        check.id(),
                        cell(check.what()),
                        cell(check.target()),
                        cell(outcome.result()),
                        cell(outcome.control()),
                        outcome.verdict()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' '),
                        Long.toString(seconds))
                + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
