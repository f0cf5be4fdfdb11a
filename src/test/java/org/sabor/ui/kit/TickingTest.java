package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class TickingTest {
    @Test
    void itTicksOnTheScreensThreadUntilItIsStopped() throws InterruptedException {
        var ticks = new CountDownLatch(3);
        var count = new AtomicInteger();
        var ticking = new Ticking(Duration.ofMillis(5), () -> {
            assertTrue(Platform.isFxApplicationThread());
            count.incrementAndGet();
            ticks.countDown();
        });
        Screens.run(() -> {
            ticking.start();
            ticking.start();
        });
        assertTrue(ticks.await(10, TimeUnit.SECONDS));
        Screens.run(ticking::stop);
        int then = count.get();
        TimeUnit.MILLISECONDS.sleep(50);
        Screens.run(() -> {});
        assertEquals(then, count.get());
    }
}
