package org.sabor.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date, a time of day or both, as a cell has them.
///
/// @param day null where the cell has only a time of day
/// @param time null where it has only a date
/// @param seconds whether it is exact to the second
/// @param twelveHours whether it has AM or PM
/// @param offset null where none is stated
record Moment(
        @Nullable DayText day,
        @Nullable LocalTime time,
        boolean seconds,
        boolean twelveHours,
        @Nullable ZoneOffset offset) {
    /// How a date is written, and so what is certain about it.
    enum Form {
        /// The year first, or the month in letters.
        CERTAIN,
        SLASHES,
        DOTS,
        /// A date cell of a workbook: certain, unless a program with another order has made it of a text.
        CELL
    }

    /// The numbers of a date.
    ///
    /// @param first the day if the day is first, as it is in `CERTAIN` and `CELL`
    record DayText(int first, int second, int year, Form form, boolean shortYear) {
        /// The date in this order; null where there is no such date.
        @Nullable
        LocalDate in(DateOrder order) {
            boolean dayFirst = order == DateOrder.DAY_FIRST || form == Form.CERTAIN;
            try {
                return LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
            } catch (DateTimeException none) {
                return null;
            }
        }

        boolean isSame() {
            return first == second;
        }
    }

    /// The date and time; null where there is no such date. Of a time of day the date must be given, of a date alone
    /// midnight is meant.
    @Nullable
    LocalDateTime at(DateOrders orders, @Nullable LocalDate without) {
        var date = day == null ? without : day.in(orders.of(day.form()));
        return date == null ? null : date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }
}
