package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.message.Messages;

class AgendaFindingsTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day =
            make.row(new Day(make.ids.next(), 1, LocalDate.of(2026, 3, 12), LocalTime.of(9, 0), LocalTime.of(17, 0)));
    private final Participant ana = make.person("Ана", "Банова", null);

    private Session talk(@Nullable String start, @Nullable String end, @Nullable Room room) {
        return make.row(make.session(day, start, end, room)
                .withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER))));
    }

    private Room room(String name, String building, @Nullable Integer capacity, String link) {
        return make.row(new Room(make.ids.next(), Bilingual.same(name), Bilingual.same(building), capacity, link));
    }

    private List<String> codes() {
        return AgendaFindings.of(make.seminar()).stream().map(Finding::code).toList();
    }

    @Test
    void theChecksAgreeWithTheirTwinOnAThousandAgendas() {
        var codes = new HashSet<String>();
        for (int seed = 0; seed < 1_000; seed++) {
            var seminar = new RandomAgenda(new Random(seed)).seminar();
            var found = AgendaFindings.of(seminar);
            assertEquals(AgendaTwin.of(seminar), AgendaTwin.words(found), "seed " + seed);
            found.forEach(each -> codes.add(each.code()));
        }
        assertTrue(codes.size() >= 12, codes.toString());
    }

    @ParameterizedTest(name = "{0}-{1}: {2}")
    @CsvSource({
        "08:59, 10:00, outside-day-hours",
        "09:00, 10:00, ",
        "16:00, 17:00, ",
        "16:00, 17:01, outside-day-hours",
        "17:00, , ",
        "17:01, , outside-day-hours",
        " , , ",
    })
    void aSessionIsWithinTheHoursOfItsDay(@Nullable String start, @Nullable String end, @Nullable String code) {
        talk(start, end, null);
        assertEquals(code == null ? List.of() : List.of(code), codes());
    }

    /// From nine on, lengths of sessions with pauses between them, in minutes.
    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource({"120,0,60,0", "120,0,61,1", "120,9,61,1", "120,10,61,0", "180,0,5,1", "90,30,180,0"})
    void peopleGetABreakOfTenMinutesAtTheLatestAfterThreeHours(int first, int pause, int second, int found) {
        var nine = LocalTime.of(9, 0);
        var one = talk("09:00", nine.plusMinutes(first).toString(), null);
        var start = nine.plusMinutes((long) first + pause);
        var two = talk(start.toString(), start.plusMinutes(second).toString(), null);
        var findings = AgendaFindings.of(make.seminar());
        assertEquals(found, findings.size());
        // It leads to the session in which it becomes too long.
        findings.forEach(each -> assertEquals(List.of(two, one), each.rows()));
    }

    @ParameterizedTest(name = "{0}, {1} minutes: {2}")
    @CsvSource({"Музей, 14, 1", "Музей, 15, 0", "'', 0, 0"})
    void betweenTwoBuildingsThereIsTimeToWalk(String building, int minutes, int found) {
        var one = talk("09:00", "10:00", room("А", "", 50, ""));
        var start = LocalTime.of(10, minutes);
        var two = talk(start.toString(), start.plusMinutes(30).toString(), room("Б", building, 50, ""));
        var findings = AgendaFindings.of(make.seminar());
        assertEquals(found, findings.size());
        findings.forEach(each -> {
            assertEquals("too-little-time-between-places", each.code());
            assertEquals(List.of(two, one, ana), each.rows());
        });
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        10:30 | 12:00 | visit-overlaps-session
        10:00 | 10:45 | visit-overlaps-session
        12:10 | 13:00 | too-little-time-between-places
        12:15 | 13:00 |
        09:00 | 10:20 | too-little-time-between-places
        """)
    void whoSpeaksIsNotOnAVisitMeanwhile(String start, String end, @Nullable String code) {
        talk("10:30", "12:00", null);
        var visit = make.visit("Музей", day, null);
        visit = make.row(visit.withTimes(LocalTime.parse(start), LocalTime.parse(end)));
        make.seat(visit, ana);
        assertEquals(code == null ? List.of() : List.of(code), codes());
    }

    @Test
    void aVisitTakesFromTheMeetingUntilTheyAreBack() {
        talk("09:00", "10:00", null);
        var visit = make.visit("Музей", day, null);
        make.seat(visit, ana);
        visit = visit.withTimes(LocalTime.of(11, 0), LocalTime.of(12, 0));
        make.row(visit);
        assertEquals(List.of(), codes());
        make.row(new Visit(
                visit.id(),
                visit.name(),
                false,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                day.id(),
                visit.start(),
                visit.end(),
                Bilingual.EMPTY,
                LocalTime.of(9, 45),
                LocalTime.of(12, 30),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                Transport.BUS,
                List.of(),
                ""));
        assertEquals(List.of("visit-overlaps-session"), codes());
    }

    @Test
    void aSpeakerWhoIsNotAvailableDeclinedOrAwayIsFound() {
        var session = talk("10:00", "11:00", null);
        var speaker = make.speaker(ana);
        assertEquals(List.of(), codes());

        make.row(speaker.withAvailability(List.of(new Availability(day.id(), LocalTime.of(10, 30), null))));
        assertEquals(List.of("speaker-not-available"), codes());

        make.row(speaker.withAvailability(List.of(new Availability(day.id(), LocalTime.of(9, 30), null))));
        assertEquals(List.of(), codes());

        make.row(speaker.withState(SpeakerState.DECLINED));
        assertEquals(List.of("speaker-not-coming"), codes());

        make.row(speaker);
        make.row(ana.withStatus(ParticipantStatus.CANCELLED));
        assertEquals(List.of("speaker-not-coming"), codes());

        make.row(ana);
        make.row(new Attendance(
                make.ids.next(),
                ana.id(),
                Period.of(day.id()),
                AttendanceMode.IN_PERSON,
                LocalTime.of(11, 5),
                null,
                null,
                AttendanceSource.DESK,
                "",
                null));
        assertEquals(List.of("speaker-not-there"), codes());
        make.row(session.withHeld(
                new Held(LocalTime.of(11, 10), LocalTime.of(12, 0), Bilingual.EMPTY, Bilingual.EMPTY, List.of())));
        assertEquals(List.of(), codes());
    }

    @Test
    void aRemoteSpeakerNeedsALinkOfTheRoomOrOfTheSeminar() {
        make.row(ana.withPlannedMode(PlannedMode.REMOTE));
        var without = room("А", "", null, "");
        talk("10:00", "11:00", without);
        assertEquals(List.of("remote-speaker-without-link"), codes());
        make.row(new Room(without.id(), without.name(), without.building(), null, "https://meet.example/a"));
        assertEquals(List.of(), codes());
    }

    @ParameterizedTest(name = "{0} and {1} places, side by side {2}: {3}")
    @CsvSource({"1, 1, false, 2", "2, 2, false, 0", "1, 1, true, 0", "1, , true, 0", "1, 3, false, 1"})
    void allRoomsInUseHoldTogetherWhoIsExpected(Integer first, @Nullable Integer second, boolean beside, int found) {
        var vera = make.person("Вера", "Гочева", null);
        make.row(make.session(day, "09:00", "10:00", room("А", "", first, ""))
                .withSpeakers(List.of(new SessionSpeaker(vera.id(), SpeakerPart.SPEAKER))));
        talk(beside ? "09:00" : "10:00", beside ? "10:00" : "11:00", room("Б", "", second, ""));
        assertEquals(found, codes().stream().filter("room-too-small"::equals).count());
    }

    @Test
    void anAcceptedFindingIsListedWithItsNoteUntilItIsAboutOtherRows() {
        var session = make.session(day, "10:00", "11:00", null);
        var seminar = make.seminar();
        var finding = AgendaFindings.of(seminar).getFirst();
        var at = LocalDateTime.of(2026, 3, 1, 9, 0);

        var edit = FindingEdits.accept(seminar, make.ids, finding, "водещият представя темата", at);
        var accepted = seminar.apply(edit);

        assertEquals(Set.of(finding), difference(Findings.forTheDay(seminar), Findings.forTheDay(accepted)));
        assertEquals(
                List.of(new Findings.Accepted(
                        finding, accepted.acceptedFindings().getFirst())),
                Findings.accepted(accepted));
        assertEquals(
                1,
                accepted.apply(FindingEdits.accept(accepted, make.ids, finding, "друго", at))
                        .acceptedFindings()
                        .size());

        var other = accepted.apply(SessionEdits.add(
                accepted,
                make.ids,
                new Session(
                        make.ids.next(),
                        day.id(),
                        null,
                        null,
                        9,
                        null,
                        session.kind(),
                        session.topic(),
                        Held.NOTHING,
                        List.of())));
        assertTrue(
                Findings.forTheDay(other).stream().anyMatch(each -> each.code().equals(finding.code())));

        var again = accepted.apply(
                FindingEdits.reopen(accepted, accepted.acceptedFindings().getFirst()));
        assertEquals(Findings.forTheDay(seminar), Findings.forTheDay(again));
        assertEquals(seminar, accepted.apply(edit.inverse()));
    }

    private static Set<Finding> difference(List<Finding> all, List<Finding> without) {
        var rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    @Test
    void eachFindingIsSaidInBothLanguagesAndSaysWhatToDo() {
        for (int seed = 0; seed < 50; seed++) {
            for (var finding : AgendaFindings.of(new RandomAgenda(new Random(seed)).seminar())) {
                for (var language : Language.values()) {
                    var text = Messages.of(language).text(finding.text());
                    assertTrue(text.endsWith(".") && text.indexOf('{') < 0, text);
                }
            }
        }
    }

    @Test
    void threeHundredSessionsAndTwoThousandPeopleTakeNoTime() {
        var seminar = LargeAgenda.of(300, 2_000);
        AgendaFindings.of(seminar);
        var best = Duration.ofDays(1);
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            AgendaFindings.of(seminar);
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        System.out.println("findings of 300 sessions, 2,000 people: " + best.toMillis() + " ms");
        assertTrue(best.toMillis() < 100, best.toString());
    }
}
