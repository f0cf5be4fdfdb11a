package org.sabor.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Text files that are odd or hostile.
final class CsvCases {
    private static final String BULGARIAN = "Име;Фамилия;Община\r\nЙордан;Чолаков;Пример\r\nЩилиян;Юруков;Ямбол\r\n";
    private static final String BULGARIAN_READ = " 1:Име|Фамилия|Община 2:Йордан|Чолаков|Пример 3:Щилиян|Юруков|Ямбол";
    private static final String GREEK = "Όνομα;Επώνυμο\r\nΕλένη;Παπαδοπούλου\r\nΝίκος;Αντωνίου\r\n";
    private static final String GREEK_READ = " 1:Όνομα|Επώνυμο 2:Ελένη|Παπαδοπούλου 3:Νίκος|Αντωνίου";
    private static final String WESTERN =
            "Name;Ort\r\nJürgen Weiß;Köln\r\nÉlodie Lefèvre;Orléans\r\nJoão Gonçalves;Évora\r\n";
    private static final String WESTERN_READ =
            " 1:Name|Ort 2:Jürgen Weiß|Köln 3:Élodie Lefèvre|Orléans 4:João Gonçalves|Évora";

    private CsvCases() {}

    static List<ReadCase> encodings() {
        return List.of(
                in("UTF-8", BULGARIAN, BULGARIAN_READ),
                in("UTF-8 with BOM", "\uFEFF" + BULGARIAN, BULGARIAN_READ),
                in("windows-1251", BULGARIAN, BULGARIAN_READ),
                in("windows-1251", BULGARIAN.toUpperCase(Locale.ROOT), BULGARIAN_READ.toUpperCase(Locale.ROOT)),
                in("windows-1251", "Name;Org\nIvan;Община\n", " 1:Name|Org 2:Ivan|Община"),
                in("windows-1251", "№;Име\n1;„Север“ – Мария\n", " 1:№|Име 2:1|„Север“ – Мария"),
                in("windows-1253", GREEK, GREEK_READ),
                in("windows-1253", "ΟΝΟΜΑ;ΕΠΩΝΥΜΟ\nΕΛΕΝΗ;ΠΑΠΑΔΟΠΟΥΛΟΥ\n", " 1:ΟΝΟΜΑ|ΕΠΩΝΥΜΟ 2:ΕΛΕΝΗ|ΠΑΠΑΔΟΠΟΥΛΟΥ"),
                in("windows-1252", WESTERN, WESTERN_READ),
                in(
                        "windows-1252",
                        "Name,Town\nSøren Ågård,Århus\nMüller,Bonn\n",
                        " 1:Name|Town 2:Søren Ågård|Århus 3:Müller|Bonn"),
                in("UTF-16LE", "\uFEFF" + BULGARIAN.replace(';', '\t'), BULGARIAN_READ),
                in("UTF-16BE", "\uFEFF" + BULGARIAN, BULGARIAN_READ),
                in("UTF-16LE", BULGARIAN + "a@b.example;1;2\n", BULGARIAN_READ + " 4:a@b.example|1|2"),
                in("UTF-16BE", "Name;Mail\nИван;i@a.example\n", " 1:Name|Mail 2:Иван|i@a.example"),
                in("UTF-8", "plain;ASCII\n", " 1:plain|ASCII"),
                in("UTF-8", "Иван;Петров;Мария;Стоянова\uFFFD;x\n", " 1:Иван|Петров|Мария|Стоянова\uFFFD|x"));
    }

