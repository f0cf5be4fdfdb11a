package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.exchange.PersonDocument;
import org.sabor.json.Json;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Consent;
import org.sabor.model.ConsentOrigin;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.EveryField;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.PersonPages;
import org.sabor.print.Read;
import org.sabor.print.Request;
import org.sabor.spreadsheet.Steps;

/// RELIABILITY F4: everything about one person, from all tables, and nothing of others.
class PersonExportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final MarkedSeminar marked = new MarkedSeminar(5);

    private PersonExport export(int person) {
        var seminar = marked.seminar();
        return PersonExport.of(seminar, seminar.participants().get(person).id(), marked.edits());
    }

    private Set<Integer> marks(String text) {
        return new TreeSet<>(MarkedSeminar.found(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theDocumentHasAllOfThePersonAndNothingOfOthers() throws JsonProcessingException {
        var text = PersonDocument.of(marked.seminar(), export(3));
        var found = marks(text);
        assertEquals(Set.of(3), found.stream().map(mark -> mark / 100).collect(Collectors.toSet()));
        // Files, photographs and reports of the whole event name several people; bytes are no text.
        var shared = Set.of(326, 329, 330, 331, 332, 333, 337, 338);
        var missing = new TreeSet<Integer>();
        for (int mark = 300; mark < 340; mark++) {
            if (!found.contains(mark) && !shared.contains(mark)) {
                missing.add(mark);
            }
        }
        // The alternative text of the portrait and the name of the presentation are there.
        assertEquals(Set.of(), missing);
        var tree = Json.strict().mapper().readTree(text);
        assertEquals("sabor-person", tree.path("format").asText());
        var phone = tree.at("/rows/0/data/phone");
        assertEquals("contact", phone.path("purpose").asText());
        assertEquals("phone", phone.path("term").asText());
        assertEquals(text, PersonDocument.of(marked.seminar(), export(3)));
    }

    @Test
    void thePagesSayTheSame() {
        for (var language : List.of(DocumentLanguage.BG, DocumentLanguage.EN)) {
            var moment = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
            var request = new Request(marked.seminar(), Attachments.NONE, language, Choices.USUAL, moment);
            var document = PersonPages.make(request, export(3));
            var text = Read.text(document);
            var found = marks(text);
            assertEquals(Set.of(3), found.stream().map(mark -> mark / 100).collect(Collectors.toSet()));
            // Titles, the two languages of a text: one of the two is printed.
            assertTrue(found.size() > 20, () -> found.toString());
            assertTrue(
                    found.containsAll(Set.of(302, 304, 309, 310, 313, 314, 315, 316, 324, 325, 336)),
                    () -> found + text);
            assertTrue(MarkedSeminar.found(document.fileName().getBytes(StandardCharsets.UTF_8))
                    .isEmpty());
            assertFalse(text.contains("@") && text.contains("org.sabor"), text);
        }
    }

    @Test
    void aConsentAndItsWithdrawalAreBothThereWithTheirDates() throws IOException {
        var make = new SmallSeminar();
        var who = make.person("Мира", "Колева", null);
        var before = make.seminar();
        var given = new Consent(ConsentScope.WEB, ConsentState.GIVEN, LocalDate.of(2026, 2, 3), ConsentOrigin.PAPER);
        var withdrawn =
                new Consent(ConsentScope.WEB, ConsentState.WITHDRAWN, LocalDate.of(2026, 3, 17), ConsentOrigin.E_MAIL);
        var seminar = before.apply(ParticipantEdits.setConsent(before, List.of(who), given));
        seminar = seminar.apply(ParticipantEdits.setConsent(seminar, List.of(who), withdrawn));
        var export = PersonExport.of(seminar, who.id(), List.of());
        var consents = Json.strict()
                .mapper()
                .readTree(PersonDocument.of(seminar, export))
                .at("/rows/0/data/consents")
                .toString();
        assertTrue(consents.contains("2026-02-03") && consents.contains("2026-03-17"), consents);
        var moment = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
        var text = Read.text(PersonPages.make(
                        new Request(seminar, Attachments.NONE, DocumentLanguage.BG, Choices.USUAL, moment), export))
                .replaceAll("\\s+", " ");
        for (var said : List.of("дадено, 03.02.2026", "подписана декларация", "оттеглено, 17.03.2026", "имейл")) {
            assertTrue(text.contains(said), () -> said + " in " + text);
        }
        var table = new PeopleTable(seminar, Messages.of(Language.EN));
        var cells = table.table(table.everybody(), List.of(PeopleColumn.CONSENTS), List.of());
        var file = folder.resolve("people.csv");
        cells.csv(file, ',', Steps.UNSEEN);
        var listed = Files.readString(file);
        assertTrue(listed.contains("given, 3 February 2026; ") && listed.contains("withdrawn, 17 March 2026"), listed);
    }

    @Test
    void everyKindOfValueIsSaidInWords() {
        var seminar = EveryField.said();
        var who = seminar.participants().stream()
                .filter(each -> each.isPerson())
                .findFirst()
                .orElseThrow();
        var export = PersonExport.of(seminar, who.id(), List.of());
        var moment = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
        var document = PersonPages.make(
                new Request(seminar, Attachments.NONE, DocumentLanguage.BG, Choices.USUAL, moment), export);
        var text = Read.text(document);
        for (var said : List.of(
                "Łukasz",
                "Полша",
                "оттеглено",
                "подписана декларация",
                "12.03.2026",
                "без глутен",
                "№ 3, ред 1",
                "№ 3, ред 4",
                "Лукаш Чапек")) {
            assertTrue(text.contains(said), () -> said + " in " + text);
        }
        assertFalse(text.contains("[") && text.contains("="), text);
        assertEquals(1, export.sessions().size());
        org.sabor.print.Valid.ua(document);
    }
}
