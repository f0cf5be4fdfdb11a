package org.sabor.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sabor.message.Messages;

/// Values by their names, as the language of the screen sorts them: sorted when somebody first looks for one, since
/// that takes long.
public final class SortedByName<V> implements Supplier<List<V>> {
    private final List<V> values;
    private final Function<V, String> name;
    private final Messages messages;
    private List<V> sorted = List.of();

    /// @param name in the language of the screen
    public SortedByName(List<V> values, Function<V, String> name, Messages messages) {
        this.values = values;
        this.name = name;
        this.messages = messages;
    }

    @Override
    public List<V> get() {
        if (sorted.isEmpty()) {
            var alphabet = Collator.getInstance(messages.language().locale());
            sorted = values.stream()
                    .sorted(Comparator.comparing(name, alphabet::compare))
                    .toList();
        }
        return sorted;
    }
}
