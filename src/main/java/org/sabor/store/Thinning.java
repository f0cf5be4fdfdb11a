package org.sabor.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups of one file stay: the ten newest, one a day for fourteen days, one a week for eight weeks, and
/// nothing older than the term (RELIABILITY C-6, C4, F10). The newest stays in any case.
///
/// What is newer is told by the sequence number, never by the clock, which may be wrong (RELIABILITY A10): a
/// moment is only a label, by which two backups are of one day. The age of a backup is the sum of the steps of the
/// clock from it to now, and a step that no pause explains counts nothing, so a clock that says 2099 for an hour
/// deletes nothing.
///
/// @param term how old a backup may become
public record Thinning(Duration term) {
    private static final int NEWEST = 10;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;

    /// A longer step of the clock, either way, is a wrong clock.
    private static final Duration LONGEST_PAUSE = Duration.ofDays(5 * 365);

    /// A backup by its number, which is higher for later ones, and the moment that the clock said.
    interface Entry {
        /// The place in the order in which the backups were made.
        long sequence();

        /// What the clock said then.
        Instant at();
    }

    /// Those that may go, the newest first.
    <E extends Entry> List<E> superfluous(Collection<E> backups, Instant now) {
        var newestFirst = backups.stream()
                .sorted(Comparator.comparingLong(Entry::sequence).reversed())
                .toList();
        var stay = new HashSet<Long>();
        newestFirst.stream().limit(NEWEST).forEach(each -> stay.add(each.sequence()));
        stay.addAll(newestOfEach(newestFirst, DAYS, date -> date));
        stay.addAll(newestOfEach(
                newestFirst,
                WEEKS,
                date -> date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        stay.removeAll(tooOld(newestFirst, now));
        if (!newestFirst.isEmpty()) {
            stay.add(newestFirst.getFirst().sequence());
        }
        return newestFirst.stream()
                .filter(each -> !stay.contains(each.sequence()))
                .toList();
    }

    private static Set<Long> newestOfEach(
            List<? extends Entry> newestFirst, int most, Function<LocalDate, Object> label) {
        var labels = new HashSet<Object>();
        var found = new HashSet<Long>();
        for (var each : newestFirst) {
            var day = LocalDate.ofInstant(each.at(), ZoneOffset.UTC);
            if (labels.size() < most && labels.add(label.apply(day))) {
                found.add(each.sequence());
            }
        }
        return found;
    }

    private Set<Long> tooOld(List<? extends Entry> newestFirst, Instant now) {
        var found = new HashSet<Long>();
        var age = Duration.ZERO;
        var later = now;
        for (var each : newestFirst) {
            var step = Duration.between(each.at(), later);
            if (step.abs().compareTo(LONGEST_PAUSE) <= 0) {
                age = age.plus(step);
            }
            if (age.compareTo(term) > 0) {
                found.add(each.sequence());
            }
            later = each.at();
        }
        return found;
    }
}
