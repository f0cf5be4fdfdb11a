package org.sabor.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;

/// The three fields about one scope of consent. The last answer is shown; earlier ones for the same scope stay as they
/// are.
///
/// @param way how the answer came
public record ConsentFields(
        ConsentScope scope, Field<ConsentAnswer> answer, Field<@Nullable LocalDate> date, Field<ConsentWay> way) {
    public ConsentFields {
        show(ConsentAnswer.NOT_ASKED, date, way);
        answer.draftProperty().addListener((_, _, now) -> show(now, date, way));
    }

    /// The fields of this scope, for a form.
    static ConsentFields of(ConsentScope scope, Form<?> form) {
        return new ConsentFields(
                scope,
                form.choice(scope.labelKey(), ConsentAnswer.values()),
                form.date(ConsentDate.of(scope).labelKey()),
                form.choice(ConsentProof.of(scope).labelKey(), ConsentWay.values()));
    }

    private static void show(ConsentAnswer answer, Field<?>... fields) {
        for (var field : fields) {
            field.setVisible(answer != ConsentAnswer.NOT_ASKED);
        }
    }

    /// Shows the answer among these.
    public void fill(List<Consent> consents) {
        int place = place(consents);
        answer.set(
                place < 0
                        ? ConsentAnswer.NOT_ASKED
                        : ConsentAnswer.of(consents.get(place).state()));
        date.set(place < 0 ? null : consents.get(place).date());
        way.set(ConsentWay.of(place < 0 ? null : consents.get(place).origin()));
    }

    /// These consents with the answer of the fields.
    public List<Consent> read(List<Consent> consents) {
        var all = new ArrayList<>(consents);
        int place = place(consents);
        var state = answer.value().state();
        if (state == null) {
            if (place >= 0) {
                all.remove(place);
            }
            return all;
        }
        var consent = new Consent(scope, state, date.value(), way.value().origin());
        if (place < 0) {
            all.add(consent);
        } else {
            all.set(place, consent);
        }
        return all;
    }

    private int place(List<Consent> consents) {
        for (int i = consents.size() - 1; i >= 0; i--) {
            if (consents.get(i).scope() == scope) {
                return i;
            }
        }
        return -1;
    }
}
