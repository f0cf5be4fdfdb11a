package org.sabor.ui.online;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.Attendee;
import org.sabor.meetings.AttendeeMatch;
import org.sabor.model.AttendeeKind;
import org.sabor.model.ConnectedTimes;
import org.sabor.model.Connection;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// A name of a report, and who it is so far.
///
/// @param place in its report, from 0
/// @param names the name and the others the report has for it
/// @param email may be empty
/// @param first null where the report has no times
/// @param last null where it has none, or somebody was still there
/// @param days on which it was connected
record ReportName(
        int place,
        List<String> names,
        String email,
        AttendeeKind kind,
        long minutes,
        @Nullable LocalDateTime first,
        @Nullable LocalDateTime last,
        Set<Id<Day>> days,
        AttendeeMatch match) {
    ReportName {
        names = List.copyOf(names);
        days = Set.copyOf(days);
    }

    /// @param day of a report without times
    static ReportName of(int place, Attendee attendee, AttendeeMatch match, Seminar seminar, @Nullable Day day) {
        var first = attendee.firstJoin();
        var joins = Stream.concat(attendee.connections().stream().map(Connection::join), Stream.ofNullable(first));
        return new ReportName(
                place,
                Stream.concat(Stream.of(attendee.name()), attendee.otherNames().stream())
                        .toList(),
                Objects.requireNonNullElse(attendee.email(), ""),
                attendee.kind(),
                attendee.totalMinutes(),
                first,
                attendee.lastLeave(),
                days(seminar, joins, day == null ? null : day.id()),
                match);
    }

    static ReportName of(int place, OnlineAttendee row, ConnectedTimes times, Seminar seminar) {
        var connections = row.connections();
        var leaves = connections.stream().map(Connection::leave).toList();
        return new ReportName(
                place,
                List.of(row.name()),
                row.email(),
                row.kind(),
                times.minutes(row),
                connections.isEmpty() ? null : connections.getFirst().join(),
                leaves.stream().anyMatch(Objects::isNull)
                        ? null
                        : leaves.stream()
                                .filter(Objects::nonNull)
                                .max(LocalDateTime::compareTo)
                                .orElse(null),
                days(
                        seminar,
                        connections.stream().map(Connection::join),
                        seminar.onlineReports().require(row.report()).day()),
                new AttendeeMatch(row.match(), row.people()));
    }

    private static Set<Id<Day>> days(Seminar seminar, Stream<LocalDateTime> joins, @Nullable Id<Day> stated) {
        var dates = joins.map(LocalDateTime::toLocalDate).collect(Collectors.toSet());
        return seminar.days().stream()
                .filter(day -> dates.contains(day.date()) || day.id().equals(stated))
                .map(Day::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    String name() {
        return names.getFirst();
    }

    NameState state() {
        return NameState.of(match.how());
    }

    /// Whether several people may sit behind it.
    boolean isRoom() {
        return kind == AttendeeKind.ROOM;
    }

    /// Who it stands for; nobody as long as it waits for an answer.
    List<Id<Participant>> assigned() {
        return match.how().assigned() ? match.people() : List.of();
    }

    /// Who it stands for, with one more.
    List<Id<Participant>> with(Id<Participant> who) {
        var people = new LinkedHashSet<>(assigned());
        people.add(who);
        return List.copyOf(people);
    }
}
