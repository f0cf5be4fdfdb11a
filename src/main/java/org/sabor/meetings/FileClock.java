package org.sabor.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Makes times of the seminar out of times of a file.
///
/// @param zone of times that name none
/// @param seminar the zone of the seminar
/// @param date of times that have none; null where it is not known
record FileClock(
        DateOrders orders,
        ZoneId zone,
        ZoneId seminar,
        @Nullable LocalDate date) {
    /// The time in the zone of the seminar; null where the file does not have one.
    ///
    /// @param utc whether the column says so
    @Nullable
    LocalDateTime at(@Nullable Moment moment, boolean utc) {
        var local = moment == null ? null : moment.at(orders, date);
        if (moment == null || local == null) {
            return null;
        }
        ZoneId own = moment.offset() != null ? moment.offset() : utc ? ZoneOffset.UTC : zone;
        return own.equals(seminar)
                ? local
                : local.atZone(own).withZoneSameInstant(seminar).toLocalDateTime();
    }
}
