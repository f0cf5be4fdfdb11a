package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.RandomEdits;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;
import org.sabor.sample.Sample;

/// RELIABILITY C5, C5b, C6.
class RestoreTest {
    @TempDir
    Path folder;

    private final RandomEdits random = new RandomEdits(new Random(5));
    private final Seminar start = random.start();
    private final Edit edit = random.next(start);
    private Safekeeping keeping;
    private Restore restore;
    private Path path;
    private Backup first;

    @BeforeEach
    void aFileThatHasChangedSinceItsBackup() {
        keeping = new Safekeeping(new DataFolder(folder.resolve("data")), InstantSource.system(), warning -> {
            throw new AssertionError(warning);
        });
        restore = new Restore(keeping);
        path = folder.resolve("seminar.sabor");
        try (var file = SeminarFile.create(path, start, Attachments.NONE, editor())) {
            first = keeping.backups().make(path).orElseThrow();
            file.writer().accept(new Step(Direction.DO, edit));
        }
    }

    private Editor editor() {
        return new Editor(InstantSource.system(), "Мария", Runnable::run, _ -> {}, keeping);
    }

    private static Seminar in(Path file) {
        try (var open = SeminarFile.openReadOnly(file)) {
            return open.seminar();
        }
    }

    private static String kept(int number) {
        return "seminar-before-restore" + (number == 0 ? "" : " " + number) + ".sabor";
    }

    private Optional<Path> inPlace(Path source) {
        return restore.inPlace(source, path, RestoreTest::kept, editor());
    }

    @Test
    void aCopyIsAFileOfItsOwn() throws SQLException {
        var copy = folder.resolve("restored.sabor");
        restore.asCopy(first.path(), copy);
        assertEquals(start, in(copy));
        try (var one = Database.toRead(path);
                var two = Database.toRead(copy)) {
            assertNotEquals(FileMark.read(one).file(), FileMark.read(two).file());
        }
        assertEquals(start.apply(edit), in(path));
        assertThrows(Failure.class, () -> restore.asCopy(first.path(), copy));
        assertEquals(List.of("data", "restored.sabor", "seminar.sabor"), names());
    }

    private List<String> names() {
        var names = folder.toFile().list();
        Arrays.sort(names);
        return List.of(names);
    }

    @Test
    void inPlaceKeepsWhatWasThere() {
        var before = inPlace(first.path());
        assertEquals(Optional.of(folder.resolve(kept(0))), before);
        assertEquals(start, in(path));
        assertEquals(start.apply(edit), in(folder.resolve(kept(0))));
        // And once more: the second is kept beside the first.
        assertEquals(
                Optional.of(folder.resolve(kept(1))),
                inPlace(keeping.backups().of(path).getFirst().path()));
        assertEquals(start.apply(edit), in(path));
        try (var file = SeminarFile.open(path, editor())) {
            assertTrue(file.writable());
        }
    }

    @Test
    void aRestoredFileIsALaterStateOfIt() {
        var now = keeping.backups().now(path).orElseThrow();
        inPlace(first.path());
        var restored = keeping.backups().now(path).orElseThrow();
        assertTrue(restored.generation() > now.generation());
        assertTrue(keeping.backups().make(path).isPresent(), "so it gets a backup of its own");
    }

