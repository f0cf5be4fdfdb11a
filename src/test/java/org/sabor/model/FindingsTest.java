package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.message.Messages;

class FindingsTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);

    @ParameterizedTest(name = "{0}-{1} and {2}-{3}: {4}")
    @CsvSource({
        "09:00,10:00,10:00,11:00,0",
        "09:00,10:00,09:59,11:00,1",
        "09:00,12:00,10:00,11:00,1",
        "09:00,10:00,09:00,10:00,1",
        "09:00,,09:00,,1",
        "09:00,,09:30,10:00,0",
        "09:00,10:00,09:30,,1",
        ",,09:30,,0",
    })
    void aRoomIsUsedTwiceOnlyWhereTimesMeet(String start, String end, String otherStart, String otherEnd, int found) {
        var room = make.room("Зала 1");
        make.session(day, start, end, room);
        make.session(day, otherStart, otherEnd, room);
        assertEquals(
                found,
                codes(AgendaFindings.of(make.seminar())).stream()
                        .filter("room-used-twice"::equals)
                        .count());
    }

    @Test
    void aSpeakerInTwoPlacesIsFoundAcrossRooms() {
        var ana = make.person("Ана", "Банова", null);
        var talk = List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER));
        var one = make.row(make.session(day, "09:00", "10:00", make.room("А")).withSpeakers(talk));
        var other = make.row(make.session(day, "09:30", "10:30", make.room("Б")).withSpeakers(talk));

        var found = AgendaFindings.of(make.seminar());

        assertEquals(List.of("speaker-in-two-places"), codes(found));
        assertEquals(List.of(one, other, ana), found.get(0).rows());
    }

    @Test
    void aFindingNamesThingsInTheLanguageItIsSaidIn() {
        var session = make.session(day, "09:00", "10:00", null);
        make.row(new Session(
                session.id(),
                session.day(),
                session.start(),
                session.end(),
                session.position(),
                null,
                session.kind(),
                new Bilingual("Казуси", "Case studies"),
                Held.NOTHING,
                List.of()));
        var finding = Findings.forTheDay(make.seminar()).stream()
                .filter(found -> found.code().equals("session-without-speaker"))
                .findFirst()
                .orElseThrow();
        assertEquals("“Case studies” has no speaker.", Messages.of(Language.EN).text(finding.text()));
        assertEquals("„Казуси“ е без лектор.", Messages.of(Language.BG).text(finding.text()));
    }

    @Test
    void anEmptySeminarSaysWhatIsMissingForTheDay() {
        assertEquals(
                List.of("no-day", "no-venue", "no-participants", "funder-incomplete"),
                codes(Findings.forTheDay(new SmallSeminar().seminar())));
    }

    @Test
    void whatWouldBeRejectedIsFoundBeforeHandingIn() {
        var cancelled = make.row(make.person("Ана", "Банова", null).withStatus(ParticipantStatus.CANCELLED));
        make.attendance(cancelled, day, AttendanceMode.IN_PERSON);
        make.attendance(make.person("Вера", "Гочева", null), day, AttendanceMode.REMOTE);
        var speaker = make.person("Дора", "Енева", null);
        make.row(make.session(day, "09:00", "10:00", null)
                .withSpeakers(List.of(new SessionSpeaker(speaker.id(), SpeakerPart.SPEAKER))));
        make.day(2);

        assertEquals(
                List.of(
                        "day-without-attendance",
                        "remote-without-evidence",
                        "present-but-not-admitted",
                        "speaker-without-attendance",
                        "day-without-signed-sheet",
                        "session-without-summary",
                        "funder-incomplete"),
                codes(Findings.toHandIn(make.seminar())));
    }

    @Test
    void moreGuestsThanSeatsAreFound() {
        var visit = make.visit("Монумент", day, 1);
        make.seat(visit, make.person("Ана", "Банова", null));
        make.seat(visit, make.person("Вера", "Гочева", null));
        assertEquals(
                1,
                codes(Findings.forTheDay(make.seminar())).stream()
                        .filter("visit-over-capacity"::equals)
                        .count());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
