package org.sabor.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.agenda.TimeScale.Grip;

class PlacementTest {
    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static String times(Placement placement) {
        return placement.start() + "-" + (placement.end() == null ? "?" : placement.end());
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 10:00, 11:00,   25, 10:25-11:25",
        "WHOLE, 10:00, 11:00,  -15, 09:45-10:45",
        "WHOLE, 10:07, 11:00,    5, 10:10-11:03",
        "WHOLE, 10:07, 11:00,   -5, 10:00-10:53",
        "WHOLE, 10:08, 11:00,   -5, 10:05-10:57",
        "WHOLE, 10:07, 11:00,    0, 10:07-11:00",
        "WHOLE, 00:10, 00:40,  -60, 00:00-00:30",
        "WHOLE, 22:00, 23:00,  300, 22:55-23:55",
        "START, 10:00, 11:00,   20, 10:20-11:00",
        "START, 10:00, 11:00,   90, 10:55-11:00",
        "START, 10:00, 11:00, -700, 00:00-11:00",
        "END,   10:00, 11:00,   40, 10:00-11:40",
        "END,   10:00, 11:00,  -55, 10:00-10:05",
        "END,   10:00, 11:00, -120, 10:00-10:05",
        "END,   10:00, 11:00, 2000, 10:00-23:55",
        "END,   10:00, 11:02,    5, 10:00-11:05",
    })
    void anEntrySnapsToFiveMinutesAndStaysInItsDay(Grip grip, String from, String to, int minutes, String expected) {
        var placed = new Placement(minute(from), minute(to), false, null);
        assertEquals(expected, times(placed.taken(grip, minutes)));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, 30, 10:30-?", "START, -10, 09:50-?", "END, 15, 10:00-11:00", "WHOLE, 2000, 23:55-?"})
    void aSessionWithoutAnEndGetsOneOnlyByItsLowerEdge(Grip grip, int minutes, String expected) {
        var placed = new Placement(minute("10:00"), minute("10:45"), true, null);
        assertEquals(expected, times(placed.taken(grip, minutes)));
    }

    @Test
    void thereAndBackIsTheSameSession() {
        var small = new SmallSeminar();
        var day = small.day(1);
        var hall = small.room("Hall");
        var random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            int from = random.nextInt(20, 200) * 5;
            int to = from + random.nextInt(2, 20) * 5;
            var session = small.session(
                    day,
                    LocalTime.MIN.plusMinutes(from).toString(),
                    random.nextInt(4) == 0
                            ? null
                            : LocalTime.MIN.plusMinutes(to).toString(),
                    hall);
            var placed = new Placement(from, to, session.end() == null, session.room());
            int by = random.nextInt(-3, 4) * 5;
            assertEquals(session, placed.moved(by).moved(-by).of(session));
            if (session.end() != null) {
                var longer = placed.ending(Math.abs(by));
                assertEquals(session, longer.ending(-Math.abs(by)).of(session));
            }
        }
    }

    @Test
    void anotherRoomKeepsTheTime() {
        var small = new SmallSeminar();
        var room = small.room("Hall").id();
        var placed = new Placement(600, 660, false, null);
        assertEquals(new Placement(600, 660, false, room), placed.in(room));
        assertNull(placed.in(room).in(null).room());
        assertSame(placed, placed.moved(0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3.3, 0", "3.4, 5", "6.75, 5", "-6.75, -5", "-3.4, -5", "81, 60", "83, 60", "85, 65"})
    void pixelsAreStepsOfFiveMinutes(double pixels, int minutes) {
        assertEquals(minutes, new TimeScale(540, 38, 1.35).steps(pixels));
    }

    @Test
    void aMinuteIsDrawnWhereTheScaleSays() {
        var scale = new TimeScale(540, 38, 1.35);
        assertEquals(38, scale.y(540));
        assertEquals(38 + 81, scale.y(600), 1e-9);
        assertEquals(81, scale.height(60), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 81, START", "6, 81, START", "8, 81, WHOLE", "73, 81, WHOLE", "75, 81, END",
        "4, 20, START", "6, 20, WHOLE", "14, 20, WHOLE", "16, 20, END", "81, 81, END"
    })
    void theEdgesOfACardAreNarrow(double y, double height, Grip grip) {
        assertEquals(grip, TimeScale.grip(y, height));
    }
}
