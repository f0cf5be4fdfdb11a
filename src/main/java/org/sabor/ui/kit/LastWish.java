package org.sabor.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Work in the background that is asked for again and again, faster than it is done: one piece runs at a time, and of
/// those that wait only the last is done. What has been overtaken says nothing. Belongs to the JavaFX thread.
public final class LastWish {
    private final Tasks tasks;
    private @Nullable Runnable waiting;
    private boolean busy;

    /// Work that is done by these tasks.
    public LastWish(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Asks for a piece of work in the place of all that was asked for before.
    ///
    /// @param work runs on another thread, a pure function of values
    /// @param then gets the result, unless something else was asked for in the meantime
    public <T> void wish(Message title, Function<Progress, T> work, Consumer<T> then) {
        Runnable start = () -> start(title, work, then);
        if (busy) {
            waiting = start;
        } else {
            start.run();
        }
    }

    /// Asks for nothing any more: what is under way says nothing when it is done.
    public void forget() {
        waiting = busy ? () -> {} : null;
    }

    private <T> void start(Message title, Function<Progress, T> work, Consumer<T> then) {
        busy = true;
        tasks.job(title, work)
                .then(result -> {
                    if (waiting == null) {
                        then.accept(result);
                    }
                })
                .lastly(this::next)
                .quietly()
                .start();
    }

    private void next() {
        busy = false;
        var following = waiting;
        waiting = null;
        if (following != null) {
            following.run();
        }
    }
}
