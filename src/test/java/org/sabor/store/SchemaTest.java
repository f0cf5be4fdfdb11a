package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Consent;
import org.sabor.model.Edit;
import org.sabor.model.EveryField;
import org.sabor.model.Participant;
import org.sabor.model.Retention;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;
import org.sabor.model.Summary;

/// A file of each schema is kept for ever, so that every later version must open it.
class SchemaTest {
    private static final Path KEPT = Path.of("src/test/resources/org/sabor/store/v2.sabor");
    private static final Path FIRST_KEPT = KEPT.resolveSibling("v1.sabor");
    private static final Seminar BEFORE = EveryField.said();
    private static final Edit FIRST = new Edit(
            Message.of("days.move", "12.03.", 1),
            List.of(new RowChange.Changed(
                    BEFORE.days().getFirst(), EveryField.open().days().getFirst())));
    private static final Edit SECOND = new Edit(
            Message.of("seats.free", Message.of("visit", "Музей")),
            List.of(new RowChange.Removed(BEFORE.visitSeats().getFirst())));

    private static Editor editor() {
        return new Editor(
                InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")), "Анна", Runnable::run, state -> {});
    }

    /// What the seminar said when the first schema was the newest.
    private static Seminar atFirst() {
        var project = BEFORE.project();
        var retention = project.retention();
        var figures = BEFORE.details().figures().withKept(null);
        var details = BEFORE.details().withReported(figures, BEFORE.details().publications());
        var person = BEFORE.participants().stream()
                .filter(Participant::isPerson)
                .findFirst()
                .orElseThrow();
        var consents = person.consents().stream()
                .map(each -> new Consent(each.scope(), each.state(), each.date()))
                .toList();
        return BEFORE.apply(new Edit(
                Message.of("x"),
                List.of(
                        new RowChange.Changed(BEFORE.details(), details),
                        new RowChange.Changed(person, person.withConsents(consents)),
                        new RowChange.Changed(
                                project,
                                project.withRetention(new Retention(
                                        retention.lastPayment(), retention.years(), retention.hold()))))));
    }

    /// Makes the file of this schema anew, as long as no version of the program with it was given to anyone.
    static void main() throws IOException {
        Files.createDirectories(KEPT.getParent());
        Files.deleteIfExists(KEPT);
        try (var file = SeminarFile.create(KEPT, BEFORE, Attachments.NONE, editor())) {
            file.addAttachment(new byte[] {1, 2, 3});
            file.writer().accept(new Step(Direction.DO, FIRST));
            file.writer().accept(new Step(Direction.DO, SECOND));
            file.writer().accept(new Step(Direction.UNDO, SECOND));
        }
    }

    @Test
    void aFileOfTheNewestSchemaOpens(@TempDir Path folder) throws IOException {
        var copy = Files.copy(KEPT, folder.resolve("v2.sabor"));
        try (var file = SeminarFile.open(copy, editor())) {
            assertEquals(BEFORE.apply(FIRST), file.seminar());
            assertEquals(new EditLog(List.of(FIRST, SECOND), 1), file.history());
        }
    }

    @Test
    void aFileOfTheFirstSchemaIsBroughtUpToDate(@TempDir Path folder) throws IOException, SQLException {
        var copy = Files.copy(FIRST_KEPT, folder.resolve("v1.sabor"));
        var counts = counts(copy);
        long generation = generation(copy);
        try (var file = SeminarFile.open(copy, editor())) {
            assertEquals(atFirst().apply(FIRST).rows(), file.seminar().rows());
            assertEquals(new EditLog(List.of(FIRST, SECOND), 1), file.history());
            assertEquals(Summary.of(atFirst().apply(FIRST)), Summary.of(file.seminar()));
            // It can be gone on with.
            file.writer().accept(new Step(Direction.REDO, SECOND));
        }
        var after = new TreeMap<>(counts(copy));
        assertEquals(0, after.remove("erased"));
        int seats = counts.getOrDefault("visit_seat", 0);
        assertEquals(seats - 1, after.put("visit_seat", seats));
        assertEquals(counts, after);
        assertEquals(generation + 2, generation(copy));
        try (var file = SeminarFile.open(copy, editor())) {
            assertEquals(
                    atFirst().apply(FIRST).apply(SECOND).rows(), file.seminar().rows());
        }
        assertEquals(List.of("v1.sabor"), List.of(folder.toFile().list()));
    }

    @Test
    void aFileBroughtUpToDateHasTheSchemaOfANewOneToTheLetter(@TempDir Path folder) throws IOException, SQLException {
        var copy = Files.copy(FIRST_KEPT, folder.resolve("v1.sabor"));
        SeminarFile.open(copy, editor()).close();
        var made = folder.resolve("new.sabor");
        SeminarFile.create(made, BEFORE, Attachments.NONE, editor()).close();
        assertEquals(schema(made), schema(copy));
        assertNotEquals(schema(made), schema(FIRST_KEPT));
    }

    @Test
    void whatFailsOnTheWayLeavesTheFileAsItWas(@TempDir Path folder) throws IOException, SQLException {
        var copy = Files.copy(FIRST_KEPT, folder.resolve("v1.sabor"));
        try (var sql = Database.toWrite(copy)) {
            var stopped = new IllegalStateException("the backup was refused");
            var thrown = assertThrows(
                    IllegalStateException.class,
                    () -> Migration.toNewest(sql, copy, Instant.EPOCH, () -> {
                        throw stopped;
                    }));
            assertEquals(stopped, thrown);
            // A table of that name in the way: the script fails after the transaction has begun.
            sql.script("CREATE TABLE erased (x)");
            assertThrows(SQLException.class, () -> Migration.toNewest(sql, copy, Instant.EPOCH, () -> {}));
            sql.script("DROP TABLE erased");
            assertEquals(1, Schema.version(sql));
            sql.script("PRAGMA journal_mode = DELETE");
        }
        assertEquals(schema(FIRST_KEPT), schema(copy));
        assertEquals(generation(FIRST_KEPT), generation(copy));
        SeminarFile.open(copy, editor()).close();
    }

    @Test
    void aFileOfTheFirstSchemaThatIsOnlyReadStaysAsItIs(@TempDir Path folder) throws IOException {
        var copy = Files.copy(FIRST_KEPT, folder.resolve("v1.sabor"));
        byte[] before = Files.readAllBytes(copy);
        try (var file = SeminarFile.openReadOnly(copy)) {
            assertEquals(atFirst().apply(FIRST).rows(), file.seminar().rows());
            assertFalse(file.writable());
        }
        assertArrayEquals(before, Files.readAllBytes(copy));
        assertEquals(List.of("v1.sabor"), List.of(folder.toFile().list()));
    }

    private static List<String> schema(Path file) throws SQLException {
        try (var sql = Database.toRead(file)) {
            return sql.query(
                    "SELECT name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY name", r -> r.getString(1));
        }
    }

    private static Map<String, Integer> counts(Path file) throws SQLException {
        try (var sql = Database.toRead(file)) {
            var counts = new TreeMap<String, Integer>();
            for (var table : sql.query("SELECT name FROM sqlite_schema WHERE type = 'table'", r -> r.getString(1))) {
                counts.put(table, sql.one("SELECT count(*) FROM " + table, r -> r.getInt(1)));
            }
            return counts;
        }
    }

    private static long generation(Path file) throws SQLException {
        try (var sql = Database.toRead(file)) {
            return sql.one("SELECT generation FROM meta", r -> r.getLong(1));
        }
    }
}
