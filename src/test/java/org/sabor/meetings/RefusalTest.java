package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;

/// Files that are no report, or not all of one: each is refused with one sentence.
@Execution(ExecutionMode.CONCURRENT)
class RefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''~sheets.empty",
                "\uFEFF~meetings.empty",
                "' ¶¶ ;;; ¶'~meetings.empty",
                "Full Name\tUser Action\tTimestamp¶~meetings.nobody",
                "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole¶~meetings.nobody",
                "Name (Original Name),User Email,Total Duration (Minutes),Guest¶~meetings.nobody",
                "'1. Summary¶Meeting title\tX¶¶2. Participants¶Name\tFirst Join\tLast Leave¶¶3. In-Meeting"
                        + " Activities¶'~meetings.nobody",
                "'Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise"
                        + " Hands,Join,Left,Duration¶'~meetings.nobody",
                "'1. Summary¶Meeting title\tX¶Start time\t3/12/26, 9:50'~meetings.cut-off",
                "<!DOCTYPE html><html><head><title>Sign in</title></head></html>~meetings.web-page",
                "'\uFEFF¶<html lang=\"bg\"><body>Вход</body></html>'~meetings.web-page",
                "%PDF-1.7 xxxxxxxxxx~meetings.pdf",
                "'Name,Email,Organisation¶Иван,i@x.example,Община¶'~meetings.list-of-people",
                "Name;E-Mail;Teilnahme¶Jürgen;j@x.example;online¶~meetings.list-of-people",
                "Name;E-Mail;Eingetragen¶Jürgen;j@x.example;12.03.2026 10:00¶~meetings.list-of-people",
                "Име;Имейл;Роден;Записан¶Иван;i@x.example;12.03.1976;12.03.2026¶~meetings.list-of-people",
                "Timestamp;Name;Email¶12/03/2026 10:00:00;Иван;i@x.example¶~meetings.list-of-people",
                "'№;Име;Фамилия;Община¶1;Иван;Петров;Пример¶'~meetings.list-of-people",
                "'First Name,Last Name,Email,Registration Time,Approval Status¶Иван,Петров,i@x.example,03/02/2026"
                        + " 09:12:00 AM,approved¶'~meetings.list-of-people",
                "'Мария Стоянова¶Иван Петров¶'~meetings.no-report",
                "'Здравейте, изпращам Ви отчета.¶Поздрави, Иван¶'~meetings.no-report",
                "'a;b;c¶1;2;3¶4;5;6¶'~meetings.no-report",
                "{\"name\":\"x\"}~meetings.no-report"
            })
    void texts(String content, String key) {
        assertEquals(
                "INPUT_REFUSED " + key,
                Reading.outcome(content.replace('¶', '\n').getBytes(StandardCharsets.UTF_8), "a.csv"));
    }

    @Test
    void binaries() {
        var picture = new byte[2_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) ((i * 7_919) >> 3);
        }
        picture[0] = (byte) 0x89;
        assertEquals("INPUT_REFUSED meetings.binary", Reading.outcome(picture, "a.csv"));
        assertEquals(
                "INPUT_REFUSED sheets.damaged",
                Reading.outcome("PK\3\4xxxxxxxxxxxxx".getBytes(StandardCharsets.ISO_8859_1), "a.xlsx"));
    }

    /// Wherever a sample is cut within its tables, it is refused or says by what remains that it may be incomplete -
    /// unless only the end of the last cell of a row is missing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "teams-attendance-report-2021-en-us.csv",
                "zoom-meeting-participants-en.csv",
                "zoom-webinar-attendee-report-en.csv",
                "webex-meeting-attendees-en.csv",
                "google-meet-attendance-report-en.csv",
                "bigbluebutton-learning-dashboard-en.csv"
            })
    void filesThatAreCutOff(String name) throws IOException {
        var bytes = Files.readAllBytes(Reading.resource(name));
        int read = 0;
        for (int length = 0; length < bytes.length; length++) {
            read += Reading.outcome(Arrays.copyOf(bytes, length), name).startsWith("INPUT_REFUSED") ? 0 : 1;
        }
        assertTrue(read < bytes.length / 5, () -> "not refused: " + name);
    }

    @Test
    void aWorkbookThatIsCutOff() throws IOException {
        var bytes = Files.readAllBytes(Reading.resource("google-meet-attendance-report-en.xlsx"));
        for (int length = 1; length < bytes.length; length += 97) {
            assertTrue(Reading.outcome(Arrays.copyOf(bytes, length), "a.xlsx").startsWith("INPUT_REFUSED"));
        }
    }

    @Test
    void whatIsSaidIsASentenceWithAdvice() {
        for (var key : new String[] {
            "meetings.empty",
            "meetings.nobody",
            "meetings.cut-off",
            "meetings.list-of-people",
            "meetings.no-report",
            "meetings.web-page",
            "meetings.binary",
            "meetings.pdf",
            "meetings.date-order"
        }) {
            for (var language : Language.values()) {
                var said = Messages.of(language).text(key, "a.csv");
                assertTrue(said.contains("a.csv") && said.endsWith("."), said);
            }
        }
    }

    @Test
    void aSheetThatIsNotThere() throws IOException {
        var options = new ReportOptions(null, null, "Лист7", null, null);
        var bytes = Files.readAllBytes(Reading.resource("google-meet-attendance-report-en.xlsx"));
        try {
            Reading.reading(bytes, "a.xlsx", Reading.CONTEXT, options);
        } catch (Failure refused) {
            assertEquals("list.no-sheet", refused.text().key().toLowerCase(Locale.ROOT));
            return;
        }
        throw new AssertionError("read");
    }
}
