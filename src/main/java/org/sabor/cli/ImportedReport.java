package org.sabor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.meetings.Attendee;
import org.sabor.meetings.AttendeeMatch;
import org.sabor.meetings.ReportIntake;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.Edit;
import org.sabor.model.NameMatch;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;

/// A report that was taken in, and how the command tells of it (COMMANDS.md).
///
/// @param after the seminar with the report in it
record ImportedReport(ReportIntake intake, Edit edit, Seminar after) {
    /// To the second, whatever the second is.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /// „40 names, 35 of them participants …“, or what would be taken in.
    Message summary(boolean done) {
        return Message.of(
                done ? "cli.imported-report" : "cli.would-import-report",
                intake.report().file(),
                intake.matches().size(),
                count(NameMatch.EMAIL) + count(NameMatch.NAME) + count(NameMatch.PERSON),
                count(NameMatch.PROPOSED),
                count(NameMatch.NONE));
    }

    private int count(NameMatch how) {
        return (int)
                intake.matches().stream().filter(match -> match.how() == how).count();
    }

    /// The names that wait for an answer.
    List<Message> open() {
        var open = new ArrayList<Message>();
        for (int i = 0; i < intake.matches().size(); i++) {
            var match = intake.matches().get(i);
            if (match.how() == NameMatch.PROPOSED) {
                open.add(Message.of(
                        "cli.import-proposed",
                        intake.report().attendees().get(i).name(),
                        name(match)));
            }
        }
        return open;
    }

    private String name(AttendeeMatch match) {
        var participant = after.participants().find(match.people().getFirst());
        return participant == null ? "" : participant.name().full();
    }

    JsonNode json(Messages messages) {
        var report = intake.report();
        var answer = Json.strict().mapper().createObjectNode();
        answer.put("file", report.file());
        answer.put("platform", report.kind().platform().word());
        answer.put("variant", report.variant());
        answer.put("encoding", report.encoding());
        var meeting = report.meeting();
        if (meeting == null) {
            answer.putNull("meeting");
        } else {
            answer.putObject("meeting")
                    .put("title", meeting.title())
                    .put("start", text(meeting.start()))
                    .put("end", text(meeting.end()));
        }
        var attendees = answer.putArray("attendees");
        for (int i = 0; i < report.attendees().size(); i++) {
            attendee(
                    attendees.addObject(),
                    report.attendees().get(i),
                    intake.matches().get(i));
        }
        var absent = answer.putArray("did_not_attend");
        report.absent()
                .forEach(each -> absent.addObject().put("name", each.name()).put("email", each.email()));
        var leftOut = answer.putArray("not_attendance");
        report.leftOut()
                .forEach(row -> leftOut.addObject().put("row", row.row()).put("why", messages.text(row.why())));
        var warnings = answer.putArray("warnings");
        report.warnings().forEach(warning -> warnings.add(messages.text(warning)));
        answer.put("imported", imported());
        return answer;
    }

    private void attendee(ObjectNode node, Attendee attendee, AttendeeMatch match) {
        node.put("name", attendee.name());
        var names = node.putArray("names_in_file");
        attendee.namesInFile().forEach(names::add);
        node.put("email", attendee.email());
        node.put("kind", Json.word(attendee.kind()));
        node.put("role", Json.word(attendee.role()));
        node.put("first_join", text(attendee.firstJoin()));
        node.put("last_leave", text(attendee.lastLeave()));
        node.put("total_seconds", attendee.totalSeconds());
        node.put("total_minutes", attendee.totalMinutes());
        node.put("open_session", attendee.openSession());
        var first = match.people().isEmpty() ? null : match.people().getFirst();
        node.put("participant", first == null ? null : first.toString());
        node.put("participant_name", first == null ? null : name(match));
        node.put("match", word(match.how()));
    }

    /// A person's answer reads as what it is: an assignment.
    private static String word(NameMatch how) {
        return switch (how) {
            case EMAIL -> "email";
            case NAME, PERSON -> "name";
            case PROPOSED -> "proposed";
            case EXCLUDED, NONE -> "none";
        };
    }

    /// How many marks of participants are new or other than before.
    private int imported() {
        return (int) edit.changes().stream()
                .filter(change -> !(change instanceof RowChange.Removed) && change.row() instanceof Attendance)
                .count();
    }

    private static @Nullable String text(@Nullable LocalDateTime moment) {
        return moment == null ? null : TIME.format(moment);
    }
}
