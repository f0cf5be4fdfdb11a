package org.sabor.ui.participants;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Entries;
import org.sabor.ui.kit.Field;

/// The fields by which one answer to a request for consent is noted for several participants.
final class SeveralConsents extends VBox {
    private final Messages messages;
    private final Consumer<Consent> taker;
    private final Field<ConsentScope> scope;
    private final Field<ConsentState> answer;
    private final Field<@Nullable LocalDate> date;

    /// @param taker gets the answer when the button is pressed
    SeveralConsents(Messages messages, Consumer<Consent> taker) {
        super(8);
        this.messages = messages;
        this.taker = taker;
        scope = Entries.choice("participants.several.consent", ConsentScope.values(), messages);
        answer = Entries.choice("participants.several.answer", ConsentState.values(), messages);
        date = Entries.date("participants.several.consent-date", messages);
        var set = SeveralParticipants.setButton(
                new Actions(messages).action("participants.several.set-consent", null, this::set), messages);
        getChildren().setAll(beside(scope, answer), date, set);
    }

    private static HBox beside(Field<?>... fields) {
        var box = new HBox(8, fields);
        box.setAlignment(Pos.TOP_LEFT);
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(100);
            field.setMinWidth(0);
        }
        return box;
    }

    private void set() {
        if (date.readable(messages)) {
            taker.accept(new Consent(scope.value(), answer.value(), date.value()));
        }
    }
}
