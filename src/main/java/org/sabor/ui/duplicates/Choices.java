package org.sabor.ui.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sabor.message.Labelled;
import org.sabor.model.Row;
import org.sabor.model.Seminar;

/// Two rows, and what is chosen of them field by field: as proposed, until a person says otherwise.
final class Choices<R extends Row<R>, F extends Labelled> {
    private final Merging<R, F> merging;
    private final Seminar seminar;
    private final R stays;
    private final R goes;
    private final R together;
    private final Map<F, Side> said;

    private Choices(Merging<R, F> merging, Seminar seminar, R stays, R goes, Map<F, Side> said) {
        this.merging = merging;
        this.seminar = seminar;
        this.stays = stays;
        this.goes = goes;
        this.together = merging.proposed(stays, goes);
        this.said = said;
    }

    /// These two, with all choices as proposed.
    Choices(Merging<R, F> merging, Seminar seminar, R stays, R goes) {
        this(merging, seminar, stays, goes, new HashMap<>());
    }

    /// The same choices with the other row staying.
    Choices<R, F> swapped() {
        var swapped = new HashMap<F, Side>();
        said.forEach((field, side) -> swapped.put(field, side.swapped()));
        return new Choices<>(merging, seminar, goes, stays, swapped);
    }

    /// The same choices where the seminar has changed around the two.
    Choices<R, F> in(Seminar now) {
        var rows = merging.rows(now);
        return new Choices<>(merging, now, rows.require(stays.id()), rows.require(goes.id()), said);
    }

    boolean areOf(Candidate<R> candidate) {
        return candidate.ids().equals(Set.of(stays.id(), goes.id()));
    }

    @SuppressWarnings("ReferenceEquality") // each edit makes another seminar
    boolean areIn(Seminar now) {
        return seminar == now;
    }

    R stays() {
        return stays;
    }

    R goes() {
        return goes;
    }

    /// The fields in which both say the same, which is something.
    List<F> equal() {
        return merging.fields().stream()
                .filter(field -> !differs(field) && !text(field, Side.STAYS).isEmpty())
                .toList();
    }

    /// The fields in which the two differ.
    List<F> differing() {
        return merging.fields().stream().filter(this::differs).toList();
    }

    private boolean differs(F field) {
        return !merging.same(field, text(field, Side.STAYS), text(field, Side.GOES));
    }

    String text(F field, Side side) {
        return merging.text(field, row(side), seminar);
    }

    private R row(Side side) {
        return switch (side) {
            case STAYS -> stays;
            case GOES -> goes;
            case TOGETHER -> together;
        };
    }

    /// Whether what both say put together is something else than what either says.
    boolean canBeTogether(F field) {
        var both = text(field, Side.TOGETHER);
        return !both.equals(text(field, Side.STAYS)) && !both.equals(text(field, Side.GOES));
    }

    /// What is chosen of this field.
    Side of(F field) {
        var side = said.get(field);
        if (side != null && (side != Side.TOGETHER || canBeTogether(field))) {
            return side;
        }
        var both = text(field, Side.TOGETHER);
        if (both.equals(text(field, Side.STAYS))) {
            return Side.STAYS;
        }
        return both.equals(text(field, Side.GOES)) ? Side.GOES : Side.TOGETHER;
    }

    void choose(F field, Side side) {
        said.put(field, side);
    }

    /// The row that comes of it. Where both say the same in words, the proposal holds.
    R merged() {
        return merging.merged(stays, field -> differs(field) ? row(of(field)) : together);
    }
}
