package org.sabor.ui.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sabor.model.Id;
import org.sabor.model.Obstacle;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;

/// What a desk knows, in the plainest way: who is on the list, and of each day who came and who of them is in.
///
/// @param in by day, then by person: whether they are in, or have left
record PlainDesk(Map<Id<Participant>, Known> people, Map<Integer, Map<Id<Participant>, Boolean>> in) {
    /// A person by name, letter by letter.
    record Known(String name, ParticipantStatus status) {}

    PlainDesk copy() {
        var days = new HashMap<Integer, Map<Id<Participant>, Boolean>>();
        in.forEach((day, marks) -> days.put(day, new HashMap<>(marks)));
        return new PlainDesk(new HashMap<>(people), days);
    }

    Map<Id<Participant>, Boolean> marks(int day) {
        return in.computeIfAbsent(day, _ -> new HashMap<>());
    }

    long inside(int day) {
        return marks(day).values().stream().filter(here -> here).count();
    }

    /// The rules once more: day 0 is 12 March 2026, and its room has so many places.
    Set<Obstacle> obstacles(Id<Participant> who, Known known, int day, LocalDate today, int places) {
        var against = EnumSet.noneOf(Obstacle.class);
        switch (known.status) {
            case CANCELLED -> against.add(Obstacle.CANCELLED);
            case DECLINED -> against.add(Obstacle.DECLINED);
            case WAITING -> against.add(Obstacle.WAITING);
            default -> {}
        }
        boolean here = marks(day).getOrDefault(who, false);
        if (here) {
            against.add(Obstacle.ALREADY_HERE);
        }
        people.forEach((id, other) -> {
            if (!id.equals(who)
                    && other.name.equals(known.name)
                    && (counts(other) || marks(day).getOrDefault(id, false))) {
                against.add(Obstacle.POSSIBLE_DOUBLE);
            }
        });
        if (!today.equals(LocalDate.of(2026, 3, 12 + day))) {
            against.add(Obstacle.WRONG_DAY);
        }
        if (day == 0 && !here && inside(0) + 1 > places) {
            against.add(Obstacle.ROOM_FULL);
        }
        return against;
    }

    private static boolean counts(Known other) {
        return switch (other.status) {
            case INVITED, REGISTERED, CONFIRMED, WALK_IN -> true;
            case WAITING, DECLINED, CANCELLED -> false;
        };
    }
}
