package org.sabor.spreadsheet;

import static org.sabor.spreadsheet.RawWorkbook.MAIN;
import static org.sabor.spreadsheet.RawWorkbook.SHEET;
import static org.sabor.spreadsheet.RawWorkbook.relation;
import static org.sabor.spreadsheet.RawWorkbook.relations;
import static org.sabor.spreadsheet.RawWorkbook.sheet;
import static org.sabor.spreadsheet.RawWorkbook.strings;
import static org.sabor.spreadsheet.RawWorkbook.text;
import static org.sabor.spreadsheet.RawWorkbook.workbook;
import static org.sabor.spreadsheet.XlsxCases.row;
import static org.sabor.spreadsheet.XlsxCases.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Workbooks that attack, are damaged, or are too large: each is refused with its own sentence.
final class HostileXlsxCases {
    private static final String DAMAGED = "! sheets.damaged";
    private static final String UNSAFE = "! sheets.unsafe";
    private static final String BOMB = "! sheets.unpacks-too-large";

    private HostileXlsxCases() {}

    static List<ReadCase> all() {
        List<ReadCase> cases = new ArrayList<>();
        cases.addAll(cells());
        cases.addAll(packages());
        cases.addAll(markup());
        cases.addAll(sizes());
        return cases;
    }

    private static List<ReadCase> cells() {
        return List.of(
                rows("a row that overflows", row(1, text("A99999999999", "x")), damagedAfter(1)),
                rows("a row of another", row(1, text("A2", "x")), damagedAfter(1)),
                rows("a column that overflows", row(1, text("ZZZZZZZZ1", "x")), damagedAfter(1)),
                rows("a column after the last", row(1, text("XFE1", "x")), damagedAfter(1)),
                rows("an address without a column", row(1, text("1", "x")), damagedAfter(1)),
                rows("an address of signs", row(1, text("[1", "x")), damagedAfter(1)),
                rows("an address in Cyrillic", row(1, text("А1", "x")), damagedAfter(1)),
                rows("a row number of minus one", row(7, text("A7", "x")) + row(-1, ""), damagedAfter(7)),
                rows("a row number after the last", row(1048577, ""), DAMAGED),
                rows("rows backwards", row(3, "") + row(2, ""), damagedAfter(3)),
                rows("a row twice", row(3, "") + row(3, ""), damagedAfter(3)),
                rows("a cell twice", row(1, text("A1", "Мария") + text("A1", "Иван")), damagedAfter(1)),
                sharedText("99"),
                sharedText("-1"),
                sharedText("99999999999999"),
                sharedText("x"),
                rows("a value in the last column", row(1, text("XFD1", "x")), "! sheets.too-many-columns 200 1"),
                rows("201 columns", row(1, text("GS1", "x")), "! sheets.too-many-columns 200 1"),
                rows(
                        "a cell of 10,001 characters",
                        row(4, text("A4", "я".repeat(10_001))),
                        "! sheets.cell-too-long 10000 4"));
    }

    private static ReadCase sharedText(String index) {
        var cell = "<c r=\"A2\" t=\"s\"><v>" + index + "</v></c>";
        return new ReadCase(
                "a text that is not there: " + index,
                new RawWorkbook()
                        .part(SHEET, sheet(row(2, cell)))
                        .part("xl/sharedStrings.xml", strings("<si><t>a</t></si>"))
                        .bytes(),
                damagedAfter(2));
    }

