package org.sabor.reliability;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.sabor.store.SaveState;

/// Writes a byte for each step of which the writer says that it is in the file. The byte is with the system before
/// the next step begins, so it outlives a kill.
final class Acknowledgements implements Consumer<SaveState>, AutoCloseable {
    private final OutputStream log;
    private int waiting;
    private int count;

    Acknowledgements(Path log) throws IOException {
        this.log = new FileOutputStream(log.toFile(), true);
    }

    @Override
    public synchronized void accept(SaveState state) {
        int now = switch (state) {
            case SaveState.Saving saving -> saving.waiting();
            case SaveState.Saved _ -> 0;
            case SaveState.NotSaved refused -> refused.waiting();
        };
        // The queue grows by one step or shrinks by one that was written.
        if (now < waiting) {
            acknowledge();
        }
        waiting = now;
    }

    /// Acknowledges a step whatever became of it.
    synchronized void acknowledge() {
        try {
            log.write(1);
            count++;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    synchronized int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
