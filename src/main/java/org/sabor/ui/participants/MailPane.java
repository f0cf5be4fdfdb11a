package org.sabor.ui.participants;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.MailProgram;
import org.sabor.ui.kit.Styles;

/// What is shown when the addresses do not fit into one message: a button that opens one message after the other, and
/// one that copies the addresses instead.
final class MailPane extends VBox {
    private final MailMessages mail;
    private final MailProgram program;
    private final Messages messages;
    private final Button open;
    private final Label state = Styles.label("", Styles.MUTED);
    private int next;

    MailPane(MailMessages mail, MailProgram program, Consumer<MailMessages> copy, Messages messages) {
        super(16);
        this.mail = mail;
        this.program = program;
        this.messages = messages;
        setId("mail");
        setPrefWidth(480);
        var actions = new Actions(messages);
        open = Actions.button(actions.action("participants.mail.open", Icons.MAIL, this::openNext), Styles.MAIN_ACTION);
        open.textProperty().unbind();
        open.accessibleTextProperty().bind(open.textProperty());
        var copyAll = Actions.button(actions.action("participants.mail.copy", Icons.COPY, () -> {
            copy.accept(mail);
            state.setText(
                    messages.text("participants.mail.copied", mail.addresses().size()));
        }));
        state.setId("mail-state");
        getChildren()
                .setAll(
                        Styles.label(messages.text(
                                "participants.mail.several",
                                mail.addresses().size(),
                                mail.messages().size(),
                                mail.without().size())),
                        new HBox(8, open, copyAll),
                        state);
        nameButton();
    }

    private void openNext() {
        var message = mail.messages().get(next);
        program.open(message.link());
        next++;
        state.setText(
                messages.text("participants.mail.opened", next, mail.messages().size(), message.people()));
        next %= mail.messages().size();
        nameButton();
    }

    private void nameButton() {
        open.setText(messages.text(
                "participants.mail.open", next + 1, mail.messages().size()));
    }
}
