package org.sabor.ui.agenda;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.sabor.model.Seminar;

/// What the agenda needs of the world outside.
///
/// @param earlier reads the file of another seminar, on a worker; a [org.sabor.message.Failure] says why not
public record AgendaDesk(InstantSource clock, Function<Path, Seminar> earlier) {}
