package org.sabor.ui.paper;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/// What the paper needs of the world outside.
///
/// @param shelf keeps scans and other evidence
/// @param clock says when something was entered
/// @param user stands beside what is entered
/// @param open shows a file in the program the system has for it
public record Desk(EvidenceShelf shelf, InstantSource clock, String user, Consumer<Path> open) {}
