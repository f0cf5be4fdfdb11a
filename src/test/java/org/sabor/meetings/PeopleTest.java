package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which rows are one person, and how long that person was there (`online-attendance.md` 1.6 and 1.7).
class PeopleTest {
    private static final String HEADING =
            "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n";

    private static String row(String name, String join, String leave, String email, String id) {
        return name + "\t" + (join.isEmpty() ? "" : "2026-03-12 " + join) + "\t"
                + (leave.isEmpty() ? "" : "2026-03-12 " + leave) + "\t1h\t" + email + "\tPresenter\t" + id + "\n";
    }

    @Test
    void anAddressIsThePerson() {
        var report = Reading.text(HEADING
                + row("Иван Петров", "10:00:00", "11:00:00", "I.Petrov@x.example", "")
                + row("ivan", "10:30:00", "11:30:00", " i.petrov@X.example ", "")
                + row("Иван Петров", "10:00:00", "10:10:00", "other@x.example", "")
                + row("Мария", "10:00:00", "10:10:00", "", "m@x.example")
                + row("мария с", "10:10:00", "10:20:00", "", "M@x.example")
                + row("Søren", "10:00:00", "10:10:00", "", "s_x.example#EXT#@y.example"));
        assertEquals("""
            Иван Петров <I.Petrov@x.example> presenter 2× 10:00-11:30 5400s 90min
            Иван Петров <other@x.example> presenter 1× 10:00-10:10 600s 10min
            Мария <m@x.example> presenter 2× 10:00-10:20 1200s 20min
            Søren presenter 1× 10:00-10:10 600s 10min\
            """, Reading.people(report));
        var first = report.attendees().getFirst();
        assertEquals(List.of("Иван Петров", "ivan"), first.namesInFile());
        assertEquals(List.of("ivan"), first.otherNames());
        assertNull(first.registrationEmail());
        assertEquals("", Reading.warnings(report));
    }

    @Test
    void withoutAddressTheNameIs() {
        var report = Reading.text(HEADING
                + row("Иван Петров (Guest)", "10:00:00", "11:00:00", "", "")
                + row(" иван  ПЕТРОВ", "11:10:00", "11:20:00", "", "")
                + row("Иван Петров", "11:30:00", "11:40:00", "i@x.example", ""));
        assertEquals("""
            Иван Петров presenter 2× 10:00-11:20 4200s 70min
            Иван Петров <i@x.example> presenter 1× 11:30-11:40 600s 10min\
            """, Reading.people(report));
        assertEquals("address-and-none", Reading.warnings(report));
    }

    @Test
    void twoAtOnceWithoutAddressAreShown() {
        var report = Reading.text(
                HEADING + row("Иван", "10:00:00", "11:00:00", "", "") + row("Иван", "10:30:00", "11:30:00", "", ""));
        assertEquals("Иван presenter 2× 10:00-11:30 5400s 90min", Reading.people(report));
        assertEquals("at-once", Reading.warnings(report));
    }

    @Test
    void equalRowsCountOnce() {
        var report = Reading.text(
                HEADING + row("Иван", "10:00:00", "11:00:00", "", "") + row("Иван", "10:00:00", "11:00:00", "", ""));
        assertEquals("Иван presenter 1× 10:00-11:00 3600s 60min", Reading.people(report));
        assertEquals("", Reading.warnings(report));
    }

    @Test
    void whoseLeavingLiesBeforeJoiningHasNoTime() {
        var report = Reading.text(HEADING
                + row("Иван", "11:00:00", "10:00:00", "", "")
                + row("Мария", "11:00:00", "10:00:00", "", "")
                + row("Мария", "11:00:00", "11:30:00", "", ""));
        assertEquals("""
            Иван presenter ?-? 0s 0min
            Мария presenter 1× 11:00-11:30 1800s 30min\
            """, Reading.people(report));
        assertEquals("leave-first leave-first", Reading.warnings(report));
    }

    @Test
    void whoHasNotLeftStaysToTheEndOfTheDay() {
        var report = Reading.text(HEADING
                + row("Иван", "10:00:00", "11:00:00", "", "")
                + row("Иван", "11:30:00", "", "", "")
                + row("Мария", "12:45:00", "", "", ""));
        assertEquals("""
            Иван presenter 2× 10:00-? 7200s 120min open
            Мария presenter 1× 12:45-? 0s 0min open\
            """, Reading.people(report));
        assertEquals("open", Reading.warnings(report));
    }

    @Test
    void rowsOfNobody() {
        var report = Reading.text(HEADING
                + row("", "10:00:00", "11:00:00", "", "")
                + row("", "10:00:00", "11:00:00", "i@x.example", "")
                + row("????? ??????", "10:00:00", "11:00:00", "p@x.example", "")
                + row("???", "10:00:00", "11:00:00", "", "")
                + row("Петър", "soon", "later", "", "").replace("1h", "")
                + row("Пенка", "", "", "p.n@x.example", "").replace("1h", ""));
        assertEquals("""
            i@x.example <i@x.example> presenter 1× 10:00-11:00 3600s 60min
            p@x.example <p@x.example> presenter 1× 10:00-11:00 3600s 60min
            ??? presenter 1× 10:00-11:00 3600s 60min\
            """, Reading.people(report));
        assertEquals("2 no-name, 6 unreadable", Reading.leftOut(report));
        assertEquals("Пенка p.n@x.example", Reading.absent(report));
        assertEquals("name-lost", Reading.warnings(report));
    }

    @Test
    void minutesAreRoundedHalfUp() {
        var report = Reading.text(HEADING
                + row("А", "10:00:00", "10:00:29", "", "")
                + row("Б", "10:00:00", "10:00:30", "", "")
                + row("В", "10:00:00", "10:01:29", "", ""));
        assertEquals(
                List.of(0L, 1L, 1L),
                report.attendees().stream().map(Attendee::totalMinutes).toList());
    }

    @Test
    void aReportWithFewerPeopleThanItSaysMayBeIncomplete() {
        var report = Reading.text("Meeting Summary\nTotal Number of Participants\t6\n\n" + HEADING
                + row("Иван", "10:00:00", "11:00:00", "", ""));
        assertEquals("fewer", Reading.warnings(report));
    }
}
