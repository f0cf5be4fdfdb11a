package org.sabor.names;

import org.sabor.model.Row;

/// Two rows that may be the same person or organisation, and why.
///
/// @param first the one that was there first
/// @param otherEmail whether both have an e-mail address and not the same one: most likely two people of one name
public record LikelyPair<R extends Row<R>>(R first, R second, Likeness likeness, boolean otherEmail) {}
