package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.json.Json;
import org.sabor.model.Attachments;
import org.sabor.model.Availability;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.FindingEdits;
import org.sabor.model.Findings;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.Room;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.SpeakerPart;
import org.sabor.model.Visit;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

/// A seminar in whose agenda everything is wrong that the checks know, through the command.
class AgendaCheckTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T09:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final SmallSeminar make = new SmallSeminar();
    private final Day day =
            make.row(new Day(make.ids.next(), 1, LocalDate.of(2026, 3, 12), LocalTime.of(9, 0), LocalTime.of(17, 0)));

    private record Answer(int code, JsonNode json) {
        List<String> codes(String list) {
            return json.path(list).findValuesAsText("code");
        }
    }

    private Answer check(Seminar seminar, String name) throws IOException {
        var file = folder.resolve(name);
        SeminarFile.create(file, seminar, Attachments.NONE, new Editor(CLOCK, "Мария", Runnable::run, _ -> {}))
                .close();
        var out = new StringWriter();
        int code = Commands.run(
                new String[] {"check", file.toString(), "--json"},
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                CLOCK);
        return new Answer(code, Json.strict().mapper().readTree(out.toString()));
    }

    private Session talk(String start, String end, @Nullable Room room, Participant... people) {
        return make.row(make.session(day, start, end, room)
                .withSpeakers(List.of(people).stream()
                        .map(who -> new SessionSpeaker(who.id(), SpeakerPart.SPEAKER))
                        .toList()));
    }

    private Room room(String name, String building, @Nullable Integer capacity) {
        return make.row(new Room(make.ids.next(), Bilingual.same(name), Bilingual.same(building), capacity, ""));
    }

    private Visit visit(String name, @Nullable Day on, String start, String end) {
        return make.row(make.visit(name, on, null).withTimes(LocalTime.parse(start), LocalTime.parse(end)));
    }

    private Seminar faulty() {
        var ana = make.person("Ана", "Банова", null);
        var vera = make.person("Вера", "Гочева", null);
        var ivan = make.row(make.person("Иван", "Делев", null).withPlannedMode(PlannedMode.REMOTE));
        var gone = make.row(make.person("Петър", "Жеков", null).withStatus(ParticipantStatus.CANCELLED));
        var hall = room("Зала 1", "", 1);
        var museum = room("Музейна зала", "Музеят", null);
        talk("08:30", "10:00", hall, ana);
        talk("09:30", "11:00", hall, vera);
        talk("09:45", "11:00", museum, ana);
        talk("11:05", "12:30", hall, ana);
        talk("13:00", "14:00", null, gone);
        talk("15:00", "16:00", museum, ivan);
        make.session(day, "14:30", "15:00", null);
        make.row(make.speaker(vera).withAvailability(List.of(new Availability(day.id(), LocalTime.of(14, 0), null))));
        make.seat(visit("Мост", day, "12:00", "13:00"), ana);
        visit("Кула", null, "10:00", "11:00");
        make.row(new Day(make.ids.next(), 2, LocalDate.of(2026, 3, 11), null, null));
        return make.seminar();
    }

    @Test
    void everyPlantedFaultIsNamed() throws IOException {
        var answer = check(faulty(), "a.sabor");
        assertEquals(7, answer.code());
        var missing = new TreeSet<>(List.of(
                "room-used-twice",
                "speaker-in-two-places",
                "speaker-not-available",
                "speaker-not-coming",
                "outside-day-hours",
                "no-break",
                "visit-overlaps-session",
                "too-little-time-between-places",
                "room-too-small",
                "remote-speaker-without-link",
                "session-without-speaker",
                "no-seminar-day",
                "day-out-of-order"));
        answer.codes("for_the_day").forEach(missing::remove);
        assertEquals(new TreeSet<>(), missing);
        for (var finding : answer.json().path("for_the_day")) {
            assertEquals(36, finding.at("/rows/0").asText().length());
        }
    }

    @Test
    void whatIsAcceptedIsListedWithItsNoteAndDoesNotCount() throws IOException {
        var seminar = faulty();
        var at = LocalDateTime.of(2026, 3, 1, 9, 0);
        for (var finding : Findings.forTheDay(seminar)) {
            seminar = seminar.apply(FindingEdits.accept(seminar, make.ids, finding, "уговорено", at));
        }
        for (var finding : Findings.toHandIn(seminar)) {
            seminar = seminar.apply(FindingEdits.accept(seminar, make.ids, finding, "уговорено", at));
        }
        var answer = check(seminar, "b.sabor");
        assertEquals(0, answer.code());
        assertEquals(List.of(), answer.codes("for_the_day"));
        assertFalse(answer.codes("accepted").isEmpty());
        assertEquals("уговорено", answer.json().at("/accepted/0/note").asText());
    }
}
