package org.sabor.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, right or wrong as a test needs it.
final class RawWorkbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    RawWorkbook() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook("", "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")));
        part(SHEET, sheet(""));
    }

    /// A workbook of one sheet "S" with these rows.
    static byte[] of(String rows) {
        return new RawWorkbook().part(SHEET, sheet(rows)).bytes();
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\">" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /// A cell of inline text.
    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String strings(String items) {
        return "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>";
    }

    /// Styles 0, 1, 2 … with these number formats, of which those from 164 on are given as `id=code`.
    static String styles(String formats, int... ids) {
        var xml = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
        for (var format : formats.split("\\|", -1)) {
            int sign = format.indexOf('=');
            if (sign > 0) {
                xml.append("<numFmt numFmtId=\"")
                        .append(format, 0, sign)
                        .append("\" formatCode=\"")
                        .append(format.substring(sign + 1).replace("\"", "&quot;"))
                        .append("\"/>");
            }
        }
        xml.append("</numFmts><cellXfs>");
        for (int id : ids) {
            xml.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return xml + "</cellXfs></styleSheet>";
    }

    RawWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] bytes) {
        parts.put(name, out -> out.write(bytes));
        return this;
    }

    /// A part with so many megabytes of one letter in the middle.
    RawWorkbook part(String name, String before, int megabytes, String after) {
        parts.put(name, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                out.write("x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
