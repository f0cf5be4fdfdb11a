package org.sabor.ui.search;

/// A line of the palette.
///
/// @param kind the word for its kind, where the kind begins; else empty
/// @param spoken the whole line as a screen reader says it
record Line(Thing thing, String kind, String spoken) {}
