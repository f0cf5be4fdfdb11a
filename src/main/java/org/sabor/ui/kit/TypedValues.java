package org.sabor.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates, times and numbers as people type them.
public final class TypedValues {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,\\s-]?(\\d{2}))?\\s*(?:ч\\.?|h)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./\\s-]+(\\d{1,2})[./\\s-]+(\\d{4}|\\d{2})\\s*(?:г\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedValues() {}

    /// `9:30`, `0930`, `9.30`, `9`, `9:30 ч.`
    public static Optional<LocalTime> time(String typed) {
        var match = TIME.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// `14.11.2023`, `14/11/23`, `14 11 2023 г.`, `2023-11-14`; the day comes before the month.
    static Optional<LocalDate> date(String typed) {
        var text = typed.strip();
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int year = Integer.parseInt(dayFirst.group(3));
            return date(year < 100 ? 2000 + year : year, dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? date(Integer.parseInt(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// A whole number of at most seven digits, not below the minimum.
    static Optional<Integer> number(String typed, int minimum) {
        var text = typed.replaceAll("[\\s\u00a0]", "");
        if (!text.matches("\\d{1,7}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number < minimum ? Optional.empty() : Optional.of(number);
    }
}
