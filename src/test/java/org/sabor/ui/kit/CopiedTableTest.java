package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

final class CopiedTableTest {
    private static CopiedTable of(String... cells) {
        return new CopiedTable(
                List.of("Name", "E-mail"), Stream.of(cells).map(List::of).toList());
    }

    @Test
    void aHeadingAndRowsAreSeparatedByTabs() {
        var table = new CopiedTable(List.of("Name", "Age"), List.of(List.of("Мария", "30"), List.of("", "")));
        assertEquals("Name\tAge\r\nМария\t30\r\n\t\r\n", table.text());
    }

    @Test
    void quotesTabsAndLineBreaksStayInTheirCell() throws IOException {
        var cells = List.of("a \"b\" c", "one\ttwo", "one\ntwo", "plain");
        var text = new CopiedTable(List.of("x", "x", "x", "x"), List.of(cells)).text();
        try (var read =
                CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get().parse(new StringReader(text))) {
            assertEquals(cells, read.getRecords().get(1).toList());
        }
    }

    @Test
    void whatASpreadsheetWouldCalculateGetsAnApostropheInTheText() {
        for (var begin : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
            assertTrue(of(begin + "1+1").text().endsWith("'" + begin + "1+1\r\n"), begin);
        }
        assertTrue(of("\t=1").text().endsWith("\"'\t=1\"\r\n"));
        assertTrue(of("а=1").text().endsWith("\r\nа=1\r\n"));
    }

    @Test
    void inTheHtmlEveryCellIsTextAndNoneIsChanged() {
        var html = of("=HYPERLINK(\"http://example.org\")", "a < b & c", "one\ntwo")
                .html();
        assertTrue(html.contains("<td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">=HYPERLINK(&quot;"));
        assertTrue(html.contains("a &lt; b &amp; c"));
        assertTrue(html.contains("one<br style=\"mso-data-placement:same-cell\">two"));
        assertFalse(html.contains("<td>"));
    }
}
