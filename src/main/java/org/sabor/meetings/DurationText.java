package org.sabor.meetings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.CellText;

/// Reads a duration in every form that reports have (formats/online-attendance.md 1.5).
///
/// @param exact whether it is exact to the second, and not in whole minutes
record DurationText(long seconds, boolean exact) {
    private static final int LONGEST = 60;
    private static final long MOST = 40L * 86_400;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,9})?");
    private static final Pattern PAIRS = Pattern.compile("(?:\\d{1,7} ?\\p{L}{1,12}[., ]*)+");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,7}) ?(\\p{L}{1,12})");

    /// What the cell says; null where it is no duration, or a negative one.
    static @Nullable DurationText of(Cell cell, Heading.Unit unit) {
        if (cell.text().length() > LONGEST) {
            return null;
        }
        var text = CellText.line(cell.text()).text();
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            var seconds = clock.group(3);
            return most(
                    Long.parseLong(clock.group(1)) * 3_600
                            + Long.parseLong(clock.group(2)) * 60
                            + (seconds == null ? 0 : Long.parseLong(seconds)),
                    seconds != null || cell.kind() == Cell.Kind.DATE);
        }
        if (NUMBER.matcher(text).matches()) {
            double number = Double.parseDouble(text.replace(',', '.'));
            return switch (unit) {
                case SECONDS -> most(Math.round(number), true);
                case MINUTES -> most(Math.round(number * 60), false);
                // A part of a day, as spreadsheets have durations.
                case UNKNOWN ->
                    cell.kind() == Cell.Kind.NUMBER && number < 1 ? most(Math.round(number * 86_400), true) : null;
            };
        }
        return PAIRS.matcher(text).matches() ? pairs(text) : null;
    }

    private static @Nullable DurationText pairs(String text) {
        var pairs = PAIR.matcher(text);
        long seconds = 0;
        boolean exact = false;
        while (pairs.find()) {
            long number = Long.parseLong(pairs.group(1));
            var unit = Words.listOfBeginning("UNIT.", pairs.group(2));
            if (unit == null) {
                return null;
            }
            seconds += switch (unit) {
                case "DAY" -> number * 86_400;
                case "HOUR" -> number * 3_600;
                case "MINUTE" -> number * 60;
                default -> number;
            };
            exact |= unit.equals("SECOND");
        }
        return most(seconds, exact);
    }

    private static @Nullable DurationText most(long seconds, boolean exact) {
        return seconds <= MOST ? new DurationText(seconds, exact) : null;
    }
}
