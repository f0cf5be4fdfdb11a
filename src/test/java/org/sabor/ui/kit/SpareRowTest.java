package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpareRowTest {
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final SortedList<String> sorted = new SortedList<>(names, Comparator.naturalOrder());

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 14, 23})
    void aRowMovesUpInAListThatIsJustFull(int many) {
        var shown = new FilteredList<>(new SpareRow<>(sorted), Objects::nonNull);
        for (int i = 0; i < many; i++) {
            names.add("m%02d".formatted(i));
        }
        names.set(many - 1, "a");
        assertEquals(many, shown.size());
        assertEquals("a", shown.getFirst());
        assertEquals(sorted, shown);
    }

    @Test
    void theFilterOfJavaFxStillNeedsIt() {
        // When this fails, JavaFX is mended and the class can go.
        var shown = new FilteredList<>(sorted, _ -> true);
        names.addAll("a", "b");
        names.addAll("c", "d");
        assertEquals(4, shown.size());
        var lost = new ArrayList<Throwable>();
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> lost.add(bug));
        names.set(3, "0");
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertInstanceOf(ArrayIndexOutOfBoundsException.class, lost.getFirst());
    }

    @Test
    void itFollowsWhateverHappens() {
        var shown = new FilteredList<>(new SpareRow<>(sorted), Objects::nonNull);
        var random = new Random(1);
        boolean even = false;
        for (int i = 0; i < 2_000; i++) {
            var name = Integer.toString(random.nextInt(50));
            int kind = random.nextInt(names.isEmpty() ? 1 : 6);
            int place = names.isEmpty() ? 0 : random.nextInt(names.size());
            switch (kind) {
                case 0, 1 -> names.add(place, name);
                case 2 -> names.remove(place);
                case 3 -> names.set(place, name);
                case 4 ->
                    sorted.setComparator(random.nextBoolean() ? Comparator.naturalOrder() : Comparator.reverseOrder());
                default -> {
                    boolean now = random.nextBoolean();
                    even = now;
                    shown.setPredicate(each -> each != null && isShown(each, now));
                }
            }
            boolean now = even;
            assertEquals(sorted.stream().filter(each -> isShown(each, now)).toList(), List.copyOf(shown));
        }
    }

    private static boolean isShown(String name, boolean even) {
        return !even || Integer.parseInt(name) % 2 == 0;
    }
}
