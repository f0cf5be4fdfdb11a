package org.sabor.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// A line of what was found: the word for its kind where the kind begins, the name, what is said beside it.
final class ThingCell extends ListCell<Line> {
    private static final double KIND = 150;

    private final Label kind = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
    private final Label name = new Label();
    private final Label about = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
    private final HBox all = new HBox(12, kind, name, about);

    ThingCell() {
        kind.setMinWidth(KIND);
        kind.setMaxWidth(KIND);
        name.setMinWidth(160);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.SOMETIMES);
        all.setAlignment(Pos.CENTER_LEFT);
        all.setMinWidth(0);
        all.prefWidthProperty().bind(widthProperty().subtract(32));
        Tooltips.whenCutOff(name);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            kind.setText(line.kind());
            name.setText(line.thing().name());
            about.setText(line.thing().about());
            setGraphic(all);
            setAccessibleText(line.spoken());
        }
    }
}
