package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;
import org.sabor.message.Messages;

class AgendaChangesTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 1, 12, 0);

    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);
    private final Participant ana = make.person("Ана", "Банова", null);
    private final Participant vera = make.person("Вера", "Гочева", null);

    private static List<String> words(Seminar seminar, Language language) {
        return AgendaChanges.sinceLastRelease(seminar).stream()
                .map(change -> Messages.of(language).text(change.text()).replace('\u00a0', ' '))
                .toList();
    }

    private Seminar released() {
        var seminar = make.seminar();
        return seminar.apply(AgendaReleases.release(seminar, make.ids, AT));
    }

    @Test
    void eachKindOfChangeIsSaidInBothLanguages() {
        var room = make.room("Зала 1");
        var stays = make.session(day, "09:00", "10:00", null);
        var moved = make.row(make.session(day, "10:00", "11:00", null)
                .withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER))));
        var gone = make.session(day, "11:00", "12:00", null);
        var before = released();

        var after = before.apply(SessionEdits.remove(before, List.of(gone)));
        after = after.apply(SeminarEdits.add(new Day(make.ids.next(), 2, LocalDate.of(2026, 3, 13), null, null)));
        var added = new Session(
                make.ids.next(),
                after.daysInOrder().getLast().id(),
                null,
                null,
                0,
                null,
                SessionKind.CLOSING,
                new Bilingual("Закриване", "Closing"),
                Held.NOTHING,
                List.of());
        after = after.apply(SessionEdits.add(after, make.ids, added));
        after = after.apply(SessionEdits.change(
                after,
                make.ids,
                new Session(
                        moved.id(),
                        day.id(),
                        LocalTime.of(10, 30),
                        LocalTime.of(11, 30),
                        moved.position(),
                        room.id(),
                        SessionKind.WORKSHOP,
                        new Bilingual("Казуси", "Case studies"),
                        Held.NOTHING,
                        List.of(new SessionSpeaker(vera.id(), SpeakerPart.MODERATOR)))));

        var was = moved.topic().en();
        assertEquals(
                List.of(
                        "Day 2 (13 March 2026) is new.",
                        "“" + was + "” is now called “Case studies”.",
                        "“Case studies” is moved: from day 1, 10:00–11:00 to day 1, 10:30–11:30.",
                        "“Case studies” changes its place: from no stated place to Зала 1.",
                        "“Case studies” is now: workshop (before: presentation).",
                        "“Case studies” has other speakers: Вера Гочева (moderator) (before: Ана Банова).",
                        "New: “Closing”, day 2, time not stated.",
                        "Cancelled: “" + gone.topic().en() + "”, day 1, 11:00–12:00."),
                words(after, Language.EN));
        assertEquals(
                "„Казуси“ се премества: ден 1, 10:30 – 11:30 ч. (досега: ден 1, 10:00 – 11:00 ч.).",
                words(after, Language.BG).get(2));
        assertEquals(stays, after.sessions().require(stays.id()));
    }

    @Test
    void aSpeakerWhoHasLeftTheListIsNotNamed() {
        make.row(make.session(day, "09:00", "10:00", null)
                .withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER))));
        make.speaker(ana);
        var before = released();
        var after = before.apply(ParticipantEdits.remove(before, List.of(ana)));
        assertEquals(
                List.of("“" + before.sessions().getFirst().topic().en()
                        + "” has other speakers: none (before: a person who is no longer on the list)."),
                words(after, Language.EN));
    }

    @Test
    void anAgendaIsADraftExactlyWhereAChangeIsSaid() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var seminar = new RandomAgenda(random).seminar();
            var ids = new SmallSeminar().ids;
            var released = seminar.apply(AgendaReleases.release(seminar, ids, AT));
            assertEquals(List.of(), AgendaChanges.sinceLastRelease(released), "seed " + seed);
            var sessions = new ArrayList<>(released.sessions());
            var session = sessions.get(random.nextInt(sessions.size()));
            var edit = switch (random.nextInt(3)) {
                case 0 -> SessionEdits.remove(released, List.of(session));
                case 1 ->
                    SessionEdits.reschedule(
                            released,
                            List.of(session.withTimes(session.start(), session.end())
                                    .withRoom(random.nextBoolean() ? null : session.room())));
                default ->
                    SessionEdits.change(
                            released, ids, session.withHeld(Held.of(Bilingual.same("Резюме"), Bilingual.EMPTY)));
            };
            var after = released.apply(edit);
            assertEquals(
                    AgendaReleases.isDraft(after),
                    !AgendaChanges.sinceLastRelease(after).isEmpty(),
                    "seed " + seed);
        }
    }
}
