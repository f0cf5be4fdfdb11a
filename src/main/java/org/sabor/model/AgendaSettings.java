package org.sabor.model;

/// What the checks of the agenda measure by, in minutes; 0 for what is not to be checked.
///
/// @param breakAfter how long people may sit without a break
/// @param betweenPlaces how long it takes from one place to another: between two buildings, to a visit and back
public record AgendaSettings(int breakAfter, int betweenPlaces) {
    /// A break at the latest after three hours, a quarter of an hour on the way.
    public static final AgendaSettings USUAL = new AgendaSettings(180, 15);

    public AgendaSettings {
        if (breakAfter < 0 || betweenPlaces < 0) {
            throw new IllegalArgumentException("minutes: " + breakAfter + ", " + betweenPlaces);
        }
    }
}
