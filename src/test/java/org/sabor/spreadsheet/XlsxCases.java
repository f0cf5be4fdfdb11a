package org.sabor.spreadsheet;

import static org.sabor.spreadsheet.RawWorkbook.MAIN;
import static org.sabor.spreadsheet.RawWorkbook.SHEET;
import static org.sabor.spreadsheet.RawWorkbook.relation;
import static org.sabor.spreadsheet.RawWorkbook.relations;
import static org.sabor.spreadsheet.RawWorkbook.sheet;
import static org.sabor.spreadsheet.RawWorkbook.strings;
import static org.sabor.spreadsheet.RawWorkbook.styles;
import static org.sabor.spreadsheet.RawWorkbook.text;
import static org.sabor.spreadsheet.RawWorkbook.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Workbooks that are odd and must be read.
final class XlsxCases {
    private XlsxCases() {}

    static List<ReadCase> all() {
        return List.of(
                rows("inline text", row(1, text("A1", "Име") + text("C1", "a &amp; b")), "S 1:Име||a & b"),
                rows(
                        "text that looks like a formula",
                        row(1, text("A1", "=1+1") + text("B1", "+359 888") + text("C1", "-x") + text("D1", "@y")),
                        "S 1:=1+1|+359 888|-x|@y"),
                sharedStrings(),
                rows(
                        "rich inline text without reading aids",
                        row(
                                1,
                                "<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>Ма</t></r><r><t"
                                        + " xml:space='preserve'>рия </t></r><rPh sb='0'"
                                        + " eb='1'><t>ЧЕТИ</t></rPh></is></c>"),
                        "S 1:Мария "),
                rows(
                        "numbers with all their digits",
                        row(
                                1,
                                values(
                                        "888000101",
                                        "3.59888000104E11",
                                        "12.5",
                                        "0.30000000000000004",
                                        "-0",
                                        "1E3",
                                        "1e-7")),
                        "S 1:888000101#|359888000104#|12.5#|0.3#|0#|1000#|0.0000001#"),
                rows(
                        "numbers that are none, or too large to write out",
                        row(1, values("abc", "1E999999999", "NaN", "1,5", "12345678901234567890")),
                        "S 1:abc|1E999999999|NaN|1,5|12345678901234567890#"),
                dates(
                        "dates of 1900",
                        "",
                        "S 1:2026-02-20@|2026-02-20@|2026-02-20T10:05@|10:05@|30:00@|46073#"
                                + " 2:1900-01-01@|1900-02-28@|1900-03-01@|-1#|9999-12-31@|2958466#"),
                dates(
                        "dates of 1904",
                        "<workbookPr date1904='1'/>",
                        "S 1:2030-02-21@|2030-02-21@|2030-02-21T10:05@|10:05@|30:00@|46073#"
                                + " 2:1904-01-02@|1904-02-29@|1904-03-02@|-1#|2958465#|2958466#"),
                formats(),
                rows(
                        "truth, errors, ISO dates",
                        row(
                                1,
                                typed("b", "1")
                                        + typed("b", "0")
                                        + typed("b", "true")
                                        + typed("b", "x")
                                        + typed("e", "#N/A")
                                        + typed("d", "2026-02-20T00:00:00")
                                        + typed("d", "2026-02-20T10:05:00")),
                        "S 1:TRUE?|FALSE?|TRUE?|x|!|2026-02-20@|2026-02-20T10:05:00@"),
                rows(
                        "formulas give their stored result",
                        row(
                                1,
                                "<c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>A1</f><v>Мария</v></c><c"
                                    + " r='C1'><f>HYPERLINK(\"http://a.example\")</f></c><c r='D1'"
                                    + " t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='E1' t='str'><f>\"\"</f><v></v></c><c"
                                    + " r='F1'><f t='shared' si='7'/><v>3</v></c><c r='G1'"
                                    + " t='b'><f>A1</f><v>1</v></c>"),
                        "S 1:2#=|Мария=|=|!=||3#=|TRUE?="),
                rows(
                        "escaped characters",
                        row(1, text("A1", "a_x000D_b_x005F_x0041__xZZZZ_") + "<c r='B1' t='str'><v>_x0009_$\\</v></c>"),
                        "S 1:a\rb_x0041__xZZZZ_|\t$\\"),
                rows(
                        "no addresses",
                        "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='5'><c><v>3</v></c></row><row>"
                                + "<c><v>4</v></c></row>",
                        "S 1:1#||2# 5:3# 6:4#"),
                rows("cells out of order", row(1, text("C1", "c") + text("A1", "a")), "S 1:a||c"),
                hiddenAndMerged(),
                sheets(),
                new ReadCase(
                        "strict namespace and prefixes",
                        new RawWorkbook()
                                .part(
                                        "_rels/.rels",
                                        relations(
                                                "<Relationship Id='r' Target='xl/workbook.xml' Type="
                                                    + "'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"))
                                .part(
                                        SHEET,
                                        "<x:worksheet"
                                            + " xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row"
                                            + " r='1'><x:c r='A1'><x:v>7</x:v></x:c></x:row></x:sheetData>"
                                            + "</x:worksheet>")
                                .bytes(),
                        "S 1:7#"),
                new ReadCase(
                        "names of parts in capitals, with backslashes, absolute",
                        new RawWorkbook()
                                .without(SHEET)
                                .part("XL\\Worksheets\\SHEET1.xml", sheet(row(1, text("A1", "x"))))
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        relations(
                                                relation("rId1", "worksheet", "/xl/./other/../worksheets/sheet1.xml")))
                                .bytes(),
                        "S 1:x"),
                rows(
                        "formats to the last cell with nothing in them",
                        row(1, text("A1", "x") + "<c r='XFD1' s='3'/>")
                                + row(5, "<c r='B5' s='1'/>")
                                + row(1048576, "<c r='XFD1048576' s='1'/>"),
                        "S 1:x"),
                rows(
                        "a value in the last row",
                        row(1, text("A1", "x")) + row(1048576, text("A1048576", "y")),
                        "S 1:x 1048576:y"),
                rows(
                        "a cell of 10,000 characters",
                        row(1, text("A1", "я".repeat(10_000))),
                        "S 1:" + "я".repeat(10_000)),
                rows("the two hundredth column", row(1, text("GR1", "x")), "S 1:" + "|".repeat(199) + "x"),
                rows(
                        "sections and comments",
                        row(
                                1,
                                "<c r='A1' t='inlineStr'><is><t>a<![CDATA[<b> & ]]]]><![CDATA[>c]]><!-- "
                                        + "<!DOCTYPE x> -->d</t></is></c>"),
                        "S 1:a<b> & ]]>cd"),
                rows("nothing in it", "", "S"),
                new ReadCase(
                        "unknown parts: a packed folder, a picture, a text",
                        new RawWorkbook()
                                .part(SHEET, sheet(row(1, text("A1", "x"))))
                                .part("xl/embeddings/inner.zip", RawWorkbook.of(""))
                                .part("xl/media/a.png", new byte[] {1, 2, 3})
                                .part(
                                        "customXml/item1.xml",
                                        "<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(StandardCharsets.UTF_16))
                                .bytes(),
                        "S 1:x"),
                new ReadCase(
                        "without styles, texts and list of types",
                        new RawWorkbook()
                                .without("[Content_Types].xml")
                                .part(SHEET, sheet(row(1, "<c r='A1' s='5'><v>1</v></c>")))
                                .bytes(),
                        "S 1:1#"),
                rows("types no program knows", row(1, typed("zz", "кой") + typed("str", "Ион")), "S 1:кой|Ион"),
                rows(
                        "blanks stay",
                        row(1, "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a\n b </t></is></c>"),
                        "S 1: a\n b "));
    }

