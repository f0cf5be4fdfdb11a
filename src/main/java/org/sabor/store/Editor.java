package org.sabor.store;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who edits a file, and how the program learns of it.
///
/// @param user the name others are told while the file is open, and that stands beside each edit
/// @param thread runs the writing, one task at a time and in order
/// @param states is told how far saving is, in order and from any thread; it must return at once
/// @param safekeeping makes backups and remembers how the file was left; null for files that are made, changed and
///     handed out in one go, such as copies for a desk
public record Editor(
        InstantSource clock,
        String user,
        Executor thread,
        Consumer<SaveState> states,
        @Nullable Safekeeping safekeeping) {
    /// Who edits a file of which nothing is kept elsewhere.
    public Editor(InstantSource clock, String user, Executor thread, Consumer<SaveState> states) {
        this(clock, user, thread, states, null);
    }
}
