package org.sabor.meetings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.Moment.DayText;
import org.sabor.meetings.Moment.Form;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.CellText;

/// Reads dates and times in every form that reports have (formats/online-attendance.md 1.4), with fixed patterns: those
/// of the Java platform change with its data of languages, and know neither U+202F nor `pm`.
final class MomentText {
    private static final int LONGEST = 60;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)\\.?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[. -] ?(?:de )?(\\p{L}{3,12})[.,]?[ -](?:de )?(\\d{4})(?!\\d)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?: ?(?:г\\.?|года))?[, .]*(?:(?:t|à|a las|alle|um|at|om|о|в|klo|kl\\.?|στις) ?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
            + "(?: ?(a\\.? ?m|p\\.? ?m|π\\.? ?μ|μ\\.? ?μ|пр\\. ?об|сл\\. ?об)\\.?)?"
            + "(?: ?(?:ч\\.?|uhr|h))?"
            + "(?: ?\\(?(z|utc|gmt|[+-]\\d{2}(?::?\\d{2})?)\\)?)?");
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SERIAL_FROM = BigDecimal.valueOf(36_526);
    private static final BigDecimal SERIAL_TO = BigDecimal.valueOf(73_051);

    private MomentText() {}

    /// What the cell says; null where it is no date and no time.
    static @Nullable Moment of(Cell cell) {
        var moment = of(cell.text());
        if (moment != null && cell.kind() == Cell.Kind.DATE) {
            var day = moment.day();
            var asCell = day == null ? null : new DayText(day.first(), day.second(), day.year(), Form.CELL, false);
            return new Moment(asCell, moment.time(), true, false, moment.offset());
        }
        return moment;
    }

    /// A number that stands in a column of times of a workbook: days since 1900, of the years 2000 to 2099, or a part
    /// of a day.
    static @Nullable Moment ofSerial(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER || cell.text().length() > LONGEST) {
            return null;
        }
        var serial = new BigDecimal(cell.text());
        boolean date = serial.compareTo(SERIAL_FROM) >= 0 && serial.compareTo(SERIAL_TO) < 0;
        if (!date && (serial.signum() <= 0 || serial.compareTo(BigDecimal.ONE) >= 0)) {
            return null;
        }
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var day = FIRST_SERIAL.plusDays(seconds / 86_400);
        var text = new DayText(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), Form.CELL, false);
        return new Moment(date ? text : null, LocalTime.ofSecondOfDay(seconds % 86_400), true, false, null);
    }

    /// What the text says; null where it is no date and no time.
    static @Nullable Moment of(String written) {
        if (written.length() > LONGEST || !hasDigits(written)) {
            return null;
        }
        var line = CellText.line(Normalizer.normalize(written, Normalizer.Form.NFKC));
        var text = line.text().toLowerCase(Locale.ROOT);
        int end = 0;
        DayText day = null;
        var dates = new DateText(text);
        if (dates.day != null) {
            day = dates.day;
            var between = BETWEEN.matcher(text).region(dates.end, text.length());
            end = between.lookingAt() ? between.end() : dates.end;
            if (end == text.length()) {
                return new Moment(day, null, true, false, null);
            }
            if (end == dates.end) {
                return null;
            }
        }
        return timed(day, TIME.matcher(text).region(end, text.length()));
    }

    /// Whether there are enough digits for a time; most cells have none, and are left at once.
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS && text.indexOf('@') < 0;
    }

    /// Finds a date somewhere in a title or the name of a file, written so that it is certain.
    static @Nullable LocalDate certainDateIn(String text) {
        var shortened = text.substring(0, Math.min(text.length(), 500)).replace('_', '-');
        var found = YEAR_FIRST.matcher(shortened);
        while (found.find()) {
            var date = date(found, 4, 3, 1).in(DateOrder.DAY_FIRST);
            if (date != null) {
                return date;
            }
        }
        var dotted = NUMBERS.matcher(shortened);
        while (dotted.find()) {
            var date = date(dotted, 1, 3, 4).in(DateOrder.DAY_FIRST);
            if (date != null && dotted.group(2).equals(".") && dotted.group(4).length() == 4) {
                return date;
            }
        }
        return null;
    }

    private static DayText date(Matcher found, int day, int month, int year) {
        return new DayText(number(found, day), number(found, month), number(found, year), Form.CERTAIN, false);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(Objects.requireNonNull(found.group(group)));
    }

    private static @Nullable Moment timed(@Nullable DayText day, Matcher found) {
        if (!found.matches() || (day == null && found.group(0).indexOf(':') < 0)) {
            return null;
        }
        var half = found.group(4);
        int hour = number(found, 1);
        if (half != null) {
            boolean morning = half.startsWith("a") || half.startsWith("π") || half.startsWith("п");
            hour = hour > 12 ? hour : hour % 12 + (morning ? 0 : 12);
        }
        var second = found.group(3);
        try {
            // Some browsers write 24:05:10 for five past midnight.
            var time = LocalTime.of(
                    hour == 24 ? 0 : hour, number(found, 2), second == null ? 0 : Integer.parseInt(second));
            return new Moment(day, time, second != null, half != null, offset(found.group(5)));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
    }

    /// The date a text begins with.
    private static final class DateText {
        private @Nullable DayText day;
        private int end;

        private DateText(String text) {
            var yearFirst = YEAR_FIRST.matcher(text);
            var numbers = NUMBERS.matcher(text);
            var monthFirst = MONTH_FIRST.matcher(text);
            var dayFirst = DAY_FIRST.matcher(text);
            if (yearFirst.lookingAt()) {
                take(date(yearFirst, 4, 3, 1), yearFirst);
            } else if (numbers.lookingAt()) {
                boolean shortYear = numbers.group(4).length() == 2;
                int year = number(numbers, 4) + (shortYear ? 2_000 : 0);
                var form = numbers.group(2).equals("/") ? Form.SLASHES : Form.DOTS;
                take(new DayText(number(numbers, 1), number(numbers, 3), year, form, shortYear), numbers);
            } else if (monthFirst.lookingAt()) {
                named(number(monthFirst, 2), monthFirst.group(1), monthFirst);
            } else if (dayFirst.lookingAt()) {
                named(number(dayFirst, 1), dayFirst.group(2), dayFirst);
            }
        }

        private void take(DayText found, Matcher matcher) {
            day = found;
            end = matcher.end();
        }

        private void named(int number, String month, Matcher matcher) {
            var list = Words.listOfBeginning("MONTH.", month);
            if (list != null) {
                take(new DayText(number, Integer.parseInt(list), number(matcher, 3), Form.CERTAIN, false), matcher);
            }
        }
    }
}
