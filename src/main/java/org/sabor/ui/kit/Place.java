package org.sabor.ui.kit;

import org.sabor.message.Labelled;

/// The places of the window, in the order of their tabs.
public enum Place implements Labelled {
    OVERVIEW(Icons.OVERVIEW),
    PARTICIPANTS(Icons.PARTICIPANTS),
    ATTENDANCE(Icons.ATTENDANCE),
    AGENDA(Icons.AGENDA),
    SPEAKERS(Icons.SPEAKERS),
    VISITS(Icons.VISITS),
    DOCUMENTS(Icons.DOCUMENTS),
    SETTINGS(Icons.SETTINGS);

    private final Icons icon;

    Place(Icons icon) {
        this.icon = icon;
    }

    /// The pictogram beside its name.
    public Icons icon() {
        return icon;
    }

    @Override
    public String labelPrefix() {
        return "place";
    }
}
