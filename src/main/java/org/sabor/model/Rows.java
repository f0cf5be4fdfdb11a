package org.sabor.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of one kind, in the order of their ids, as an unmodifiable list. Looking up takes the time of a binary
/// search,
/// a change the time of copying an array of references, so a seminar of tens of thousands of rows changes in
/// microseconds.
public final class Rows<R extends Row<R>> extends AbstractList<R> implements RandomAccess {
    private static final Comparator<Row<?>> BY_ID =
            Comparator.comparing(row -> row.id().value(), Rows::compare);

    private final Row<?>[] sorted;

    private Rows(Row<?>[] sorted) {
        this.sorted = sorted;
    }

    /// These rows.
    ///
    /// @throws IllegalArgumentException where two have the same id
    public static <R extends Row<R>> Rows<R> of(Collection<R> rows) {
        var sorted = rows.toArray(Row<?>[]::new);
        Arrays.sort(sorted, BY_ID);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].id().equals(sorted[i - 1].id())) {
                throw new IllegalArgumentException("two rows with id " + sorted[i].id());
            }
        }
        return new Rows<>(sorted);
    }

    /// No rows.
    public static <R extends Row<R>> Rows<R> none() {
        return new Rows<>(new Row<?>[0]);
    }

    @Override
    @SuppressWarnings("unchecked") // only rows of kind R come in
    public R get(int index) {
        return (R) sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }

    /// Where the row with this id is, or `-(place to insert it) - 1`, as in [Arrays#binarySearch].
    public int search(Id<R> id) {
        return searchAny(id.value());
    }

    private int searchAny(UUID id) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(sorted[middle].id().value(), id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /// The row with this id, or null.
    public @Nullable R find(@Nullable Id<R> id) {
        if (id == null) {
            return null;
        }
        int at = search(id);
        return at < 0 ? null : get(at);
    }

    /// The row with this id, which must be there.
    public R require(Id<R> id) {
        var row = find(id);
        if (row == null) {
            throw new IllegalStateException("no row " + id);
        }
        return row;
    }

    /// The rows after these changes, which are all of this kind and in order.
    ///
    /// @throws IllegalStateException where a change does not fit the rows that are there: a bug
    Rows<R> apply(List<RowChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var touched = new TreeMap<UUID, Optional<Row<?>>>(Rows::compare);
        for (var change : changes) {
            var id = change.row().id().value();
            var now = touched.containsKey(id) ? touched.get(id).orElse(null) : findAny(id);
            var expected = switch (change) {
                case RowChange.Added _ -> null;
                case RowChange.Changed changed -> changed.before();
                case RowChange.Removed removed -> removed.row();
            };
            if (!Objects.equals(now, expected)) {
                throw new IllegalStateException("row " + id + " is not what the edit expects");
            }
            touched.put(id, change instanceof RowChange.Removed ? Optional.empty() : Optional.of(change.row()));
        }
        return merged(touched);
    }

    private Rows<R> merged(SortedMap<UUID, Optional<Row<?>>> touched) {
        var result = new Row<?>[sorted.length + touched.size()];
        int size = 0;
        int next = 0;
        for (var entry : touched.entrySet()) {
            int at = searchAny(entry.getKey());
            int until = at < 0 ? -at - 1 : at;
            System.arraycopy(sorted, next, result, size, until - next);
            size += until - next;
            next = at < 0 ? until : until + 1;
            if (entry.getValue().isPresent()) {
                result[size] = entry.getValue().get();
                size++;
            }
        }
        System.arraycopy(sorted, next, result, size, sorted.length - next);
        return new Rows<>(Arrays.copyOf(result, size + sorted.length - next));
    }

    @Nullable
    Row<?> findAny(UUID id) {
        int at = searchAny(id);
        return at < 0 ? null : sorted[at];
    }

    /// As for all lists; most rows of two states of a seminar are the same objects, which are not looked into.
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Rows<?> rows)) {
            return super.equals(other);
        }
        if (sorted.length != rows.sorted.length) {
            return false;
        }
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] != rows.sorted[i] && !sorted[i].equals(rows.sorted[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
