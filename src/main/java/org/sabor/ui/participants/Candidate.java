package org.sabor.ui.participants;

import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Folding;

/// Somebody of an earlier seminar who may be taken over, and whether they are to be.
final class Candidate {
    private final Participant row;
    private final String name;
    private final String organisation;
    private final String roles;
    private final boolean here;
    private final String searched;
    private final BooleanProperty chosen;

    /// @param here whether they are in this seminar already
    Candidate(Participant row, Seminar earlier, boolean here, Messages messages) {
        this.row = row;
        this.here = here;
        var from = earlier.organisationOf(row);
        name = earlier.nameOf(row, messages.language());
        organisation = from == null ? "" : from.name().in(messages.language());
        roles = row.roles().isEmpty()
                ? messages.text(row.mainRole())
                : row.roles().stream().map(messages::text).collect(Collectors.joining(", "));
        searched = Folding.fold(
                String.join(" ", name, row.name().full(), row.name().latin(), organisation, roles, row.email()));
        chosen = new SimpleBooleanProperty(!here);
    }

    /// Everybody of the earlier seminar by name. It takes a while where they are thousands, and needs no window.
    static List<Candidate> all(Seminar here, Seminar earlier, Messages messages) {
        var known = new AlreadyHere(here);
        var alphabet = Collator.getInstance(messages.language().locale());
        return earlier.participants().stream()
                .map(row -> new Candidate(row, earlier, known.has(row, earlier), messages))
                .map(candidate -> Map.entry(alphabet.getCollationKey(candidate.name()), candidate))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    Participant row() {
        return row;
    }

    String name() {
        return name;
    }

    String organisation() {
        return organisation;
    }

    String roles() {
        return roles;
    }

    boolean here() {
        return here;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    boolean chosen() {
        return chosen.get();
    }

    void choose(boolean now) {
        chosen.set(now);
    }

    /// Whether all these words are in what is known of the person.
    boolean matches(String words) {
        for (var word : Folding.fold(words.strip()).split("\\s+", -1)) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
