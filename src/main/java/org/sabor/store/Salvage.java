package org.sabor.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Ids;
import org.sabor.model.Project;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SpeakerPart;

/// Gathers from a damaged file what can be read of it, table by table and row by row, into a new one (RELIABILITY C10).
/// It reads a copy in a temporary folder and never touches the file itself.
///
/// Rows that refer to something that is gone stay where the reference may be empty, and go where it may not. The list
/// of what was done is not gathered: it would bring back rows that are gone.
public final class Salvage {
    private static final int HEAD = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGE_COUNT = 28;
    private static final Bilingual TITLE = new Bilingual("Спасен семинар", "Salvaged seminar");

    private final Sql damaged;
    private final Sql target;
    private final List<Message> losses = new ArrayList<>();
    private int gathered;

    private Salvage(Sql damaged, Sql target) {
        this.damaged = damaged;
        this.target = target;
    }

    /// What came of it.
    ///
    /// @param gathered how many rows are in the new file
    /// @param losses what is missing, each in words; empty where all was there
    public record Report(int gathered, List<Message> losses) {
        public Report {
            losses = List.copyOf(losses);
        }
    }

    /// Gathers into a new file.
    ///
    /// @throws Failure where nothing of a seminar can be read, the file is open, or the target refuses
    public static Report gather(Path file, Path target, InstantSource clock) {
        var source = FileFailures.real(file);
        var place = target.toAbsolutePath();
        try (var copy = copy(source);
                var made = new NewFile(place)) {
            pad(copy.file());
            Report report;
            try (var damaged = Database.toSalvage(copy.file());
                    var fresh = Database.toWrite(made.part())) {
                report = new Salvage(damaged, fresh).run(clock);
                FileCheck.check(fresh, place);
                fresh.script("PRAGMA journal_mode = DELETE");
            } catch (SQLException | IllegalArgumentException | IllegalStateException | DateTimeException unreadable) {
                throw new Failure(
                        Failure.Exit.BAD_FILE, Message.of("salvage.nothing", FileFailures.name(source)), unreadable);
            }
            made.finish();
            return report;
        } catch (IOException refused) {
            throw FileFailures.of(refused, source);
        }
    }

    private static RecoveredCopy copy(Path source) throws IOException {
        return ConnectedFiles.read(source, () -> RecoveredCopy.of(source))
                .orElseThrow(() -> FileFailures.refused("file.busy", source));
    }