    @Test
    void aDamagedFileIsKeptAsItIs() throws IOException {
        byte[] damaged = Files.readAllBytes(path);
        Arrays.fill(damaged, 0, 6000, (byte) 0);
        Files.write(path, damaged);
        inPlace(first.path());
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve(kept(0))));
        assertEquals(start, in(path));
    }

    @Test
    void aMissingFileComesBackAsInItsLastBackup() throws IOException {
        Files.delete(path);
        var newest = keeping.backups().of(path).getFirst();
        assertEquals(Optional.empty(), inPlace(newest.path()));
        assertEquals(start.apply(edit), in(path));
    }

    @Test
    void aForgottenJournalIsNotPlayedBackIntoTheRestoredFile() throws IOException {
        var journal = folder.resolve("seminar.sabor-journal");
        byte[] hot = new byte[512 + 8 + 4096];
        System.arraycopy(
                new byte[] {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7},
                0,
                hot,
                0,
                8);
        hot[11] = 1;
        byte[] damaged = new byte[8192];
        Files.write(path, damaged);
        Files.write(journal, hot);
        inPlace(first.path());
        assertFalse(Files.exists(journal));
        assertArrayEquals(hot, Files.readAllBytes(folder.resolve(kept(0) + "-journal")));
        assertEquals(start, in(path));
    }

    @Test
    void anOpenFileIsNotReplaced() {
        try (var file = SeminarFile.open(path, editor())) {
            var failure = assertThrows(Failure.class, () -> inPlace(first.path()));
            assertEquals(Failure.Exit.OPEN_ELSEWHERE, failure.exit());
            assertEquals(start.apply(edit), file.seminar());
        }
        assertEquals(start.apply(edit), in(path));
    }

    @Test
    void whatIsNoWholeBackupOfThisFileIsRefused() throws IOException, SQLException {
        byte[] good = Files.readAllBytes(first.path());
        byte[] live = Files.readAllBytes(path);
        byte[] noise = new byte[good.length];
        new Random(1).nextBytes(noise);
        byte[] newer = good.clone();
        newer[63] = 99;
        byte[] zeroed = good.clone();
        Arrays.fill(zeroed, 8192, 8192 + 4096 * 10, (byte) 0);
        assertRefused(noise, live);
        assertRefused(Arrays.copyOf(good, good.length / 2), live);
        assertRefused(new byte[0], live);
        assertRefused("an office text ".repeat(20).getBytes(StandardCharsets.UTF_8), live);
        assertRefused(newer, live);
        assertRefused(zeroed, live);
        var foreign = folder.resolve("foreign.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                var run = connection.createStatement()) {
            run.executeUpdate("CREATE TABLE person (name TEXT)");
        }
        assertRefused(Files.readAllBytes(foreign), live);
    }

    private void assertRefused(byte[] source, byte[] live) throws IOException {
        var bad = folder.resolve("bad.sabor");
        var copy = folder.resolve("copy.sabor");
        Files.write(bad, source);
        for (var failure : List.of(
                assertThrows(Failure.class, () -> inPlace(bad)),
                assertThrows(Failure.class, () -> restore.asCopy(bad, copy)))) {
            assertEquals(Failure.Exit.BAD_FILE, failure.exit());
        }
        assertArrayEquals(live, Files.readAllBytes(path));
        assertFalse(Files.exists(copy));
        assertFalse(Files.exists(folder.resolve(kept(0))));
        assertTrue(names().stream().noneMatch(name -> name.endsWith(".part")), names().toString());
    }

    @Test
    void aBackupOfAnotherSeminarIsRefusedInPlace() throws IOException {
        var other = folder.resolve("other.sabor");
        SeminarFile.create(other, Sample.secon().seminar(), Attachments.NONE, editor())
                .close();
        byte[] live = Files.readAllBytes(path);
        var failure = assertThrows(
                Failure.class,
                () -> inPlace(keeping.backups().of(other).getFirst().path()));
        assertEquals("backups.other-seminar", failure.text().key());
        assertArrayEquals(live, Files.readAllBytes(path));
    }

    @Test
    void whatIsOtherIsSaidInWords() {
        var title = Bilingual.same("x");
        var now = new BackupContent(title, 20, "a", 112, 10, 0);
        var then = new BackupContent(title, 10, "b", 100, 11, 0);
        assertEquals(
                List.of(Message.of("backups.fewer-people", 12), Message.of("backups.more-sessions", 1)),
                then.differences(now));
        assertTrue(then.losesFrom(now));
        assertFalse(now.losesFrom(now));
        assertEquals(List.of(Message.of("backups.same")), now.differences(now));
        assertTrue(new BackupContent(title, 19, "a", 112, 10, 0).losesFrom(now), "older");
        assertTrue(new BackupContent(title, 21, "a", 111, 10, 0).losesFrom(now), "emptier");
    }
}
