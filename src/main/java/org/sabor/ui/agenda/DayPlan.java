package org.sabor.ui.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Room;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.Session;

/// Where everything of one day stands in its timetable: rooms side by side, time from top to bottom.
///
/// @param lanes the columns from left to right
/// @param cards what has a start
/// @param untimed the sessions and visits without a start
/// @param from the first minute of the day that is shown, a full hour; `to` the last
record DayPlan(List<Lane> lanes, List<Card> cards, List<Row<?>> untimed, int from, int to) {
    static final DayPlan EMPTY = new DayPlan(List.of(), List.of(), List.of(), 0, 0);

    private static final int HOUR = 60;
    private static final int WITHOUT_END = 45;

    /// What a column is for.
    enum Kind {
        ROOM,
        NO_ROOM,
        VISITS
    }

    /// A column.
    ///
    /// @param room the room, for [Kind#ROOM]
    /// @param left its left edge as a part of the whole width, from 0 to 1; `right` its right edge
    record Lane(Kind kind, @Nullable Id<Room> room, double left, double right) {}

    /// A session or visit in the timetable.
    ///
    /// @param from its first minute of the day, `to` its end
    /// @param left its left edge as a part of the whole width, from 0 to 1; `right` its right edge
    record Card(Row<?> row, int from, int to, double left, double right) {
        boolean meets(Card other) {
            return from < other.to && other.from < to;
        }

        private boolean isBeside(Card other) {
            return left < other.right && other.left < right;
        }

        private Card at(double newLeft, double newRight) {
            return new Card(row, from, to, newLeft, newRight);
        }
    }

    /// Where one goes from a card.
    enum Direction {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    /// The plan of this day. Each room of the seminar has its column, so that a session can be moved to it.
    static DayPlan of(Seminar seminar, Day day) {
        var sessions = seminar.sessionsOf(day.id());
        var visits = seminar.visitsOf(day.id());
        var inRooms = new ArrayList<Card>();
        var elsewhere = new ArrayList<Card>();
        for (var session : sessions) {
            var start = session.start();
            if (start != null) {
                (session.room() == null ? elsewhere : inRooms).add(card(session, start, end(session, sessions)));
            }
        }
        // A break for all stands across the rooms; beside a session in a room it needs a column of its own.
        var alone = elsewhere.stream()
                .filter(card -> inRooms.stream().anyMatch(card::meets))
                .toList();
        var across = elsewhere.stream().filter(card -> !alone.contains(card)).toList();
        var outside = visits.stream()
                .filter(visit -> visit.start() != null)
                .map(visit -> card(visit, Objects.requireNonNull(visit.start()), visit.end()))
                .toList();
        var lanes = lanes(seminar, alone, across, outside);
        var cards = new ArrayList<Card>();
        for (var lane : lanes) {
            var here = switch (lane.kind()) {
                case ROOM -> inRooms.stream().filter(card -> isIn(card, lane)).toList();
                case NO_ROOM -> alone;
                case VISITS -> outside;
            };
            cards.addAll(spread(here, lane.left(), lane.right()));
        }
        cards.addAll(spread(across, 0, indoors(lanes)));
        var untimed = Stream.<Row<?>>concat(
                        sessions.stream().filter(session -> session.start() == null),
                        visits.stream().filter(visit -> visit.start() == null))
                .toList();
        int first = cards.stream().mapToInt(Card::from).min().orElse(9 * HOUR);
        int last = cards.stream().mapToInt(Card::to).max().orElse(first + HOUR);
        return new DayPlan(lanes, cards, untimed, first / HOUR * HOUR, (last + HOUR - 1) / HOUR * HOUR);
    }

    private static double indoors(List<Lane> lanes) {
        return lanes.stream()
                .filter(lane -> lane.kind() != Kind.VISITS)
                .mapToDouble(Lane::right)
                .max()
                .orElse(1);
    }

    /// The right edge of the rooms as a part of the whole width; what is for all rooms goes up to there.
    double indoors() {
        return indoors(lanes);
    }

    /// The column at this part of the whole width, or null left of the first.
    @Nullable
    Lane laneAt(double part) {
        if (part < 0) {
            return null;
        }
        return lanes.stream()
                .filter(lane -> part < lane.right())
                .findFirst()
                .orElse(lanes.isEmpty() ? null : lanes.getLast());
    }