    /// SQLite reads nothing of a file that is shorter than it says; with pages of zeros in place of its lost end it
    /// reads the rest.
    private static void pad(Path copy) throws IOException {
        try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
            if (file.length() < HEAD) {
                return;
            }
            byte[] head = new byte[HEAD];
            file.readFully(head);
            var bytes = ByteBuffer.wrap(head);
            long wanted = (bytes.getShort(PAGE_SIZE) & 0xffffL) * (bytes.getInt(PAGE_COUNT) & 0xffffffffL);
            // A page count that was hit itself would ask for terabytes.
            if (wanted > file.length() && wanted < 100 * file.length()) {
                file.setLength(wanted);
            }
        }
    }

    private Report run(InstantSource clock) throws SQLException {
        var tables = tables();
        target.inTransaction(() -> {
            Schema.create(target);
            Generation.start(target, clock.instant());
            for (var table : Schema.tables(target)) {
                if (SalvageWords.TABLES.containsKey(table)) {
                    gather(table, tables);
                }
            }
            if (gathered == 0) {
                throw new SQLException("nothing to gather");
            }
            removeBroken();
            mendReferences();
            removeBrokenAttachments();
            addWhatMustBe(clock);
        });
        var seminar = new SeminarSql(Json.lenient()).read(target);
        for (var hash : seminar.attachments()) {
            if (AttachmentSql.read(target, hash) == null) {
                losses.add(Message.of("salvage.attachment-missing"));
            }
        }
        return new Report(gathered, losses);
    }

    /// The tables that the file still describes, from both ends of the description to a page of it that is gone.
    private Map<String, String> tables() {
        var found = new HashMap<String, String>();
        describe("rowid", found);
        describe("rowid DESC", found);
        return found;
    }

    private void describe(String order, Map<String, String> found) {
        try {
            damaged.query(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY " + order,
                    row -> found.put(row.getString(1), row.getString(2)));
        } catch (SQLException gone) {
            // What was found before counts; a table that is missing in it is told to be lost.
            return;
        }
    }

    private void gather(String name, Map<String, String> tables) throws SQLException {
        var ours = target.one(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", row -> row.getString(1), name);
        // Nothing is read of a table that a stranger has made.
        if (!ours.equals(tables.get(name))) {
            losses.add(Message.of("salvage.table-missing", SalvageWords.of(name)));
            return;
        }
        var table = new SalvagedTable(damaged, target, name);
        table.gather();
        gathered += table.gathered();
        if (table.refused() > 0) {
            lost(name, table.refused());
        }
        if (!table.wholly()) {
            losses.add(Message.of("salvage.partly-lost", SalvageWords.of(name), table.gathered()));
        }
    }

    private void lost(String table, int rows) {
        losses.add(Message.of("salvage.lost", SalvageWords.of(table), rows));
    }

    /// Values that no rule of the model allows, as flipped bits make them.
    private void removeBroken() throws SQLException {
        for (var entry : new SeminarSql(Json.lenient()).broken(target).entrySet()) {
            for (var id : entry.getValue()) {
                target.update("DELETE FROM " + entry.getKey() + " WHERE id = ?", id);
            }
            remove(entry.getKey(), entry.getValue().size());
        }
        for (var part : target.query("SELECT DISTINCT part FROM session_speaker", row -> row.getString(1))) {
            if (Arrays.stream(SpeakerPart.values())
                    .noneMatch(known -> Json.word(known).equals(part))) {
                remove("session_speaker", target.update("DELETE FROM session_speaker WHERE part = ?", part));
            }
        }
    }

    private void remove(String table, int rows) {
        gathered -= rows;
        lost(table, rows);
    }

    private record Reference(String table, String column, String to, boolean mayBeEmpty) {}

    /// Takes away references to what is gone, or the rows where they may not be empty; those may be referred to in
    /// turn.
    private void mendReferences() throws SQLException {
        var references = new ArrayList<Reference>();
        for (var table : Schema.tables(target)) {
            references.addAll(references(table));
        }
        int changed;
        do {
            changed = 0;
            for (var each : references) {
                changed += mend(each);
            }
        } while (changed > 0);
    }

    private List<Reference> references(String table) throws SQLException {
        return target.query(
                """
                SELECT ref."from", ref."table", col."notnull" = 0 FROM pragma_foreign_key_list(?1) AS ref
                JOIN pragma_table_info(?1) AS col ON col.name = ref."from"\
                """, row -> new Reference(table, row.getString(1), row.getString(2), row.getBoolean(3)), table);
    }

    private int mend(Reference each) throws SQLException {
        var dangling = " WHERE " + each.column + " IS NOT NULL AND " + each.column + " NOT IN (SELECT id FROM "
                + each.to + ")";
        int changed = each.mayBeEmpty
                ? target.update("UPDATE " + each.table + " SET " + each.column + " = NULL" + dangling)
                : target.update("DELETE FROM " + each.table + dangling);
        if (changed > 0 && each.mayBeEmpty) {
            losses.add(Message.of("salvage.reference-lost", SalvageWords.of(each.table), changed));
        } else if (changed > 0) {
            remove(each.table, changed);
        }
        return changed;
    }

    private void removeBrokenAttachments() throws SQLException {
        int broken = 0;
        for (var hash : target.query("SELECT hash FROM attachment", row -> row.getString(1))) {
            byte @Nullable [] bytes = AttachmentSql.read(target, hash);
            if (bytes != null && !Attachments.hash(bytes).equals(hash)) {
                AttachmentSql.remove(target, hash);
                broken++;
            }
        }
        if (broken > 0) {
            remove("attachment", broken);
        }
    }

    /// A seminar has details and a project; where they are gone, empty ones take their place.
    private void addWhatMustBe(InstantSource clock) throws SQLException {
        var ids = new Ids(clock, new SecureRandom());
        var json = Json.lenient();
        if (count("SELECT count(*) FROM seminar_details") == 0) {
            new SeminarDetailsSql(json).insert(target, SeminarDetails.of(ids.next(), TITLE, ZoneId.systemDefault()));
        }
        if (count("SELECT count(*) FROM project") == 0) {
            new ProjectSql(json).insert(target, Project.of(ids.next()));
        }
    }

    private int count(String query) throws SQLException {
        return target.one(query, row -> row.getInt(1));
    }
}
