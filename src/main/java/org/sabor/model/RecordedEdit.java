package org.sabor.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// An edit as the file remembers it.
///
/// @param number its place in the order of all edits; a later one has a higher number, whatever the clock said
/// @param by the name of whoever was at the computer
/// @param undone whether it was taken back and may be done again
public record RecordedEdit(long number, Instant at, String by, Edit edit, boolean undone) {
    private static final Comparator<RecordedEdit> NEWEST_FIRST =
            Comparator.comparingLong(RecordedEdit::number).reversed();

    /// The seminar as it was once this edit had been done.
    ///
    /// @param now the seminar with all edits that are not taken back
    /// @param all what the file remembers, in any order
    public Seminar after(Seminar now, List<RecordedEdit> all) {
        var then = now;
        for (var later : all.stream().sorted(NEWEST_FIRST).toList()) {
            if (later.number() > number && !later.undone()) {
                then = then.apply(later.edit().inverse());
            }
        }
        return then;
    }
}
