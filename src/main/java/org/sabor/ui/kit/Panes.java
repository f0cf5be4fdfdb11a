package org.sabor.ui.kit;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How the parts of a tab stand together.
public final class Panes {
    private Panes() {}

    /// The bar above a table: the main action first, [#gap()], then filter and search. Where the window is narrow, the
    /// buttons before the gap go on in a second line.
    public static Region toolBar(Node... content) {
        var buttons = Stream.of(content).takeWhile(ButtonBase.class::isInstance).toList();
        var others = new HBox(8, Stream.of(content).skip(buttons.size()).toArray(Node[]::new));
        others.setAlignment(Pos.CENTER_LEFT);
        return Styles.with(buttons.isEmpty() ? others : new ButtonBar(buttons, others), Styles.TOOL_BAR);
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
