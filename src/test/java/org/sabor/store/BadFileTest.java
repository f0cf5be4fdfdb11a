package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.EveryField;
import org.sabor.model.RowChange;

/// RELIABILITY A8, D7: what is not ours, not whole or too new is refused with a sentence of its own, and left
/// as it is.
class BadFileTest {
    @TempDir
    Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void goodFile() {
        path = folder.resolve("seminar.sabor");
        // Every row fits into its page: SQLite does not see it where a page that goes on with a row is zeroed.
        var said = EveryField.said();
        var details = said.details()
                .withReported(
                        said.details().figures().withKept(null), said.details().publications());
        var seminar = said.apply(new Edit(Message.of("x"), List.of(new RowChange.Changed(said.details(), details))));
        SeminarFile.create(path, seminar, Attachments.NONE, editor()).close();
    }

    private static Editor editor() {
        return new Editor(InstantSource.system(), "Анна", Runnable::run, state -> {});
    }

    private void assertRefused(String key, Failure.Exit exit) throws IOException {
        byte[] before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        for (boolean reading : new boolean[] {false, true}) {
            var failure = assertThrows(Failure.class, () -> {
                if (reading) {
                    SeminarFile.openReadOnly(path).close();
                } else {
                    SeminarFile.open(path, editor()).close();
                }
            });
            assertEquals(key, failure.text().key());
            assertEquals(exit, failure.exit());
            for (var language : Language.values()) {
                assertFalse(Messages.of(language).text(failure.text()).contains("{"));
            }
        }
        if (Files.isRegularFile(path)) {
            assertArrayEquals(before, Files.readAllBytes(path));
        }
        assertFalse(Files.exists(folder.resolve("seminar.sabor.lock")));
        assertFalse(Files.exists(folder.resolve("seminar.sabor-journal")));
    }

    private void put(int place, byte... bytes) throws IOException {
        byte[] content = Files.readAllBytes(path);
        System.arraycopy(bytes, 0, content, place, bytes.length);
        Files.write(path, content);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    @Test
    void aTextIsNotOurs() throws IOException {
        Files.writeString(path, "Списък на участниците\n".repeat(50));
        assertRefused("file.not-ours", Failure.Exit.BAD_FILE);
    }

    @Test
    void randomBytesAreNotOurs() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(5).nextBytes(bytes);
        Files.write(path, bytes);
        assertRefused("file.not-ours", Failure.Exit.BAD_FILE);
    }

    @Test
    void aFileOfNineBytesIsNotOurs() throws IOException {
        Files.writeString(path, "SQLite fo");
        assertRefused("file.not-ours", Failure.Exit.BAD_FILE);
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        Files.write(path, new byte[0]);
        assertRefused("file.empty", Failure.Exit.BAD_FILE);
    }

    @Test
    void theDatabaseOfAnotherProgramIsNotOurs() throws IOException, SQLException {
        Files.delete(path);
        sql("CREATE TABLE person (name TEXT)");
        assertRefused("file.not-ours", Failure.Exit.BAD_FILE);
    }

    @Test
    void anotherApplicationIdIsNotOurs() throws IOException {
        put(68, ByteBuffer.allocate(4).putInt(1234).array());
        assertRefused("file.not-ours", Failure.Exit.BAD_FILE);
    }

    @Test
    void aNewerVersionIsTooNew() throws IOException {
        put(60, ByteBuffer.allocate(4).putInt(Schema.VERSION + 1).array());
        assertRefused("file.too-new", Failure.Exit.BAD_FILE);
    }

    @Test
    void writeAheadLoggingWasSwitchedOnByAnother() throws IOException {
        put(18, (byte) 2, (byte) 2);
        assertRefused("file.changed-outside", Failure.Exit.BAD_FILE);
    }

    @Test
    void textsOfAnotherEncodingAreOfAnotherProgram() throws IOException {
        put(56, ByteBuffer.allocate(4).putInt(2).array());
        assertRefused("file.changed-outside", Failure.Exit.BAD_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER x AFTER INSERT ON day BEGIN DELETE FROM participant; END",
                "CREATE VIEW x AS SELECT * FROM day",
                "CREATE TABLE x (a)",
                "CREATE INDEX x ON day (date)",
                "DROP INDEX attendance_period",
                "ALTER TABLE day ADD COLUMN x INTEGER AS (number + 1)"
            })
    void anythingExtraInTheSchemaIsRefused(String statement) throws IOException, SQLException {
        sql(statement);
        assertRefused("file.changed-outside", Failure.Exit.BAD_FILE);
    }

    @Test
    void aRowThatPointsNowhereIsDamage() throws IOException, SQLException {
        sql("DELETE FROM organisation");
        assertRefused("file.damaged", Failure.Exit.BAD_FILE);
    }

    @Test
    void aMissingEndIsDamage() throws IOException {
        byte[] content = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(content, content.length / 2));
        assertRefused("file.damaged", Failure.Exit.BAD_FILE);
    }

    @Test
    void aZeroedPageIsDamage() throws IOException {
        long size = Files.size(path);
        for (int page = 1; page < size / 4096; page++) {
            byte[] good = Files.readAllBytes(path);
            put(page * 4096, new byte[4096]);
            assertRefused("file.damaged", Failure.Exit.BAD_FILE);
            Files.write(path, good);
        }
    }

    @Test
    void aWordThatNoListHasIsDamage() throws SQLException {
        sql("UPDATE session SET kind = 'party'");
        try (var file = SeminarFile.open(path, editor())) {
            var failure = assertThrows(Failure.class, file::seminar);
            assertEquals("file.damaged", failure.text().key());
        }
    }

    @Test
    void aFolderIsAFolder() throws IOException {
        Files.delete(path);
        Files.createDirectory(path);
        assertRefused("file.folder", Failure.Exit.INPUT_REFUSED);
    }

    @Test
    void aMissingFileIsMissingAndNotMade() throws IOException {
        Files.delete(path);
        assertRefused("file.missing", Failure.Exit.INPUT_REFUSED);
        assertFalse(Files.exists(path));
    }

    @Test
    void aMissingFolderIsSaid() throws IOException {
        path = folder.resolve("gone").resolve("seminar.sabor");
        assertRefused("file.folder-missing", Failure.Exit.INPUT_REFUSED);
        var failure = assertThrows(
                Failure.class, () -> SeminarFile.create(path, EveryField.open(), Attachments.NONE, editor()));
        assertEquals("file.folder-missing", failure.text().key());
        assertEquals(Failure.Exit.TARGET_REFUSED, failure.exit());
    }

    @Test
    void aNewFileNeverReplacesOneThatIsThere() throws IOException {
        byte[] before = Files.readAllBytes(path);
        var failure = assertThrows(
                Failure.class, () -> SeminarFile.create(path, EveryField.open(), Attachments.NONE, editor()));
        assertEquals("file.exists", failure.text().key());
        assertArrayEquals(before, Files.readAllBytes(path));
    }
}