    /// The nearest card in this direction, or null where there is none.
    @Nullable
    Card neighbour(Card card, Direction direction) {
        var inTime = Comparator.comparingInt(Card::from).thenComparingDouble(Card::left);
        var near = Comparator.comparingInt((Card other) -> Math.abs(other.from() - card.from()));
        var others = cards.stream().filter(other -> !other.equals(card));
        return switch (direction) {
            case UP ->
                others.filter(other -> other.isBeside(card) && inTime.compare(other, card) < 0)
                        .max(Comparator.comparingInt(Card::from).thenComparing(Card::left, Comparator.reverseOrder()))
                        .orElse(null);
            case DOWN ->
                others.filter(other -> other.isBeside(card) && inTime.compare(other, card) > 0)
                        .min(inTime)
                        .orElse(null);
            case LEFT ->
                others.filter(other -> other.right() <= card.left() + 1e-9)
                        .min(near.thenComparing(Card::left, Comparator.reverseOrder()))
                        .orElse(null);
            case RIGHT ->
                others.filter(other -> other.left() >= card.right() - 1e-9)
                        .min(near.thenComparingDouble(Card::left))
                        .orElse(null);
        };
    }

    private static List<Lane> lanes(Seminar seminar, List<Card> alone, List<Card> across, List<Card> outside) {
        var lanes = new ArrayList<Lane>();
        for (var room : seminar.rooms()) {
            lanes.add(new Lane(Kind.ROOM, room.id(), 0, 0));
        }
        if (!alone.isEmpty() || (lanes.isEmpty() && !across.isEmpty())) {
            lanes.add(new Lane(Kind.NO_ROOM, null, 0, 0));
        }
        if (!outside.isEmpty()) {
            lanes.add(new Lane(Kind.VISITS, null, 0, 0));
        }
        return sideBySide(lanes);
    }

    /// Sets the edges; visits get less room, as they have few cards.
    private static List<Lane> sideBySide(List<Lane> lanes) {
        double whole = lanes.stream().mapToDouble(DayPlan::share).sum();
        var placed = new ArrayList<Lane>();
        double left = 0;
        for (var lane : lanes) {
            double right = left + share(lane) / whole;
            placed.add(new Lane(lane.kind(), lane.room(), left, right));
            left = right;
        }
        return placed;
    }

    private static double share(Lane lane) {
        return lane.kind() == Kind.VISITS ? 0.65 : 1;
    }

    private static boolean isIn(Card card, Lane lane) {
        return card.row() instanceof Session session && Objects.equals(session.room(), lane.room());
    }

    private static Card card(Row<?> row, LocalTime start, @Nullable LocalTime end) {
        int from = start.toSecondOfDay() / 60;
        int to = end == null ? from + WITHOUT_END : Math.max(from + 5, end.toSecondOfDay() / 60);
        return new Card(row, from, to, 0, 1);
    }

    /// The end, or where none is stated the start of the next session in the same room.
    private static @Nullable LocalTime end(Session session, List<Session> sessions) {
        var start = session.start();
        if (session.end() != null || start == null) {
            return session.end();
        }
        return sessions.stream()
                .filter(other -> Objects.equals(other.room(), session.room()))
                .map(Session::start)
                .filter(Objects::nonNull)
                .filter(start::isBefore)
                .findFirst()
                .orElse(null);
    }

    /// Puts cards that meet side by side.
    private static List<Card> spread(List<Card> cards, double left, double right) {
        var placed = new ArrayList<Card>();
        var together = new ArrayList<Card>();
        int end = 0;
        for (var card : cards) {
            if (card.from() >= end) {
                placed.addAll(sideBySide(together, left, right));
                together.clear();
            }
            together.add(card);
            end = Math.max(end, card.to());
        }
        placed.addAll(sideBySide(together, left, right));
        return placed;
    }

    private static List<Card> sideBySide(List<Card> cards, double left, double right) {
        var columns = new ArrayList<List<Card>>();
        for (var card : cards) {
            var free = columns.stream()
                    .filter(column -> !column.getLast().meets(card))
                    .findFirst();
            if (free.isPresent()) {
                free.get().add(card);
            } else {
                columns.add(new ArrayList<>(List.of(card)));
            }
        }
        var placed = new ArrayList<Card>();
        double width = (right - left) / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            for (var card : columns.get(i)) {
                placed.add(card.at(left + i * width, left + (i + 1) * width));
            }
        }
        return placed;
    }
}
