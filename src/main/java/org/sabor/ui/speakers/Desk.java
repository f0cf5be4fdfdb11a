package org.sabor.ui.speakers;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sabor.model.Attachments;

/// What the speakers need of the world outside.
///
/// @param files has the bytes of portraits and presentations
/// @param add puts the bytes of a file there and gives the hash by which a row names it; for a worker thread
/// @param open shows a folder in the system's program
public record Desk(Attachments files, Function<byte[], String> add, Consumer<Path> open) {}
