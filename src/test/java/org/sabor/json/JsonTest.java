package org.sabor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.model.EveryField;
import org.sabor.model.RandomEdits;
import org.sabor.model.Row;
import org.sabor.model.RowKind;

class JsonTest {
    private final Json json = Json.strict();

    @Test
    void everyRowComesBackEqual() throws JsonProcessingException {
        for (var seminar : List.of(EveryField.said(), EveryField.open())) {
            for (var row : seminar.rows()) {
                assertEquals(row, json.row(RowKind.of(row), json.tree(row)));
            }
        }
    }

    @Test
    void editsComeBackEqual() throws JsonProcessingException {
        var random = new RandomEdits(new Random(3));
        var seminar = random.start();
        for (int i = 0; i < 300; i++) {
            var edit = random.next(seminar);
            assertEquals(edit, json.edit(json.text(edit)));
            seminar = seminar.apply(edit);
        }
    }

    @Test
    void aRowIsWrittenInTheWordsOfFilesAndInTheOrderOfTheRecord() throws JsonProcessingException {
        var day = EveryField.said().days().getFirst();
        assertEquals("""
            {"id":"01900000-0000-7000-8000-000000000002","number":2,"date":"2026-03-12",\
            "start":"09:30:00","end":"17:00:30"}\
            """, json.mapper().writeValueAsString(day));
        var attendance = EveryField.open().attendance().getFirst();
        assertEquals("""
            {"id":"01900000-0000-7000-8000-00000000000d","participant":"01900000-0000-7000-8000-000000000004",\
            "period":{"day":"01900000-0000-7000-8000-000000000002","part":"whole","session":null},"mode":"absent",\
            "arrived":null,"left":null,"minutes":null,"source":"desk","evidence":"","recording":null}\
            """, json.mapper().writeValueAsString(attendance));
    }

    @Test
    void everyConstantHasItsWordBack() {
        for (var kind : RowKind.values()) {
            assertEquals(kind.word(), Json.word(kind));
            assertEquals(kind, Json.constant(RowKind.class, Json.word(kind)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"title\":{\"key\":\"a\",\"arguments\":[1.5]},\"changes\":[]}",
                "{\"title\":{\"key\":\"a\",\"arguments\":[]},\"changes\":[{\"kind\":\"room\",\"before\":null,\"after\":null}]}",
                "{\"title\":{\"key\":\"a\",\"arguments\":[]},\"changes\":[{\"kind\":\"table\",\"before\":null,\"after\":{}}]}",
                "{\"title\":{\"key\":\"a\",\"arguments\":[]},\"title\":{\"key\":\"b\",\"arguments\":[]},\"changes\":[]}",
                "{\"title\":{\"key\":\"a\",\"arguments\":[]},\"changes\":[]} {}"
            })
    void whatIsNoEditIsRefused(String text) {
        assertThrows(JsonProcessingException.class, () -> json.edit(text));
    }

    @Test
    void aFieldThatMustBeThereIsNeverReadAsNull() {
        // Jackson alone would make an attendance without a mode.
        for (var row : EveryField.said().rows()) {
            var tree = (ObjectNode) json.tree(row);
            for (var name : names(tree)) {
                var without = tree.deepCopy();
                without.remove(name);
                assertReadsAsItselfOrNotAtAll(row, without, name);
                assertReadsAsItselfOrNotAtAll(row, tree.deepCopy().putNull(name), name);
            }
        }
        var tree = (ObjectNode) json.tree(EveryField.said().attendance().getFirst());
        tree.remove("mode");
        assertThrows(JsonProcessingException.class, () -> json.row(RowKind.ATTENDANCE, tree));
    }

    private void assertReadsAsItselfOrNotAtAll(Row<?> row, JsonNode tree, String missing) {
        Row<?> read;
        try {
            read = json.row(RowKind.of(row), tree);
        } catch (JsonProcessingException refused) {
            assertTrue(String.valueOf(refused.getMessage()).contains(missing), refused.getMessage());
            return;
        }
        var written = json.tree(read).get(missing);
        assertTrue(
                List.of("null", "[]", "\"\"", "0", "false").contains(written.toString()),
                row.getClass() + " " + missing + ": " + written);
    }

    private static List<String> names(JsonNode tree) {
        return tree.properties().stream().map(entry -> entry.getKey()).toList();
    }

    @Test
    void aFieldNobodyKnowsIsRefusedFromOutsideAndPassedOverInTheHistory() throws JsonProcessingException {
        var day = EveryField.said().days().getFirst();
        var tree = ((ObjectNode) json.tree(day)).put("weather", "rain");
        assertThrows(JsonProcessingException.class, () -> json.row(RowKind.DAY, tree));
        assertEquals(day, Json.lenient().row(RowKind.DAY, tree));
    }

    @Test
    void rulesOfTheModelHoldForWhatIsRead() {
        var tree = ((ObjectNode) json.tree(EveryField.said().days().getFirst())).put("number", 0);
        assertThrows(JsonProcessingException.class, () -> json.row(RowKind.DAY, tree));
    }

    @Test
    void deepAndLongDocumentsAreRefused() {
        var deep = "[".repeat(60) + "]".repeat(60);
        assertThrows(JsonProcessingException.class, () -> json.mapper().readTree(deep));
        var wordy = "\"" + "a".repeat(1024 * 1024 + 1) + "\"";
        assertThrows(JsonProcessingException.class, () -> json.mapper().readTree(wordy));
    }

    @Test
    void noClassIsMadeByNameFromATree() {
        var tree = ((ObjectNode) json.tree(EveryField.said().days().getFirst())).put("@class", "java.lang.Runtime");
        assertThrows(JsonProcessingException.class, () -> json.row(RowKind.DAY, tree));
    }
}
