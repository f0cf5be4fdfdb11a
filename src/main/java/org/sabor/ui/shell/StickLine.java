package org.sabor.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// The part of the status line on the stick: from when its state is, whether it may be pulled out, and a button that
/// puts the newest state on it. It takes no room for a file that is on no stick.
final class StickLine extends HBox {
    private final StickCommands stick;
    private final Messages messages;
    private final Label text = Styles.with(new Label(), Styles.SMALL);

    StickLine(StickCommands stick, Messages messages) {
        super(8);
        this.stick = stick;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        text.setId("status-stick");
        text.setMinWidth(0);
        Tooltips.whenCutOff(text);
        stick.status().addListener((_, _, now) -> now.ifPresentOrElse(this::show, this::hide));
        stick.status().getValue().ifPresentOrElse(this::show, this::hide);
    }

    private void hide() {
        getChildren().clear();
        setManaged(false);
    }

    private void show(StickStatus status) {
        var at = at(status);
        boolean complete = status.kind() == StickStatus.Kind.COMPLETE;
        var words = switch (status.kind()) {
            case COMPLETE, BEHIND -> messages.text("stick.state", at);
            case AWAY, AWAY_BEHIND -> messages.text("stick.away", at);
            case CHANGED_ELSEWHERE -> messages.text("stick.changed");
        };
        boolean wrong =
                status.kind() == StickStatus.Kind.AWAY_BEHIND || status.kind() == StickStatus.Kind.CHANGED_ELSEWHERE;
        text.setText((wrong ? "" : "· ") + words + (complete ? " · " + messages.text("stick.removable") : ""));
        text.setGraphic(wrong ? Icons.WARNING.node() : null);
        getChildren().setAll(text);
        if (status.kind() == StickStatus.Kind.BEHIND) {
            var publish = new Actions(messages).action("stick.publish", Icons.EXPORT, stick::publish);
            var button = Actions.button(publish, Styles.SMALL);
            button.setId("status-publish");
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        setManaged(true);
    }

    /// The time of a state of today, otherwise with its day.
    private String at(StickStatus status) {
        return status.at().toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? messages.time(status.at().toLocalTime())
                : messages.moment(status.at());
    }
}
