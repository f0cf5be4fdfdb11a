package org.sabor.names;

import java.util.Comparator;

/// Somebody who may be the one that was asked about.
///
/// @param otherEmail whether both have an e-mail address and not the same one
/// @param sameOrganisation whether both are known to come from one organisation
public record Match<P>(P who, Likeness likeness, boolean otherEmail, boolean sameOrganisation) {
    /// The strongest first; of equal ones, those whose addresses do not contradict, then those of one organisation.
    static final Comparator<Match<?>> STRONGEST_FIRST = Comparator.<Match<?>, Likeness>comparing(Match::likeness)
            .thenComparing(Match::otherEmail)
            .thenComparing(match -> !match.sameOrganisation());
}
