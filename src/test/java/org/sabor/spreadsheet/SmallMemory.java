package org.sabor.spreadsheet;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/// Reads the files that are named to it, in a process of its own with little memory.
final class SmallMemory {
    private SmallMemory() {}

    /// Prints a line for each file: the milliseconds of work it took, and what came of it. Work, because the machine
    /// may have others to do.
    public static void main(String[] files) {
        var clock = ManagementFactory.getThreadMXBean();
        for (var file : files) {
            long start = clock.getCurrentThreadCpuTime();
            var shown = Shown.of(Path.of(file));
            System.out.printf(
                    "%d %s%n",
                    (clock.getCurrentThreadCpuTime() - start) / 1_000_000,
                    shown.lines().findFirst().orElse(""));
        }
    }
}
