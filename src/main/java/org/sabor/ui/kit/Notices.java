package org.sabor.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;

/// The bar at the bottom of the window that says what has happened, without stopping anybody. It goes after a
/// while; a warning stays until it is closed.
public final class Notices extends HBox {
    private final Messages messages;
    private final Label text = Styles.label("");
    private final HBox steps = new HBox(8);
    private final Button close;
    private final PauseTransition away = new PauseTransition(Duration.seconds(10));

    /// An empty bar, which takes no room.
    public Notices(Messages messages) {
        super(8);
        this.messages = messages;
        setId("notices");
        setAlignment(Pos.CENTER_LEFT);
        Styles.with(this, Styles.NOTICE);
        text.setId("notices-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        close = Styles.with(new Button("", Icons.CLOSE.node()), Styles.QUIET, "button-icon", "small");
        close.setId("notices-close");
        close.setAccessibleText(messages.text("kit.notices.close"));
        close.setOnAction(_ -> hide());
        away.setOnFinished(_ -> hide());
        hide();
    }

    /// Says something for ten seconds, with buttons for what one may do about it.
    public void say(Message message, Action... actions) {
        show(Icons.INFORMATION, message, actions);
        away.playFromStart();
    }

    /// Says something that stays until it is closed.
    public void warn(Message message, Action... actions) {
        away.stop();
        show(Icons.WARNING, message, actions);
    }

    /// Takes away what is said.
    public void hide() {
        away.stop();
        setVisible(false);
        setManaged(false);
    }

    private void show(Icons icon, Message message, Action... actions) {
        text.setText(messages.text(message));
        steps.getChildren().clear();
        for (var action : actions) {
            steps.getChildren().add(Actions.button(action));
        }
        getChildren().setAll(icon.node(), text, steps, close);
        setVisible(true);
        setManaged(true);
    }
}
