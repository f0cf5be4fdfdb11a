package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.spreadsheet.Steps;

/// The reports that organisers get, each beside what must come out (`online-attendance.md` 9).
class SamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigbluebutton-learning-dashboard-en.csv",
                "google-meet-attendance-report-en.csv",
                "google-meet-attendance-report-en.xlsx",
                "google-meet-extension-list-en.csv",
                "neutral-join-leave-iso8601.csv",
                "teams-attendance-list-2020-en-gb.csv",
                "teams-attendance-report-2021-en-us.csv",
                "teams-attendance-report-2022-de.csv",
                "teams-attendance-report-2022-en-us.csv",
                "webex-meeting-attendees-en.csv",
                "zoom-meeting-participants-en.csv",
                "zoom-meeting-unique-users-en.csv",
                "zoom-webinar-attendee-report-en.csv"
            })
    void everythingExpectedComesOut(String name) throws IOException, URISyntaxException {
        var expected =
                new ObjectMapper().readTree(sample(name + ".expected.json").toFile());
        var reading = MeetingReports.read(
                sample(name), context(expected.path("context")), ReportOptions.FROM_CONTENT, Steps.UNSEEN);
        var report = ((ReportReading.Read) reading).report();

        assertEquals(text(expected, "platform"), report.kind().platform().word());
        assertEquals(text(expected, "variant"), report.variant());
        var encoding = text(expected, "encoding");
        var found = report.encoding();
        assertEquals(
                encoding == null ? null : encoding.substring(0, encoding.indexOf(',')),
                found == null ? null : found.replace(" with BOM", ""));
        assertEquals(meeting(expected.path("meeting")), meeting(report.meeting()));
        assertEquals(
                expected.path("attendee_count").intValue(), report.attendees().size());
        assertEquals(byName(expected.path("attendees")), byName(report.attendees()));
        assertEquals(absent(expected.path("did_not_attend")), absent(report.absent()));
        assertEquals(
                expected.path("rows_that_are_not_attendance").size(),
                report.leftOut().size());
        assertTrue(expected.path("warnings_expected").isEmpty()
                || !report.warnings().isEmpty());
        assertEquals(0, report.hoursBeside());
    }

    private static ReportContext context(JsonNode context) {
        var start = LocalDateTime.parse(context.path("seminar_start").textValue());
        var end = LocalDateTime.parse(context.path("seminar_end").textValue());
        return new ReportContext(
                List.of(new ReportContext.SeminarDay(start.toLocalDate(), start.toLocalTime(), end.toLocalTime())),
                ZoneId.of(context.path("seminar_zone").textValue()));
    }

    private static @Nullable Meeting meeting(JsonNode meeting) {
        return meeting.isObject()
                ? new Meeting(text(meeting, "title"), text(meeting, "id"), time(meeting, "start"), time(meeting, "end"))
                : null;
    }

    /// The samples leave out the long number of Teams.
    private static @Nullable Meeting meeting(@Nullable Meeting meeting) {
        return meeting == null || meeting.number() == null || meeting.number().length() < 30
                ? meeting
                : new Meeting(meeting.title(), null, meeting.start(), meeting.end());
    }

    private static Map<String, String> byName(JsonNode attendees) {
        var lines = new TreeMap<String, String>();
        for (var each : attendees) {
            lines.put(
                    each.path("name").textValue(),
                    String.join(
                            " | ",
                            String.join(
                                    " ",
                                    StreamSupport.stream(
                                                    each.path("name_in_file").spliterator(), false)
                                            .map(JsonNode::textValue)
                                            .toList()),
                            each.path("email").asText(),
                            each.path("kind").asText(),
                            each.path("role").asText().toLowerCase(Locale.ROOT),
                            each.path("sessions").asText(),
                            each.path("first_join").asText(),
                            each.path("last_leave").asText(),
                            each.path("total_seconds").asText(),
                            each.path("total_minutes").asText(),
                            each.path("open_session").asBoolean() ? "open" : ""));
        }
        return lines;
    }

    private static Map<String, String> byName(List<Attendee> attendees) {
        var lines = new TreeMap<String, String>();
        for (var each : attendees) {
            lines.put(
                    each.name(),
                    String.join(
                            " | ",
                            String.join(" ", each.namesInFile()),
                            String.valueOf(each.email()),
                            each.kind().name().toLowerCase(Locale.ROOT),
                            each.role().name().toLowerCase(Locale.ROOT),
                            each.connections().isEmpty()
                                    ? "null"
                                    : "" + each.connections().size(),
                            time(each.firstJoin()),
                            time(each.lastLeave()),
                            String.valueOf(each.totalSeconds()),
                            "" + each.totalMinutes(),
                            each.openSession() ? "open" : ""));
        }
        return lines;
    }

    private static List<String> absent(JsonNode absent) {
        var lines = new ArrayList<String>();
        absent.forEach(each -> lines.add(text(each, "name") + " " + text(each, "email")));
        return lines;
    }

    private static List<String> absent(List<Absentee> absent) {
        return absent.stream().map(each -> each.name() + " " + each.email()).toList();
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null ? "null" : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    private static @Nullable LocalDateTime time(JsonNode node, String field) {
        var text = text(node, field);
        return text == null ? null : LocalDateTime.parse(text);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    static Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SamplesTest.class.getResource("samples/" + name))
                .toURI());
    }
}
