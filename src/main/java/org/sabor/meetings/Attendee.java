package org.sabor.meetings;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Connection;

/// Somebody who was in a meeting: all rows of one person (formats/online-attendance.md 1.6). Times are in the zone of
/// the seminar.
///
/// @param name cleaned (1.7); of somebody who was renamed, the original name
/// @param otherNames further names this person had, cleaned
/// @param namesInFile every name as it is written in the file
/// @param email null where the file has none
/// @param registrationEmail the address given for registering, where it is another one
/// @param connections one for each time of joining, in order; empty where the file does not list them
/// @param firstJoin null where the file has no times
/// @param lastLeave null where the file has none, or where a connection is open
/// @param totalSeconds the length of all connections together, overlapping time once; null where the file has whole
///     minutes only
/// @param totalMinutes the same rounded half up, or as the file says
/// @param openSession whether somebody had not left when the report was made; the session's end counts
public record Attendee(
        String name,
        List<String> otherNames,
        List<String> namesInFile,
        @Nullable String email,
        @Nullable String registrationEmail,
        AttendeeKind kind,
        AttendeeRole role,
        List<Connection> connections,
        @Nullable LocalDateTime firstJoin,
        @Nullable LocalDateTime lastLeave,
        @Nullable Long totalSeconds,
        long totalMinutes,
        boolean openSession) {
    public Attendee {
        otherNames = List.copyOf(otherNames);
        namesInFile = List.copyOf(namesInFile);
        connections = List.copyOf(connections);
    }
}
