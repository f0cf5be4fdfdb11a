package org.sabor.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// A report of one meeting, read.
///
/// @param file its name
/// @param variant the kind in words for commands, with what was found besides (formats/online-attendance.md 9)
/// @param encoding as the file was read; null for a workbook
/// @param meeting null where the file says nothing of it
/// @param attendees in the order of the file
/// @param absent who did not come, though the file names them
/// @param leftOut rows that are no attendance
/// @param hoursBeside so many whole hours the file is ahead of the seminar: perhaps it is in another time zone, which
///     somebody has to say; 0 where it fits
/// @param columns what was taken for what in a neutral list; null for all others
public record MeetingReport(
        String file,
        ReportKind kind,
        String variant,
        @Nullable String encoding,
        @Nullable Meeting meeting,
        List<Attendee> attendees,
        List<Absentee> absent,
        List<LeftOutRow> leftOut,
        List<Message> warnings,
        int hoursBeside,
        @Nullable ColumnMapping columns) {
    public MeetingReport {
        attendees = List.copyOf(attendees);
        absent = List.copyOf(absent);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }
}