    static List<ReadCase> shapes() {
        return List.of(
                text("a comma", "a,b\n1,2\n", " 1:a|b 2:1|2"),
                text("a tab", "a\tb\n1\t2\n", " 1:a|b 2:1|2"),
                text("a bar", "a|b\n1|2\n", " 1:a||b 2:1||2".replace("||", "|")),
                text(
                        "commas inside cells",
                        "Име;Забележка\nИван;да, ще дойде, ако може\nМария;не, благодаря\n",
                        " 1:Име|Забележка 2:Иван|да, ще дойде, ако може 3:Мария|не, благодаря"),
                text("decimal commas", "1,5;2,5;x\n3,5;4,5;y\n", " 1:1,5|2,5|x 2:3,5|4,5|y"),
                text("delimiters inside quotes only", "\"a,b\";c\n\"d,e,f\";g\n", " 1:a,b|c 2:d,e,f|g"),
                text("titles before the table", "Списък, втори\n\nа;б;в\n1;2;3\n", " 1:Списък, втори 3:а|б|в 4:1|2|3"),
                text("a line that names the delimiter", "sep=|\na|b,c;d\n", " 2:a|b,c;d"),
                text("the same in capitals, with a tab", "SEP=\t\r\na\tb;c\r\n", " 2:a|b;c"),
                text("one column", "Име\nИван\nМария\n", " 1:Име 2:Иван 3:Мария"),
                text("one letter", "x", " 1:x"),
                text("only blank lines", "\r\n\r\n;;;\r\n", ""),
                text("quotes, doubled", "a;\"РИО \"\"Север\"\"\";\"\"\nb;\"\"\"\";c\n", " 1:a|РИО \"Север\" 2:b|\"|c"),
                text("quotes inside a cell", "Erzsébet \"Erzsi\" Szűcs;x\n", " 1:Erzsébet \"Erzsi\" Szűcs|x"),
                text(
                        "quotes inside a quoted cell",
                        "\"Erzsébet \"Erzsi\" Szűcs\";x\n",
                        " 1:Erzsébet \"Erzsi\" Szűcs|x"),
                text(
                        "quotes and commas inside a quoted cell",
                        "\"Szűcs, \"Erzsi, Bözsi\" E.\",\"x\",\"y\"\n\"a\",\"b\",\"c\"\n",
                        " 1:Szűcs, \"Erzsi, Bözsi\" E.|x|y 2:a|b|c"),
                text("quotes at both ends", "\"Ivan \"Vanyo\"\",\"x\"\n", " 1:Ivan \"Vanyo\"|x"),
                text("a quoted cell after one in part", "\"Erzsi\" Szűcs;\"x\"\n", " 1:\"Erzsi\" Szűcs|x"),
                text(
                        "NUL beside quotes",
                        "Име;Община;Забележка\nИван;\0\"b;c\"\0;x\n",
                        " 1:Име|Община|Забележка 2:Иван|b;c|x"),
                text(
                        "dates with commas between tabs",
                        """
                        1. Summary
                        Start\t3/12/26, 9:50:03 AM
                        2. People
                        Name\tA\tB\tC
                        Ivan\t3/12/26, 9:54:31 AM\t3/12/26, 12:34:05 PM\t2h
                        3. More
                        Ivan\t3/12/26, 9:54:31 AM\t3/12/26, 12:34:05 PM
                        """,
                        " 1:1. Summary 2:Start|3/12/26, 9:50:03 AM 3:2. People 4:Name|A|B|C"
                                + " 5:Ivan|3/12/26, 9:54:31 AM|3/12/26, 12:34:05 PM|2h 6:3. More"
                                + " 7:Ivan|3/12/26, 9:54:31 AM|3/12/26, 12:34:05 PM"),
                text("quotes at the beginning only", "\"Erzsi\" Szűcs;x\n\"y\";\"z\"\n", " 1:\"Erzsi\" Szűcs|x 2:y|z"),
                text("a quote alone", "a;5\" monitor;b\n", " 1:a|5\" monitor|b"),
                text("a quote never closed", "a;b\n\"Иван;x\nМария;y\n", " 1:a|b 2:\"Иван|x 3:Мария|y"),
                text("a quote never closed before others", "\"Иван;x\n\"Мария\";\"y\"\n", " 1:\"Иван|x 2:Мария|y"),
                text("blanks around quotes", "a; \"b;c\" ;d\n", " 1:a|b;c|d"),
                text("line breaks inside a cell", "a;\"b\r\nc\nd\re\";f\r\ng;h;i\r\n", " 1:a|b\r\nc\nd\re|f 5:g|h|i"),
                text("line ends mixed", "a;1\nb;2\rc;3\r\n\rd;4", " 1:a|1 2:b|2 3:c|3 5:d|4"),
                text(
                        "numbers that Excel must leave",
                        "a;b\n=\"0888000401\";\"=\"\"+359 888\"\"\"\n",
                        " 1:a|b 2:0888000401|+359 888"),
                text(
                        "formulas are text",
                        "a;b\n=1+1;@SUM(A1)\n+359 888;-2\n=HYPERLINK(\"http://a.example\");=cmd|'/C calc'!A0\n",
                        " 1:a|b 2:=1+1|@SUM(A1) 3:+359 888|-2 4:=HYPERLINK(\"http://a.example\")|=cmd|'/C calc'!A0"),
                text("guarded by an apostrophe", "'=1+1;'abc;''=x;'\uFF1Dx\n", " 1:=1+1|'abc|'=x|\uFF1Dx"),
                text("a NUL", "Ив\0ан;Петров\nМария;Стоянова\n", " 1:Ив\0ан|Петров 2:Мария|Стоянова"),
                text("an end as DOS writes it", "a;b\nc;d\n\u001A", " 1:a|b 2:c|d"),
                text("ragged rows", "a;b;c\n1\n1;2;3;4\n;;x\n", " 1:a|b|c 2:1 3:1|2|3|4 4:||x"),
                text("1,000 delimiters with nothing between", "a;b" + ";".repeat(1_000) + "\n1;2\n", " 1:a|b 2:1|2"),
                text("blanks stay", " a ;\u00A0b\u200B\n", " 1: a |\u00A0b\u200B"),
                text("a cell of 10,000 characters", "я".repeat(10_000) + ";x\n", " 1:" + "я".repeat(10_000) + "|x"),
                text("200 columns", "x;".repeat(199) + "y\n", " 1:" + "x|".repeat(199) + "y"));
    }

