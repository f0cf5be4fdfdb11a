package org.sabor.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Looks every tenth of a second whether the JavaFX thread answers, and where it is when it does not.
final class Watchdog {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> where = new ArrayList<>();
    private volatile long answered = System.nanoTime();
    private volatile long used;
    private volatile Thread screen = Thread.currentThread();
    private int freezes;

    void start() {
        var watching = new Thread(this::watch, "watchdog");
        watching.setDaemon(true);
        Platform.runLater(() -> screen = Thread.currentThread());
        answered = System.nanoTime();
        watching.start();
    }

    private void watch() {
        boolean frozen = false;
        while (!Thread.currentThread().isInterrupted()) {
            Platform.runLater(() -> {
                used = THREADS.getCurrentThreadCpuTime();
                answered = System.nanoTime();
            });
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException ended) {
                return;
            }
            boolean late = System.nanoTime() - answered > LONGEST;
            if (late && !frozen) {
                note();
            }
            frozen = late;
        }
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
