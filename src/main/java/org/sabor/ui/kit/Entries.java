package org.sabor.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /// A whole number not below the minimum, or null.
    public static Field<@Nullable Integer> number(String key, int minimum, Messages messages) {
        return TypedEntry.number(key, minimum, messages);
    }

    /// One of many values, found by typing a part of its name.
    ///
    /// @param options asked for each time, in the order in which they are offered
    public static <V> SearchEntry<V> search(
            String key, Supplier<? extends List<V>> options, Function<V, String> label, Messages messages) {
        return new SearchEntry<>(key, options, label, messages);
    }

    /// One of these values.
    public static <V> Field<V> choice(String key, List<V> values, Function<V, String> label, Messages messages) {
        return new ChoiceEntry<>(key, values, label, messages);
    }

    /// One of the constants of an enumeration.
    public static <E extends Labelled> Field<E> choice(String key, E[] values, Messages messages) {
        return new ChoiceEntry<>(key, List.of(values), messages::text, messages);
    }
}
