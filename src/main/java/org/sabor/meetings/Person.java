package org.sabor.meetings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Connection;

/// All that the rows of a report say of one person.
final class Person {
    private static final Comparator<Connection> IN_ORDER = Comparator.comparing(Connection::join)
            .thenComparing(Connection::leave, Comparator.nullsLast(Comparator.naturalOrder()));

    /// More than anybody has; a limit for hostile files.
    private static final int MOST_TOTALS = 50;

    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final List<Entry> totals = new ArrayList<>();
    private final List<Entry> others = new ArrayList<>();
    private ShownName name;
    private @Nullable String email;
    private @Nullable String registrationEmail;
    private AttendeeRole role = AttendeeRole.UNKNOWN;

    Person(Entry first) {
        name = first.name();
    }

    void add(Entry entry) {
        written.add(entry.written());
        names.add(entry.name().name());
        names.addAll(entry.name().others());
        // A name that a code page has destroyed is worse than any other.
        name = name.isLost() && !entry.name().isLost() ? entry.name() : name;
        email = email == null ? entry.email() : email;
        registrationEmail = registrationEmail == null ? entry.registrationEmail() : registrationEmail;
        role = entry.role().compareTo(role) < 0 ? entry.role() : role;
        if (entry.totals()) {
            totals.add(entry);
        } else if (entry.join() != null && (entry.leave() != null || entry.open())) {
            connections.add(new Connection(entry.join(), entry.leave()));
        } else {
            others.add(entry);
        }
    }

    boolean hasAddress() {
        return email != null || registrationEmail != null;
    }

    String name() {
        return name.name();
    }

    String identity() {
        return name.identity();
    }

    /// Whether a total of the person covers this connection, or nothing is known of its time.
    boolean covers(Entry connection) {
        var from = connection.from();
        return from == null
                || totals.stream()
                        .limit(MOST_TOTALS)
                        .anyMatch(total -> total.join() != null
                                && !from.isBefore(total.join())
                                && (total.leave() == null || !from.isAfter(total.leave())));
    }

    /// The person as an attendee.
    ///
    /// @param ends when open connections of a day end
    /// @param exact whether the file has seconds
    Attendee attendee(Closing ends, boolean exact) {
        var sorted = connections.stream().sorted(IN_ORDER).toList();
        var others = new ArrayList<>(names);
        others.remove(name.name());
        boolean open = isOpen(sorted);
        long seconds = sorted.isEmpty() ? stated(ends) : Intervals.union(sorted, ends);
        return new Attendee(
                name.name(),
                others,
                List.copyOf(written),
                email == null ? registrationEmail : email,
                registrationEmail == null || registrationEmail.equalsIgnoreCase(email) || email == null
                        ? null
                        : registrationEmail,
                name.kind(),
                role,
                sorted,
                sorted.isEmpty() ? firstJoin() : sorted.getFirst().join(),
                open ? null : sorted.isEmpty() ? lastLeave() : lastLeave(sorted),
                exact ? seconds : null,
                (seconds + 30) / 60,
                open);
    }

    private boolean isOpen(List<Connection> sorted) {
        return sorted.isEmpty()
                ? totals.stream().anyMatch(Entry::open)
                : sorted.stream().anyMatch(connection -> connection.leave() == null);
    }

    private static @Nullable LocalDateTime lastLeave(List<Connection> sorted) {
        return sorted.stream()
                .map(Connection::leave)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDateTime firstJoin() {
        return totals.stream()
                .map(Entry::join)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDateTime lastLeave() {
        return Stream.concat(totals.stream(), others.stream())
                .map(Entry::leave)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The stated time, but not more than there was between joining and leaving.
    private long stated(Closing ends) {
        var join = firstJoin();
        var leave = isOpen(List.of()) && join != null ? ends.of(join) : lastLeave();
        long most = join == null || leave == null
                ? Long.MAX_VALUE
                : Math.max(0, Duration.between(join, leave).toSeconds());
        var all = new ArrayList<>(totals);
        all.addAll(others);
        boolean stated = all.stream().anyMatch(entry -> entry.stated() != null);
        long sum = all.stream()
                .map(Entry::stated)
                .filter(Objects::nonNull)
                .mapToLong(DurationText::seconds)
                .sum();
        return stated ? Math.min(sum, most) : most == Long.MAX_VALUE ? 0 : most;
    }
}
