package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.spreadsheet.Cell;

/// Whatever the bytes, reading ends in a report, a question or a [Failure]; and what is read makes sense
/// and can be looked for among people.
///
/// With `JAZZER_FUZZ=1` each of these looks for bytes that break it; otherwise the saved ones are replayed.
class MeetingReportsFuzzTest {
    private static final List<Messages> LANGUAGES = List.of(Messages.of(Language.BG), Messages.of(Language.EN));
    private static final Seminar PEOPLE = Sample.demo().seminar();

    @FuzzTest(maxDuration = "10m")
    void anyFile(byte[] bytes) {
        read(bytes, ReportOptions.FROM_CONTENT);
    }

    /// The same as letters, so that headings and dates are hit more often.
    @FuzzTest(maxDuration = "10m")
    void anyText(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        read(
                text.getBytes(StandardCharsets.UTF_8),
                new ReportOptions("UTF-8", DateOrder.MONTH_FIRST, null, null, null));
    }

    /// What stands in one cell.
    @FuzzTest(maxDuration = "5m")
    void anyCell(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var kind : List.of(Cell.Kind.TEXT, Cell.Kind.DATE)) {
            var cell = new Cell(text, kind, false);
            var moment = MomentText.of(cell);
            if (moment != null) {
                moment.at(new DateOrders(DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST, DateOrder.DAY_FIRST), null);
            }
            for (var unit : Heading.Unit.values()) {
                var duration = DurationText.of(cell, unit);
                assertTrue(duration == null || duration.seconds() >= 0);
            }
        }
        ShownName.of(text, true);
        Heading.of(text);
        MomentText.certainDateIn(text);
    }

    private static void read(byte[] bytes, ReportOptions options) {
        try {
            switch (Reading.reading(bytes, "a.csv", Reading.CONTEXT, options)) {
                case ReportReading.Read read -> check(read.report());
                case ReportReading.AmbiguousDates asked -> {
                    check(asked.dayFirst());
                    check(asked.monthFirst());
                }
            }
        } catch (Failure refused) {
            assertEquals(Failure.Exit.INPUT_REFUSED, refused.exit());
            LANGUAGES.forEach(language -> language.text(refused.text()));
        }
    }

    private static void check(MeetingReport report) {
        assertEquals(
                report.attendees().size(),
                new AttendeeMatching(PEOPLE).of(report.attendees()).size());
        for (var attendee : report.attendees()) {
            assertFalse(attendee.name().isBlank());
            assertTrue(attendee.totalMinutes() >= 0);
            var seconds = attendee.totalSeconds();
            assertTrue(seconds == null || (seconds + 30) / 60 == attendee.totalMinutes());
            assertTrue(attendee.connections().stream()
                    .allMatch(each -> each.leave() == null || !each.leave().isBefore(each.join())));
            assertTrue(!attendee.openSession() || attendee.lastLeave() == null);
        }
        for (var language : LANGUAGES) {
            report.warnings().forEach(language::text);
            report.leftOut().forEach(row -> language.text(row.why()));
        }
    }
}
