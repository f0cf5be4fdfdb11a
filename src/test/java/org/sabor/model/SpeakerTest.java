package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Message;

/// When a speaker can speak, what they speak about, and what follows for them from edits of other rows.
class SpeakerTest {
    private static final Picture PORTRAIT =
            new Picture("a".repeat(64), new Bilingual("Портрет на Ана", "Portrait of Ana"));

    private final SmallSeminar make = new SmallSeminar();
    private final Day first = make.day(1);
    private final Day second = make.day(2);
    private final Participant ana = make.person("Ана", "Колева", null);
    private final Session talk = make.session(first, "10:00", "11:00", null);
    private final Speaker speaker = make.row(Speaker.of(make.ids.next(), ana.id(), Bilingual.same("експерт"))
            .withAvailability(List.of(
                    new Availability(second.id(), null, null),
                    new Availability(first.id(), at("12:00"), at("13:30")),
                    new Availability(first.id(), at("09:00"), at("12:00"))))
            .withPhoto(PORTRAIT)
            .withFiles(List.of(
                    new TalkFile("тема.pdf", "1".repeat(64), 9, talk.id()),
                    new TalkFile("обща.pptx", "2".repeat(64), 9, null))));

    private static @Nullable LocalTime at(@Nullable String time) {
        return time == null ? null : LocalTime.parse(time);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 09:00, 12:00, true",
        "1, 10:00, 13:30, true",
        "1, 13:00, 13:31, false",
        "1, 08:59, 10:00, false",
        "1, 09:00, , true",
        "1, 13:30, , false",
        "1, , , true",
        "1, , 18:00, true",
        "2, 06:00, 23:59, true",
        "3, , , false",
        "3, 10:00, 11:00, false"
    })
    void timesThatMeetAreOneTime(int number, @Nullable String start, @Nullable String end, boolean available) {
        var day = number == 1 ? first : number == 2 ? second : make.day(3);
        assertEquals(available, speaker.available(day.id(), at(start), at(end)));
    }

    @Test
    void nothingStandsAgainstAnyTimeWhereNoneIsStated() {
        assertEquals(
                true, speaker.withAvailability(List.of()).available(make.day(3).id(), at("10:00"), at("11:00")));
    }

    @Test
    void theTopicsOfTheAgendaComeBeforeTheirOwn() {
        var own = new Bilingual("Обща кухня", "A common kitchen");
        var waiting = new Speaker(
                speaker.id(),
                ana.id(),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                own,
                SpeakerState.INVITED,
                List.of(),
                "",
                "",
                null,
                List.of());
        assertEquals(List.of(), speaker.topics(make.seminar()));
        assertEquals(List.of(own), waiting.topics(make.seminar()));
        make.row(talk.withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER))));
        assertEquals(List.of(talk.topic()), waiting.topics(make.seminar()));
    }

    @Test
    void aDayThatGoesTakesItsTimesAndLeavesTheFiles() {
        var before = make.seminar();
        var edit = SeminarEdits.remove(before, first);
        var after = before.apply(edit);
        var left = after.speakers().getFirst();
        assertEquals(List.of(new Availability(second.id(), null, null)), left.availability());
        assertEquals(
                List.of("тема.pdf", "обща.pptx"),
                left.files().stream().map(TalkFile::name).toList());
        assertNull(left.files().getFirst().session());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void aSessionThatGoesLeavesItsFilesWithTheSpeaker() {
        var before = make.seminar();
        var edit = SessionEdits.remove(before, List.of(talk));
        var after = before.apply(edit);
        assertEquals(
                speaker.withFiles(speaker.files().stream()
                        .map(file -> file.withSession(null))
                        .toList()),
                after.speakers().getFirst());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void ofTwoWhoAreOneBothFilesStayAndThePortraitThereIs() {
        var other = make.person("Ana", "Koleva", null);
        var its = make.row(Speaker.of(make.ids.next(), other.id(), Bilingual.EMPTY)
                .withState(SpeakerState.CONFIRMED)
                .withFiles(List.of(
                        new TalkFile("обща.pptx", "2".repeat(64), 9, null),
                        new TalkFile("more.odp", "3".repeat(64), 9, null))));
        var before = make.seminar();
        var edit = ParticipantMerge.edit(before, ParticipantMerge.proposed(other, ana), ana);
        var after = before.apply(edit);
        var merged = after.speakers().getFirst();
        assertEquals(1, after.speakers().size());
        assertEquals(its.id(), merged.id());
        assertEquals(PORTRAIT, merged.photo());
        assertEquals(SpeakerState.CONFIRMED, merged.state());
        assertEquals(speaker.availability(), merged.availability());
        assertEquals(
                List.of("обща.pptx", "more.odp", "тема.pdf"),
                merged.files().stream().map(TalkFile::name).toList());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void theBytesOfPortraitsAndFilesBelongToTheSeminar() {
        assertEquals(
                List.of("a".repeat(64), "1".repeat(64), "2".repeat(64)),
                List.copyOf(make.seminar().attachments()));
    }

    @Test
    void aPortraitNeedsAlternativeTextInBothLanguages() {
        var half = speaker.withPhoto(new Picture("a".repeat(64), new Bilingual("Портрет", "")));
        assertEquals(
                List.of(new Problem("photo", Message.of("rule.alternative-text"))), Rules.check(half, make.seminar()));
        assertEquals(List.of(), Rules.check(speaker, make.seminar()));
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        var wrong = speaker.withAvailability(List.of(new Availability(first.id(), at("12:00"), at("09:00"))));
        assertEquals(
                List.of(new Problem("availability", Message.of("rule.end-before-start"))),
                Rules.check(wrong, make.seminar()));
    }
}
