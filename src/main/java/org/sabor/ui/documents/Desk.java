package org.sabor.ui.documents;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.sabor.model.Attachments;

/// What documents need of the world outside.
///
/// @param pictures has the bytes of the logos
/// @param clock gives the moment printed on documents
/// @param open shows a folder or a file in the program the system has for it
/// @param printers the printers of the house
/// @param keeps whether what is done is kept, so that a sheet may have a number that leads back to its list
public record Desk(Attachments pictures, InstantSource clock, Consumer<Path> open, Printers printers, boolean keeps) {}
