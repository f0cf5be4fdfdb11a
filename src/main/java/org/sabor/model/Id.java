package org.sabor.model;

import java.util.UUID;

/// The lasting identity of a row of kind `R`. Ids made later sort later, so rows keep the order in which they came.
public record Id<R extends Row<R>>(UUID value) implements Comparable<Id<R>> {
    /// The id written in this text.
    ///
    /// @throws IllegalArgumentException where it is no UUID
    public static <R extends Row<R>> Id<R> parse(String text) {
        return new Id<>(UUID.fromString(text));
    }

    /// By the unsigned value, as the text of the UUID sorts.
    @Override
    public int compareTo(Id<R> other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
