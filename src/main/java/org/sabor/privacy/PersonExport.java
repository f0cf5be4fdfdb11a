package org.sabor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attendance;
import org.sabor.model.Certificate;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Needs;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SheetPrint;
import org.sabor.model.Speaker;
import org.sabor.model.VisitSeat;

/// Everything a seminar has about one person, for that person (DOMAIN R19, GDPR Art. 15 and 20): what the registry says
/// is handed out, from all tables, and the places where they stand among others, without these.
///
/// @param rows what is known of the person, row by row
/// @param sheets where they stand on printed sheets
/// @param sessions in which they speak
/// @param history earlier states of these rows that undo could bring back
public record PersonExport(
        Participant person, List<DataRow> rows, List<OnSheet> sheets, List<Session> sessions, List<DataRow> history) {
    /// A row with what of it is handed out.
    ///
    /// @param values in the order of the registry; what is not stated is null
    public record DataRow(RowKind kind, List<Value> values) {}

    /// A value of a row.
    public record Value(DataColumn column, @Nullable Object value) {}

    /// That the person stands on a printed sheet.
    ///
    /// @param sheet the print; `row` the number of the row
    /// @param signed whether it was read off as signed
    public record OnSheet(SheetPrint sheet, int row, boolean signed) {}

    public PersonExport {
        rows = List.copyOf(rows);
        sheets = List.copyOf(sheets);
        sessions = List.copyOf(sessions);
        history = List.copyOf(history);
    }

    /// All of it.
    ///
    /// @param edits what was done and can be undone, or done again
    public static PersonExport of(Seminar seminar, Id<Participant> who, List<Edit> edits) {
        var rows = new ArrayList<DataRow>();
        for (var kind : RowKind.values()) {
            for (var row : seminar.rows(kind)) {
                if (about(row, who)) {
                    rows.add(row(row));
                }
            }
        }
        return new PersonExport(
                seminar.participants().require(who),
                rows,
                sheets(seminar, who),
                seminar.sessionsWith(who),
                history(edits, who, rows));
    }

    /// Whether the row is about this person, and nobody else.
    static boolean about(Row<?> row, Id<Participant> who) {
        return switch (row) {
            case Participant person -> person.id().equals(who);
            case Needs needs -> needs.participant().equals(who);
            case Attendance attendance -> attendance.participant().equals(who);
            case Speaker speaker -> speaker.participant().equals(who);
            case VisitSeat seat -> seat.participant().equals(who);
            case Certificate certificate -> certificate.participant().equals(who);
            // Several people behind one connection are in one name: each may see it.
            case OnlineAttendee attendee -> attendee.people().contains(who);
            default -> false;
        };
    }

    private static DataRow row(Row<?> row) {
        var kind = RowKind.of(row);
        var values = new ArrayList<Value>();
        for (var component : kind.type().getRecordComponents()) {
            var column = PersonalData.of(kind).stream()
                    .filter(each -> each.component().equals(component.getName()))
                    .findFirst()
                    .orElseThrow();
            if (column.exported()) {
                values.add(new Value(column, Recast.value((Record) row, component)));
            }
        }
        return new DataRow(kind, values);
    }

    private static List<OnSheet> sheets(Seminar seminar, Id<Participant> who) {
        var found = new ArrayList<OnSheet>();
        for (var sheet : seminar.sheetPrints()) {
            for (int row = 1; row <= sheet.lastRow(); row++) {
                if (who.equals(sheet.inRow(row))) {
                    int number = row;
                    boolean signed =
                            sheet.signed().stream().anyMatch(each -> each.rows().contains(number));
                    found.add(new OnSheet(sheet, row, signed));
                }
            }
        }
        return found;
    }

    private static List<DataRow> history(List<Edit> edits, Id<Participant> who, List<DataRow> now) {
        var found = new ArrayList<DataRow>();
        for (var edit : edits) {
            for (var change : edit.changes()) {
                var states = change instanceof RowChange.Changed(var before, var after)
                        ? List.of(before, after)
                        : List.<Row<?>>of(change.row());
                for (var state : states) {
                    if (about(state, who)) {
                        var row = row(Objects.requireNonNull(state));
                        if (!now.contains(row) && !found.contains(row)) {
                            found.add(row);
                        }
                    }
                }
            }
        }
        return found;
    }
}
