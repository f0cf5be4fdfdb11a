package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;

final class IntegrityTest {
    private final SmallSeminar small = new SmallSeminar();

    private static Edit edit(RowChange... changes) {
        return new Edit(Message.of("edit.speakers-removed", 1), List.of(changes));
    }

    /// Seminars of rows of all kinds, with references between them.
    private static List<Seminar> seminars() {
        var random = new RandomEdits(new Random(7));
        var seminars = new ArrayList<Seminar>();
        var seminar = random.start();
        for (int i = 1; i <= 500; i++) {
            seminar = seminar.apply(random.next(seminar));
            if (i % 20 == 0) {
                seminars.add(seminar);
            }
        }
        return seminars;
    }

    /// None of the rows that others name can go alone, of whatever kind.
    @Test
    void aRowThatOthersNameDoesNotGoAlone() {
        var named = EnumSet.noneOf(RowKind.class);
        for (var seminar : seminars()) {
            for (var row : seminar.rows()) {
                for (var reference : Reference.of(row)) {
                    if (!reference.inList() && named.add(reference.kind())) {
                        var gone = Objects.requireNonNull(seminar.find(reference.kind(), reference.id()));
                        var refused = assertThrows(
                                IllegalStateException.class, () -> seminar.apply(edit(new RowChange.Removed(gone))));
                        assertTrue(refused.toString().contains("missing " + reference.kind()), refused.toString());
                    }
                }
            }
        }
        assertEquals(8, named.size(), named.toString());
    }

    @Test
    void aRowGoesWithTheOnesThatNameIt() {
        var person = small.person("Мария", "Иванова", null);
        var needs = small.needs(person, "без глутен");
        var after = small.seminar().apply(edit(new RowChange.Removed(person), new RowChange.Removed(needs)));
        assertEquals(List.of(), after.participants());
    }

    /// All kinds of which only one row may be about something.
    @Test
    void aSecondRowAboutTheSameIsRefused() throws ReflectiveOperationException {
        var kinds = EnumSet.noneOf(RowKind.class);
        for (var seminar : seminars()) {
            for (var row : seminar.rows()) {
                if (Integrity.key(row) != null && kinds.add(RowKind.of(row))) {
                    var again = edit(new RowChange.Added(withOtherId(row)));
                    var refused = assertThrows(IllegalStateException.class, () -> seminar.apply(again));
                    assertTrue(refused.toString().contains(RowKind.of(row).toString()), refused.toString());
                }
            }
        }
        assertEquals(10, kinds.size(), kinds.toString());
    }

    @Test
    void twoOfOneEditAboutTheSameAreRefused() {
        var one = small.person("Мария", "Иванова", null);
        var other = small.person("Марија", "Ивановић", null);
        var pair = new DistinctParticipants(small.ids.next(), one.id(), other.id());
        var turned = new DistinctParticipants(small.ids.next(), other.id(), one.id());
        var both = edit(new RowChange.Added(pair), new RowChange.Added(turned));
        assertThrows(IllegalStateException.class, () -> small.seminar().apply(both));
    }

    @Test
    void anotherTakesThePlaceOfTheOneThatGoes() {
        var person = small.person("Мария", "Иванова", null);
        var needs = small.needs(person, "без глутен");
        var next = new Needs(small.ids.next(), person.id(), "без лактоза", "");
        var after = small.seminar().apply(edit(new RowChange.Added(next), new RowChange.Removed(needs)));
        assertEquals(List.of(next), after.needs());
    }

    private Row<?> withOtherId(Row<?> row) throws ReflectiveOperationException {
        var parts = row.getClass().getRecordComponents();
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(row);
        }
        values[0] = small.ids.next();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (Row<?>) row.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
