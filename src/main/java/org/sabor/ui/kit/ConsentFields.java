package org.sabor.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;

/// The three fields about one scope of consent. They hold the last answer; under them stand the ones before it, as the
/// consent that a withdrawal takes back.
public final class ConsentFields extends VBox {
    private final ConsentScope scope;
    private final Messages messages;
    private final Field<ConsentAnswer> answer;
    private final Field<@Nullable LocalDate> date;
    private final Field<ConsentWay> way;
    private final Label earlier = Styles.label("", Styles.HINT);

    @SuppressWarnings("this-escape") // setters of JavaFX nodes
    ConsentFields(ConsentScope scope, Form<?> form, Messages messages) {
        super(4);
        this.scope = scope;
        this.messages = messages;
        answer = form.choice(scope.labelKey(), ConsentAnswer.values());
        date = form.date(ConsentDate.of(scope).labelKey());
        way = form.choice(ConsentProof.of(scope).labelKey(), ConsentWay.values());
        earlier.setId(Actions.id(scope.labelKey()) + "-earlier");
        earlier.setWrapText(true);
        getChildren().setAll(Form.beside(answer, date, way), earlier);
        showWhatApplies(ConsentAnswer.NOT_ASKED);
        showEarlier(List.of());
        answer.draftProperty().addListener((_, before, now) -> changed(before, now));
    }

    private void changed(ConsentAnswer before, ConsentAnswer now) {
        if (before == ConsentAnswer.GIVEN || before == ConsentAnswer.WITHDRAWN) {
            // They say when and how the answer before came.
            date.set(null);
            way.set(ConsentWay.NOT_STATED);
        }
        showWhatApplies(now);
    }

    private void showWhatApplies(ConsentAnswer now) {
        for (Node field : List.of(date, way)) {
            field.setVisible(now != ConsentAnswer.NOT_ASKED);
        }
    }

    private void showEarlier(List<Consent> before) {
        boolean some = !before.isEmpty();
        earlier.setText(
                some
                        ? messages.text(
                                "consent-fields.earlier",
                                before.stream().map(this::said).collect(Collectors.joining("; ")))
                        : "");
        earlier.setVisible(some);
        earlier.setManaged(some);
    }

    private String said(Consent consent) {
        var on = consent.date();
        var origin = consent.origin();
        return Stream.of(
                        messages.text(consent.state()),
                        on == null ? null : messages.date(on),
                        origin == null ? null : messages.text(origin))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// Shows the answer among these.
    public void fill(List<Consent> consents) {
        var own = Consent.about(scope, consents);
        @Nullable Consent last = own.isEmpty() ? null : own.getLast();
        answer.set(last == null ? ConsentAnswer.NOT_ASKED : ConsentAnswer.of(last.state()));
        date.set(last == null ? null : last.date());
        way.set(ConsentWay.of(last == null ? null : last.origin()));
        showEarlier(own.subList(0, Math.max(0, own.size() - 1)));
    }

    /// These consents with the answer of the fields; none about the scope where nobody has asked.
    public List<Consent> read(List<Consent> consents) {
        var state = answer.value().state();
        if (state == null) {
            return consents.stream().filter(each -> each.scope() != scope).toList();
        }
        return Consent.noted(
                consents, new Consent(scope, state, date.value(), way.value().origin()));
    }
}