    static ReadCase rows(String name, String rows, String expected) {
        return new ReadCase(name, RawWorkbook.of(rows), expected);
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String values(String... values) {
        var cells = new StringBuilder();
        for (var value : values) {
            cells.append("<c><v>").append(value).append("</v></c>");
        }
        return cells.toString();
    }

    private static String typed(String type, String value) {
        return "<c t=\"" + type + "\"><v>" + value + "</v></c>";
    }

    private static String styled(int style, String value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    private static ReadCase sharedStrings() {
        return new ReadCase(
                "shared texts, rich, with reading aids",
                new RawWorkbook()
                        .part(
                                SHEET,
                                sheet(row(1, typed("s", "1") + typed("s", "0") + typed("s", "2") + typed("s", " 1 "))))
                        .part(
                                "xl/sharedStrings.xml",
                                strings("<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>"
                                        + "<si><r><t>Ion </t></r><r><rPr><b/></rPr><t>Popescu</t></r></si><si/>"))
                        .bytes(),
                "S 1:Ion Popescu|東京||Ion Popescu");
    }

    private static ReadCase dates(String name, String properties, String expected) {
        var first = styled(1, "46073")
                + styled(2, "46073")
                + styled(3, "46073.420138888891")
                + styled(4, "0.42013888888")
                + styled(5, "1.25")
                + styled(0, "46073");
        var second = styled(1, "1")
                + styled(1, "59")
                + styled(1, "61")
                + styled(1, "-1")
                + styled(1, "2958465")
                + styled(1, "2958466");
        return new ReadCase(
                name,
                new RawWorkbook()
                        .part("xl/workbook.xml", workbook(properties, "<sheet name='S' sheetId='1' r:id='rId1'/>"))
                        .part("xl/styles.xml", styles("164=dd.mm.yyyy|165=[h]:mm", 0, 14, 164, 22, 20, 165))
                        .part(SHEET, sheet(row(1, first) + row(2, second)))
                        .bytes(),
                expected);
    }

    private static ReadCase formats() {
        var codes = "170=General|171=0.00\" d\"|172=[Red]#,##0|173=[$-402]d.m.yyyy \"г.\";@|174=mmm|175=mm:ss|176=\\d0"
                + "|177=# ##0_d|178=0;dd|179=[$-F800]dddd";
        var cells = new StringBuilder();
        for (int style = 0; style < 10; style++) {
            cells.append(styled(style, "46073.5"));
        }
        return new ReadCase(
                "formats that only look like dates",
                new RawWorkbook()
                        .part("xl/styles.xml", styles(codes, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179))
                        .part(SHEET, sheet(row(1, cells.toString())))
                        .bytes(),
                "S 1:46073.5#|46073.5#|46073.5#|2026-02-20@|2026-02-20@|2026-02-20T12:00@|46073.5#|46073.5#|46073.5#|2026-02-20@");
    }

    private static ReadCase hiddenAndMerged() {
        return new ReadCase(
                "hidden rows",
                new RawWorkbook()
                        .part(
                                SHEET,
                                "<worksheet xmlns='" + MAIN + "'><cols><col min='2' max='16384' hidden='true'/></cols>"
                                        + "<sheetData><row r='1' hidden='1'>" + text("A1", "x")
                                        + "</row><row r='2' hidden='false'>"
                                        + text("A2", "y")
                                        + "</row></sheetData><mergeCells><mergeCell ref='A1:C1'/></mergeCells>"
                                        + "<extLst><ext><row r='9'/></ext></extLst></worksheet>")
                        .bytes(),
                "S ~1:x 2:y");
    }

    private static ReadCase sheets() {
        return new ReadCase(
                "several sheets, a hidden one, a chart",
                new RawWorkbook()
                        .part(
                                "xl/workbook.xml",
                                workbook(
                                        "",
                                        "<sheet name='Указания' r:id='a'/><sheet name='Chart' r:id='b'/><sheet"
                                                + " name='L' state='veryHidden' r:id='c'/>"))
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                relations(relation("a", "worksheet", "worksheets/sheet1.xml")
                                        + relation("b", "chartsheet", "chartsheets/sheet1.xml")
                                        + relation("c", "worksheet", "worksheets/sheet2.xml")))
                        .part("xl/worksheets/sheet2.xml", sheet(row(3, text("B3", "да"))))
                        .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                        .bytes(),
                "Указания / ~L 3:|да");
    }
}
