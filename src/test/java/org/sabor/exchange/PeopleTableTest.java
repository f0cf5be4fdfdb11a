package org.sabor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.intake.ImportEdit;
import org.sabor.intake.ImportPlan;
import org.sabor.intake.ParticipantLists;
import org.sabor.intake.PersonList;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableReader;

/// What leaves as a spreadsheet comes back as it was, and nothing in it runs.
@Execution(ExecutionMode.CONCURRENT)
class PeopleTableTest {
    private static final String HOSTILE = "=HYPERLINK(\"http://x.example\",\"Click\")";

    private final SmallSeminar make = new SmallSeminar();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path written(Seminar seminar, Language language, String ending, List<PeopleColumn> columns) {
        var people = new PeopleTable(seminar, Messages.of(language));
        var table = people.table(people.everybody(), columns, List.of("Подпис", "=1+1"));
        var file = folder.resolve("people." + ending);
        if (ending.equals("xlsx")) {
            table.xlsx(file, Steps.UNSEEN);
        } else {
            table.csv(file, language == Language.BG ? ';' : ',', Steps.UNSEEN);
        }
        return file;
    }

    private static TableFile read(Path file) {
        return TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN);
    }

    private static List<List<String>> texts(TableFile file) {
        int columns = file.sheets().getFirst().columns();
        var rows = new ArrayList<List<String>>();
        for (var row : file.sheets().getFirst().rows()) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < columns; i++) {
                texts.add(row.cell(i).text());
            }
            rows.add(texts);
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"BG,xlsx", "EN,xlsx", "BG,csv", "EN,csv"})
    void everyPersonOfTheDemoComesBackUnchanged(Language language, String ending) {
        var seminar = Sample.demo().seminar();
        var table = read(written(seminar, language, ending, PeopleColumn.USUAL));
        var sheet = ParticipantLists.sheet(table, null, "people");
        var layout = ParticipantLists.layout(sheet, "people");
        var list = PersonList.of(table, sheet, layout, Steps.UNSEEN);
        var plan = ImportPlan.of(list, seminar, Steps.UNSEEN);
        var made = ImportEdit.of(plan, seminar, make.ids, Map.of(), ParticipantStatus.REGISTERED);
        var changed = plan.people().stream()
                .filter(person -> made.outcome(person.person().row()).action() != ImportEdit.Action.UNCHANGED)
                .map(person -> person.person().fullName() + " " + person.verdict() + person.changed())
                .toList();
        var others = seminar.participants().stream()
                .filter(row -> !row.isPerson())
                .map(row -> seminar.nameOf(row, language))
                .toList();
        assertEquals(
                List.of(),
                changed.stream()
                        .filter(name -> others.stream().noneMatch(name::startsWith))
                        .toList());
    }

    @Test
    void nothingOfItRunsAndAllOfItComesBack() throws IOException {
        var odd = new Participant(
                make.ids.next(),
                ParticipantKind.PERSON,
                new PersonName(Bilingual.EMPTY, HOSTILE, "", "+Петров", "@Petrov", ""),
                Bilingual.EMPTY,
                null,
                make.organisation("-2+3|cmd", "BG", PartnerRole.NONE).id(),
                Country.NOT_STATED,
                Bilingual.same("ред 1\nред 2; \"в кавички\""),
                Set.of(Role.SPEAKER),
                PlannedMode.REMOTE,
                ParticipantStatus.CONFIRMED,
                "=a@b.example",
                "+359 888 000 102",
                "",
                List.of(),
                List.of(),
                "'апостроф");
        make.row(odd);
        var day = make.day(1);
        make.attendance(odd, Period.of(day.id()), AttendanceMode.REMOTE, 95);
        var columns = List.of(PeopleColumn.values());
        var expected = List.of(
                "1",
                HOSTILE + " +Петров",
                HOSTILE,
                "",
                "+Петров",
                "",
                "@Petrov",
                "-2+3|cmd",
                "municipality",
                "ред 1\nред 2; \"в кавички\"",
                "Bulgaria",
                "speaker",
                "remote",
                "confirmed",
                "=a@b.example",
                "+359 888 000 102",
                "",
                "",
                "'апостроф",
                "remote",
                "95");
        for (var ending : List.of("xlsx", "csv")) {
            var file = written(make.seminar(), Language.EN, ending, columns);
            var table = read(file);
            var row = texts(table).get(1).stream()
                    .map(text -> text.replace("\r\n", "\n"))
                    .toList();
            assertEquals(expected, row.subList(0, expected.size()), ending);
            assertEquals(List.of("Подпис", "=1+1"), texts(table).getFirst().subList(21, 23), ending);
            for (var cell : table.sheets().getFirst().rows().get(1).cells()) {
                assertFalse(cell.formula());
                assertTrue(cell.kind() == Cell.Kind.TEXT
                        || cell.kind() == Cell.Kind.EMPTY
                        || cell.text().matches("1|95"));
            }
        }
        for (var line : Files.readString(folder.resolve("people.csv")).split("\r\n|,", -1)) {
            assertFalse(line.matches("\"?[=+@-](?!\"\"\\+359).*") && !line.startsWith("\"=\"\""), line);
        }
    }

    @Test
    void cardsAreAsMailProgramsReadThem() throws IOException {
        var school = make.organisation("Училище; \"Хр. Ботев\", Пловдив", "BG", PartnerRole.NONE);
        make.person("Десислава-Александрина", "Димитрова-Колева-Стелиянова", school);
        var file = folder.resolve("cards.vcf");
        assertEquals(
                1, new VCards(make.seminar(), Language.BG).write(make.seminar().participants(), file));
        var lines = Files.readString(file).split("\r\n", -1);
        for (var line : lines) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals(
                List.of(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "N:Димитрова-Колева-Стелиянова;Десислава-Александрина;;;",
                        "FN:Десислава-Александрина Димитрова-Колева-Стелиянова",
                        "ORG:Училище\\; \"Хр. Ботев\"\\, Пловдив",
                        "END:VCARD",
                        ""),
                List.of(String.join("\r\n", lines).replace("\r\n ", "").split("\r\n", -1)));
    }
}
