package org.sabor.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;

/// The head of the desk: for which day and part of it people are let in, how many are here; and what is wrong with
/// that, where something is.
final class DeskHead extends VBox {
    private final Desk desk;
    private final DeskTexts texts;
    private final Label period = Styles.label("", "desk-name");
    private final Label count = Styles.label("", "desk-detail");
    private final Label others = Styles.label("", "desk-detail", Styles.MUTED);
    private final Label wrong = Styles.label("", "desk-obstacle");
    private final Label trouble = Styles.label("", "desk-obstacle");

    /// @param saving why the file does not take what is done, or empty
    DeskHead(Desk desk, DeskTexts texts, ObservableValue<String> saving, Action leave) {
        super(4);
        this.desk = desk;
        this.texts = texts;
        setId("desk-head");
        period.setId("desk-period");
        count.setId("desk-count");
        others.setId("desk-other-periods");
        wrong.setId("desk-wrong-day");
        trouble.setId("desk-not-saved");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var away = Actions.button(leave);
        away.setFocusTraversable(false);
        var first = new HBox(16, period, Panes.gap(), away);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(24, count, others);
        wrong.setGraphic(Icons.WARNING.node());
        trouble.setGraphic(Icons.WARNING.node());
        trouble.textProperty().bind(saving);
        trouble.visibleProperty().bind(saving.map(text -> !text.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(first, second, wrong, trouble);
    }

    void show() {
        var seminar = desk.seminar();
        var messages = texts.messages();
        var now = desk.now();
        period.setText(texts.period(desk.period(), seminar));
        count.setText(texts.count(desk.door()));
        var proposed = desk.proposed();
        boolean several = desk.periods().size() > 1;
        others.setText(
                several && proposed != null
                        ? messages.text("desk.by-the-clock", texts.period(proposed, seminar))
                        : several ? messages.text("desk.other-period") : "");
        boolean another = desk.door().isOnAnotherDay(now);
        wrong.setVisible(another);
        wrong.setManaged(another);
        if (another) {
            wrong.setText(texts.wrongDay(seminar.days().require(desk.period().day()), now.toLocalDate()));
        }
    }
}
