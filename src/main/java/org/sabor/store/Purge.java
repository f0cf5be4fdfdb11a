package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.privacy.Erasure;

/// Removes for good what must not be kept any longer, and sees to it that it does not come back (RELIABILITY F1, F5).
final class Purge {
    private final Sql sql;
    private final Path file;
    private final SeminarSql rows;
    private final Editor editor;

    Purge(Sql sql, Path file, Json json, Editor editor) {
        this.sql = sql;
        this.file = file;
        this.rows = new SeminarSql(json);
        this.editor = editor;
    }

    /// Puts this seminar in the place of the one that is there. A backup comes before it, and stays for the days of
    /// grace; where a seminar was made anonymous it is the only one.
    void replace(Writer writer, Seminar seminar, Collection<Id<Participant>> erased) throws SQLException {
        var keeping = editor.safekeeping();
        if (keeping != null) {
            keeping.backups().make(file);
        }
        writer.inTransaction(() -> write(seminar, erased));
        sql.vacuum();
        FileCheck.check(sql, file);
        if (keeping != null) {
            var ledger = ledger(keeping);
            ledger.add(erased);
            var id = FileMark.read(sql).file();
            ledger.grace(id);
            if (erased.isEmpty()) {
                keepNewest(keeping.data().in("backups", id));
            }
        }
    }

    private Ledger ledger(Safekeeping keeping) {
        return new Ledger(keeping.data(), editor.clock());
    }

    private static void keepNewest(Path series) {
        if (!Files.isDirectory(series)) {
            return;
        }
        try (var files = Files.list(series)) {
            var all = files.flatMap(each -> Backup.named(each).stream())
                    .sorted(Comparator.comparingLong(Backup::sequence))
                    .toList();
            for (var each : all.subList(0, Math.max(0, all.size() - 1))) {
                Files.deleteIfExists(each.path());
            }
        } catch (IOException refused) {
            throw FileFailures.of(refused, series);
        }
    }

    /// Only what this seminar names stays. `secure_delete` writes zeros over the rest.
    private void write(Seminar seminar, Collection<Id<Participant>> erased) throws SQLException {
        rows.replace(sql, seminar);
        sql.update("DELETE FROM edit");
        var named = seminar.attachments();
        for (var hash : AttachmentSql.inNoEdit(sql)) {
            if (!named.contains(hash)) {
                AttachmentSql.remove(sql, hash);
            }
        }
        var day = LocalDate.ofInstant(editor.clock().instant(), ZoneOffset.UTC);
        for (var who : erased) {
            sql.update(
                    "INSERT INTO erased (participant, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    who.toString(),
                    day.toString());
        }
    }

    /// Erases whoever was erased before and is in this file again, because it is an older copy; and ends the days of
    /// grace that are over. Before there is a writer.
    void again() throws SQLException {
        var keeping = editor.safekeeping();
        if (keeping != null) {
            ledger(keeping).endGraces(keeping.data().in("backups"));
        }
        var known = known(sql, keeping, editor);
        if (!has(sql, known)) {
            return;
        }
        var result = Erasure.of(rows.read(sql), known, ids(editor));
        sql.inTransaction(() -> {
            write(result.seminar(), result.erased());
            raise(sql, editor.clock().instant());
        });
        sql.vacuum();
        FileCheck.check(sql, file);
    }

    private static boolean has(Sql sql, Set<Id<Participant>> known) throws SQLException {
        return sql.query("SELECT id FROM participant", row -> Id.<Participant>parse(row.getString(1))).stream()
                .anyMatch(known::contains);
    }

    /// Whether somebody is in this file who was erased since: it is an older copy.
    static boolean hasErased(Sql sql) throws SQLException {
        return has(sql, known(sql, ofReader().safekeeping(), ofReader()));
    }

    /// Takes those who were erased out of a copy that is only read.
    static void ofCopy(Sql copy, Path file) throws SQLException {
        new Purge(copy, file, Json.lenient(), ofReader()).again();
    }

    /// Nobody is told anything, as nothing is kept.
    private static Editor ofReader() {
        var clock = InstantSource.system();
        return new Editor(clock, "", Runnable::run, _ -> {}, new Safekeeping(DataFolder.ofUser(), clock, _ -> {}));
    }

    /// Raises the counter where there is no writer yet.
    static void raise(Sql sql, Instant at) throws SQLException {
        sql.update(
                "UPDATE meta SET generation = generation + 1, writer = ?, at = ?",
                UUID.randomUUID().toString(),
                at.toString());
    }

    /// The seminar without those who were erased from another file of the user.
    static Seminar without(Seminar seminar, Editor editor) {
        var keeping = editor.safekeeping();
        return keeping == null
                ? seminar
                : Erasure.of(seminar, new Ledger(keeping.data(), editor.clock()).erased(), ids(editor))
                        .seminar();
    }

    private static Ids ids(Editor editor) {
        return new Ids(editor.clock(), new SecureRandom());
    }

    private static Set<Id<Participant>> known(Sql sql, @Nullable Safekeeping keeping, Editor editor)
            throws SQLException {
        var known = erased(sql);
        if (keeping != null) {
            known.addAll(new Ledger(keeping.data(), editor.clock()).erased());
        }
        return known;
    }

    /// Who was erased from this file.
    static Set<Id<Participant>> erased(Sql sql) throws SQLException {
        return new HashSet<>(
                sql.query("SELECT participant FROM erased", row -> Id.<Participant>parse(row.getString(1))));
    }

    /// Takes out the bytes that neither a row nor an edit names: neither undo nor redo can bring them back on the
    /// screen.
    static void removeUnnamed(Sql sql, Json json, Writer writer) {
        if (writer.waiting() > 0) {
            return;
        }
        try {
            var unnamed = AttachmentSql.inNoEdit(sql);
            if (!unnamed.isEmpty()) {
                unnamed.removeAll(new SeminarSql(json).read(sql).attachments());
            }
            if (!unnamed.isEmpty()) {
                writer.inTransaction(() -> {
                    for (var hash : unnamed) {
                        AttachmentSql.remove(sql, hash);
                    }
                });
            }
        } catch (SQLException | Failure | IllegalArgumentException | IllegalStateException refused) {
            // They take room and do no harm; whoever closes the file next tries again.
            return;
        }
    }
}
