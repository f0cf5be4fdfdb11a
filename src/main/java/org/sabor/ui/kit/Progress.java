package org.sabor.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.sabor.message.Message;
import org.sabor.message.Messages;

/// How far a piece of work in the background is; also the way to cancel it.
public final class Progress {
    private final Message title;
    private final Executor screen;
    private final Messages messages;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile int done;
    private volatile int total;

    Progress(Message title, Executor screen, Messages messages) {
        this.title = title;
        this.screen = screen;
        this.messages = messages;
    }

    /// Says from the working thread how much is done.
    ///
    /// @throws CancellationException where the person has cancelled; the work lets it pass
    public void at(int nowDone, int inAll) {
        check();
        done = nowDone;
        total = inAll;
        if (waiting.compareAndSet(false, true)) {
            screen.execute(() -> {
                waiting.set(false);
                fraction.set(total == 0 ? -1 : (double) done / total);
                count.set(messages.text("kit.progress.count", done, total));
            });
        }
    }

    /// A place where the work may end early.
    ///
    /// @throws CancellationException where the person has cancelled
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /// Asks the work to end.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it was asked to end.
    boolean cancelled() {
        return cancelled;
    }

    /// What is being done.
    public Message title() {
        return title;
    }

    /// From 0 to 1, or -1 while unknown. Belongs to the JavaFX thread.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// „1,240 of 5,000“, empty while unknown. Belongs to the JavaFX thread.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
