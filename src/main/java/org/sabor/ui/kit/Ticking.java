package org.sabor.ui.kit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Does something on the JavaFX thread again and again. An animation of JavaFX would do it too, but as long as one runs
/// the window is gone through sixty times a second, which a laptop's battery feels. Belongs to the JavaFX thread.
public final class Ticking {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ticking").factory());

    private final Duration every;
    private final Runnable work;
    private @Nullable Future<?> going;

    /// Work that is done so often once it is started.
    public Ticking(Duration every, Runnable work) {
        this.every = every;
        this.work = work;
    }

    /// Goes on until [#stop()]; one that is going goes on.
    public void start() {
        if (going == null) {
            long nanos = every.toNanos();
            going = CLOCK.scheduleAtFixedRate(() -> Platform.runLater(this::tick), nanos, nanos, TimeUnit.NANOSECONDS);
        }
    }

    /// Does it no more, also not what was on its way.
    public void stop() {
        if (going != null) {
            going.cancel(false);
            going = null;
        }
    }

    private void tick() {
        if (going != null) {
            work.run();
        }
    }
}
