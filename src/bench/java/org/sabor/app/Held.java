package org.sabor.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Asks the JavaFX thread every millisecond, and keeps how long the slowest answer took.
final class Held {
    private final AtomicLong longest = new AtomicLong();

    void start() {
        longest.set(0);
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                long asked = System.nanoTime();
                var answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                try {
                    answered.await();
                    longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    TimeUnit.MILLISECONDS.sleep(1);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        });
    }

    double longest() {
        return longest.getAndSet(0) / 1e6;
    }
}
