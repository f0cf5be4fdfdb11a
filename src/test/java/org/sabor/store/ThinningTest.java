package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// RELIABILITY C4, A10, F10.
class ThinningTest {
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final Thinning YEAR = new Thinning(Duration.ofDays(365));

    private final List<Made> kept = new ArrayList<>();
    private long next = 1;

    private record Made(long sequence, Instant at) implements Thinning.Entry {}

    /// Makes a backup and thins the series, as [Backups] does.
    private void make(Thinning thinning, Instant now) {
        kept.add(new Made(next++, now));
        kept.removeAll(thinning.superfluous(kept, now));
    }

    @Test
    void tenNewestOneADayAndOneAWeekStayOverFourHundredDays() {
        for (int day = 0; day < 400; day++) {
            for (int i = 0; i < 6; i++) {
                make(YEAR, START.plus(day, ChronoUnit.DAYS).plus(i, ChronoUnit.HOURS));
            }
            long last = next - 1;
            var sequences = kept.stream().map(Made::sequence).toList();
            for (long newest = Math.max(1, last - 9); newest <= last; newest++) {
                assertTrue(sequences.contains(newest), "day " + day + ", backup " + newest);
            }
            assertEquals(Math.min(14, day + 1), daysOf(Math.min(13, day)), "day " + day);
            assertTrue(kept.size() <= 10 + 14 + 8, "day " + day);
        }
        var oldest = kept.getFirst();
        assertEquals(
                8,
                kept.stream()
                        .map(each -> LocalDate.ofInstant(each.at(), ZoneOffset.UTC))
                        .map(date -> date.minusDays(date.getDayOfWeek().getValue() - 1L))
                        .distinct()
                        .count());
        // The last of its week: Sunday's sixth.
        assertEquals(0, oldest.sequence() % 6);
        assertTrue(
                Duration.between(oldest.at(), START.plus(399, ChronoUnit.DAYS)).toDays() >= 6 * 7);
    }

    /// How many of the last days have a backup.
    private long daysOf(int back) {
        var newest = LocalDate.ofInstant(kept.getLast().at(), ZoneOffset.UTC);
        var days = new HashSet<LocalDate>();
        kept.forEach(each -> days.add(LocalDate.ofInstant(each.at(), ZoneOffset.UTC)));
        days.removeIf(day -> day.isBefore(newest.minusDays(back)));
        return days.size();
    }

    @Test
    void nothingIsOlderThanTheTermButTheNewest() {
        var month = new Thinning(Duration.ofDays(30));
        for (int day = 0; day < 60; day++) {
            make(month, START.plus(day, ChronoUnit.DAYS));
            for (var each : kept) {
                assertTrue(Duration.between(each.at(), START.plus(day, ChronoUnit.DAYS))
                                .toDays()
                        <= 30);
            }
        }
        // A seminar that nobody has opened for half a year.
        var later = START.plus(240, ChronoUnit.DAYS);
        kept.removeAll(month.superfluous(kept, later));
        assertEquals(List.of(60L), kept.stream().map(Made::sequence).toList());
    }

    @Test
    void aClockThatIsWrongForAWhileDeletesNothingWrongly() {
        for (var wrong : List.of(
                Instant.parse("1970-01-01T00:00:00Z"),
                Instant.parse("2099-12-31T23:59:59Z"),
                START.plus(19, ChronoUnit.DAYS),
                START.plus(21, ChronoUnit.DAYS))) {
            kept.clear();
            next = 1;
            for (int day = 0; day < 20; day++) {
                make(YEAR, START.plus(day, ChronoUnit.DAYS));
            }
            var before = List.copyOf(kept);
            make(YEAR, wrong);
            make(YEAR, wrong.plus(1, ChronoUnit.HOURS));
            var lost = new ArrayList<>(before);
            lost.removeAll(kept);
            assertTrue(lost.size() <= 2, "two new ones displace at most two: " + wrong + " " + lost);
            assertTrue(kept.stream().map(Made::sequence).toList().containsAll(List.of(21L, 22L)), wrong.toString());
            make(YEAR, START.plus(20, ChronoUnit.DAYS));
            assertTrue(kept.size() >= before.size() - 3, wrong.toString());
            assertEquals(23, kept.getLast().sequence());
        }
    }

    @Test
    void theNewestByNumberStaysWhateverTheClockSays() {
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            var moment = Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L));
            make(YEAR, moment);
            assertEquals(next - 1, kept.getLast().sequence());
            assertFalse(kept.isEmpty());
        }
    }

    @Test
    void theOrderInWhichTheyAreFoundDoesNotMatter() {
        for (int day = 0; day < 120; day++) {
            kept.add(new Made(next++, START.plus(day, ChronoUnit.DAYS)));
        }
        var now = START.plus(120, ChronoUnit.DAYS);
        var gone = YEAR.superfluous(kept, now);
        assertEquals(120 - 14 - 5, gone.size());
        var shuffled = new ArrayList<>(kept);
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(gone, YEAR.superfluous(shuffled, now));
    }
}
