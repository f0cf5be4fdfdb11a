package org.sabor.spreadsheet;

import static org.sabor.spreadsheet.RawWorkbook.relation;
import static org.sabor.spreadsheet.RawWorkbook.relations;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files of other kinds, whatever they are named.
final class OtherFileCases {
    private OtherFileCases() {}

    static List<ReadCase> all() {
        return List.of(
                new ReadCase("nothing", new byte[0], "! sheets.empty"),
                new ReadCase("an old workbook", ole("Workbook"), "! sheets.xls"),
                new ReadCase("a very old workbook", ole("Book"), "! sheets.xls"),
                new ReadCase(
                        "a workbook with a password", ole("EncryptionInfo", "EncryptedPackage"), "! sheets.password"),
                new ReadCase("an old document", ole("WordDocument"), "! sheets.other-office"),
                new ReadCase("OpenDocument", openDocument("spreadsheet"), "! sheets.ods"),
                new ReadCase("an OpenDocument text", openDocument("text"), "! sheets.other-office"),
                new ReadCase("a binary workbook", workbookIn("xl/workbook.bin", "x"), "! sheets.xlsb"),
                new ReadCase(
                        "a document",
                        workbookIn("word/document.xml", "<w:document xmlns:w='u'/>"),
                        "! sheets.other-office"),
                new ReadCase("a presentation", workbookIn("ppt/presentation.xml", "<p/>"), "! sheets.other-office"),
                new ReadCase("a packed folder", packed("list.csv"), "! sheets.archive"),
                new ReadCase("an empty packed folder", packed(), "! sheets.archive"),
                text("RAR", "Rar!\u001a\u0007\u0000x", "! sheets.archive"),
                new ReadCase("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0}, "! sheets.archive"),
                text("PDF", "%PDF-1.7\n1 0 obj", "! sheets.pdf"),
                text("RTF", "{\\rtf1\\ansi x}", "! sheets.other-office"),
                text("a web page", "\n <html><table><tr><td>Име</td></tr></table></html>", "! sheets.web-page"),
                text("a web page with a type", "\uFEFF<!DOCTYPE html><title>x</title>", "! sheets.web-page"),
                text(
                        "a web page that Excel writes",
                        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">",
                        "! sheets.web-page"),
                text("a piece of a web page", "<TABLE border=1>", "! sheets.web-page"),
                new ReadCase(
                        "a web page in UTF-16",
                        "\uFEFF<html>x</html>".getBytes(StandardCharsets.UTF_16LE),
                        "! sheets.web-page"),
                text(
                        "the old XML format",
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                        "! sheets.xml-spreadsheet"),
                new ReadCase(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3},
                        "! sheets.no-table"),
                new ReadCase("zeros", new byte[5_000], "! sheets.no-table"),
                text("a program", "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0000\u0000", "! sheets.no-table"),
                text(
                        "a list that only looks like markup",
                        "<divna@primer.example>;Дивна\r\n",
                        " 1:<divna@primer.example>|Дивна"));
    }

    private static ReadCase text(String name, String text, String expected) {
        return new ReadCase(name, text.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static byte[] ole(String... streams) {
        var bytes = new byte[8_192];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        int at = 4_096;
        for (var stream : streams) {
            var name = stream.getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, bytes, at, name.length);
            at += 128;
        }
        return bytes;
    }

    private static byte[] openDocument(String kind) {
        return empty().part("mimetype", "application/vnd.oasis.opendocument." + kind)
                .part("content.xml", "<a/>")
                .bytes();
    }

    private static byte[] workbookIn(String part, String content) {
        return empty().part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relations(relation("r", "officeDocument", part)))
                .part(part, content)
                .part(part.replaceFirst("/", "/_rels/") + ".rels", relations(""))
                .bytes();
    }

    private static byte[] packed(String... names) {
        var folder = empty();
        for (var name : names) {
            folder.part(name, "a;b");
        }
        return folder.bytes();
    }

    private static RawWorkbook empty() {
        return new RawWorkbook()
                .without("[Content_Types].xml")
                .without("_rels/.rels")
                .without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels")
                .without(RawWorkbook.SHEET);
    }
}
