package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.GenderTotals;
import org.sabor.model.Id;
import org.sabor.model.KeptFigures;
import org.sabor.model.Picture;
import org.sabor.model.RowKind;
import org.sabor.store.Tables;

/// RELIABILITY F4, C-12: the build breaks where a column is added of which nobody has said whether it is personal.
class PersonalDataTest {
    /// What has no parts of its own, or none that are personal.
    private static final Set<Class<?>> WHOLE =
            Set.of(Bilingual.class, Id.class, Country.class, Picture.class, KeptFigures.class, GenderTotals.class);

    @Test
    void everyComponentOfEveryRowHasAnEntry() {
        for (var kind : RowKind.values()) {
            assertEquals(List.of(), missing(kind, PersonalData.of(kind), kind.type()), kind.word());
        }
    }

    @Test
    void everyColumnOfEveryTableHasAnEntry() {
        var tables = Tables.columns();
        assertEquals(Map.of(), unexplained(tables));
        assertEquals(
                tables.keySet(),
                Stream.concat(
                                Stream.of(RowKind.values()).map(PersonalDataTest::table),
                                PersonalData.OTHER_TABLES.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// The controls: a component, a part of one, and a column that nobody has entered are named.
    @Test
    void whatHasNoEntryIsNamed() {
        record Newer(Id<?> id, String given, List<Inner> inner) {
            record Inner(String shoeSize) {}
        }
        var entries = List.of(
                DataColumn.plain(RowKind.DAY, "id"),
                DataColumn.plain(RowKind.DAY, "inner").of("hat"),
                DataColumn.plain(RowKind.DAY, "gone"));
        assertEquals(
                List.of("given has no entry", "inner.shoeSize has no entry", "inner.hat is no more", "gone is no more"),
                missing(RowKind.DAY, entries, Newer.class));
        var tables = new TreeMap<>(Tables.columns());
        tables.put("day", List.of("id", "number", "date", "starts", "ends", "mood"));
        assertEquals(Map.of("day", List.of("mood")), unexplained(tables));
    }

    private static List<String> missing(RowKind kind, List<DataColumn> entries, Class<?> type) {
        var wrong = new ArrayList<String>();
        var byName = entries.stream().collect(Collectors.toMap(DataColumn::component, each -> each));
        for (var component : type.getRecordComponents()) {
            var entry = byName.remove(component.getName());
            if (entry == null) {
                wrong.add(component.getName() + " has no entry");
                continue;
            }
            assertEquals(kind, entry.kind());
            var parts = parts(component.getGenericType());
            parts.stream()
                    .filter(part -> !entry.parts().contains(part))
                    .forEach(part -> wrong.add(component.getName() + "." + part + " has no entry"));
            entry.parts().stream()
                    .filter(part -> !parts.contains(part))
                    .forEach(part -> wrong.add(component.getName() + "." + part + " is no more"));
        }
        byName.keySet().stream().sorted().forEach(name -> wrong.add(name + " is no more"));
        return wrong;
    }

    private static List<String> parts(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Id.class ? List.of() : parts(generic.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> of) || !of.isRecord() || WHOLE.contains(of)) {
            return List.of();
        }
        return Arrays.stream(of.getRecordComponents())
                .flatMap(PersonalDataTest::names)
                .toList();
    }

    private static Stream<String> names(RecordComponent component) {
        if (component.getType() == Id.class) {
            return Stream.of(component.getName());
        }
        var inner = parts(component.getGenericType());
        return inner.isEmpty()
                ? Stream.of(component.getName())
                : inner.stream().map(each -> component.getName() + "/" + each);
    }

    private static Map<String, List<String>> unexplained(Map<String, List<String>> tables) {
        var wrong = new TreeMap<String, List<String>>();
        for (var kind : RowKind.values()) {
            var known = PersonalData.of(kind).stream()
                    .flatMap(column -> column.columns().stream())
                    .toList();
            var there = tables.getOrDefault(table(kind), List.of());
            var differing = new TreeSet<>(there);
            differing.addAll(known);
            differing.removeIf(each -> there.contains(each) && known.contains(each));
            if (!differing.isEmpty()) {
                wrong.put(table(kind), List.copyOf(differing));
            }
        }
        return wrong;
    }

    private static String table(RowKind kind) {
        return kind.word().replace('-', '_');
    }

    @Test
    void whatIsOfOnePersonIsHandedOutOrSaysWhyNot() {
        for (var column : PersonalData.all()) {
            if (column.personal() != null && column.personal().term() != Term.RETENTION) {
                boolean reference = column.component().equals("participant");
                assertTrue(column.exported() || reference, column.kind() + "." + column.component());
            }
        }
        assertTrue(PersonalData.removed(RowKind.NEEDS));
        assertFalse(PersonalData.removed(RowKind.PARTICIPANT));
    }
}
