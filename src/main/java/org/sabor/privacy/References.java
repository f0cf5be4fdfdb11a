package org.sabor.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Id;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.SessionSpeaker;

/// Puts other ids in the place of those that rows name, wherever in a row they stand; where somebody has no row any
/// more, what must name a row is left out.
record References(Map<Id<?>, Id<?>> others, Set<Id<Participant>> gone) {
    /// The row with these other ids.
    Row<?> in(Row<?> row) {
        return (Row<?>) Objects.requireNonNull(walked(row));
    }

    private @Nullable Object walked(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id<?> id -> others.getOrDefault(id, id);
            case List<?> list
            when list.stream().anyMatch(this::names) ->
                list.stream()
                        .filter(each ->
                                !(each instanceof SessionSpeaker speaker && gone.contains(speaker.participant())))
                        .map(this::walked)
                        .toList();
            case OnlineAttendee attendee ->
                attendee.withPeople(
                        attendee.people().stream()
                                .filter(who -> !gone.contains(who))
                                .map(who -> others.containsKey(who) ? other(who) : who)
                                .toList(),
                        attendee.match());
            case Record row when names(row) -> Recast.of(row, (_, part) -> walked(part));
            default -> value;
        };
    }

    @SuppressWarnings("unchecked") // a pseudonym is a participant's
    private Id<Participant> other(Id<Participant> who) {
        return (Id<Participant>) Objects.requireNonNull(others.get(who));
    }

    /// Whether one of the ids is in it.
    private boolean names(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Id<?> id -> others.containsKey(id);
            case List<?> list -> list.stream().anyMatch(this::names);
            case Record row
            when row.getClass().getPackage() == Id.class.getPackage() -> {
                for (var component : row.getClass().getRecordComponents()) {
                    if (names(Recast.value(row, component))) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }
}
