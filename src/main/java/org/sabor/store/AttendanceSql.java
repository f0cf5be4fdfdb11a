package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.DayPart;
import org.sabor.model.Period;
import org.sabor.model.Recording;

/// The table `attendance`.
final class AttendanceSql extends RowSql<Attendance> {
    AttendanceSql(Json json) {
        super(
                json,
                "attendance",
                "id, participant, day, part, session, mode, arrived, departed, minutes, source, evidence, recording");
    }

    @Override
    Attendance read(Columns columns) {
        return new Attendance(
                columns.id(),
                columns.id(),
                new Period(columns.id(), columns.constant(DayPart.class), columns.optionalId()),
                columns.constant(AttendanceMode.class),
                columns.time(),
                columns.time(),
                columns.optionalNumber(),
                columns.constant(AttendanceSource.class),
                columns.text(),
                columns.optional(Recording.class));
    }

    @Override
    void write(Attendance row, Values values) {
        values.id(row.id())
                .id(row.participant())
                .id(row.period().day())
                .constant(row.period().part())
                .id(row.period().session())
                .constant(row.mode())
                .time(row.arrived())
                .time(row.left())
                .number(row.minutes())
                .constant(row.source())
                .text(row.evidence())
                .optional(row.recording());
    }
}
