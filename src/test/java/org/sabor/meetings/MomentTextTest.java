package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.spreadsheet.Cell;

/// The forms of dates and times of `online-attendance.md` 1.4.
class MomentTextTest {
    private static final DateOrders DAY_FIRST =
            new DateOrders(DateOrder.DAY_FIRST, DateOrder.DAY_FIRST, DateOrder.DAY_FIRST);
    private static final DateOrders MONTH_FIRST =
            new DateOrders(DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST, DateOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "3/12/2026, 9:54:31 AM|2026-03-12T09:54:31",
                "3/12/2026, 12:04:31 PM|2026-03-12T12:04:31",
                "3/12/2026, 12:04:31 AM|2026-03-12T00:04:31",
                "3/12/26, 9:54:31 AM|2026-03-12T09:54:31",
                "3/12/26, 9:54:31\u202FAM|2026-03-12T09:54:31",
                "3/12/26, 9:54:31\u00A0pm|2026-03-12T21:54:31",
                "3/12/26, 9:54:31PM|2026-03-12T21:54:31",
                "03/12/2026 09:50:12 AM|2026-03-12T09:50:12",
                "3/12/2026 7:05:09 PM|2026-03-12T19:05:09",
                "3/12/2026, 09:55:02 a. m.|2026-03-12T09:55:02",
                "3/12/2026, 09:55:02 p.\u00A0m.|2026-03-12T21:55:02",
                "3/12/2026, 09:55|2026-03-12T09:55",
                "3/12/2026|2026-03-12T00:00"
            })
    void theMonthFirst(String text, String expected) {
        assertEquals(expected, read(text, MONTH_FIRST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12/03/2026, 09:55:04|2026-03-12T09:55:04",
                "12/03/26, 09:55:04|2026-03-12T09:55:04",
                "12/03/2026 09:55:04|2026-03-12T09:55:04",
                "12/03/2026 à 09:55:04|2026-03-12T09:55:04",
                "12/03/2026\u00A0à\u00A009:55:04|2026-03-12T09:55:04",
                "12.03.2026, 09:55:04|2026-03-12T09:55:04",
                "12.03.26, 09:55:04|2026-03-12T09:55:04",
                "12/3/26, 9:55:04|2026-03-12T09:55:04",
                "12.03.26 г., 9:55:04|2026-03-12T09:55:04",
                "12.03.26\u00A0г., 9:55:04\u00A0ч.|2026-03-12T09:55:04",
                "12.03.2026 г., 14:05:04 ч.|2026-03-12T14:05:04",
                "12.3.2026 г. 9:55 ч.|2026-03-12T09:55",
                "12/3/26, 9:55:04 π.μ.|2026-03-12T09:55:04",
                "12/3/26, 9:55:04 μ.μ.|2026-03-12T21:55:04",
                "12/3/26, 12:05:04\u202Fμ.μ.|2026-03-12T12:05:04",
                "12/3/26, 9:55:04 πμ|2026-03-12T09:55:04",
                "12/03/2026 09:50:12 AM|2026-03-12T09:50:12",
                "12.03.2026 um 09:55:04|2026-03-12T09:55:04",
                "12.3.2026 klo 9.55.04|2026-03-12T09:55:04",
                "12-03-2026 09:55:04|2026-03-12T09:55:04",
                "12. 3. 2026 9:55:04|2026-03-12T09:55:04",
                "12/03/2026 24:05:10|2026-03-12T00:05:10",
                " 12/03/2026, 09:55:04 |2026-03-12T09:55:04",
                "12/03/2026  09:55:04|2026-03-12T09:55:04"
            })
    void theDayFirst(String text, String expected) {
        assertEquals(expected, read(text, DAY_FIRST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-12 09:54:31|2026-03-12T09:54:31",
                "2026-03-12T09:54:31|2026-03-12T09:54:31",
                "2026-03-12T07:58:00Z|2026-03-12T07:58Z",
                "2026-03-12T07:58:00.123Z|2026-03-12T07:58Z",
                "2026-03-12T11:05:00+02:00|2026-03-12T11:05+02:00",
                "2026-03-12 11:05:00 +0200|2026-03-12T11:05+02:00",
                "2026-03-12T11:05+02|2026-03-12T11:05+02:00",
                "2026-03-12 07:58:00 UTC|2026-03-12T07:58Z",
                "2026-03-12 07:58:00 (UTC)|2026-03-12T07:58Z",
                "2026-03-12 07:58:00 GMT|2026-03-12T07:58Z",
                "2026/03/12 09:54|2026-03-12T09:54",
                "2026. 03. 12. 9:54:31|2026-03-12T09:54:31",
                "'Mar 12, 2026 19:13:27'|2026-03-12T19:13:27",
                "'Mar 12, 2026, 7:13:27 PM'|2026-03-12T19:13:27",
                "March 12 2026 19:13|2026-03-12T19:13",
                "12 Mar 2026 19:13:27|2026-03-12T19:13:27",
                "12 mars 2026 à 19:13:27|2026-03-12T19:13:27",
                "'12 de mar. de 2026, 19:13:27'|2026-03-12T19:13:27",
                "'12. März 2026, 19:13:27'|2026-03-12T19:13:27",
                "'12 март 2026 г., 19:13:27 ч.'|2026-03-12T19:13:27",
                "'12 Μαρ 2026, 7:13:27 μ.μ.'|2026-03-12T19:13:27",
                "12-Mar-2026 19:13:27|2026-03-12T19:13:27",
                "10:00 AM|T10:00",
                "9:58 pm|T21:58",
                "19:28|T19:28",
                "19:28:03|T19:28:03"
            })
    void inAnyOrder(String text, String expected) {
        assertEquals(expected, read(text, DAY_FIRST));
        assertEquals(expected, read(text, MONTH_FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "12",
                "3.4",
                "9.55",
                "2h 37m",
                "10",
                "Мария",
                "12/03",
                "12/13/2026 ??:00",
                "99:99",
                "25:61:00",
                "12/03/2026 09:55:04 XM",
                "version 1.2.3.4",
                "+359 888 123 456",
                "1/2/3/4",
                "2026-3",
                "123 4567 8901",
                "Foo 12, 2026 10:00"
            })
    void noTime(String text) {
        assertNull(MomentText.of(text));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026 10:00", "13/13/2026 10:00", "2026-02-30 10:00", "0/1/2026 10:00"})
    void noSuchDay(String text) {
        var moment = MomentText.of(text);
        assertNotNull(moment);
        assertNull(moment.at(DAY_FIRST, null));
    }

    @ParameterizedTest
    @CsvSource({
        "46093.41527777778, 2026-03-12T09:58",
        "46093.5, 2026-03-12T12:00",
        "46093, 2026-03-12T00:00",
        "0.75, T18:00"
    })
    void numbersOfWorkbooks(String number, String expected) {
        var moment = MomentText.ofSerial(new Cell(number, Cell.Kind.NUMBER, false));
        assertEquals(expected, shown(Objects.requireNonNull(moment), DAY_FIRST));
        assertNull(MomentText.ofSerial(Cell.text(number)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attendance report - Title (2026-03-12 at 10_00).csv|2026-03-12",
                "Seminar 2026_03_12.xlsx|2026-03-12",
                "Присъствие 12.03.2026 г..csv|2026-03-12",
                "LearningDashboard_Room_2026-03-12.csv|2026-03-12"
            })
    void datesInNamesOfFiles(String name, String expected) {
        assertEquals(LocalDate.parse(expected), MomentText.certainDateIn(name));
        assertNull(MomentText.certainDateIn("Title - Attendance report 3-10-25.csv"));
    }

    private static String read(String text, DateOrders orders) {
        return shown(Objects.requireNonNull(MomentText.of(text), text), orders);
    }

    private static String shown(Moment moment, DateOrders orders) {
        var day = moment.day() == null
                ? null
                : moment.day().in(orders.of(moment.day().form()));
        var time = day == null ? "T" + moment.time() : "" + moment.at(orders, null);
        return time + (moment.offset() == null ? "" : moment.offset());
    }
}
