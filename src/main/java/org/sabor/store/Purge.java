package org.sabor.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// Removes for good what must not be kept any longer, and the table `erased` that says who.
final class Purge {
    /// The ids of people who were erased on this day.
    record Erased(Collection<Id<Participant>> people, LocalDate day) {}

    private Purge() {}

    /// Within a transaction: only what this seminar names stays. `secure_delete` writes zeros over the rest.
    static void replace(Sql sql, SeminarSql rows, Seminar seminar, Erased erased) throws SQLException {
        rows.replace(sql, seminar);
        sql.update("DELETE FROM edit");
        var named = seminar.attachments();
        for (var hash : AttachmentSql.inNoEdit(sql)) {
            if (!named.contains(hash)) {
                AttachmentSql.remove(sql, hash);
            }
        }
        for (var who : erased.people()) {
            sql.update(
                    "INSERT INTO erased (participant, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    who.toString(),
                    erased.day().toString());
        }
    }

    static Set<Id<Participant>> erased(Sql sql) throws SQLException {
        return new HashSet<>(
                sql.query("SELECT participant FROM erased", row -> Id.<Participant>parse(row.getString(1))));
    }
}
