package org.sabor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of the texts that the user has written in the place of the program's.
public final class OwnTextEdits {
    private OwnTextEdits() {}

    /// The user's text for this place, or null where the program's holds.
    public static @Nullable OwnText of(Seminar seminar, String place) {
        return seminar.ownTexts().stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .orElse(null);
    }

    /// Puts a text in the place of the program's.
    ///
    /// @param instead what the program writes there now
    public static Edit set(Seminar seminar, Ids ids, String place, Bilingual text, Bilingual instead) {
        var before = of(seminar, place);
        var title = Message.of("edit.own-text", Edits.title(text));
        return before == null
                ? Edit.of(title, new RowChange.Added(new OwnText(ids.next(), place, text, instead)))
                : new Edit(title, Edits.changes(List.of(before), row -> new OwnText(row.id(), place, text, instead)));
    }

    /// Gives the place back to the program.
    public static Edit reset(Seminar seminar, OwnText text) {
        return Edit.of(
                Message.of("edit.own-text-reset", Edits.title(text.text())),
                new RowChange.Removed(seminar.ownTexts().require(text.id())));
    }
}
