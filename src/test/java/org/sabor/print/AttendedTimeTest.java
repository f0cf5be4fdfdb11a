package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.SmallSeminar;

/// Hours are counted by the halves by which attendance is recorded.
class AttendedTimeTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);

    private Participant present(String name, DayPart part) {
        var person = make.person(name, "Петрова", null);
        make.attendance(person, Period.of(day.id(), part), AttendanceMode.IN_PERSON, null);
        return person;
    }

    @Test
    void aSessionBelongsToTheHalfInWhichItBegins() {
        make.session(day, "10:00", "11:00", null);
        make.session(day, "12:30", "13:30", null);
        make.session(day, "14:00", "16:00", null);
        var morning = present("Ана", DayPart.MORNING);
        var afternoon = present("Ема", DayPart.AFTERNOON);
        var both = present("Ива", DayPart.WHOLE);
        var time = new AttendedTime(make.seminar());
        assertEquals(120, time.minutes(morning));
        assertEquals(120, time.minutes(afternoon));
        assertEquals(240, time.minutes(both));
    }
}
