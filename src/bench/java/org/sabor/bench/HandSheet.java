package org.sabor.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The floor of the attendance sheet: the same rows in a grid, drawn by hand with PDFBox, with cached glyphs and the
/// program's font, but not tagged, not archival, nothing but the table.
public final class HandSheet {
    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    private static final float MARGIN = 42;
    private static final float LINE = 11;
    private static final float SIZE = 9;
    private static final float[] COLUMNS = {36, 160, 200, 80, 130, 50, 100};

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final PDResources resources = new PDResources();
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private StringBuilder page = new StringBuilder();
    private float y;

    private HandSheet() throws IOException {
        try (var file = Objects.requireNonNull(
                HandSheet.class.getResourceAsStream("/org/sabor/print/fonts/NotoSans-Regular.ttf"))) {
            font = PDType0Font.load(document, file, true);
        }
        resources.put(COSName.getPDFName("F"), font);
        // Only a font that was set once is cut to what is used.
        try (var once = new PDPageContentStream(document, new PDPage())) {
            once.setFont(font, SIZE);
        }
    }

    /// As a process: reads rows with tabs between the cells and writes the sheet.
    ///
    /// @param arguments the rows, and the PDF file
    public static void main(String[] arguments) throws IOException {
        var rows = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
            write(rows, out);
        }
    }

    /// Writes the sheet of these rows, each with at most seven cells.
    static void write(List<List<String>> rows, OutputStream out) throws IOException {
        var sheet = new HandSheet();
        try (sheet.document) {
            sheet.begin();
            for (var row : rows) {
                sheet.row(row);
            }
            sheet.end();
            sheet.document.save(out);
        }
    }

    private void begin() {
        page = new StringBuilder(32_768).append("0.5 w 0.5 G\n");
        y = HEIGHT - MARGIN;
    }

    private void end() throws IOException {
        var made = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        made.setResources(resources);
        var bytes = page.toString().getBytes(StandardCharsets.ISO_8859_1);
        made.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        document.addPage(made);
    }

    private void row(List<String> cells) throws IOException {
        var wrapped = new ArrayList<List<String>>();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), COLUMNS[i] - 6));
            lines = Math.max(lines, wrapped.getLast().size());
        }
        float height = lines * LINE + 12;
        if (y - height < MARGIN) {
            end();
            begin();
        }
        float x = MARGIN;
        for (int i = 0; i < wrapped.size(); i++) {
            float top = y - 6 - SIZE;
            for (var line : wrapped.get(i)) {
                text(x + 3, top, line);
                top -= LINE;
            }
            line(x, y, x, y - height);
            x += COLUMNS[i];
        }
        line(x, y, x, y - height);
        line(MARGIN, y - height, x, y - height);
        y -= height;
    }

    private List<String> wrap(String text, float room) throws IOException {
        if (width(text) <= room) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private float width(String text) throws IOException {
        float width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            var known = widths.get(point);
            if (known == null) {
                known = font.getStringWidth(Character.toString(point));
                widths.put(point, known);
            }
            width += known;
        }
        return width * SIZE / 1000;
    }

    private void text(float x, float top, String text) throws IOException {
        page.append("BT /F 9 Tf ");
        number(x);
        number(top);
        page.append("Td <");
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            var known = codes.get(point);
            if (known == null) {
                var code = new StringBuilder();
                for (byte part : font.encode(Character.toString(point))) {
                    code.append(String.format("%02X", part));
                }
                font.addToSubset(point);
                known = code.toString();
                codes.put(point, known);
            }
            page.append(known);
        }
        page.append("> Tj ET\n");
    }

    private void line(float x1, float y1, float x2, float y2) {
        number(x1);
        number(y1);
        page.append("m ");
        number(x2);
        number(y2);
        page.append("l S\n");
    }

    private void number(float value) {
        int hundredths = Math.round(value * 100);
        page.append(hundredths / 100).append('.');
        int rest = Math.abs(hundredths % 100);
        page.append(rest < 10 ? "0" : "").append(rest).append(' ');
    }
}
