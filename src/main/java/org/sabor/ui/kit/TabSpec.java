package org.sabor.ui.kit;

import java.util.List;
import java.util.function.Function;
import org.sabor.model.Row;
import org.sabor.model.Seminar;

/// A tab of the window: where it stands, what is counted beside its name, and how it is made, with the way to the other
/// tabs. It is made when it is first needed, or when the window has nothing else to do.
public record TabSpec(
        Place place, Function<Seminar, List<? extends Row<?>>> counted, Function<Navigator, TabView> factory) {
    /// A tab without a count.
    public TabSpec(Place place, Function<Navigator, TabView> factory) {
        this(place, _ -> List.of(), factory);
    }
}
