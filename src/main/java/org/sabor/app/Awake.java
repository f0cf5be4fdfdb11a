package org.sabor.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.Ticking;

/// Has the open file looked at when somebody comes back to it: the window gets the focus, or the laptop wakes, which is
/// seen by a clock that has gone on while nothing else did (RELIABILITY C-3, A9). The looking is the writer's.
final class Awake {
    private static final Duration SLEPT = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Runnable look;
    private Instant last;

    Awake(InstantSource clock, Runnable look) {
        this.clock = clock;
        this.look = look;
        this.last = clock.instant();
    }

    /// Watches this window as long as the program runs.
    static void watch(Stage window, Supplier<@Nullable OpenSeminar> open) {
        Runnable look = () -> {
            var seminar = open.get();
            if (seminar != null) {
                seminar.look();
            }
        };
        window.focusedProperty().subscribe(focused -> {
            if (focused) {
                look.run();
            }
        });
        var awake = new Awake(InstantSource.system(), look);
        new Ticking(Duration.ofSeconds(1), awake::tick).start();
    }

    /// What happens each second.
    void tick() {
        var now = clock.instant();
        if (Duration.between(last, now).compareTo(SLEPT) > 0) {
            look.run();
        }
        last = now;
    }
}
