package org.sabor.ui.kit;

import java.util.Locale;

/// The colours of the window.
public enum Colours {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// The key of the name in the menu: `view.light`.
    public String key() {
        return "view." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
