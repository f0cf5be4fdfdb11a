package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.json.Json;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Seminar;
import org.sabor.store.SeminarFile;

/// Reports of online meetings through the command, as COMMANDS.md has it; the samples with their expected results.
@SuppressWarnings("NullAway.Init")
class ImportAttendanceTest {
    private static final Path SAMPLES = Path.of("src/test/resources/org/sabor/meetings/samples");
    private static final String TEAMS = "teams-attendance-report-2022-en-us.csv";

    @TempDir
    Path folder;

    private String seminar;

    private record Answer(int code, String out, String err) {
        JsonNode report() throws IOException {
            return Json.strict().mapper().readTree(out).path(0);
        }
    }

    private static Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = InstantSource.fixed(Instant.parse("2026-03-12T15:00:00Z"));
        int code = Commands.run(arguments, new PrintWriter(out), new PrintWriter(err), clock);
        return new Answer(code, out.toString(), err.toString());
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    @BeforeEach
    void makeTheSeminar() {
        seminar = folder.resolve("s.sabor").toString();
        run(
                "create",
                seminar,
                "--title",
                "Семинар",
                "--day",
                "2026-03-12",
                "--from-time",
                "10:00",
                "--to-time",
                "12:30");
        assertEquals(
                0,
                run("import", "participants", seminar, sample("registrations.csv"))
                        .code());
        assertEquals(12, seminar().participants().size());
    }

    private Seminar seminar() {
        try (var file = SeminarFile.openReadOnly(Path.of(seminar))) {
            return file.seminar();
        }
    }

