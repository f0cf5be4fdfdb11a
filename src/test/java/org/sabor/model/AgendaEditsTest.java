package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgendaEditsTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day first = make.day(1);
    private final Day second = make.day(2);
    private final Participant ana = make.person("Ана", "Банова", null);

    private static List<SessionSpeaker> speaking(Participant... people) {
        return List.of(people).stream()
                .map(who -> new SessionSpeaker(who.id(), SpeakerPart.SPEAKER))
                .toList();
    }

    @Test
    void aDragMovesTheSessionWithItsAttendanceAndUndoPutsItBack() {
        var room = make.room("Зала");
        var session = make.session(first, "09:00", "10:00", null);
        make.attendance(ana, Period.of(session), AttendanceMode.IN_PERSON, null);
        var before = make.seminar();

        var edit = SessionEdits.reschedule(
                before, session, second.id(), LocalTime.of(11, 5), LocalTime.of(12, 0), room.id());
        var after = before.apply(edit);

        var moved = after.sessions().require(session.id());
        assertEquals(second.id(), moved.day());
        assertEquals(LocalTime.of(11, 5), moved.start());
        assertEquals(room.id(), moved.room());
        assertEquals(second.id(), after.attendance().getFirst().period().day());
        assertEquals(before, after.apply(edit.inverse()));
        assertTrue(SessionEdits.reschedule(after, List.of(moved)).isEmpty());
    }

    @Test
    void severalSessionsMoveInOneStep() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var seminar = new RandomAgenda(random).seminar();
            var day = seminar.days().get(random.nextInt(seminar.days().size())).id();
            var moved = seminar.sessions().stream()
                    .filter(_ -> random.nextBoolean())
                    .map(session -> session.withDay(day).withTimes(LocalTime.of(random.nextInt(24), 5), null))
                    .toList();
            var edit = SessionEdits.reschedule(seminar, moved);
            var after = seminar.apply(edit);
            moved.forEach(session -> assertEquals(session, after.sessions().require(session.id())));
            assertEquals(seminar, after.apply(edit.inverse()));
        }
    }

    @Test
    void aPersonDroppedOnASessionSpeaksThereOnce() {
        var session = make.session(first, "09:00", "10:00", null);
        var before = make.seminar();
        var edit = SessionEdits.addSpeaker(before, make.ids, session, ana.id(), SpeakerPart.MODERATOR);
        var after = before.apply(edit);

        assertTrue(after.sessions().require(session.id()).hasSpeaker(ana.id()));
        assertTrue(after.speakerOf(ana.id()) != null);
        assertTrue(SessionEdits.addSpeaker(after, make.ids, session, ana.id(), SpeakerPart.SPEAKER)
                .isEmpty());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void aDayIsCopiedBesideWhatIsThereWithoutWhatWasHeld() {
        var talk = make.row(make.session(first, "09:00", "10:00", make.room("Зала"))
                .withSpeakers(speaking(ana))
                .withHeld(Held.of(Bilingual.same("Резюме"), Bilingual.EMPTY)));
        make.session(second, "15:00", "16:00", null);
        var before = make.seminar();

        var edit = AgendaCopy.day(before, make.ids, first, second);
        var copied = before.apply(edit).sessionsOf(second.id());

        assertEquals(2, copied.size());
        assertEquals(talk.topic(), copied.getFirst().topic());
        assertEquals(talk.room(), copied.getFirst().room());
        assertEquals(talk.speakers(), copied.getFirst().speakers());
        assertEquals(Held.NOTHING, copied.getFirst().held());
        assertEquals(before, before.apply(edit).apply(edit.inverse()));
    }

    @Test
    void anEarlierAgendaComesInWithRoomsByNameAndOnlyThePeopleWhoAreHere() {
        var earlier = new SmallSeminar();
        var day = earlier.day(1);
        var third = earlier.day(3);
        var known = earlier.person("ана", "банова", null);
        var stranger = earlier.person("Вера", "Гочева", null);
        earlier.row(
                earlier.session(day, "09:00", "10:00", earlier.room("ЗАЛА 1")).withSpeakers(speaking(known, stranger)));
        earlier.session(third, "10:00", "11:00", earlier.room("Зала 2"));
        var room = make.room("Зала 1");
        var before = make.seminar();

        var edit = AgendaCopy.earlier(before, make.ids, earlier.seminar());
        var after = before.apply(edit);

        assertEquals(2, after.rooms().size());
        assertEquals(3, after.days().size());
        assertNull(after.daysInOrder().getLast().date());
        var talk = after.sessionsOf(first.id()).getFirst();
        assertEquals(room.id(), talk.room());
        assertEquals(speaking(ana), talk.speakers());
        assertEquals(1, after.participants().size());
        assertTrue(after.speakerOf(ana.id()) != null);
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void nobodyIsNamedWhereTwoPeopleHaveTheName() {
        make.person("Ана", "Банова", null);
        var earlier = new SmallSeminar();
        earlier.row(earlier.session(earlier.day(1), "09:00", "10:00", null)
                .withSpeakers(speaking(earlier.person("Ана", "Банова", null))));
        var before = make.seminar();
        var after = before.apply(AgendaCopy.earlier(before, make.ids, earlier.seminar()));
        assertEquals(List.of(), after.sessions().getFirst().speakers());
    }

    @Test
    void aReleaseIsMadeOnlyWhereTheAgendaIsADraft() {
        make.session(first, "09:00", "10:00", null);
        var before = make.seminar();
        var at = LocalDateTime.of(2026, 3, 1, 12, 0);
        assertTrue(AgendaReleases.isDraft(before));

        var released = before.apply(AgendaReleases.release(before, make.ids, at));
        var session = released.sessions().getFirst();
        assertFalse(AgendaReleases.isDraft(released));
        assertTrue(AgendaReleases.release(released, make.ids, at).isEmpty());

        var held = released.apply(SessionEdits.change(
                released, make.ids, session.withHeld(Held.of(Bilingual.same("Резюме"), Bilingual.EMPTY))));
        assertFalse(AgendaReleases.isDraft(held));

        var moved = released.apply(SessionEdits.reschedule(
                released, session, second.id(), session.start(), session.end(), session.room()));
        assertTrue(AgendaReleases.isDraft(moved));
        var again = moved.apply(AgendaReleases.release(moved, make.ids, at));
        assertEquals(
                List.of(1, 2),
                again.agendaReleases().stream().map(AgendaRelease::number).toList());
        assertEquals(1, released.agendaReleases().size());
    }
}
