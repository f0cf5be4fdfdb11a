package org.sabor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AgendaReleases;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Held;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.SpeakerPart;
import org.sabor.sample.Sample;

/// Calendar files, read back by a library other than the one that writes them.
class AgendaCalendarTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final SmallSeminar make = new SmallSeminar();

    private static AgendaCalendar calendar(Seminar seminar) {
        return new AgendaCalendar(seminar, Messages.of(Language.EN), NOW);
    }

    private static Map<String, VEvent> read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            var events = new HashMap<String, VEvent>();
            for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
                events.put(value(event, "UID"), event);
            }
            return events;
        } catch (Exception wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static Temporal start(VEvent event) {
        return event.getProperty("DTSTART")
                .map(found -> ((DtStart<?>) found).getDate())
                .orElseThrow();
    }

    private static Temporal end(VEvent event) {
        return event.getProperty("DTEND")
                .map(found -> ((DtEnd<?>) found).getDate())
                .orElseThrow();
    }

    private Seminar in(String zone, LocalDate... dates) {
        make.details(SeminarDetails.of(make.ids.next(), new Bilingual("Семинар", "Seminar"), ZoneId.of(zone)));
        int number = 0;
        for (var date : dates) {
            var day = make.row(new Day(make.ids.next(), ++number, date, null, null));
            make.session(day, "09:00", "10:30", null);
            make.session(day, "23:30", "23:45", null);
        }
        return make.seminar();
    }

    /// Days before, at and after each change of clock, in both hemispheres' favourite zones. The second reading takes
    /// away the zone's name, so that the file's own rules must do.
    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Sofia", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"
            })
    void noEventIsAnHourOffAcrossAChangeOfClock(String zone) {
        var seminar = in(
                zone,
                LocalDate.of(2026, 3, 7),
                LocalDate.of(2026, 3, 8),
                LocalDate.of(2026, 3, 28),
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 10, 24),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 2));
        var text = calendar(seminar).text();
        var known = read(text);
        var renamed = zone.equals("UTC") ? known : read(text.replace(zone, "Somewhere/Else"));
        assertEquals(seminar.sessions().size(), known.size());
        for (var session : seminar.sessions()) {
            var date = seminar.days().require(session.day()).date();
            for (var events : List.of(known, renamed)) {
                var event = event(events, session);
                assertEquals(instant(date, session.start(), zone), Instant.from(start(event)), text);
                assertEquals(instant(date, session.end(), zone), Instant.from(end(event)), text);
            }
        }
    }

    @Test
    void summerTimeHasItsOwnName() {
        var text = calendar(Sample.demo().seminar()).text();
        assertTrue(text.contains("TZNAME:EEST"), text);
        assertTrue(text.contains("TZNAME:EET\r\n"), text);
    }

    private static Instant instant(@Nullable LocalDate date, @Nullable LocalTime time, String zone) {
        if (date == null || time == null) {
            throw new AssertionError();
        }
        return ZonedDateTime.of(date, time, ZoneId.of(zone)).toInstant();
    }

    @Test
    void theDemoComesOverWithTopicsPlacesSpeakersAndVisitsAndWithoutPrivateThings() {
        var seminar = Sample.demo().seminar();
        var calendar = calendar(seminar);
        var text = calendar.text();
        var events = read(text);
        assertEquals(calendar.size(), events.size());
        for (var session : seminar.sessions()) {
            var event = event(events, session);
            assertEquals(session.topic().en(), value(event, "SUMMARY"));
            for (var speaker : session.speakers()) {
                var name = seminar.participants()
                        .require(speaker.participant())
                        .name()
                        .in(Language.EN);
                assertTrue(value(event, "DESCRIPTION").contains(name), name);
            }
            assertEquals("20260301T090000Z", value(event, "DTSTAMP"));
        }
        for (var visit : seminar.visits()) {
            assertEquals(visit.name().en(), value(event(events, visit), "SUMMARY"));
        }
        var unfolded = text.replace("\r\n ", "");
        for (var person : seminar.participants()) {
            assertFalse(!person.email().isEmpty() && unfolded.contains(person.email()), person.email());
            assertFalse(!person.phone().isEmpty() && unfolded.contains(person.phone()), person.phone());
        }
        assertFalse(unfolded.contains(seminar.details().online().meeting()), "the link is not published");
    }

    @Test
    void aTextCannotBecomeAPropertyOrALineOfItsOwn() {
        var hostile =
                "x\r\nATTENDEE:mailto:a@b.example\nBEGIN:VALARM\rEND:VEVENT\u0085\u2028ORGANIZER:x;y,z\\n\u0000\u001b"
                        + "\u007f: \"q\" ^n\ud800 BEGIN:VEVENT";
        var day = make.day(1);
        var person = make.person(hostile, hostile, null);
        var room = make.room(hostile);
        make.row(new Session(
                make.ids.next(),
                day.id(),
                LocalTime.of(9, 0),
                null,
                0,
                room.id(),
                SessionKind.PRESENTATION,
                Bilingual.same(hostile),
                Held.NOTHING,
                List.of(new SessionSpeaker(person.id(), SpeakerPart.SPEAKER))));
        var text = calendar(make.seminar()).text();

        var events = read(text);
        assertEquals(1, events.size());
        var lines = text.replace("\r\n ", "").split("\r\n", -1);
        assertEquals(1, List.of(lines).stream().filter("BEGIN:VEVENT"::equals).count());
        for (var line : lines) {
            assertFalse(line.matches("(ATTENDEE|ORGANIZER|BEGIN:VALARM).*"), line);
            assertTrue(line.chars().allMatch(c -> (c >= ' ' && c != 0x7f && c != 0x85) || c == '\t'), line);
        }
        var event = events.values().iterator().next();
        assertTrue(value(event, "SUMMARY").contains("ORGANIZER:x;y,z\\n"), value(event, "SUMMARY"));
        assertTrue(event.getProperty("ATTENDEE").isEmpty());
        assertTrue(event.getAlarms().isEmpty());
    }

    @Test
    void theSequenceGrowsWithReleasesAndChangesAndTheUidStays() {
        var day = make.day(1);
        var one = make.session(day, "09:00", "10:00", null);
        var two = make.session(day, "10:00", "11:00", null);
        var draft = make.seminar();
        assertEquals(List.of("0", "0"), sequences(draft, one, two));

        var first = release(draft);
        assertEquals(List.of("2", "2"), sequences(first, one, two));

        var moved = first.apply(
                SessionEdits.reschedule(first, one, day.id(), LocalTime.of(8, 0), LocalTime.of(9, 0), null));
        assertEquals(List.of("3", "2"), sequences(moved, one, two));
        assertEquals("TENTATIVE", value(event(moved, one), "STATUS"));

        var second = release(moved);
        assertEquals(List.of("4", "4"), sequences(second, one, two));
        assertEquals("CONFIRMED", value(event(second, one), "STATUS"));
    }

    private Seminar release(Seminar seminar) {
        return seminar.apply(AgendaReleases.release(seminar, make.ids, LocalDateTime.of(2026, 3, 1, 12, 0)));
    }

    private static VEvent event(Seminar seminar, Session session) {
        return event(read(calendar(seminar).text()), session);
    }

    private static VEvent event(Map<String, VEvent> events, Row<?> row) {
        return Objects.requireNonNull(events.get(row.id().toString()), row::toString);
    }

    private static List<String> sequences(Seminar seminar, Session one, Session two) {
        return List.of(value(event(seminar, one), "SEQUENCE"), value(event(seminar, two), "SEQUENCE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Sofia"})
    void aDayWithoutTimesIsAnEventOfTheWholeDayWhereverTheProgramRuns(String here) {
        var usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(here));
            make.session(make.day(1), null, null, null);
            var calendar = calendar(make.seminar());
            var text = calendar.text();
            assertEquals(1, calendar.size());
            assertEquals(1, calendar.leftOut());
            assertEquals(1, read(text).size());
            assertTrue(text.contains("DTSTART;VALUE=DATE:20260312\r\n"), text);
            assertTrue(text.contains("DTEND;VALUE=DATE:20260313\r\n"), text);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void oneSessionAloneIsAFileOfOneEvent() throws Exception {
        var day = make.day(1);
        var one = make.session(day, "09:00", "10:00", null);
        var loose = make.session(day, null, null, null);
        make.session(day, "10:00", "11:00", null);
        var seminar = make.seminar();
        var file = folder.resolve("one.ics");
        AgendaCalendar.of(one, seminar, Messages.of(Language.BG), NOW).write(file);
        assertEquals(
                List.of(one.id().toString()),
                List.copyOf(read(Files.readString(file)).keySet()));
        var without = AgendaCalendar.of(loose, seminar, Messages.of(Language.BG), NOW);
        assertEquals(0, without.size());
        assertEquals(1, without.leftOut());
    }

    @Test
    void linesAreFoldedAndNameNoMachine() {
        var text = calendar(Sample.demo().seminar()).text();
        for (var line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
        }
        assertFalse(text.contains("@"));
    }
}
