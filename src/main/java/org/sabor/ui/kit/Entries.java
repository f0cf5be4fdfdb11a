package org.sabor.ui.kit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;

/// Fields that stand alone, outside a [Form].
public final class Entries {
    private Entries() {}

    /// A text of one line, at most this long.
    public static Field<String> line(String key, int limit, Messages messages) {
        return TextEntry.line(key, limit, messages);
    }

    /// A date, or null.
    public static Field<@Nullable LocalDate> date(String key, Messages messages) {
        return TypedEntry.date(key, messages);
    }

    /// One of the constants of an enumeration.
    public static <E extends Labelled> Field<E> choice(String key, E[] values, Messages messages) {
        return new ChoiceEntry<>(key, List.of(values), messages::text, messages);
    }
}
