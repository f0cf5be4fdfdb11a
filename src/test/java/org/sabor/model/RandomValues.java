package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Values by chance, of which rows are made.
class RandomValues {
    private static final String[] WORDS = {
        "",
        "Георги",
        "O’Neill",
        "'; DROP TABLE day; --",
        "Łukasz",
        "„Цитат“",
        "two\nlines",
        "😀",
        "100 %",
        "Şahin \\ \"x\"",
        "0"
    };

    final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    final String hash() {
        return "%064x".formatted(random.nextLong() >>> 1);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    final <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    final <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    final <R extends Row<R>> @Nullable Id<R> maybe(List<R> rows) {
        return rows.isEmpty() || random.nextInt(3) == 0 ? null : one(rows).id();
    }

    final <T> List<T> list(Supplier<T> value) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    final String text() {
        return one(WORDS) + (random.nextBoolean() ? "" : " " + random.nextInt(1000));
    }

    final Bilingual bilingual() {
        return new Bilingual(text(), text());
    }

    final LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    final LocalDateTime moment() {
        return date().atTime(time());
    }

    final LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(4) == 0 ? 30 : 0);
    }
}
