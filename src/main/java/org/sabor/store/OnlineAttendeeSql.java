package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Connection;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;

/// The table `online_attendee`.
final class OnlineAttendeeSql extends RowSql<OnlineAttendee> {
    OnlineAttendeeSql(Json json) {
        super(
                json,
                "online_attendee",
                "id, report, name, names_in_file, email, kind, connections, seconds, people, match");
    }

    @Override
    OnlineAttendee read(Columns columns) {
        return new OnlineAttendee(
                columns.id(),
                columns.id(),
                columns.text(),
                columns.list(String.class),
                columns.text(),
                columns.constant(AttendeeKind.class),
                columns.list(Connection.class),
                columns.optionalNumber(),
                columns.ids(),
                columns.constant(NameMatch.class));
    }

    @Override
    void write(OnlineAttendee row, Values values) {
        values.id(row.id())
                .id(row.report())
                .text(row.name())
                .list(row.namesInFile())
                .text(row.email())
                .constant(row.kind())
                .list(row.connections())
                .number(row.seconds())
                .list(row.people())
                .constant(row.match());
    }
}
