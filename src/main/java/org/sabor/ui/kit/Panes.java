package org.sabor.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How the parts of a tab stand together.
public final class Panes {
    private Panes() {}

    /// The bar above a table: the main action first, [#gap()], then filter and search.
    public static HBox toolBar(Node... content) {
        return Styles.with(new HBox(8, content), Styles.TOOL_BAR);
    }

    /// Takes all room, so that what follows stands at the right.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// A table and the form beside it; the person may move the line between them.
    public static SplitPane beside(Region table, Region form) {
        form.setMinWidth(320);
        table.setMinWidth(320);
        var split = Styles.with(new SplitPane(table, form), Styles.SPLIT);
        split.setDividerPositions(0.64);
        SplitPane.setResizableWithParent(form, false);
        return split;
    }

    /// Two parts one above the other, of the same height.
    public static SplitPane halves(Region above, Region below) {
        var split = Styles.with(new SplitPane(above, below), Styles.SPLIT);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        return split;
    }
}
