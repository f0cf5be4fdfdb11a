package org.sabor.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Held;
import org.sabor.model.SmallSeminar;

class ProgrammeTest {
    private static String starts(List<Programme.Item> items) {
        return items.stream().map(item -> item.start().toLocalTime().toString()).collect(Collectors.joining(" "));
    }

    /// Day 1 is 12 March, day 2 the 13th.
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, BEFORE,     10, '',            09:00",
        "2026-03-11T23:59, BEFORE,      1, '',            09:00",
        "2026-03-12T08:59, ON_THE_DAY,  0, '',            09:00",
        "2026-03-12T09:00, ON_THE_DAY,  0, 09:00,         10:00 10:00",
        "2026-03-12T10:15, ON_THE_DAY,  0, 10:00 10:00,   11:30",
        "2026-03-12T11:15, ON_THE_DAY,  0, 10:00,         11:30",
        "2026-03-12T11:59, ON_THE_DAY,  0, 11:30,         14:00",
        "2026-03-12T14:00, ON_THE_DAY,  0, 14:00,         09:30",
        "2026-03-12T14:44, ON_THE_DAY,  0, 14:00,         09:30",
        "2026-03-12T14:45, ON_THE_DAY,  0, '',            09:30",
        "2026-03-13T10:00, ON_THE_DAY,  0, '',            ''",
        "2026-03-14T10:00, AFTER,       1, '',            ''",
        "2026-04-13T10:00, AFTER,      31, '',            ''"
    })
    void whatIsOnAndNext(String moment, Programme.Phase phase, long days, String running, String next) {
        var small = new SmallSeminar();
        var first = small.day(1);
        var second = small.day(2);
        var hall = small.room("Hall");
        small.session(first, "09:00", "10:00", hall);
        small.session(first, "10:00", "11:30", hall);
        small.session(first, "10:00", "11:00", small.room("Library"));
        small.session(first, "11:30", null, null);
        small.session(first, "14:00", null, null);
        small.session(first, null, null, null);
        small.session(second, "09:30", "10:00", hall);
        var programme = Programme.at(small.seminar(), LocalDateTime.parse(moment));
        assertEquals(phase, programme.phase());
        assertEquals(days, programme.days());
        assertEquals(running, starts(programme.running()));
        assertEquals(next, starts(programme.next()));
    }

    @Test
    void withoutDatesItIsStillToCome() {
        var programme = Programme.at(new SmallSeminar().seminar(), LocalDateTime.of(2026, 3, 12, 9, 0));
        assertEquals(Programme.Phase.BEFORE, programme.phase());
        assertEquals(List.of(), programme.next());
    }

    /// Planned for 9 to 10 o'clock; what is written of how it was held goes before the plan.
    @ParameterizedTest
    @CsvSource({
        "09:10, '',    09:05, 0", "09:10, '',    09:10, 1", "09:10, '',    10:05, 1", "09:10, '',    10:10, 0",
        "'',    09:40, 09:39, 1", "'',    09:40, 09:40, 0", "09:20, 10:40, 10:39, 1", "09:20, 10:40, 10:40, 0"
    })
    void whatIsWrittenOfTheCourseCounts(String began, String ended, String moment, int running) {
        var small = new SmallSeminar();
        var session = small.session(small.day(1), "09:00", "10:00", null);
        small.row(session.withHeld(new Held(time(began), time(ended), Bilingual.EMPTY, Bilingual.EMPTY, List.of())));
        var at = LocalDateTime.of(2026, 3, 12, 0, 0).with(LocalTime.parse(moment));
        assertEquals(running, Programme.at(small.seminar(), at).running().size());
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
