package org.sabor.ui.paper;

import java.util.function.Function;
import org.sabor.model.Attachments;

/// Where the files that prove something are kept.
///
/// @param files has their bytes
/// @param add puts the bytes of a file there and gives the hash by which a row names it; for a worker thread
public record EvidenceShelf(Attachments files, Function<byte[], String> add) {}
