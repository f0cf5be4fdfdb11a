package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RandomEditsTest {
    @Test
    void everyKindIsAddedChangedAndRemoved() {
        var random = new RandomEdits(new Random(7));
        var seminar = random.start();
        var seen = new HashMap<Class<?>, EnumSet<RowKind>>();
        for (int i = 0; i < 1000; i++) {
            var edit = random.next(seminar);
            for (var change : edit.changes()) {
                seen.computeIfAbsent(change.getClass(), _ -> EnumSet.noneOf(RowKind.class))
                        .add(RowKind.of(change.row()));
            }
            seminar = seminar.apply(edit);
        }
        var all = EnumSet.allOf(RowKind.class);
        var come = EnumSet.complementOf(EnumSet.of(RowKind.SEMINAR_DETAILS, RowKind.PROJECT));
        assertEquals(come, seen.get(RowChange.Added.class));
        assertEquals(all, seen.get(RowChange.Changed.class));
        assertEquals(come, seen.get(RowChange.Removed.class));
    }

    @Test
    void whateverMayBeNullIsSeenBothWays() throws ReflectiveOperationException {
        var random = new RandomEdits(new Random(8));
        var seminar = random.start();
        var expected = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (int i = 0; i < 1000; i++) {
            seminar = seminar.apply(random.next(seminar));
            for (var row : seminar.rows()) {
                for (var component : row.getClass().getRecordComponents()) {
                    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        var name = row.getClass().getSimpleName() + "." + component.getName();
                        expected.add(name + " null");
                        expected.add(name + " said");
                        seen.add(name + (component.getAccessor().invoke(row) == null ? " null" : " said"));
                    }
                }
            }
        }
        assertEquals(expected, seen);
    }
}