    static List<ReadCase> tooMuch() {
        return List.of(
                ReadCase.text(
                        "201 columns", () -> "a;b\n" + "x;".repeat(200) + "y\n", "! sheets.too-many-columns 200 2"),
                ReadCase.text("a million columns", () -> "x;".repeat(1_000_000), "! sheets.too-many-columns 200 1"),
                ReadCase.text(
                        "a million quoted columns with line breaks",
                        () -> "\"\n\";".repeat(1_000_000),
                        "! sheets.too-many-columns 200 1"),
                ReadCase.text(
                        "30 million columns", () -> ";".repeat(30_000_000) + "x", "! sheets.too-many-columns 200 1"),
                ReadCase.text(
                        "10,001 characters",
                        () -> "a;b\n" + "я".repeat(10_001) + ";x\n",
                        "! sheets.cell-too-long 10000 2"),
                ReadCase.text(
                        "10,001 characters in quotes",
                        () -> "a;b\n\"" + "\n".repeat(10_001) + "\";x\n",
                        "! sheets.cell-too-long 10000 2"),
                ReadCase.text("30 MB in one cell", () -> "x".repeat(30_000_000), "! sheets.cell-too-long 10000 1"),
                ReadCase.text(
                        "30 MB in one quoted cell",
                        () -> "\"" + "x\n".repeat(15_000_000) + "\"",
                        "! sheets.cell-too-long 10000 1"),
                ReadCase.text("50,001 rows", () -> "a;b\n".repeat(50_001), "! sheets.too-many-rows 50000"),
                ReadCase.text(
                        "1,000,001 cells",
                        () -> ("1;".repeat(50) + "1\n").repeat(20_000),
                        "! sheets.too-many-cells 1000000"),
                ReadCase.text(
                        "a million quotes", () -> "\"".repeat(1_000_001) + "\n", "! sheets.cell-too-long 10000 1"),
                ReadCase.text(
                        "a quote in every cell, never closed", () -> "\"a;\"b;\"\"c\n".repeat(5_000), "\"a|\"b|\"\"c"),
                new ReadCase("31 MB", () -> new byte[31 << 20], "! sheets.too-large 30"));
    }

    private static ReadCase in(String encoding, String text, String expected) {
        var charset = encoding.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        var name =
                encoding + ": " + text.substring(0, Math.min(20, text.length())).strip();
        return new ReadCase(name, text.getBytes(charset), expected);
    }

    private static ReadCase text(String name, String text, String expected) {
        return ReadCase.text(name, () -> text, expected);
    }
}
