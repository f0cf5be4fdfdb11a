package org.sabor.app;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.privacy.ForGood;

/// Lets data of the open seminar go for good: the file is written anew and opened again, whatever came of it, since
/// what the window remembers of it may not hold any more.
record LettingGo(OpenSeminar open, Frame frame, InstantSource clock, Around around) implements ForGood {
    /// What the window does before and after.
    ///
    /// @param keeping keeps what is typed
    /// @param again opens the file anew, and then does what it is given
    record Around(Runnable keeping, Consumer<Runnable> again) {}

    @Override
    public Attachments pictures() {
        return open.pictures();
    }

    @Override
    public boolean writable() {
        return open.writable();
    }

    @Override
    public void keep() {
        around.keeping().run();
    }

    @Override
    public void replace(Supplier<Seminar> seminar, Set<Id<Participant>> erased, Message done) {
        var said = new boolean[1];
        frame.tasks()
                .job(Message.of("privacy.letting-go"), _ -> {
                    open.replaceForGood(seminar.get(), erased);
                    return open;
                })
                .then(_ -> said[0] = true)
                .lastly(() -> around.again().accept(() -> {
                    if (said[0]) {
                        frame.notices().say(done);
                    }
                }))
                .start();
    }
}
