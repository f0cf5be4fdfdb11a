package org.sabor.ui.kit;

/// A key, or several, and what they do in a place, for the list of shortcuts.
///
/// @param keys as they stand on the keyboard, `Alt+↑`
public record KeyHelp(String keys, String what) {}
