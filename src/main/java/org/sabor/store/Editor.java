package org.sabor.store;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Who edits a file, and how the program learns of it.
///
/// @param user the name others are told while the file is open, and that stands beside each edit
/// @param thread runs the writing, one task at a time and in order
/// @param states is told how far saving is, in order and from any thread; it must return at once
public record Editor(InstantSource clock, String user, Executor thread, Consumer<SaveState> states) {}
