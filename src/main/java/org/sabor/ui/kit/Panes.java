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
    ///
    /// @param id by which the window remembers where the line is
    public static SplitPane beside(String id, Region table, Region form) {
        form.setMinWidth(320);
        table.setMinWidth(320);
        var split = Styles.with(new SplitPane(table, form), Styles.SPLIT);
        split.setId(id);
        KeptDivider.follow(split, true);
        divide(split, 0.64);
        SplitPane.setResizableWithParent(form, false);
        return split;
    }

    /// Two parts one above the other, of the same height.
    ///
    /// @param id by which the window remembers where the line is
    public static SplitPane halves(String id, Region above, Region below) {
        var split = Styles.with(new SplitPane(above, below), Styles.SPLIT);
        split.setOrientation(Orientation.VERTICAL);
        remembered(split, id);
        divide(split, 0.5);
        return split;
    }

    /// Has the window remember under this id which share of the room the first part of a split pane has.
    public static void remembered(SplitPane split, String id) {
        split.setId(id);
        KeptDivider.follow(split, false);
    }

    /// Puts the line of a split pane that is remembered where it usually stands. Where a person has put it counts more.
    public static void divide(SplitPane split, double share) {
        KeptDivider.usually(split, share);
    }
}
