package org.sabor.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A stored number as it is read: all digits of it, or the date it stands for.
final class NumberText {
    private static final int LONGEST = 400;
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    /// The day after 31 December 9999, in the 1900 system.
    private static final long END = 2_958_466;
    private static final long DAYS_TO_1904 = 1_462;
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private NumberText() {}

    /// The cell of a number; what is none stays as it is, as text.
    static Cell cell(String stored, boolean formula, CellFormats.@Nullable DateFormat format, boolean days1904) {
        if (format == null && plain(stored)) {
            return new Cell(stored, Cell.Kind.NUMBER, formula);
        }
        var number = number(stored.strip());
        if (number == null) {
            return new Cell(stored, Cell.Kind.TEXT, formula);
        }
        long end = days1904 ? END - DAYS_TO_1904 : END;
        if (format != null && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(end)) < 0) {
            return new Cell(moment(number, format, days1904), Cell.Kind.DATE, formula);
        }
        return new Cell(digits(number), Cell.Kind.NUMBER, formula);
    }

    /// Whether it is written in the file as it is shown, as most numbers are.
    private static boolean plain(String stored) {
        boolean plain = stored.length() <= 15 && (stored.length() == 1 || stored.charAt(0) != '0');
        for (int i = 0; plain && i < stored.length(); i++) {
            plain = stored.charAt(i) >= '0' && stored.charAt(i) <= '9';
        }
        return plain;
    }

    private static @Nullable BigDecimal number(String stored) {
        if (stored.length() > LONGEST) {
            return null;
        }
        try {
            var number = new BigDecimal(stored);
            // Nothing a spreadsheet can hold is longer; 1E999999999 would be a text of a gigabyte.
            return Math.abs((long) number.precision() - number.scale()) > LONGEST || Math.abs(number.scale()) > LONGEST
                    ? null
                    : number;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /// Spreadsheets reckon with 17 digits and show 15; whole numbers are shown as they are.
    private static String digits(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        var shown = plain.scale() > 0 ? plain.round(SHOWN).stripTrailingZeros() : plain;
        return shown.toPlainString();
    }

    private static String moment(BigDecimal serial, CellFormats.DateFormat format, boolean days1904) {
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = seconds / 86_400;
        var time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (format.elapsed() && !format.day()) {
            var shown = String.format("%02d:%02d", seconds / 3_600, seconds / 60 % 60);
            return seconds % 60 == 0 ? shown : shown + String.format(":%02d", seconds % 60);
        }
        if (days == 0 && !format.day()) {
            return time.toString();
        }
        var day = days1904 ? FIRST_1904.plusDays(days) : day1900(days);
        return format.time() && !time.equals(LocalTime.MIDNIGHT)
                ? LocalDateTime.of(day, time).toString()
                : day.toString();
    }

    /// In the 1900 system there is a 29 February 1900 that never was, so earlier days are one off.
    private static LocalDate day1900(long days) {
        return BEFORE_1900.plusDays(days < 60 ? days + 1 : days);
    }
}
