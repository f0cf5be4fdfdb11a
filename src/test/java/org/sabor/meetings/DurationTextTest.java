package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.spreadsheet.Cell;

/// The forms of durations of `online-attendance.md` 1.5.
class DurationTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1h 54m|6840|false",
                "6m 15s|375|true",
                "22s|22|true",
                "2h 39m 34s|9574|true",
                "45m|2700|false",
                "3h|10800|false",
                "59 Min. 0 Sek.|3540|true",
                "2 Std.|7200|false",
                "2 Std. 35 Min. 37 Sek.|9337|true",
                "2\u00A0h\u00A044\u00A0m|9840|false",
                "2 h 20 min 5 s|8405|true",
                "2 godz. 19 min 19 s|8359|true",
                "19 min 5 sek.|1145|true",
                "2 ч 28 мин 41 с|8921|true",
                "28 мин 41 сек|1721|true",
                "2 ч. 28 мин. 41 сек.|8921|true",
                "204 mins|12240|false",
                "1 hr 2 min|3720|false",
                "58 min|3480|false",
                "42m|2520|false",
                "1 hr 21 min 53s|4913|true",
                "40s|40|true",
                "2 hrs 1 min|7260|false",
                "02:41:38|9698|true",
                "26:41:38|96098|true",
                "2:34|9240|false",
                "2 ώ. 5 λ. 3 δ.|7503|true",
                "2 ώρες 5 λεπτά|7500|false",
                "2 uur 5 min 3 sec|7503|true",
                "2 ore 5 minuti 3 secondi|7503|true",
                "2 horas 5 minutos 3 segundos|7503|true",
                "2 sa 5 dk 3 sn|7503|true",
                "1 d 2 h|93600|false",
                "2 hours, 5 minutes|7500|false",
                "2H 5M 3S|7503|true"
            })
    void pairs(String text, long seconds, boolean exact) {
        assertEquals(new DurationText(seconds, exact), DurationText.of(Cell.text(text), Heading.Unit.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"'165', 9900", "'0', 0", "'12.5', 750", "'12,5', 750"})
    void numbers(String text, long seconds) {
        assertEquals(new DurationText(seconds, false), DurationText.of(Cell.text(text), Heading.Unit.MINUTES));
        assertNull(DurationText.of(Cell.text(text), Heading.Unit.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "-12",
                "2 kg",
                "Иван",
                "99999999999999999999h",
                "9999999h",
                "1:2",
                "12 34",
                "h",
                "5 @",
                "12/03/2026"
            })
    void none(String text) {
        assertNull(DurationText.of(Cell.text(text), Heading.Unit.MINUTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:34", "02:34:00"})
    void cellsOfWorkbooksAreExact(String text) {
        assertEquals(
                new DurationText(9_240, true),
                DurationText.of(new Cell(text, Cell.Kind.DATE, false), Heading.Unit.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "Duration (Minutes), MINUTES",
        "Durée (minutes), MINUTES",
        "Duración total (minutos), MINUTES",
        "Time in Session (minutes), MINUTES",
        "# of Checks, MINUTES",
        "Dauer (Min.), MINUTES",
        "Продължителност (минути), MINUTES",
        "attendanceTimeInSeconds, SECONDS",
        "Duration (seconds), SECONDS",
        "Duration, UNKNOWN"
    })
    void theHeadingSaysTheUnit(String heading, Heading.Unit unit) {
        assertEquals(unit, Heading.of(heading).unit());
        assertNotNull(Heading.of(heading).field());
    }
}