    private static List<ReadCase> packages() {
        var whole = RawWorkbook.of(row(1, text("A1", "x".repeat(500))));
        var garbage = whole.clone();
        Arrays.fill(garbage, garbage.length / 2 - 40, garbage.length / 2, (byte) 0x55);
        return List.of(
                new ReadCase("half a file", Arrays.copyOf(whole, whole.length / 2), DAMAGED),
                new ReadCase("without its last bytes", Arrays.copyOf(whole, whole.length - 3), DAMAGED),
                new ReadCase("only the first bytes", Arrays.copyOf(whole, 6), DAMAGED),
                new ReadCase("bytes overwritten", garbage, DAMAGED),
                new ReadCase("a checksum that is wrong", patched(whole, 0x14, (byte) 1), DAMAGED),
                new ReadCase("an encrypted part", patched(whole, 8, (byte) 9), DAMAGED),
                new ReadCase("an unknown packing", patched(whole, 10, (byte) 12), DAMAGED),
                new ReadCase(
                        "without the workbook",
                        new RawWorkbook().without("xl/workbook.xml").bytes(),
                        DAMAGED),
                new ReadCase(
                        "without the sheet", new RawWorkbook().without(SHEET).bytes(), DAMAGED),
                new ReadCase(
                        "without relations",
                        new RawWorkbook().without("xl/_rels/workbook.xml.rels").bytes(),
                        DAMAGED),
                new ReadCase(
                        "a sheet on the internet",
                        new RawWorkbook()
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        relations(relation("rId1", "worksheet", "http://a.example/s.xml")
                                                .replace("/>", " TargetMode='External'/>")))
                                .bytes(),
                        DAMAGED),
                new ReadCase(
                        "a sheet outside",
                        new RawWorkbook()
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        relations(relation("rId1", "worksheet", "../../../etc/passwd")))
                                .bytes(),
                        DAMAGED),
                new ReadCase(
                        "a name that climbs",
                        new RawWorkbook().part("xl/../../evil.xml", "<a/>").bytes(),
                        UNSAFE),
                new ReadCase(
                        "a name that climbs backwards",
                        new RawWorkbook().part("xl\\..\\..\\evil.xml", "<a/>").bytes(),
                        UNSAFE),
                new ReadCase(
                        "an absolute name",
                        new RawWorkbook().part("/etc/passwd", "x").bytes(),
                        UNSAFE),
                new ReadCase(
                        "a name with a drive",
                        new RawWorkbook().part("C:evil.xml", "<a/>").bytes(),
                        UNSAFE),
                new ReadCase(
                        "a part twice, in capitals",
                        new RawWorkbook().part("XL/WORKBOOK.XML", "<a/>").bytes(),
                        UNSAFE),
                new ReadCase("a part twice", twice(), UNSAFE),
                new ReadCase("70,000 parts", () -> parts(70_000), UNSAFE),
                new ReadCase(
                        "only a chart",
                        new RawWorkbook()
                                .part("xl/_rels/workbook.xml.rels", relations(relation("rId1", "chartsheet", "c.xml")))
                                .bytes(),
                        "! sheets.no-sheet"),
                new ReadCase(
                        "no sheet",
                        new RawWorkbook()
                                .part("xl/workbook.xml", workbook("", ""))
                                .bytes(),
                        "! sheets.no-sheet"),
                new ReadCase(
                        "a sheet that is none",
                        new RawWorkbook().part(SHEET, "<workbook/>").bytes(),
                        DAMAGED));
    }

    private static List<ReadCase> markup() {
        var external = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        var laughs = "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        var cut = sheet(row(1, text("A1", "x"))).replace("</sheetData>", "");
        return List.of(
                new ReadCase(
                        "an entity of a file",
                        workbookWith(SHEET, external + sheet(row(1, text("A1", "&e;")))),
                        UNSAFE),
                new ReadCase(
                        "a billion laughs",
                        workbookWith("xl/sharedStrings.xml", laughs + strings("<si><t>&b;</t></si>")),
                        UNSAFE),
                new ReadCase(
                        "a document type in a part nobody reads",
                        workbookWith("docProps/app.xml", laughs + "<a/>"),
                        UNSAFE),
                new ReadCase(
                        "a document type in UTF-16",
                        new RawWorkbook()
                                .part("docProps/core.xml", (external + "<a/>").getBytes(StandardCharsets.UTF_16LE))
                                .bytes(),
                        UNSAFE),
                new ReadCase(
                        "a document type after a comment",
                        workbookWith(SHEET, "<!-- <!-- -->" + laughs + sheet("")),
                        UNSAFE),
                new ReadCase("a document type with relations", workbookWith("_rels/.rels", external + "<a/>"), UNSAFE),
                rows("an entity nobody declared", row(1, text("A1", "&e;")), damagedAfter(1)),
                new ReadCase("marks that do not close", workbookWith(SHEET, cut), damagedAfter(1)),
                new ReadCase("marks that cross", workbookWith(SHEET, "<worksheet><a></b></a></worksheet>"), DAMAGED),
                new ReadCase("no XML", workbookWith(SHEET, "hello"), DAMAGED),
                new ReadCase("an empty part", workbookWith(SHEET, ""), DAMAGED),
                new ReadCase(
                        "a sheet in UTF-16",
                        new RawWorkbook()
                                .part(SHEET, sheet("").getBytes(StandardCharsets.UTF_16))
                                .bytes(),
                        DAMAGED),
                new ReadCase(
                        "a sheet in an odd encoding",
                        workbookWith(SHEET, "<?xml version='1.0' encoding='UTF-7'?>" + sheet("")),
                        DAMAGED),
                new ReadCase(
                        "bytes that are no UTF-8",
                        new RawWorkbook()
                                .part(SHEET, sheet(row(1, text("A1", "\u00e9"))).getBytes(StandardCharsets.ISO_8859_1))
                                .bytes(),
                        damagedAfter(1)),
                rows("a character XML cannot hold", row(1, text("A1", "&#0;")), damagedAfter(1)),
                new ReadCase("20,000 levels", workbookWith(SHEET, sheet("<a>".repeat(20_000))), DAMAGED),
                new ReadCase("100,000 names", workbookWith(SHEET, sheet(names(100_000))), DAMAGED),
                new ReadCase("100,000 prefixes", workbookWith(SHEET, sheet(prefixes(100_000))), DAMAGED));
    }

    private static List<ReadCase> sizes() {
        var noise = noise(2 << 20);
        return List.of(
                new ReadCase("200 MB in one cell", HostileXlsxCases::bomb, BOMB),
                new ReadCase(
                        "a bomb beside the list",
                        () -> new RawWorkbook()
                                .part("xl/media/a.png", new byte[64 << 20])
                                .bytes(),
                        BOMB),
                new ReadCase(
                        "2 MB of text that does not pack",
                        workbookWith(SHEET, sheet(row(2, text("A2", noise)))),
                        "! sheets.cell-too-long 10000 2"),
                new ReadCase(
                        "the same among the shared texts",
                        workbookWith("xl/sharedStrings.xml", strings("<si><t>" + noise + "</t></si>")),
                        "! sheets.text-too-long 10000"),
                new ReadCase(
                        "the same in an attribute",
                        workbookWith(SHEET, sheet("<row r='1' x='" + noise + "'/>")),
                        "! sheets.text-too-long 10000"),
                new ReadCase(
                        "the same in a section with marks",
                        workbookWith(
                                SHEET,
                                sheet(row(
                                        2,
                                        "<c r='A2' t='inlineStr'><is><t><![CDATA[<"
                                                + noise.substring(noise.length() / 2) + "<!-->" + noise
                                                + "]]></t></is></c>"))),
                        "! sheets.cell-too-long 10000 2"),
                new ReadCase(
                        "a formula of 2 MB",
                        workbookWith(SHEET, sheet(row(2, "<c r='A2'><f>" + noise + "</f></c>"))),
                        "! sheets.cell-too-long 10000 2"),
                new ReadCase("50,001 rows", () -> RawWorkbook.of(many(50_001, 1)), "! sheets.too-many-rows 50000"),
                new ReadCase(
                        "1,000,001 cells", () -> RawWorkbook.of(many(20_000, 51)), "! sheets.too-many-cells 1000000"));
    }

    /// 200 KB, unpacked 200 MB.
    static byte[] bomb() {
        var cell = sheet(row(1, text("A1", "|")));
        int middle = cell.indexOf('|');
        return new RawWorkbook()
                .part(SHEET, cell.substring(0, middle), 200, cell.substring(middle + 1))
                .bytes();
    }

    private static byte[] workbookWith(String part, String text) {
        return new RawWorkbook().part(part, text).bytes();
    }

    private static String damagedAfter(int row) {
        return "! sheets.damaged-row S " + row;
    }

    /// Every header of the zip's list of parts with this byte changed.
    private static byte[] patched(byte[] zip, int offset, byte value) {
        var patched = zip.clone();
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                patched[i + offset] = value;
            }
        }
        return patched;
    }

    /// Java writes no name twice, so another of the same length is renamed.
    private static byte[] twice() {
        var zip = new String(new RawWorkbook().part("xl/workbook.xmm", "<a/>").bytes(), StandardCharsets.ISO_8859_1);
        return zip.replace("xl/workbook.xmm", "xl/workbook.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] parts(int count) {
        var workbook = new RawWorkbook();
        for (int i = 0; i < count; i++) {
            workbook.part("a/" + i, "");
        }
        return workbook.bytes();
    }

    private static String names(int count) {
        var xml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            xml.append("<a").append(i).append("/>");
        }
        return xml.toString();
    }

    private static String prefixes(int count) {
        var xml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            xml.append("<a xmlns:p").append(i).append("='u'/>");
        }
        return xml.toString();
    }

    private static String noise(int length) {
        var random = new Random(1);
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    static String many(int rows, int columns) {
        var xml = new StringBuilder("<!-- " + MAIN + " -->");
        for (int row = 1; row <= rows; row++) {
            xml.append("<row>");
            for (int column = 0; column < columns; column++) {
                xml.append("<c><v>").append(row * 31L + column * 7L).append("</v></c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }
}
