package org.sabor.ui.kit;

import java.util.function.Supplier;

/// A tab of the window: where it stands, and how it is made.
public record TabSpec(Place place, Supplier<TabView> factory) {}
