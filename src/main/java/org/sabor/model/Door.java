package org.sabor.model;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The door of a seminar for one period, in one state of the seminar: who has come and is in, how many are expected,
/// whether there is a place left, and so who is let in (RELIABILITY E8).
public final class Door {
    private static final Comparator<Attendance> LAST_FIRST = Comparator.comparing(
                    (Attendance row) -> Objects.requireNonNull(row.recording()).at())
            .thenComparing(Attendance::id)
            .reversed();

    private final Seminar seminar;
    private final Period period;
    private final Map<Id<Participant>, Attendance> marks = new HashMap<>();
    private final Set<Set<Id<Participant>>> toldApart = new HashSet<>();
    private final @Nullable Room room;
    private HeadCount here = HeadCount.NONE;
    private HeadCount expected = HeadCount.NONE;
    private HeadCount came = HeadCount.NONE;

    /// The door for this period.
    public Door(Seminar seminar, Period period) {
        this.seminar = seminar;
        this.period = period;
        this.room = room(seminar, period);
        for (var row : seminar.attendance()) {
            if (row.period().equals(period)) {
                marks.put(row.participant(), row);
            }
        }
        for (var participant : seminar.participants()) {
            var heads = HeadCount.of(participant);
            boolean in = isIn(participant.id());
            if (in) {
                here = here.plus(heads);
            }
            if (isExpected(participant)) {
                expected = expected.plus(heads);
                came = hasCome(participant.id()) ? came.plus(heads) : came;
            }
        }
        seminar.distinctParticipants().forEach(pair -> toldApart.add(Set.of(pair.first(), pair.second())));
    }

    /// The room that must hold them: that of the session, or of the rooms used on the day the largest. Null where none
    /// is stated.
    private static @Nullable Room room(Seminar seminar, Period period) {
        if (period.session() != null) {
            var session = seminar.sessions().find(period.session());
            return session == null ? null : seminar.rooms().find(session.room());
        }
        return seminar.sessionsOf(period.day()).stream()
                .map(session -> seminar.rooms().find(session.room()))
                .filter(used -> used != null && used.capacity() != null)
                .max(Comparator.comparingInt(used -> Objects.requireNonNull(used.capacity())))
                .orElse(null);
    }

    /// Whether this participant is expected at the door: admitted before the seminar, and not to take part remotely.
    public static boolean isExpected(Participant participant) {
        return participant.status().admitted()
                && participant.status() != ParticipantStatus.WALK_IN
                && participant.plannedMode() != PlannedMode.REMOTE;
    }

    /// What is recorded for this participant, or null.
    public @Nullable Attendance mark(Id<Participant> participant) {
        return marks.get(participant);
    }

    private boolean hasCome(Id<Participant> participant) {
        var mark = marks.get(participant);
        return mark != null && mark.mode() == AttendanceMode.IN_PERSON;
    }

    /// Whether this participant is in: has come, and not left.
    public boolean isIn(Id<Participant> participant) {
        var mark = marks.get(participant);
        return mark != null && mark.mode() == AttendanceMode.IN_PERSON && mark.left() == null;
    }

    /// How many are in.
    public HeadCount here() {
        return here;
    }

    /// How many are expected.
    public HeadCount expected() {
        return expected;
    }

    /// How many of those expected have come, whether they are still in or have left.
    public HeadCount came() {
        return came;
    }

    /// The room that must hold them, or null where none is stated.
    public @Nullable Room room() {
        return room;
    }

    /// Who came last, the last first.
    public List<Attendance> lastMarks(int most) {
        return marks.values().stream()
                .filter(row -> row.mode() == AttendanceMode.IN_PERSON && row.recording() != null)
                .sorted(LAST_FIRST)
                .limit(most)
                .toList();
    }

    /// Whether this participant is let in.
    ///
    /// @param participant may be somebody who is not on the list yet
    /// @param now local time of the seminar
    /// @param likely who on the list may be the same person
    public Admission admission(Participant participant, LocalDateTime now, Collection<Participant> likely) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        switch (participant.status()) {
            case CANCELLED -> obstacles.add(Obstacle.CANCELLED);
            case DECLINED -> obstacles.add(Obstacle.DECLINED);
            case WAITING -> obstacles.add(Obstacle.WAITING);
            case INVITED, REGISTERED, CONFIRMED, WALK_IN -> {}
        }
        boolean in = isIn(participant.id());
        if (in) {
            obstacles.add(Obstacle.ALREADY_HERE);
        }
        var doubles =
                likely.stream().filter(other -> isDouble(participant, other)).toList();
        if (!doubles.isEmpty()) {
            obstacles.add(Obstacle.POSSIBLE_DOUBLE);
        }
        if (isOnAnotherDay(now)) {
            obstacles.add(Obstacle.WRONG_DAY);
        }
        if (!in && isFullFor(participant)) {
            obstacles.add(Obstacle.ROOM_FULL);
        }
        return new Admission(participant, period, now, mark(participant.id()), obstacles, doubles);
    }

    /// Whether the period is not on the day of this moment. A day without a date is on no other day.
    public boolean isOnAnotherDay(LocalDateTime now) {
        var day = seminar.days().find(period.day());
        return day != null && day.date() != null && !now.toLocalDate().equals(day.date());
    }

    /// Somebody who cannot come in the other's place, being out and not admitted, is no double to worry about.
    private boolean isDouble(Participant one, Participant other) {
        return !one.id().equals(other.id())
                && seminar.participants().find(other.id()) != null
                && (other.status().admitted() || isIn(other.id()))
                && !toldApart.contains(Set.of(one.id(), other.id()));
    }

    /// A group of unknown size takes at least one place.
    private boolean isFullFor(Participant participant) {
        var capacity = room == null ? null : room.capacity();
        var after = here.plus(HeadCount.of(participant));
        return capacity != null && after.known() + after.unknown() > capacity;
    }
}
