package org.sabor.app;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Looks every tenth of a second whether the JavaFX thread answers, and where it is when it does not. A time in which
/// the watchdog itself did not run, though no garbage was collected, is the computer's and not the program's: it does
/// not count, and is told.
final class Watchdog {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> where = new ArrayList<>();
    private volatile long answered = System.nanoTime();
    private volatile long used;
    private volatile Thread screen = Thread.currentThread();
    private int freezes;
    private long stoodStill;

    void start() {
        var watching = new Thread(this::watch, "watchdog");
        watching.setDaemon(true);
        Platform.runLater(() -> screen = Thread.currentThread());
        answered = System.nanoTime();
        watching.start();
    }

    private void watch() {
        boolean frozen = false;
        long excused = 0;
        while (!Thread.currentThread().isInterrupted()) {
            long asked = System.nanoTime();
            long collecting = collecting();
            Platform.runLater(() -> {
                used = THREADS.getCurrentThreadCpuTime();
                answered = System.nanoTime();
            });
            try {
                TimeUnit.NANOSECONDS.sleep(STEP);
            } catch (InterruptedException ended) {
                return;
            }
            long now = System.nanoTime();
            long overslept = overslept(now - asked - STEP - (collecting() - collecting));
            excused = (answered > asked ? 0 : excused) + overslept;
            boolean late = now - answered - excused > LONGEST;
            if (late && !frozen) {
                note();
            }
            frozen = late;
        }
    }

    /// For how long garbage has been collected so far.
    private static long collecting() {
        return TimeUnit.MILLISECONDS.toNanos(ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum());
    }

    /// For how many milliseconds the computer let no thread of the program run, in all.
    synchronized long stoodStill() {
        return TimeUnit.NANOSECONDS.toMillis(stoodStill);
    }

    /// A step is as long as it is: a little more is nothing.
    private synchronized long overslept(long nanos) {
        long counted = nanos < STEP ? 0 : nanos;
        stoodStill += counted;
        return counted;
    }

    private synchronized void note() {
        freezes++;
        var stack = screen.getStackTrace();
        // A screen that hardly computed waited for something, or for a computer that others keep busy.
        long computed = TimeUnit.NANOSECONDS.toMillis(THREADS.getThreadCpuTime(screen.threadId()) - used);
        System.err.println("held up, computed " + computed + " ms");
        Stream.of(stack).forEach(frame -> System.err.println("\t" + frame));
        where.add("computed " + computed + " ms "
                + Stream.of(stack)
                        .filter(frame -> frame.getClassName().startsWith("org.sabor"))
                        .limit(2)
                        .map(StackTraceElement::toString)
                        .toList());
    }

    synchronized int freezes() {
        return freezes;
    }

    synchronized List<String> where() {
        return where.stream().limit(5).toList();
    }

    /// Holds the JavaFX thread up, for the control.
    void hold(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
