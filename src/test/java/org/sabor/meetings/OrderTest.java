package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Failure;

/// The order of day and month and the time zone of a file (`online-attendance.md` 1.4).
class OrderTest {
    private static final String HEADING = "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A value that fits one order decides, wherever the seminar is.
                "13/03/2026, 10:00:00|2026-12-03|2026-03-13T10:00|other-day",
                "3/13/2026, 10:00:00|2026-12-03|2026-03-13T10:00|other-day",
                // Then the seminar.
                "12/03/2026, 10:00:00|2026-03-12|10:00|date-order",
                "03/12/2026, 10:00:00|2026-03-12|10:00|date-order",
                "3/12/26, 10:00:00 AM|2026-12-03|2026-12-03T10:00|date-order",
                // Then the form of Teams.
                "3/12/26, 10:00:00 AM|2026-05-05|10:00|date-order other-day",
                // The same in both orders.
                "03/03/2026, 10:00:00|2026-05-05|2026-03-03T10:00|other-day",
                // With dots the day is first, unless the seminar says otherwise.
                "12.03.2026, 10:00:00|2026-05-05|10:00|other-day",
                "03.12.2026, 10:00:00|2026-03-12|10:00|swapped",
                "2026-03-12 10:00:00|2026-12-03|10:00|other-day"
            })
    void decided(String join, String day, String expected, String warnings) {
        var text = HEADING + "Иван\t" + join + "\t" + join.replace("10:00", "11:00") + "\t1h\t\tPresenter\n";
        var report = Reading.bytes(
                text.getBytes(StandardCharsets.UTF_8), "a.csv", Reading.context(day), ReportOptions.FROM_CONTENT);
        var until = expected.replace("10:00", "11:00");
        assertEquals("Иван presenter 1× " + expected + "-" + until + " 3600s 60min", Reading.people(report));
        assertEquals(warnings, Reading.warnings(report));
    }

    @Test
    void theTimeOfRegisteringDecidesToo() {
        var report = Reading.text("""
            Name (Original Name),Join Time,Leave Time,Duration (Minutes),Guest,Registration Time
            Иван,05/04/2026 10:00:00 AM,05/04/2026 11:00:00 AM,60,Yes,02/25/2026 10:00:00 AM
            """);
        assertEquals("2026-05-04T10:00", firstJoin(report));
        assertEquals("other-day", Reading.warnings(report));
    }

    @ParameterizedTest
    @CsvSource({"'4/5/2026, 10:00:00'", "'04/05/2026 10:00:00 AM'", "'4/5/26, 10:00:00'"})
    void asks(String join) {
        var bytes = (HEADING + "Иван\t" + join + "\t" + join.replace("10:00", "11:00") + "\t1h\t\tPresenter\n")
                .getBytes(StandardCharsets.UTF_8);
        var asked = assertInstanceOf(
                ReportReading.AmbiguousDates.class,
                Reading.reading(bytes, "a.csv", Reading.CONTEXT, ReportOptions.FROM_CONTENT));
        assertEquals("2026-05-04T10:00", firstJoin(asked.dayFirst()));
        assertEquals("2026-04-05T10:00", firstJoin(asked.monthFirst()));
        assertEquals("other-day", Reading.warnings(asked.dayFirst()));
        assertEquals(Failure.Exit.INPUT_REFUSED, asked.refusal().exit());
        assertEquals("meetings.date-order", asked.refusal().text().key());
        for (var order : DateOrder.values()) {
            var options = new ReportOptions(null, order, null, null, null);
            assertEquals(
                    order == DateOrder.DAY_FIRST ? "2026-05-04T10:00" : "2026-04-05T10:00",
                    firstJoin(Reading.bytes(bytes, "a.csv", Reading.CONTEXT, options)));
        }
    }

    private static String firstJoin(MeetingReport report) {
        return String.valueOf(report.attendees().getFirst().firstJoin());
    }

    @Test
    void ordersAreNeverMixed() {
        var report = Reading.text(HEADING + "Иван\t12/03/2026, 10:00:00\t12/03/2026, 11:00:00\t1h\t\tPresenter\n"
                + "Мария\t3/13/2026, 10:00:00\t3/13/2026, 11:00:00\t1h\t\tPresenter\n"
                + "Петър\t14/03/2026, 10:00:00\t14/03/2026, 11:00:00\t1h\t\tPresenter\n");
        assertEquals("""
            Иван presenter 1× 10:00-11:00 3600s 60min
            Мария presenter ?-? 3600s 60min\
            """, Reading.people(report));
        assertEquals("4 other-day", Reading.leftOut(report));
    }

    @ParameterizedTest
    @CsvSource({
        "08:01:00, 10:29:00, -2",
        "11:05:00, 13:31:00, 1",
        "03:00:00, 05:30:00, -7",
        "10:01:00, 12:29:00, 0",
        "11:01:00, 12:29:00, 0",
        "10:40:00, 11:50:00, 0",
        "09:00:00, 17:00:00, 0"
    })
    void timesThatLieWholeHoursBeside(String join, String leave, int hours) {
        var report =
                Reading.text(HEADING + "Иван\t2026-03-12 " + join + "\t2026-03-12 " + leave + "\t1h\t\tPresenter\n");
        assertEquals(hours, report.hoursBeside());
        assertEquals(hours == 0 ? "" : "hours-beside", Reading.warnings(report));
    }

    @Test
    void theTimeZoneOfTheFileCanBeSaid() {
        var text = HEADING + "Иван\t2026-03-12 08:00:00\t2026-03-12 10:30:00\t1h\t\tPresenter\n";
        var options = new ReportOptions(null, null, null, ZoneId.of("UTC"), null);
        var report = Reading.bytes(text.getBytes(StandardCharsets.UTF_8), "a.csv", Reading.CONTEXT, options);
        assertEquals("Иван presenter 1× 10:00-12:30 9000s 150min", Reading.people(report));
        assertEquals("", Reading.warnings(report));
    }

    @Test
    void withoutDaysOfTheSeminarThereIsNothingToCompare() {
        var text = HEADING + "Иван\t13/03/2026, 10:00:00\t\t1h\t\tPresenter\n";
        var report = Reading.bytes(
                text.getBytes(StandardCharsets.UTF_8), "a.csv", Reading.context(), ReportOptions.FROM_CONTENT);
        assertEquals("Иван presenter 1× 2026-03-13T10:00-? 0s 0min open", Reading.people(report));
        assertEquals("open", Reading.warnings(report));
    }
}