    private Answer take(String... more) {
        var arguments = new ArrayList<>(List.of("import", "attendance", seminar));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--json", "--lang", "en"));
        return run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigbluebutton-learning-dashboard-en.csv",
                "google-meet-attendance-report-en.csv",
                "google-meet-attendance-report-en.xlsx",
                "google-meet-extension-list-en.csv",
                "neutral-join-leave-iso8601.csv",
                "teams-attendance-list-2020-en-gb.csv",
                "teams-attendance-report-2021-en-us.csv",
                "teams-attendance-report-2022-de.csv",
                "teams-attendance-report-2022-en-us.csv",
                "webex-meeting-attendees-en.csv",
                "zoom-meeting-participants-en.csv",
                "zoom-meeting-unique-users-en.csv",
                "zoom-webinar-attendee-report-en.csv"
            })
    void aSampleGivesWhatIsExpectedOfIt(String name) throws IOException {
        var expected = Json.strict().mapper().readTree(Files.readString(SAMPLES.resolve(name + ".expected.json")));
        var answer = take(sample(name));
        assertEquals(0, answer.code(), answer.err());
        var report = answer.report();
        for (var field : List.of("platform", "variant")) {
            assertEquals(expected.path(field), report.path(field));
        }
        for (var field : List.of("title", "start", "end")) {
            assertEquals(
                    expected.path("meeting").path(field).asText(""),
                    report.path("meeting").path(field).asText(""));
        }
        assertEquals(expectedAttendees(expected), attendees(report));
        assertEquals(names(expected.path("did_not_attend")), names(report.path("did_not_attend")));
        long assigned = attendees(report).stream()
                .filter(line -> line.endsWith("email") || line.endsWith("name"))
                .count();
        assertEquals(assigned, report.path("imported").intValue());
        assertEquals(assigned, seminar().attendance().size());
        assertTrue(seminar().attendance().stream()
                .allMatch(row ->
                        row.mode() == AttendanceMode.REMOTE && row.evidence().equals(name)));
    }

    private static List<String> names(JsonNode rows) {
        var names = new ArrayList<String>();
        rows.forEach(row ->
                names.add(row.path("name").asText() + " " + row.path("email").asText()));
        return names;
    }

    private List<String> expectedAttendees(JsonNode expected) throws IOException {
        var registered = new ArrayList<String>();
        Files.readAllLines(SAMPLES.resolve("registrations.csv")).forEach(line -> {
            var cells = line.split(",", -1);
            registered.add(cells[0] + ":" + cells[1] + " " + cells[2]);
        });
        var lines = new ArrayList<String>();
        for (var each : expected.path("attendees")) {
            var match = each.path("match").asText();
            var how = match.contains("to be confirmed") ? "proposed" : match.startsWith("name") ? "name" : match;
            var id = each.path("registration").asText();
            var who = registered.stream()
                    .filter(line -> line.startsWith(id + ":"))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .findFirst()
                    .orElse("null");
            lines.add(line(each, who, how));
        }
        Collections.sort(lines);
        return lines;
    }

    private static List<String> attendees(JsonNode report) {
        var lines = new ArrayList<String>();
        for (var each : report.path("attendees")) {
            lines.add(line(
                    each,
                    each.path("participant_name").asText(),
                    each.path("match").asText()));
        }
        Collections.sort(lines);
        return lines;
    }

    private static String line(JsonNode each, String who, String how) {
        return String.join(
                " | ",
                each.path("name").asText(),
                each.path("email").asText(),
                each.path("kind").asText(),
                each.path("first_join").asText(),
                each.path("last_leave").asText(),
                each.path("total_seconds").asText(),
                each.path("total_minutes").asText(),
                each.path("open_session").asBoolean() + "",
                who,
                how);
    }

    @Test
    void theSameReportTwiceChangesNothing() throws IOException {
        assertEquals(5, take(sample(TEAMS)).report().path("imported").intValue());
        var before = seminar();
        var again = take(sample(TEAMS));
        assertEquals(0, again.report().path("imported").intValue());
        assertEquals(before, seminar());
        var copy = Files.copy(SAMPLES.resolve(TEAMS), folder.resolve("renamed.csv"));
        assertEquals(0, take(copy.toString()).report().path("imported").intValue());
        assertEquals(before, seminar());
    }

    @Test
    void aProposalWaitsUntilSomebodyAcceptsIt() throws IOException {
        take(sample(TEAMS));
        assertEquals(5, seminar().attendance().size());
        var accepted = take(sample(TEAMS), "--accept-proposals");
        assertEquals(1, accepted.report().path("imported").intValue());
        assertEquals(6, seminar().attendance().size());
        // The answer is remembered: another report has the same spelling, and it needs no proposal any more.
        var other = folder.resolve("other.csv");
        Files.writeString(
                other,
                "Name,Email,Join time,Leave time\nΝίκος Αντωνίου,,2026-03-12 13:00:00,2026-03-12 13:30:00\n",
                StandardCharsets.UTF_8);
        var report = take(other.toString()).report();
        assertEquals("name", report.path("attendees").path(0).path("match").asText());
        assertEquals(1, report.path("imported").intValue());
    }

    @Test
    void severalReportsOfOneDayAddUpAndAreKeptAsEvidence() throws IOException {
        assertEquals(
                0,
                take(sample(TEAMS), sample("teams-attendance-report-2022-de.csv"))
                        .code());
        var both = seminar();
        assertEquals(2, both.onlineReports().size());
        try (var file = SeminarFile.openReadOnly(Path.of(seminar))) {
            for (var evidence : both.evidence()) {
                var bytes = file.bytes(evidence.hash());
                assertEquals(evidence.hash(), Attachments.hash(bytes == null ? new byte[0] : bytes));
                assertEquals(evidence.size(), bytes == null ? -1 : bytes.length);
            }
        }
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var before = seminar();
        var answer = take(sample(TEAMS), "--dry-run");
        assertEquals(5, answer.report().path("imported").intValue());
        assertEquals(before, seminar());
    }

    @Test
    void theMinimumIsKeptAsASetting() {
        assertEquals(0, take(sample(TEAMS), "--minimum-minutes", "45").code());
        assertEquals(45, seminar().details().minimumMinutes());
    }

    @ParameterizedTest
    @CsvSource({
        "empty.csv, ''",
        "bom.csv, '\uFEFF'",
        "heading.csv, 'Full Name,User Action,Timestamp'",
        "login.csv, '<!DOCTYPE html><html><body>Sign in</body></html>'",
        "words.csv, 'just some words'"
    })
    void whatIsNoReportIsRefusedInOneSentenceAndChangesNothing(String name, String text) throws IOException {
        var before = seminar();
        var file = Files.writeString(folder.resolve(name), text);
        var answer = take(sample(TEAMS), file.toString());
        assertEquals(3, answer.code());
        assertEquals(1, answer.err().strip().lines().count());
        assertEquals("", answer.out());
        assertEquals(before, seminar());
    }

    @Test
    void datesThatMayBeReadTwoWaysAreAskedFor() throws IOException {
        var other = folder.resolve("other.sabor").toString();
        run("create", other, "--title", "Без дата");
        var file = Files.writeString(folder.resolve("list.csv"), """
            Full Name\tUser Action\tTimestamp
            Иван Петров\tJoined\t03/04/2026, 10:00:00
            Иван Петров\tLeft\t03/04/2026, 11:00:00
            """, StandardCharsets.UTF_16);
        var refused = run("import", "attendance", other, file.toString(), "--lang", "en");
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("--date-order"), refused.err());
        assertEquals(
                0,
                run("import", "attendance", other, file.toString(), "--date-order", "dmy")
                        .code());
    }
}
