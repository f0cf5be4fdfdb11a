package org.sabor.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sabor.json.Json;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;

/// All rows of a seminar in their tables.
final class SeminarSql {
    private final Map<RowKind, RowSql<?>> kinds = new EnumMap<>(RowKind.class);

    SeminarSql(Json json) {
        for (var kind : RowKind.values()) {
            kinds.put(kind, of(kind, json));
        }
    }

    private static RowSql<?> of(RowKind kind, Json json) {
        return switch (kind) {
            case SEMINAR_DETAILS -> new SeminarDetailsSql(json);
            case PROJECT -> new ProjectSql(json);
            case DAY -> new DaySql(json);
            case ROOM -> new RoomSql(json);
            case ORGANISATION -> new OrganisationSql(json);
            case PARTICIPANT -> new ParticipantSql(json);
            case NEEDS -> new NeedsSql(json);
            case ATTENDANCE -> new AttendanceSql(json);
            case SESSION -> new SessionSql(json);
            case SPEAKER -> new SpeakerSql(json);
            case VISIT -> new VisitSql(json);
            case VISIT_SEAT -> new VisitSeatSql(json);
            case DISTINCT_PARTICIPANTS -> new DistinctParticipantsSql(json);
            case DISTINCT_ORGANISATIONS -> new DistinctOrganisationsSql(json);
            case EVIDENCE -> new EvidenceSql(json);
            case SHEET_PRINT -> new SheetPrintSql(json);
            case ONLINE_REPORT -> new OnlineReportSql(json);
            case ONLINE_ATTENDEE -> new OnlineAttendeeSql(json);
            case AGENDA_RELEASE -> new AgendaReleaseSql(json);
            case ACCEPTED_FINDING -> new AcceptedFindingSql(json);
            case OWN_TEXT -> new OwnTextSql(json);
            case PHOTO -> new PhotoSql(json);
            case CERTIFICATE -> new CertificateSql(json);
        };
    }

    /// The seminar in the file.
    ///
    /// @throws IllegalArgumentException where a value breaks a rule of the model
    Seminar read(Sql sql) throws SQLException {
        var rows = new ArrayList<Row<?>>();
        for (var kind : kinds.values()) {
            rows.addAll(kind.all(sql));
        }
        return Seminar.ofRows(rows);
    }

    /// By table, the ids of the rows in which something stands that no rule allows.
    Map<String, List<String>> broken(Sql sql) throws SQLException {
        var broken = new LinkedHashMap<String, List<String>>();
        for (var kind : kinds.values()) {
            var ids = kind.broken(sql);
            if (!ids.isEmpty()) {
                broken.put(kind.table(), ids);
            }
        }
        return broken;
    }

    void insert(Sql sql, Seminar seminar) throws SQLException {
        for (var row : seminar.rows()) {
            insert(sql, row);
        }
    }

    /// Puts this seminar in the place of the one that is there.
    void replace(Sql sql, Seminar seminar) throws SQLException {
        for (var kind : kinds.values()) {
            kind.deleteAll(sql);
        }
        insert(sql, seminar);
    }

    /// Writes what an edit comes to in the end: first all rows that are gone or changed go, then those that are
    /// new or changed come. So two rows may change places under a UNIQUE index, and no order of changes is
    /// wrong.
    void apply(Sql sql, Edit edit) throws SQLException {
        var before = new LinkedHashMap<Id<?>, Optional<Row<?>>>();
        var after = new LinkedHashMap<Id<?>, Optional<Row<?>>>();
        for (var change : edit.changes()) {
            var id = change.row().id();
            switch (change) {
                case RowChange.Added(var row) -> {
                    before.putIfAbsent(id, Optional.empty());
                    after.put(id, Optional.of(row));
                }
                case RowChange.Changed(var old, var row) -> {
                    before.putIfAbsent(id, Optional.of(old));
                    after.put(id, Optional.of(row));
                }
                case RowChange.Removed(var row) -> {
                    before.putIfAbsent(id, Optional.of(row));
                    after.put(id, Optional.empty());
                }
            }
        }
        for (var row : before.values()) {
            if (row.isPresent()) {
                delete(sql, row.get());
            }
        }
        for (var row : after.values()) {
            if (row.isPresent()) {
                insert(sql, row.get());
            }
        }
    }

    @SuppressWarnings("unchecked") // each kind stands beside its own SQL
    private <R extends Row<R>> RowSql<R> of(Row<?> row) {
        return (RowSql<R>) Objects.requireNonNull(kinds.get(RowKind.of(row)));
    }

    @SuppressWarnings("unchecked") // a row of kind R is an R
    private <R extends Row<R>> void insert(Sql sql, Row<?> row) throws SQLException {
        this.<R>of(row).insert(sql, (R) row);
    }

    @SuppressWarnings("unchecked") // a row of kind R is an R
    private <R extends Row<R>> void delete(Sql sql, Row<?> row) throws SQLException {
        this.<R>of(row).delete(sql, (R) row);
    }
}
