package org.sabor.ui.kit;

/// The colours of the window.
public enum Colours {
    LIGHT("view.light"),
    DARK("view.dark"),
    HIGH_CONTRAST("view.high-contrast");

    private final String key;

    Colours(String key) {
        this.key = key;
    }

    /// The key of the name in the menu.
    public String key() {
        return key;
    }
}
