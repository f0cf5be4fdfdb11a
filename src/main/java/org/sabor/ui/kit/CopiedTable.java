package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Rows as spreadsheets take them from the clipboard: a heading and lines of cells, as tab-separated text and as an
/// HTML table.
///
/// No cell can run as a formula (RELIABILITY E1): the HTML, which spreadsheets prefer, marks every cell as text and
/// leaves it as it is; in the plain text a cell that a spreadsheet would calculate gets an apostrophe before it.
record CopiedTable(List<String> headings, List<List<String>> rows) {
    /// What begins a formula, in full width too, or brings one to the beginning of a cell.
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    CopiedTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// Puts both forms into the clipboard.
    void toClipboard() {
        var content = new ClipboardContent();
        content.putString(text());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Lines of cells with tabulators between them.
    String text() {
        var text = new StringBuilder();
        for (var line : lines()) {
            for (int i = 0; i < line.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(cell(line.get(i)));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    /// An HTML table.
    String html() {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
        for (var line : lines()) {
            html.append("<tr>");
            for (var cell : line) {
                // The first is Excel’s word for „text“, the second LibreOffice’s.
                html.append("<td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">");
                appendEscaped(html, cell);
                html.append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString();
    }

    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(headings);
        lines.addAll(rows);
        return lines;
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.indexOf('\t') >= 0
                || harmless.indexOf('\n') >= 0
                || harmless.indexOf('\r') >= 0
                || harmless.indexOf('"') >= 0;
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static void appendEscaped(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\r' -> {}
                case '\n' -> html.append("<br style=\"mso-data-placement:same-cell\">");
                default -> html.append(Character.isISOControl(c) && c != '\t' ? ' ' : c);
            }
        }
    }
}
