package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sabor.exchange.PersonDocument;
import org.sabor.json.Json;
import org.sabor.model.Attachments;
import org.sabor.model.EveryField;
import org.sabor.print.Choices;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.PersonPages;
import org.sabor.print.Read;
import org.sabor.print.Request;

/// RELIABILITY F4: everything about one person, from all tables, and nothing of others.
class PersonExportTest {
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
