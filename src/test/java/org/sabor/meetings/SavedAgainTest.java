package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableReader;
import org.sabor.spreadsheet.TableRow;
import org.sabor.spreadsheet.TableWriter;

/// The samples as they come back from spreadsheet programs: as workbooks, with date cells, with semicolons, in one-byte
/// code pages. The same must come out.
class SavedAgainTest {
    private static final DateOrders MONTH_FIRST =
            new DateOrders(DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST, DateOrder.DAY_FIRST);
    private static final DateOrders DAY_FIRST =
            new DateOrders(DateOrder.DAY_FIRST, DateOrder.DAY_FIRST, DateOrder.DAY_FIRST);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigbluebutton-learning-dashboard-en.csv",
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
    void asAWorkbook(String name) throws IOException {
        var expected = Reading.people(read(Reading.resource(name)));
        var rows = rows(name);
        assertEquals(expected, Reading.people(read(workbook(rows))));
        var order = name.contains("en-gb") ? DAY_FIRST : MONTH_FIRST;
        assertEquals(expected, Reading.people(read(workbook(dated(rows, order)))));
    }

    /// A program of another country takes 3/12 for 3 December, where such a day is.
    @Test
    void asAWorkbookWithDayAndMonthSwapped() throws IOException {
        var name = "zoom-meeting-participants-en.csv";
        var report = read(workbook(dated(rows(name), DAY_FIRST)));
        assertEquals(Reading.people(read(Reading.resource(name))), Reading.people(report));
        assertEquals("swapped", Reading.warnings(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-meet-attendance-report-en.csv",
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
    void withSemicolonsAndPadded(String name) throws IOException {
        var rows = rows(name);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElseThrow() + 2;
        var text = new StringBuilder("\uFEFF");
        for (int i = 0; i < rows.size(); i++) {
            for (int blank = i == 0 ? 1 : rows.get(i - 1).number() + 1;
                    blank < rows.get(i).number();
                    blank++) {
                text.append(";".repeat(width - 1)).append("\r\n");
            }
            for (int column = 0; column < width; column++) {
                var cell = rows.get(i).cell(column).text();
                text.append(column > 0 ? ";" : "")
                        .append(cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text.append("\r\n");
        }
        var report = Reading.text(text.toString());
        assertEquals(Reading.people(read(Reading.resource(name))), Reading.people(report));
    }

    @Test
    void inCodePages() {
        var polish = """
            1. Podsumowanie;;;;;;
            Tytuł spotkania;Seminarium;;;;;
            Godzina rozpoczęcia;12.03.2026, 09:55:00;;;;;
            2. Uczestnicy;;;;;;
            Imię i nazwisko;Pierwsze dołączenie;Ostatnie wyjście;Czas udziału w spotkaniu;Adres e-mail;Identyfikator uczestnika (UPN);Rola
            Łukasz Żółkiewski;12.03.2026, 10:00:00;12.03.2026, 12:00:00;2 godz.;l@gmina.example;;Osoba prowadząca
            """;
        var greek = """
            Όνομα;Ώρα συμμετοχής;Ώρα αποχώρησης;Διάρκεια;Email;Ρόλος
            Ελένη Παπαδοπούλου;12/3/26, 10:00:00 π.μ.;12/3/26, 12:00:00 μ.μ.;2 ώ.;e@dimos.example;Παρουσιαστής
            """;
        var bulgarian = """
            Име;Час на присъединяване;Час на напускане;Продължителност;Имейл;Роля
            Щилияна Йорданова;12.03.26 г., 10:00:00 ч.;12.03.26 г., 12:00:00 ч.;2 ч;s@obshtina.example;Представящ
            """;
        var french = """
            Nom complet;Heure d'arrivée;Heure de départ;Durée;E-mail;Rôle
            Élodie Lefèvre;12/03/2026 à 10:00:00;12/03/2026 à 12:00:00;2 h;e@mairie.example;Présentateur
            """;
        assertEquals(
                "windows-1250 Łukasz Żółkiewski <l@gmina.example> presenter 10:00-12:00 7200s 120min",
                inCodePage(polish, "windows-1250"));
        assertEquals(
                "windows-1253 Ελένη Παπαδοπούλου <e@dimos.example> presenter 1× 10:00-12:00 7200s 120min",
                inCodePage(greek, "windows-1253"));
        assertEquals(
                "windows-1251 Щилияна Йорданова <s@obshtina.example> presenter 1× 10:00-12:00 7200s 120min",
                inCodePage(bulgarian, "windows-1251"));
        assertEquals(
                "windows-1252 Élodie Lefèvre <e@mairie.example> presenter 1× 10:00-12:00 7200s 120min",
                inCodePage(french, "windows-1252"));
        var asked = new ReportOptions("windows-1251", null, null, null, null);
        var wrong = Reading.bytes(french.getBytes(Charset.forName("windows-1252")), "a.csv", Reading.CONTEXT, asked);
        assertEquals("windows-1251", wrong.encoding());
        assertEquals("Йlodie Lefиvre", wrong.attendees().getFirst().name());
    }

    private static String inCodePage(String text, String encoding) {
        var report = Reading.text(text, encoding);
        return report.encoding() + " " + Reading.people(report);
    }

    @Test
    void questionMarksOfACodePage() {
        var text = """
            Full Name;Join Time;Leave Time;Duration;Email;Role
            Łukasz Żółkiewski;2026-03-12 10:00:00;2026-03-12 12:00:00;2h;l@gmina.example;Presenter
            Ελένη Παπαδοπούλου;2026-03-12 10:00:00;2026-03-12 12:00:00;2h;e@dimos.example;Presenter
            """;
        var report = Reading.bytes(text.getBytes(StandardCharsets.ISO_8859_1), "a.csv");
        assertEquals("""
            ?ukasz ?ó?kiewski <l@gmina.example> presenter 1× 10:00-12:00 7200s 120min
            e@dimos.example <e@dimos.example> presenter 1× 10:00-12:00 7200s 120min\
            """, Reading.people(report));
    }

    private static MeetingReport read(Path file) throws IOException {
        return Reading.bytes(Files.readAllBytes(file), file.getFileName().toString());
    }

    private static List<TableRow> rows(String name) {
        return TableReader.read(Reading.resource(name), ReadOptions.FROM_CONTENT, Steps.UNSEEN)
                .sheets()
                .getFirst()
                .rows();
    }

    /// The texts that are dates in this order, as cells of dates.
    private static List<TableRow> dated(List<TableRow> rows, DateOrders orders) {
        return rows.stream()
                .map(row -> new TableRow(
                        row.number(),
                        false,
                        row.cells().stream().map(cell -> dated(cell, orders)).toList()))
                .toList();
    }

    private static Cell dated(Cell cell, DateOrders orders) {
        var moment = MomentText.of(cell);
        LocalDateTime time =
                moment == null || moment.day() == null || moment.offset() != null ? null : moment.at(orders, null);
        return time == null ? cell : Cell.date(time);
    }

    private Path workbook(List<TableRow> rows) {
        var cells = new ArrayList<List<Cell>>();
        for (var row : rows) {
            cells.add(row.cells());
        }
        var file = folder.resolve("a.xlsx");
        new TableWriter("Лист", List.of(""), cells).xlsx(file, Steps.UNSEEN);
        return file;
    }
}
