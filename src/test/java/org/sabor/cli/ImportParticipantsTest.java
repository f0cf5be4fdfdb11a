package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.json.Json;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.store.SeminarFile;

/// Lists of participants through the command, as COMMANDS.md has it; the samples with their expected results.
@SuppressWarnings("NullAway.Init")
class ImportParticipantsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/org/sabor/spreadsheet/samples");
    private static final Map<String, String> COUNTRIES = Map.of(
            "България",
            "BG",
            "Германия",
            "DE",
            "Румъния",
            "RO",
            "Северна Македония",
            "MK",
            "Гърция",
            "GR",
            "Denmark",
            "DK",
            "Belgium",
            "BE",
            "Spain",
            "ES",
            "Ireland",
            "IE",
            "Poland",
            "PL");
    private static final List<String> FIELDS = List.of(
            "row", "full_name", "first_name", "middle_name", "last_name", "organisation", "email", "phone", "mode");

    @TempDir
    Path folder;

    private String seminar;

    private record Answer(int code, String out, String err) {
        JsonNode list() throws IOException {
            return Json.strict().mapper().readTree(out).path(0);
        }
    }

    private static Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = InstantSource.fixed(Instant.parse("2026-03-01T09:00:00Z"));
        int code = Commands.run(arguments, new PrintWriter(out), new PrintWriter(err), clock);
        return new Answer(code, out.toString(), err.toString());
    }

    @BeforeEach
    void makeTheSeminar() {
        seminar = folder.resolve("s.sabor").toString();
        assertEquals(
                0,
                run("create", seminar, "--title", "Семинар", "--day", "2026-03-12")
                        .code());
    }

    private Answer imported(Path list, String... more) {
        var arguments =
                new ArrayList<>(List.of("import", "participants", seminar, list.toString(), "--json", "--lang", "en"));
        arguments.addAll(List.of(more));
        var answer = run(arguments.toArray(String[]::new));
        assertEquals(0, answer.code(), answer.err());
        return answer;
    }

    private Path list(String... lines) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), String.join("\n", lines) + "\n");
    }

    private Seminar now() {
        try (var file = SeminarFile.openReadOnly(Path.of(seminar))) {
            return file.seminar();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-list-en.xlsx",
                "02-list-bg-titles-totals.xlsx",
                "03-list-bg-cp1251.csv",
                "04-list-bg-three-name-columns.xlsx",
                "05-list-en-utf8-quotes.csv",
                "06-list-en-formulas.xlsx"
            })
    void aSampleGivesWhatIsExpected(String name) throws IOException {
        var expected = Json.strict().mapper().readTree(Files.readString(SAMPLES.resolve(name + ".expected.json")));
        var list = imported(SAMPLES.resolve(name)).list();
        assertEquals(name, list.path("file").asText());
        for (var field : List.of("sheet", "header_row", "encoding", "delimiter")) {
            assertEquals(expected.path(field).asText("null"), list.path(field).asText("null"), field);
        }
        var people = new ArrayList<Map<String, String>>();
        list.path("participants").forEach(person -> {
            people.add(fields(person, person.path("country_in_file"), person.path("country")));
            assertEquals("added", person.path("action").asText());
            assertTrue(person.path("email_usable").asBoolean());
        });
        var expectedPeople = new ArrayList<Map<String, String>>();
        for (var person : expected.path("participants")) {
            var code = Json.strict()
                    .mapper()
                    .getNodeFactory()
                    .textNode(COUNTRIES.getOrDefault(person.path("country").asText(), "null"));
            expectedPeople.add(fields(person, person.path("country"), code));
        }
        assertEquals(expectedPeople, people);
        assertEquals(
                expected.path("participant_count").asInt(), now().participants().size());
        assertEquals(ignored(expected.path("ignored_rows")), ignored(list.path("ignored_rows")));
        var duplicates = new ArrayList<List<Integer>>();
        list.path("duplicates")
                .forEach(each -> duplicates.add(List.of(
                        each.path("row").asInt(), each.path("same_as_row").asInt())));
        var expectedDuplicates = new ArrayList<List<Integer>>();
        expected.path("duplicates")
                .forEach(each -> expectedDuplicates.add(List.of(
                        each.path("row").asInt(), each.path("same_as_row").asInt())));
        assertEquals(expectedDuplicates, duplicates);
    }

    private static Map<String, String> fields(JsonNode person, JsonNode country, JsonNode code) {
        var fields = new TreeMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, person.path(field).asText("null")));
        if (!person.path("position").isMissingNode() && !person.path("position").isNull()) {
            fields.put("position", person.path("position").asText());
        }
        fields.put("country_in_file", country.asText("null"));
        fields.put("country", code.asText("null"));
        return fields;
    }

    /// The rows by the reason: the expected ones are said in words, `4, 9, 12 blank`, ours one by one.
    private static Map<String, List<Integer>> ignored(JsonNode rows) {
        var ignored = new TreeMap<String, List<Integer>>();
        for (var row : rows) {
            if (row.isObject()) {
                ignored.computeIfAbsent(row.path("why").asText(), _ -> new ArrayList<>())
                        .add(row.path("row").asInt());
                continue;
            }
            var why = row.asText().replaceAll("[\\d, -]+", "").replaceAll("^titles$", "title");
            for (var part : row.asText().replaceAll("[a-z]+", "").split(",", -1)) {
                var ends = part.strip().split("-", -1);
                for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                    ignored.computeIfAbsent(why, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        return ignored;
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-list-bg-titles-totals.xlsx", "03-list-bg-cp1251.csv", "05-list-en-utf8-quotes.csv"})
    void theSameFileAgainChangesNothing(String name) throws IOException {
        imported(SAMPLES.resolve(name));
        var before = now();
        var list = imported(SAMPLES.resolve(name)).list();
        list.path("participants")
                .forEach(person ->
                        assertEquals("unchanged", person.path("action").asText()));
        assertEquals(before, now());
        try (var file = SeminarFile.openReadOnly(Path.of(seminar))) {
            assertEquals(1, file.history().edits().size());
        }
    }

    @Test
    void whatIsToBeLookedAtIsSaidRowByRow() throws IOException {
        var list = imported(SAMPLES.resolve("02-list-bg-titles-totals.xlsx")).list();
        assertEquals(List.of("6", "10", "11"), list.path("warnings").findValuesAsText("row"));
        assertTrue(list.path("warnings").path(2).path("text").asText().contains("cedilla"));
    }

    @Test
    void anUpdatedFileUpdates() throws IOException {
        imported(list("Име;E-mail;Длъжност;Телефон", "Иван Петров;i@a.example;експерт;", "Ана Колева;a@a.example;;"));
        var ivan = now().participants().getFirst();
        var again = imported(list(
                        "Име;E-mail;Длъжност;Телефон",
                        "Иван Петров;I@a.example;началник;0888 1",
                        "Ана Колева;a@a.example;;",
                        "Вера Илиева;v@a.example;;"))
                .list();
        assertEquals(
                List.of("updated", "unchanged", "added"),
                again.path("participants").findValuesAsText("action"));
        var updated = now().participants().require(ivan.id());
        assertEquals("началник", updated.position().bg());
        assertEquals("0888 1", updated.phone());
        assertEquals(3, now().participants().size());
    }

    @Test
    void whoMayBeThereAlreadyIsAskedAbout() throws IOException {
        var list = list(
                "Name;E-mail;Organisation",
                "Росица Стелиянова;r@a.example;Община А",
                "Rosica Stelianova;;Община А",
                "Petar Ivanov;p1@a.example;",
                "Petar Ivanov;p2@a.example;",
                "Office One;office@a.example;",
                "Somebody Else;office@a.example;");
        var answer = imported(list).list();
        assertEquals(
                List.of("added", "asked", "added", "added", "added", "added"),
                answer.path("participants").findValuesAsText("action"));
        assertEquals(2, answer.path("to_be_asked").path(0).path("rows").path(0).asInt());
        assertEquals(3, answer.path("to_be_asked").path(0).path("rows").path(1).asInt());
        assertEquals(
                answer.path("participants").path(0).path("participant").asText(),
                answer.path("participants").path(1).path("participant").asText());
        assertEquals(5, now().participants().size());

        var accepted = imported(list, "--accept-proposals").list();
        assertEquals(
                "updated", accepted.path("participants").path(1).path("action").asText());
        assertEquals(5, now().participants().size());
        assertTrue(now().participants().stream()
                .map(Participant::aliases)
                .anyMatch(aliases -> aliases.contains("Rosica Stelianova")));
    }

    @Test
    void aDryRunAndARefusedListChangeNothing() throws IOException {
        var before = now();
        var list = list("Име;E-mail", "Иван Петров;i@a.example");
        assertEquals(
                "added",
                imported(list, "--dry-run")
                        .list()
                        .path("participants")
                        .path(0)
                        .path("action")
                        .asText());
        var page = Files.writeString(folder.resolve("page.csv"), "<html><body>no list</body></html>");
        var answer = run("import", "participants", seminar, list.toString(), page.toString(), "--lang", "bg");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("page.csv"), answer.err());
        assertEquals(before, now());
    }

    @Test
    void aWholeDayOfOddRows() throws IOException {
        var answer = imported(list(
                        "Списък на участниците",
                        "",
                        "№;Имена;Контакти;;Присъствие;;Държава",
                        ";;е-поща;тел.;на място;онлайн;",
                        "I. ОБЩИНИ",
                        "1;д-р Иван Петров;mailto:i@a.example;\"=\"\"0888000401\"\"\";X;;България / Bulgaria",
                        "2;Ана Колева;р.kamenov@a.example;3,59888E+11;;✓;Елдорадо",
                        "3;=HYPERLINK(1);;+359 2 1;х;да;",
                        "№;Имена;Контакти;;Присъствие;;Държава",
                        ";;;;2;1;",
                        "Общо: 3",
                        "Изготвил: Вера Илиева;;;;;;"))
                .list();
        assertEquals(3, answer.path("header_row").asInt());
        var people = answer.path("participants");
        assertEquals(List.of("д-р Иван Петров", "Ана Колева", "=HYPERLINK(1)"), people.findValuesAsText("full_name"));
        assertEquals(List.of("onsite", "online", "both"), people.findValuesAsText("mode"));
        assertEquals("0888000401", people.path(0).path("phone").asText());
        assertEquals("i@a.example", people.path(0).path("email").asText());
        assertEquals("BG", people.path(0).path("country").asText());
        assertTrue(people.path(1).path("phone").isNull());
        assertEquals("р.kamenov@a.example", people.path(1).path("email").asText());
        assertEquals(false, people.path(1).path("email_usable").asBoolean());
        assertTrue(people.path(1).path("country").isNull());
        assertEquals(
                Map.of(
                        "title", List.of(1),
                        "blank", List.of(2),
                        "group", List.of(5),
                        "heading", List.of(9),
                        "nobody", List.of(10),
                        "totals", List.of(11),
                        "signature", List.of(12)),
                ignored(answer.path("ignored_rows")));
        var rows = answer.path("warnings").findValuesAsText("row");
        assertEquals(List.of("7", "7", "7", "8", "8"), rows);
        var ivan = now().participants().getFirst();
        assertEquals("д-р", ivan.name().title().bg());
        assertEquals("Ivan Petrov", ivan.name().latin());
    }
}
