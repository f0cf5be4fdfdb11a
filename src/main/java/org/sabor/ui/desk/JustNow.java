package org.sabor.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.action.Action;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// The strip with who came last, and what the undo key takes back.
final class JustNow extends HBox {
    private static final int MOST = 4;

    private final Desk desk;
    private final DeskTexts texts;
    private final Action undo;
    private final FlowPane last = new FlowPane(16, 4);

    JustNow(Desk desk, DeskTexts texts, Action undo) {
        super(16);
        this.desk = desk;
        this.texts = texts;
        this.undo = undo;
        setId("desk-just-now");
        setAlignment(Pos.CENTER_LEFT);
        Styles.with(this, "desk-strip");
        HBox.setHgrow(last, Priority.ALWAYS);
        last.setMinWidth(0);
        var button = Actions.button(undo, Styles.QUIET);
        button.setFocusTraversable(false);
        button.setMinWidth(160);
        Tooltips.whenCutOff(button);
        getChildren().addAll(last, button);
    }

    void show() {
        var messages = texts.messages();
        var marks = desk.door().lastMarks(MOST);
        last.getChildren()
                .setAll(Styles.with(
                        new Label(messages.text(marks.isEmpty() ? "desk.nobody-yet" : "desk.just-now")), Styles.MUTED));
        for (var mark : marks) {
            last.getChildren().add(new Label(ModeSign.IN_PERSON.sign() + " " + texts.justNow(mark, desk.seminar())));
        }
        var title = desk.undoTitle();
        undo.setDisabled(title == null);
        undo.setText(title == null ? messages.text("desk.undo") : messages.text("desk.undo-this", title));
    }
}
