package org.sabor.ui.settings;

import java.util.function.Function;
import org.sabor.model.Attachments;

/// Where the pictures of the seminar are kept.
///
/// @param add puts the bytes of a picture there and gives the hash by which a row names it; for a worker thread
public record PictureShelf(Attachments pictures, Function<byte[], String> add) {}
