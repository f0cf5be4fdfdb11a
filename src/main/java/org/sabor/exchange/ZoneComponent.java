package org.sabor.exchange;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// A time zone as a calendar file describes it (RFC 5545 3.6.5), so that a program that has other rules, or none, is
/// right too. Changes of clock that come each year are said as a rule, which all calendars understand; where a zone has
/// none that holds for the dates, each change is said by itself.
final class ZoneComponent {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int WEEK = 7;

    private final VTimezone component;
    private final ZoneRules rules;
    private final TimeZone zone;

    private ZoneComponent(ZoneId zone) {
        component = new VTimezone(zone.getId());
        rules = zone.getRules();
        this.zone = TimeZone.getTimeZone(zone);
    }

    /// The zone as it is from one date to another.
    static VTimezone of(ZoneId zone, LocalDate from, LocalDate to) {
        var made = new ZoneComponent(zone);
        // The year before, so that the changes of that year hold for the first dates of this one.
        int first = from.getYear() - 1;
        var changes = made.changes(first, to.getYear());
        if (changes.isEmpty()) {
            var offset = made.rules.getOffset(from.atStartOfDay());
            made.add(ALWAYS, offset, offset, false, null);
        } else if (made.yearly(first, to.getYear(), changes)) {
            made.rules.getTransitionRules().forEach(rule -> made.add(rule.createTransition(first), recurrence(rule)));
        } else {
            changes.forEach(change -> made.add(change, null));
        }
        return made.component;
    }

    private List<ZoneOffsetTransition> changes(int first, int last) {
        var found = new ArrayList<ZoneOffsetTransition>();
        var start = LocalDate.of(first, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        for (var next = rules.nextTransition(start);
                next != null && next.getDateTimeBefore().getYear() <= last;
                next = rules.nextTransition(next.getInstant())) {
            found.add(next);
        }
        return found;
    }

    /// Whether the yearly rules give just these changes, on the days that a recurrence of them gives.
    private boolean yearly(int first, int last, List<ZoneOffsetTransition> changes) {
        var given = new ArrayList<ZoneOffsetTransition>();
        for (int year = first; year <= last; year++) {
            for (var rule : rules.getTransitionRules()) {
                var change = rule.createTransition(year);
                if (recurrence(rule) == null
                        || !onItsDay(rule, change.getDateTimeBefore().toLocalDate())) {
                    return false;
                }
                given.add(change);
            }
        }
        given.sort(null);
        return given.equals(changes);
    }

    private static boolean onItsDay(ZoneOffsetTransitionRule rule, LocalDate date) {
        int day = rule.getDayOfMonthIndicator();
        // Which day it is by the clocks before the change, in zones far from Greenwich not the one the rule names.
        int week = day < 0 ? date.lengthOfMonth() - date.getDayOfMonth() : date.getDayOfMonth() - day;
        return date.getMonth() == rule.getMonth()
                && date.getDayOfWeek() == rule.getDayOfWeek()
                && week >= 0
                && week < WEEK;
    }

    /// „The last Sunday of March“, or null for a rule of another form.
    private static @Nullable Recurrence recurrence(ZoneOffsetTransitionRule rule) {
        var weekday = rule.getDayOfWeek();
        int day = rule.getDayOfMonthIndicator();
        // The JDK says the last Sunday of March as the Sunday from the 25th on.
        boolean last = day == -1
                || (rule.getMonth() != Month.FEBRUARY && day == rule.getMonth().maxLength() - WEEK + 1);
        if (weekday == null || (!last && (day < 1 || (day - 1) % WEEK != 0))) {
            return null;
        }
        int which = last ? -1 : (day - 1) / WEEK + 1;
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(which, DayOfWeek.valueOf(weekday.name()))
                .build();
    }

    private void add(ZoneOffsetTransition change, @Nullable Recurrence recurrence) {
        add(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rules.isDaylightSavings(change.getInstant()),
                recurrence);
    }

    private void add(
            LocalDateTime start, ZoneOffset from, ZoneOffset to, boolean summer, @Nullable Recurrence recurrence) {
        Observance observance;
        if (summer) {
            var daylight = new DaylightSavingsTime();
            component.addDaylightSavingsTime(daylight);
            observance = daylight;
        } else {
            var standard = new StandardTime();
            component.addStandardTime(standard);
            observance = standard;
        }
        observance.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(from));
        observance.setTimezoneOffsetTo(offset(to));
        observance.addTimezoneName(zone.getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
        if (recurrence != null) {
            observance.setRecurrenceRule(recurrence);
        }
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
    }
}
