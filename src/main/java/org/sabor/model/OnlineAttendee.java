package org.sabor.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One name in the report of a meeting, with all its connections, and the participants it stands for.
///
/// @param name as it is shown, without additions of the service
/// @param namesInFile all spellings under which the report has it
/// @param email as in the report; may be empty
/// @param connections in the order of joining; empty where the report has totals only
/// @param seconds the total the report states, where it does not list each connection; otherwise null
/// @param people whom it stands for: nobody, one, or several behind one connection; who is proposed, while it waits
public record OnlineAttendee(
        Id<OnlineAttendee> id,
        Id<OnlineReport> report,
        String name,
        List<String> namesInFile,
        String email,
        AttendeeKind kind,
        List<Connection> connections,
        @Nullable Integer seconds,
        List<Id<Participant>> people,
        NameMatch match)
        implements Row<OnlineAttendee> {
    public OnlineAttendee {
        name = name.strip();
        email = email.strip();
        namesInFile = List.copyOf(namesInFile);
        connections = List.copyOf(connections);
        people = people.stream().distinct().toList();
        if (seconds != null && seconds < 0) {
            throw new IllegalArgumentException("seconds: " + seconds);
        }
    }

    /// The same name with other people behind it.
    public OnlineAttendee withPeople(List<Id<Participant>> others, NameMatch how) {
        return new OnlineAttendee(id, report, name, namesInFile, email, kind, connections, seconds, others, how);
    }

    /// The same name without these people; nobody is found for it once all are gone.
    OnlineAttendee without(Collection<Id<Participant>> gone) {
        if (people.stream().noneMatch(gone::contains)) {
            return this;
        }
        var staying = people.stream().filter(who -> !gone.contains(who)).toList();
        return withPeople(staying, staying.isEmpty() ? NameMatch.NONE : match);
    }
}
