package org.sabor.ui.documents;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Styles;

/// A password, asked for twice, with what one should know before.
final class PasswordFields extends VBox {
    private static final int SHORTEST = 8;

    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Label why = Styles.label("", Styles.PROBLEM);

    /// @param warningKey what one should know
    PasswordFields(Messages messages, String warningKey) {
        super(8);
        first.setId("documents-password");
        second.setId("documents-password-again");
        why.setId("documents-password-problem");
        getChildren()
                .setAll(
                        Styles.label(messages.text(warningKey)),
                        labelled(messages.text("documents.password"), first),
                        labelled(messages.text("documents.password-again"), second),
                        why);
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            if (first.getLength() < SHORTEST) {
                                return messages.text("documents.password-short", SHORTEST);
                            }
                            return same() ? "" : messages.text("documents.password-differs");
                        },
                        first.textProperty(),
                        second.textProperty()));
    }

    private static VBox labelled(String text, PasswordField field) {
        var label = new Label(text);
        label.setLabelFor(field);
        field.setAccessibleText(text);
        return new VBox(4, label, field);
    }

    private boolean same() {
        return Arrays.equals(first.getText().toCharArray(), second.getText().toCharArray());
    }

    /// Whether a password is there, twice the same.
    BooleanBinding usable() {
        return why.textProperty().isEmpty();
    }

    char[] password() {
        return first.getText().toCharArray();
    }
}
