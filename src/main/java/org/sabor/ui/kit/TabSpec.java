package org.sabor.ui.kit;

import java.util.function.Function;

/// A tab of the window: where it stands, and how it is made, with the way to the other tabs.
public record TabSpec(Place place, Function<Navigator, TabView> factory) {}
