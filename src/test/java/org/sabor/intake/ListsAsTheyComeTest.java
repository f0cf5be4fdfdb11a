package org.sabor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sabor.message.Failure;
import org.sabor.spreadsheet.MergedCells;
import org.sabor.spreadsheet.Steps;

/// Lists as municipalities and their partners send them (formats/online-attendance.md 8.2, 8.3): layouts, headings,
/// and rows that are no people.
@Execution(ExecutionMode.CONCURRENT)
class ListsAsTheyComeTest {
    private static Arguments list(String what, String lines, int heading, String people) {
        return Arguments.of(what, lines, heading, people);
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                list(
                        "a title that speaks of participants, right above",
                        "Списък на участниците;;\nИме;E-mail;Организация\nИван Петров;i@a.example;Клуб",
                        2,
                        "3:Иван Петров, Клуб, i@a.example"),
                list(
                        "the same, some rows above",
                        "Списък на участниците\n\nИме и фамилия;E-mail\nИван Петров;i@a.example",
                        3,
                        "4:Иван Петров, i@a.example"),
                list("a block of facts above", """
                    Проект;СЕКОН
                    Организация;Община Пример
                    E-mail;o@a.example

                    Имена;E-mail
                    Иван Петров;i@a.example\
                    """, 5, "6:Иван Петров, i@a.example"),
                list(
                        "two rows, some headings of the second unknown",
                        """
                        №;Име, презиме, фамилия;Контакти;;;Присъствие;
                        ;;ел. поща;тел.;факс;Ден 1;Ден 2
                        1;Иван Петров;i@a.example;02;3;онлайн;\
                        """,
                        1,
                        "3:Иван Петров, i@a.example, tel 02, ONLINE"),
                list(
                        "two rows, the parts of the name in the second",
                        """
                        №;Имена;;;Участие;
                        ;собствено;бащино;фамилно;присъствено;дистанционно
                        1;Иван;Петров;Иванов;да;
                        2;Мария;;Колева;;✓\
                        """,
                        1,
                        "3:Иван/Петров/Иванов, ONSITE\n4:Мария//Колева, ONLINE"),
                list("two languages in one heading", """
                    № / No.;Име / Name;Фамилия / Surname;Институция / Institution;Участие / Participation
                    1;Иван;Петров;Клуб;на място / on site\
                    """, 1, "2:Иван//Петров, Клуб, ONSITE"),
                list(
                        "two languages below each other",
                        "Име¶Name;Организация¶Organisation;Имейл¶E-mail\nИван Петров;Клуб;i@a.example",
                        1,
                        "2:Иван Петров, Клуб, i@a.example"),
                list("headings that speak of the organisation", """
                    Име и фамилия;Адрес на организацията;Вид на организацията;Организация;Държава на организацията;\
                    Телефон на организацията
                    Иван Петров;ул. 1;клуб;Клуб;България;02\
                    """, 1, "2:Иван Петров, Клуб, BG, tel 02"),
                list("the same in English", """
                    Participant name;Organisation type;Organisation name;Organisation country;Contact e-mail;\
                    Company phone
                    Ivan Petrov;club;Club;Bulgaria;i@a.example;02\
                    """, 1, "2:Ivan Petrov, Club, BG, i@a.example," + " tel 02"),
                list(
                        "the name of something else",
                        "Име на фирмата;Име на участника\nКлуб;Иван Петров",
                        1,
                        "2:Иван Петров, Клуб"),
                list(
                        "names in both alphabets",
                        "Име и фамилия на кирилица;Име и фамилия на латиница\nИван Петров;Ivan Petroff",
                        1,
                        "2:Иван Петров, latin Ivan Petroff"),
                list(
                        "parts of names in both alphabets",
                        "Име;Фамилия;Име (латиница);Фамилия (латиница)\nИван;Петров;Ivan;Petroff",
                        1,
                        "2:Иван//Петров, latin Ivan Petroff"),
                list(
                        "the answers of a form, whose own columns are empty",
                        """
                        ID;Start time;Email;Name;Име и фамилия;Имейл адрес;Каква институция представлявате?;\
                        Как ще участвате?
                        1;45000;anonymous;;Иван Петров;i@a.example;Клуб;Онлайн\
                        """,
                        1,
                        "2:Иван Петров, Клуб, i@a.example, ONLINE"),
                list("questions of a form", """
                    Timestamp;Email Address;Your full name;Country of your organisation;\
                    Ще участвате ли присъствено или онлайн?
                    1;i@a.example;Ivan Petrov;Bulgaria;Онлайн\
                    """, 1, "2:Ivan Petrov, BG, i@a.example, ONLINE"),
                list(
                        "two addresses, two telephones",
                        """
                        Име;Имейл (служебен);Имейл (личен);Тел.;GSM
                        Иван Петров;;i@a.example;;0888
                        Мария Колева;m@a.example;m2@a.example;02;0889\
                        """,
                        1,
                        "2:Иван Петров, i@a.example, tel 0888\n3:Мария Колева, m@a.example, tel 02"),
                list(
                        "a contact person",
                        "Организация;Лице за контакт;Имейл\nКлуб;Иван Петров;i@a.example",
                        1,
                        "2:Иван Петров, Клуб, i@a.example"),
                list(
                        "Hungarian",
                        "Sorszám;Név;Szervezet;Ország;E-mail\n1;Kovács István;Klub;Magyarország;k@a.example",
                        1,
                        "2:Kovács István, Klub, HU, k@a.example"),
                list("Russian", "Ф.И.О.;Организация;Страна\nИванов Иван;Клуб;Россия", 1, "2:Иванов Иван, Клуб, RU"),
                list(
                        "Macedonian",
                        "Име и презиме;Институција;Е-пошта\nЉубица Ќосева;Клуб;l@a.example",
                        1,
                        "2:Љубица Ќосева, Клуб, l@a.example"),
                list(
                        "a language nobody here knows",
                        "Isim;Kirjeaadress\nIvan Petrov;i@a.example",
                        1,
                        "2:Ivan Petrov, i@a.example"));
    }

    static Stream<Arguments> withoutHeadings() {
        return Stream.of(
                list(
                        "whole names",
                        "1;Иван Петров;Община Пример;България;i@a.example;0888 123 456",
                        0,
                        "1:Иван Петров, Община Пример, BG, i@a.example, tel 0888 123 456"),
                list(
                        "given and family name",
                        "Иван;Петров;Община Пример;i@a.example\nМария;Стоянова;Община Пример;m@a.example",
                        0,
                        "1:Иван//Петров, Община Пример, i@a.example\n2:Мария//Стоянова, Община Пример, m@a.example"),
                list(
                        "the family name first",
                        "Петров;Иван;i@a.example\nСтоянова;Мария;m@a.example",
                        0,
                        "1:Иван//Петров, i@a.example\n2:Мария//Стоянова, m@a.example"),
                list(
                        "three parts",
                        "Иван;Петров;Иванов;i@a.example\nМария;Петрова;Стоянова;m@a.example",
                        0,
                        "1:Иван/Петров/Иванов, i@a.example\n2:Мария/Петрова/Стоянова, m@a.example"),
                list(
                        "texts that begin with a dash",
                        "--x y;a@b.example\n - ;c@b.example",
                        0,
                        "1:, a@b.example\n2:, c@b.example"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"headings", "withoutHeadings"})
    void theColumnsAreFound(String what, String lines, int heading, String people) {
        var read = ReadList.of(lines);
        assertEquals(people, read.people(), what);
        assertEquals(heading, read.layout().headingRow(), what);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("1;Иван Петров;TOTAL ENERGIES;;02", ""),
                Arguments.of("1;Иван Петров;Total;;02", ""),
                Arguments.of("1;Sum Wong;Firma Klub;;", ""),
                Arguments.of(";Общо регистрирани участници за деня:;;;5", "2 totals"),
                Arguments.of(";Общо: 3 участници на място и 2 онлайн;;;5", "2 totals"),
                Arguments.of(";;Брой общини:;;2", "2 totals"),
                Arguments.of("ВСИЧКО;;;;6", "2 totals"),
                Arguments.of(";Кмет на Община Пример:;;Вера Илиева;", "2 signature"),
                Arguments.of("Изготвил:;Вера Илиева;гл. експерт;;", "2 signature"),
                Arguments.of("Дата: 12.03.2026;;;Подпис:;", "2 signature"),
                Arguments.of(";................;;................;", "2 signature"),
                Arguments.of(";Забележка: носете лична карта;;;да", "2 nobody"),
                Arguments.of("1;2;3;4;5", "2 nobody"),
                Arguments.of("7;;;;", "2 nobody"),
                Arguments.of("7;-;Клуб;;", "2 nobody"),
                Arguments.of("7;???? ??????;Клуб;;", "2 nobody"),
                Arguments.of(";;Читалище;;02", "2 nobody"),
                Arguments.of("II. НПО;;;;", "2 group"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsAPersonOrNot(String row, String ignored) {
        var read = ReadList.of("№;Име и фамилия;Организация;E-mail;Телефон\n" + row);
        assertEquals(ignored, read.ignored());
        assertEquals(ignored.isEmpty() ? 1 : 0, read.list().people().size());
    }

    @Test
    void anOrganisationThatIsJoinedOverRowsIsThatOfAllOfThem() {
        var read = ReadList.of("""
            Име;Организация;E-mail
            Иван Петров;Клуб;i@a.example
            Мария Колева;;m@a.example
            Вера Колева;;v@a.example\
            """, new MergedCells(2, 1, 3, 1));
        assertEquals(
                "2:Иван Петров, Клуб, i@a.example\n3:Мария Колева, Клуб, m@a.example\n4:Вера Колева, v@a.example",
                read.people());
    }

    @Test
    void aNameThatIsJoinedOverRowsIsOnePerson() {
        var read = ReadList.of("Име;Телефон\nИван Петров;1\n;2", new MergedCells(2, 0, 3, 0));
        assertEquals("2:Иван Петров, tel 1", read.people());
    }

    @Test
    void aListToBeSignedHasNamesOnly() {
        var read = ReadList.of("Име и фамилия;Подпис\nИван Петров;\nМария Колева;\nОбщо: 2;");
        assertEquals("2:Иван Петров\n3:Мария Колева", read.people());
        assertEquals("4 totals", read.ignored());
        assertEquals(
                "2 group",
                ReadList.of("Име и фамилия;E-mail\nОбщини;\nИван Петров;i@a.example\nМария Колева;m@a.example")
                        .ignored());
    }

    @Test
    void anotherSheetWithPeopleIsPointedOut() {
        var first = ReadList.sheet("На място", "Име;E-mail\nИван Петров;i@a.example\nМария Колева;m@a.example");
        var other = ReadList.sheet("Онлайн", "Име;E-mail\nВера Колева;v@a.example");
        var help = ReadList.sheet("Указания", "Попълнете листа с участници\nE-mail - служебен");
        var file = ReadList.file(help, first, other);
        assertEquals(first, LayoutFinder.sheet(file));
        assertEquals(
                List.of("list.other-sheet"),
                ParticipantLists.notes(file, first).stream()
                        .map(note -> note.key())
                        .toList());
    }

    @Test
    void headingsWithNobodyBelowAreRefused() {
        var sheet = ReadList.sheet("S", "Име и фамилия;E-mail\nОбщо;");
        var layout = ParticipantLists.layout(sheet, "a.xlsx");
        var refused = assertThrows(
                Failure.class,
                () -> ParticipantLists.people(ReadList.file(sheet), sheet, layout, "a.xlsx", Steps.UNSEEN));
        assertEquals("list.nobody", refused.text().key());
    }

    @Test
    void whatIsLostOrOddIsSaid() {
        var warnings = ReadList.of("""
            Име;Организация;E-mail;Телефон
            ???? ??????;Клуб;a@a.example;
            Jos? Mu?oz;Клуб;b@a.example;
            Чолаков\uFFFD;Клуб;c@a.example;
            РњР°СЂРёСЏ;JÃ¼rgen;d@a.example;
            Анна Колева¶Вера Колева;Клуб;e@a.example;
            Иван Петров;#N/A;f@a.example?subject=x;###
            Мария Колева;Клуб;g@a.example;'0888\
            """).warnings();
        assertEquals("""
            2 “Име”: letters were lost when the file was saved.
            2 There is no name; the address stands in its place.
            3 “Име”: letters were lost when the file was saved.
            4 “Име”: letters were lost when the file was saved.
            5 “Име”: the letters are garbled.
            5 “Организация”: the letters are garbled.
            6 The name has several lines. If it is several people, divide them after the import.
            7 The telephone number was rounded by a spreadsheet program and is lost. Ask for it again.\
            """, warnings);
    }

    @Test
    void whatOnlySaysThatThereIsNothingIsNothing() {
        var read = ReadList.of("""
            Име;Организация;E-mail;Телефон;Държава
            Иван Петров;#N/A;-;###;–
            Мария Колева;#СТОЙН!;m@a.example;'0888;-\
            """);
        assertEquals("2:Иван Петров\n3:Мария Колева, m@a.example, tel 0888", read.people());
    }

    @Test
    void addressesAreFreedOfWhatComesAlong() {
        for (var cell : List.of(
                "i@a.example;",
                "i@a.example, ",
                "mailto:i@a.example?subject=x",
                "Ivan <i@a.example>",
                " i @ a.example",
                "i@a.example.")) {
            assertEquals(new EmailText("i@a.example", true), EmailText.of(cell), cell);
        }
        for (var cell : List.of("i@a.example; j@a.example", "р.kamenov@a.example", "i@a", "няма", "i@a..example")) {
            assertEquals(new EmailText(cell, false), EmailText.of(cell));
        }
    }

    @Test
    void countriesAreKnownInManyWays() {
        for (var name : List.of("🇧🇬", "Република България", "Bulgaria.", "БЪЛГАРИЯ", "България, София")) {
            assertEquals("BG", Countries.of(name).code(), name);
        }
        assertEquals("CZ", Countries.of("Република Чехия").code());
        assertEquals("US", Countries.of("U.S.A.").code());
        assertEquals("MD", Countries.of("Republic of Moldova").code());
        assertEquals("GB", Countries.of("Шотландия").code());
        assertFalse(Countries.of("Bulgaria / Greece").stated());
    }

    @Test
    void modesAreKnownInManyLanguages() {
        for (var text : List.of("На място ☑", "persönlich", "in presenza", "en personne", "на живо", "în persoană")) {
            assertEquals(ListMode.ONSITE, ListMode.of(text), text);
        }
        for (var text : List.of("MS Teams", "da remoto", "zdalnie", "он-лайн")) {
            assertEquals(ListMode.ONLINE, ListMode.of(text), text);
        }
        for (var text : List.of("beides", "hybride", "ден 1 на място, ден 2 онлайн")) {
            assertEquals(ListMode.BOTH, ListMode.of(text), text);
        }
        for (var text : List.of("не онлайн", "може би", "", "не")) {
            assertEquals(ListMode.UNKNOWN, ListMode.of(text), text);
        }
        assertEquals(ListMode.ONLINE, ListMode.ofMarks("", "Да."));
        assertEquals(ListMode.ONSITE, ListMode.ofMarks("на място", ""));
        assertEquals(ListMode.UNKNOWN, ListMode.ofMarks("не", "-"));
    }

    @Test
    void whatStandsBehindACommaIsNoGivenNameWhereItIsATitleOrAWord() {
        var read = ReadList.of(
                "Name;E-mail\nAnna Nova, PhD;a@a.example\nИван Петров, кмет;i@a.example\nNova, Anna;n@a.example");
        var names = read.list().people().stream().map(NameParts::of).toList();
        assertEquals("Anna", names.get(0).given());
        assertEquals("Nova", names.get(0).family());
        assertEquals("PhD", names.get(0).title().en());
        assertEquals("Иван Петров, кмет", names.get(1).full());
        assertEquals("Anna Nova", names.get(2).full());
        assertTrue(names.get(2).title().isEmpty());
    }
}
