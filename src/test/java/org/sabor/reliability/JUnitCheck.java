package org.sabor.reliability;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Checks that are tests of every build. In full they are run, in a process of their own; as a part of the build
/// they are only looked for, since the build runs them itself.
final class JUnitCheck {
    /// Each control is run once.
    private static final ConcurrentMap<Boolean, Counts> CONTROL = new ConcurrentHashMap<>();

    private JUnitCheck() {}

    /// A check that is these tests.
    ///
    /// @param tests classes under `org.sabor`, or `Class#method`, with `(types)` where it has parameters
    static Check of(String id, String what, String target, String... tests) {
        return new Check(id, what, target, run -> run(run, List.of(tests)));
    }

    private record Counts(int found, int failed, int skipped) {}

    private static Outcome run(Run run, List<String> tests) throws IOException, InterruptedException {
        if (!run.full()) {
            for (var test : tests) {
                long there = LauncherFactory.create()
                        .discover(request(List.of("org.sabor." + test)))
                        .countTestIdentifiers(_ -> true);
                // The engine and the class are not enough.
                if (there < 3) {
                    return new Outcome(Outcome.Verdict.MISSED, "no tests in " + test, "");
                }
            }
            return new Outcome(Outcome.Verdict.REACHED, "run by the build: " + String.join(", ", tests), "");
        }
        var control = CONTROL.get(true);
        if (control == null) {
            control = counts(run, List.of(Broken.class.getName()));
            CONTROL.put(true, control);
        }
        var counts = counts(run, tests.stream().map(test -> "org.sabor." + test).toList());
        return Outcome.of(
                counts.found > 0 && counts.failed == 0,
                "%s: %d tests, %d failed, %d skipped"
                        .formatted(String.join(", ", tests), counts.found, counts.failed, counts.skipped),
                control.failed == 1,
                "a test that fails is counted as failed: " + control.failed);
    }

    private static Counts counts(Run run, List<String> tests) throws IOException, InterruptedException {
        var options = List.of(
                "-Xmx1g",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dtestfx.robot=glass",
                "-Djazzer.hooks=false",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties");
        try (var child = Children.in(run.folder())
                .withClassPath(System.getProperty("java.class.path"))
                .start(JUnitCheck.class, options, tests.toArray())) {
            for (var line = child.answerOrEnd(); line != null; line = child.answerOrEnd()) {
                if (line.startsWith("counts\t")) {
                    var words = line.split("\t", -1);
                    child.end();
                    return new Counts(
                            Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
                }
            }
            throw new IOException("the tests ended without counts");
        }
    }

    private static LauncherDiscoveryRequest request(List<String> tests) {
        var selectors = new ArrayList<DiscoverySelector>();
        for (var test : tests) {
            selectors.add(test.contains("#") ? selectMethod(test) : selectClass(test));
        }
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
    }

    /// Runs the tests that are named and says how many there were, failed and were skipped.
    static void main(String[] tests) {
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request(List.of(tests)), listener);
        var summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        IO.println("\ncounts\t%d\t%d\t%d"
                .formatted(
                        summary.getTestsFoundCount(),
                        summary.getTotalFailureCount(),
                        summary.getTestsSkippedCount() + summary.getTestsAbortedCount()));
        System.exit(0);
    }

    /// The control: it is not among the tests of the build.
    static final class Broken {
        @Test
        void fails() {
            Assertions.fail("as it must");
        }
    }
}
