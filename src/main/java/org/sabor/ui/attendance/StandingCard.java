package org.sabor.ui.attendance;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Styles;

/// One counter: how many people, and beside it how many groups that nobody has counted.
final class StandingCard extends ToggleButton {
    private final String name;
    private final Label figure = Styles.with(new Label(), Styles.FIGURE);
    private final Label groups = Styles.with(new Label(), Styles.SMALL);

    StandingCard(Standing standing, Messages messages) {
        name = messages.text(standing);
        Styles.with(this, Styles.CARD, "sabor-counter");
        setId("attendance-" + Actions.id(standing.labelKey()));
        var figures = new HBox(4, figure, groups);
        figures.setAlignment(Pos.BASELINE_LEFT);
        figure.setMinWidth(USE_PREF_SIZE);
        setGraphic(new VBox(figures, Styles.with(new Label(standing.sign() + name), Styles.SMALL)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
    }

    void say(int heads, int uncounted, Messages messages) {
        figure.setText(messages.text("attendance.heads", heads));
        groups.setText(uncounted == 0 ? "" : messages.text("attendance.groups-short", uncounted));
        var inFull = uncounted == 0
                ? figure.getText()
                : figure.getText() + " " + messages.text("attendance.groups", uncounted);
        setAccessibleText(messages.text("attendance.card", name, inFull));
        setTooltip(new Tooltip(getAccessibleText()));
    }
}
