package org.sabor.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;

/// The rest of a day, put later or earlier by some minutes because a session begins late or early.
///
/// All sessions of the day that begin with this session or after it move, in all rooms, and keep their lengths. A delay
/// can be taken out of the breaks first: of each half may go, in steps of five minutes, and ten minutes stay at the
/// least. Only breaks that nothing else runs beside give way, so that no two sessions meet that did not meet before.
/// Visits stay, for guides and buses are booked.
public final class DayShift {
    /// What stays of each break, in minutes.
    public static final int SHORTEST_BREAK = 10;

    private static final int STEP = 5;

    private final Seminar seminar;
    private final Session from;
    private final int minutes;
    private final List<Session> moved = new ArrayList<>();
    private int left;
    private int shortened;
    private boolean withinTheDay = true;

    private DayShift(Seminar seminar, Session from, int minutes) {
        this.seminar = seminar;
        this.from = from;
        this.minutes = minutes;
        this.left = minutes;
    }

    /// What shifting the day from this session on comes to; nothing where the session has no start.
    ///
    /// @param minutes how much later, or earlier where negative
    /// @param breaksFirst whether breaks are shortened before what comes after them moves; not where earlier
    public static DayShift of(Seminar seminar, Session from, int minutes, boolean breaksFirst) {
        var shift = new DayShift(seminar, from, minutes);
        shift.shift(breaksFirst && minutes > 0);
        return shift;
    }

    private void shift(boolean breaksFirst) {
        var first = from.start();
        if (first == null) {
            return;
        }
        var day = seminar.sessionsOf(from.day());
        for (var session : day) {
            var start = session.start();
            if (start == null || start.isBefore(first)) {
                continue;
            }
            var later = later(start, left);
            int gives = breaksFirst ? Math.min(left, gives(session, day)) : 0;
            shortened += gives > 0 ? 1 : 0;
            left -= gives;
            moved.add(session.withTimes(later, session.end() == null ? null : later(session.end(), left)));
        }
    }

    private LocalTime later(LocalTime time, int by) {
        long minute = time.toSecondOfDay() / 60L + by;
        withinTheDay &= minute >= 0 && minute < Duration.ofDays(1).toMinutes();
        return time.plusMinutes(by);
    }

    /// By how many minutes this session may be shortened.
    private static int gives(Session session, List<Session> day) {
        var start = session.start();
        var end = session.end();
        if (session.kind() != SessionKind.BREAK || start == null || end == null) {
            return 0;
        }
        boolean alone =
                day.stream().filter(other -> !other.equals(session)).noneMatch(other -> meets(other, start, end));
        int length = (int) Duration.between(start, end).toMinutes();
        int half = length / 2 / STEP * STEP;
        return alone ? Math.max(0, Math.min(half, length - SHORTEST_BREAK)) : 0;
    }

    private static boolean meets(Session other, LocalTime start, LocalTime end) {
        var from = other.start();
        var to = other.end();
        return from != null && from.isBefore(end) && (to == null ? !from.isBefore(start) : start.isBefore(to));
    }

    /// How many minutes later what comes last begins and ends, after the breaks; negative where earlier.
    public int left() {
        return left;
    }

    /// How many breaks become shorter.
    public int shortenedBreaks() {
        return shortened;
    }

    /// Whether all stays within the day; otherwise nothing may be shifted and [#edit] is empty.
    public boolean withinTheDay() {
        return withinTheDay;
    }

    /// The sessions as they are to be, in their order.
    public List<Session> sessions() {
        return withinTheDay ? List.copyOf(moved) : List.of();
    }

    /// The shift as one step.
    public Edit edit() {
        var title = Message.of("edit.day-shifted", number(), Math.abs(minutes), minutes < 0 ? 1 : 0);
        return new Edit(title, SessionEdits.reschedule(seminar, sessions()).changes());
    }

    private int number() {
        return seminar.days().require(from.day()).number();
    }
}
