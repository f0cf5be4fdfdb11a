package org.sabor.ui.duplicates;

import java.util.List;
import java.util.function.Function;
import org.sabor.message.Labelled;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.Row;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;

/// What is special to one kind of row when two of it are compared and made one.
///
/// @param <F> the fields in which two rows may differ
interface Merging<R extends Row<R>, F extends Labelled> {
    /// The keys of what is said of this kind.
    ///
    /// @param open of the button that shows the pairs
    /// @param chosen of the deed that puts two selected rows side by side
    /// @param back of the button that leaves
    /// @param none of the sentence for no pairs
    /// @param explained of the sentence about what moves along
    record Keys(String open, String chosen, String back, String none, String explained) {}

    /// The keys of what is said of this kind.
    Keys keys();

    /// The rows of this kind.
    Rows<R> rows(Seminar seminar);

    /// The name as it is written in the row.
    String name(R row, Seminar seminar);

    /// Where the row is from, small under its name; possibly empty.
    String origin(R row, Seminar seminar);

    /// All fields in the order of the screen.
    List<F> fields();

    /// What the row says in this field; empty where nothing is stated or the field does not apply.
    String text(F field, R row, Seminar seminar);

    /// Whether two texts of this field say the same.
    default boolean same(F field, String one, String other) {
        return one.equals(other);
    }

    /// The other spellings of the row.
    List<String> aliases(R row);

    /// What hangs on the row and moves along, as counts.
    List<Message> belongings(R row, Seminar seminar);

    /// Whether these two may be made one at all.
    boolean mergeable(R one, R other);

    /// The row that is proposed in place of both.
    R proposed(R stays, R goes);

    /// The row that stays, each field from the row that `source` gives for it.
    R merged(R stays, Function<F, R> source);

    /// Whether the row says no name at all.
    boolean nameless(R row);

    /// The edit that puts `merged` in place of both.
    Edit merge(Seminar seminar, R merged, R goes);

    /// Whether somebody has said that these two are not the same.
    boolean toldApart(Seminar seminar, R one, R other);

    /// The edit that says so.
    Edit tellApart(Seminar seminar, Ids ids, R one, R other);
}
