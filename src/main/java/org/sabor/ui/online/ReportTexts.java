package org.sabor.ui.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sabor.meetings.Attendee;
import org.sabor.meetings.MeetingReport;
import org.sabor.message.Messages;
import org.sabor.model.OnlineReport;
import org.sabor.model.Seminar;

/// How reports are told on the screen.
record ReportTexts(Messages messages) {
    private static final int EXAMPLES = 4;

    /// „Teams: attendance report · Digital municipalities · 9 names“.
    String about(MeetingReport report) {
        var parts = new ArrayList<String>();
        parts.add(messages.text(report.kind()));
        var meeting = report.meeting();
        if (meeting != null && meeting.title() != null) {
            parts.add(meeting.title());
        }
        parts.add(messages.text("online.names-count", report.attendees().size()));
        return String.join(" · ", parts);
    }

    /// The first names with their times of joining, so many hours earlier.
    List<String> examples(MeetingReport report, int hours) {
        return report.attendees().stream()
                .filter(attendee -> attendee.firstJoin() != null)
                .limit(EXAMPLES)
                .map(attendee -> example(attendee, hours))
                .toList();
    }

    private String example(Attendee attendee, int hours) {
        var join = Objects.requireNonNull(attendee.firstJoin()).minusHours(hours);
        return messages.text("online.example", attendee.name(), messages.moment(join));
    }

    /// „teams.csv · Microsoft Teams · 12 March 2026 · 3 names without an answer“.
    String standing(OnlineReport report, Seminar seminar) {
        long open = seminar.onlineAttendees().stream()
                .filter(name ->
                        name.report().equals(report.id()) && name.match().open())
                .count();
        return about(report, seminar) + " · " + messages.text("online.open-names", open);
    }

    /// „teams.csv · Microsoft Teams · 12 March 2026“.
    String about(OnlineReport report, Seminar seminar) {
        var parts = new ArrayList<String>();
        parts.add(name(report, seminar));
        parts.add(messages.text(report.platform()));
        var start = report.start();
        var day = seminar.days().find(report.day());
        if (start != null) {
            parts.add(messages.date(start.toLocalDate()));
        } else if (day != null) {
            parts.add(messages.text("online.day", day.number()));
        }
        return String.join(" · ", parts);
    }

    /// That of its file, or else the title of the meeting.
    static String name(OnlineReport report, Seminar seminar) {
        var file = seminar.evidence().find(report.evidence());
        return file == null || file.name().isEmpty() ? report.title() : file.name();
    }
}
