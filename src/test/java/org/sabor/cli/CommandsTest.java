package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;

class CommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /// What a command answered.
    private record Answer(int code, String out, String err) {
        JsonNode json() throws IOException {
            return Json.strict().mapper().readTree(out);
        }
    }

    private static Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = InstantSource.fixed(Instant.parse("2026-03-01T09:00:00Z"));
        int code = Commands.run(arguments, new PrintWriter(out), new PrintWriter(err), clock);
        return new Answer(code, out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String demo() {
        var file = path("демо семинар.sabor");
        assertEquals(0, run("sample", "demo", file).code());
        return file;
    }

    @Test
    void aSampleIsAFileLikeAnyOther() throws IOException {
        var answer = run("sample", "secon", path("a.sabor"), "--json");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(path("a.sabor"), answer.json().path("file").asText());
        try (var file = SeminarFile.openReadOnly(folder.resolve("a.sabor"))) {
            assertEquals(Sample.secon().seminar(), file.seminar());
        }
    }

    @Test
    void theLargeSampleIsAsLargeAsAskedFor() throws IOException {
        var answer =
                run("sample", "large", path("a.sabor"), "--participants", "30", "--days", "3", "--seed", "9", "--json");
        assertEquals(30, answer.json().path("participants").asInt());
    }

    @Test
    void aFileThatIsThereIsNotReplaced() {
        var file = demo();
        var answer = run("sample", "secon", file, "--lang", "bg");
        assertEquals(6, answer.code());
        assertEquals("", answer.out());
        assertEquals("В тази папка вече има файл „демо семинар.sabor“. Изберете друго име.\n", answer.err());
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var answer = run("sample", "demo", path("a.sabor"), "--dry-run");
        assertEquals(0, answer.code());
        assertTrue(answer.out().contains("would be made: 65 participants"), answer.out());
        assertEquals(6, run("sample", "demo", path("gone/a.sabor"), "--dry-run").code());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void whatIsExportedIsCreatedAgain() throws IOException {
        var file = demo();
        assertEquals(0, run("export", file, "--to", path("one.json")).code());
        assertEquals(
                0, run("create", path("b.sabor"), "--from", path("one.json")).code());
        assertEquals(0, run("export", path("b.sabor"), "--to", path("two.json")).code());
        assertEquals(Files.readString(folder.resolve("one.json")), Files.readString(folder.resolve("two.json")));
        try (var one = SeminarFile.openReadOnly(Path.of(file));
                var two = SeminarFile.openReadOnly(folder.resolve("b.sabor"))) {
            assertEquals(one.seminar(), two.seminar());
            for (var hash : one.seminar().attachments()) {
                assertArrayEquals(one.bytes(hash), two.bytes(hash));
            }
        }
    }

    @Test
    void thePresentationsAreCollectedInAFolder() throws IOException {
        var file = demo();
        assertEquals(0, run("export", file, "--slides", path("slides")).code());
        try (var files = Files.list(folder.resolve("slides"))) {
            assertEquals(
                    "01_day1_10-00_One-care-service-several-municipalities-how-home.pdf",
                    files.map(each -> each.getFileName().toString())
                            .sorted()
                            .findFirst()
                            .orElse(""));
        }
        assertEquals(2, run("export", file).code());
        assertEquals(
                2,
                run("export", file, "--slides", path("slides"), "--to", path("a.json"))
                        .code());
    }

    @Test
    void anEmptySeminarHasOneDay() {
        var answer = run(
                "create",
                path("a.sabor"),
                "--title",
                "Среща",
                "--day",
                "2026-03-12",
                "--from-time",
                "10:00",
                "--to-time",
                "12:30");
        assertEquals(0, answer.code(), answer.err());
        try (var file = SeminarFile.openReadOnly(folder.resolve("a.sabor"))) {
            var seminar = file.seminar();
            assertEquals(new Bilingual("Среща", ""), seminar.details().title());
            var day = seminar.days().getFirst();
            assertEquals(LocalDate.of(2026, 3, 12), day.date());
            assertEquals(LocalTime.of(12, 30), day.end());
        }
    }

    @Test
    void inputThatIsRefusedMakesNoFile() throws IOException {
        Files.writeString(folder.resolve("p.json"), "{}");
        var answer = run("create", path("a.sabor"), "--from", path("p.json"));
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("is not a seminar package"), answer.err());
        assertEquals(
                3,
                run("create", path("a.sabor"), "--title", "T", "--from-time", "10:00", "--to-time", "09:00")
                        .code());
        assertEquals(
                3,
                run("create", path("a.sabor"), "--title", "T".repeat(100_000)).code());
        assertFalse(Files.exists(folder.resolve("a.sabor")));
    }

    @Test
    void checkAnswersWithSevenWhereSomethingIsFound() throws IOException {
        var answer = run("check", demo(), "--json", "--lang", "bg");
        assertEquals(7, answer.code());
        assertTrue(answer.json().path("healthy").asBoolean());
        assertEquals(
                "remote-without-evidence",
                answer.json().at("/to_hand_in/0/code").asText());
        assertTrue(answer.json().at("/to_hand_in/0/text").asText().contains("дистанционн"), answer.out());
        assertEquals(36, answer.json().at("/to_hand_in/0/rows/0").asText().length());
        var said = run("check", demo2(), "--lang", "en");
        assertTrue(said.out().contains("For the day: 2 notes."), said.out());
    }

    private String demo2() {
        var file = path("b.sabor");
        assertEquals(0, run("sample", "demo", file).code());
        return file;
    }

    @Test
    void theAgendaGoesOutForCalendarsWholeOrASessionAlone() throws IOException {
        var file = demo();
        var answer = run("export", file, "--to", path("agenda.ics"), "--json", "--lang", "en");
        assertEquals(0, answer.code(), answer.err());
        var text = Files.readString(folder.resolve("agenda.ics"));
        assertEquals(answer.json().path("rows").asInt(), text.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(text.contains("DTSTART;TZID=Europe/Sofia:20260312T100000"), text);

        var session = Sample.demo().seminar().sessions().getFirst().id().toString();
        assertEquals(
                0,
                run("export", file, "--to", path("one.ics"), "--session", session)
                        .code());
        assertEquals(2, Files.readString(folder.resolve("one.ics")).split("BEGIN:VEVENT", -1).length);
        assertEquals(
                2,
                run("export", file, "--to", path("x.ics"), "--session", "none").code());
        assertEquals(
                2,
                run("export", file, "--to", path("x.csv"), "--session", session).code());

        assertEquals(0, run("sample", "secon", path("s.sabor")).code());
        var without = run("export", path("s.sabor"), "--to", path("s.ics"), "--lang", "en");
        assertEquals(0, without.code());
        assertTrue(without.err().contains("have no stated date or time"), without.err());
    }

    @Test
    void aStrangeFileIsRefusedAndNotHealthy() throws IOException {
        Files.writeString(folder.resolve("a.sabor"), "x".repeat(4096));
        var answer = run("check", path("a.sabor"), "--json");
        assertEquals(5, answer.code());
        assertFalse(answer.json().path("healthy").asBoolean());
        assertEquals(1, answer.err().lines().count());
    }

    @Test
    void aFileThatIsNotThereIsInputThatIsRefused() {
        assertEquals(
                3, run("export", path("none.sabor"), "--to", path("a.json")).code());
        assertEquals(3, run("check", path("gone/none.sabor"), "--json").code());
        assertEquals(
                3, run("create", path("a.sabor"), "--from", path("none.json")).code());
    }

    @Test
    void aTargetThatRefusesIsSaid() throws IOException {
        var file = demo();
        assertEquals(6, run("export", file, "--to", path("gone/a.json")).code());
        assertEquals(2, run("export", file, "--to", path("a.docx")).code());
        Files.writeString(folder.resolve("taken"), "");
        var answer = run("documents", file, "--out", path("taken"));
        assertEquals(6, answer.code());
        assertTrue(answer.err().contains("cannot be written to"), answer.err());
        assertEquals("", Files.readString(folder.resolve("taken")));
    }

    @Test
    void documentsAreListedByName() throws IOException {
        var names = run("documents", "--list", "--json").json().findValuesAsText("document");
        assertTrue(
                names.containsAll(List.of("attendance-sheet", "remote-list", "participant-list", "agenda")),
                names + "");
        assertTrue(names.containsAll(List.of("event-report", "public-report")), names + "");
        assertEquals(
                2,
                run("documents", demo(), "--out", path("d"), "--only", "poster").code());
        assertEquals(2, run("documents", demo2()).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sing",
                "sample",
                "sample opera x.sabor",
                "sample demo x.sabor --shiny",
                "sample large x.sabor --participants many",
                "sample large x.sabor --participants 0",
                "create x.sabor",
                "create x.sabor --title T --day 12.03.2026",
                "create x.sabor --title T --zone Mars",
                "create x.sabor --title T --from p.json",
                "export x.sabor",
                "check x.sabor --lang fr"
            })
    void wrongUseIsTwoAndOneSentence(String line) {
        for (var language : List.of("bg", "en")) {
            var arguments = Stream.concat(
                            Stream.of(line.split(" ", -1)).filter(word -> !word.isEmpty()),
                            Stream.of("--lang", language))
                    .toArray(String[]::new);
            var answer = run(line.contains("--lang") ? line.split(" ", -1) : arguments);
            assertEquals(2, answer.code(), answer.err());
            assertEquals("", answer.out());
            assertEquals(1, answer.err().strip().lines().count(), answer.err());
            assertFalse(answer.err().contains("Exception"), answer.err());
            if (language.equals("bg") && !line.contains("--lang")) {
                assertTrue(answer.err().matches("(?s).*[а-я]{4}.*"), answer.err());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "create", "export", "documents", "check"})
    void helpHasAnExampleInBothLanguages(String command) {
        var bg = run(command, "--help", "--lang", "bg");
        var en = run(command, "--help", "--lang", "en");
        assertEquals(0, bg.code());
        assertTrue(bg.out().contains("Пример:"), bg.out());
        assertTrue(en.out().contains("Example:\nsabor " + command), en.out());
        assertTrue(en.out().contains("--json"), en.out());
    }

    @Test
    void theTraceIsShownOnlyWhenAskedFor() {
        assertEquals(1, run("check", path("none.sabor")).err().lines().count());
        assertTrue(run("check", path("none.sabor"), "--debug").err().contains("\tat org.sabor."));
    }

    @Test
    void filesAndNothingAreForTheWindow() {
        assertFalse(Arguments.areCommand(new String[0]));
        assertFalse(Arguments.areCommand(new String[] {"a.sabor"}));
        assertFalse(Arguments.areCommand(new String[] {"--sample", "demo", "a.sabor"}));
        assertTrue(Arguments.areCommand(new String[] {"check", "a.sabor"}));
        assertTrue(Arguments.areCommand(new String[] {"--help"}));
        assertTrue(Arguments.areCommand(new String[] {"chekc"}));
    }
}
