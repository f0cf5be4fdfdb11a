package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.RandomEdits;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;
import org.sabor.sample.Sample;

/// RELIABILITY A7, C-2 (7), finding 4.
class CleanCloseTest {
    @TempDir
    Path folder;

    private final RandomEdits random = new RandomEdits(new Random(7));
    private Path path;

    @BeforeEach
    void leaveAFile() {
        path = folder.resolve("seminar.sabor");
        try (var file = SeminarFile.create(path, Sample.demo().seminar(), Attachments.NONE, editor("here"))) {
            file.writer().accept(new Step(Direction.DO, random.next(random.start())));
        }
    }

    /// A user of a computer with a data folder of its own.
    private Editor editor(String computer) {
        var data = new DataFolder(folder.resolve(computer));
        return new Editor(
                InstantSource.system(),
                "Мария",
                Runnable::run,
                _ -> {},
                new Safekeeping(data, InstantSource.system(), warning -> {
                    throw new AssertionError(warning);
                }));
    }

    @Test
    void aFileThatWasLeftAloneOpens() {
        for (int i = 0; i < 3; i++) {
            try (var file = SeminarFile.open(path, editor("here"))) {
                assertTrue(file.writable());
            }
        }
    }

    @Test
    void everyFlippedBitIsNoticedAndTheFileLeftAsItIs() throws IOException {
        byte[] good = Files.readAllBytes(path);
        var places = new Random(11);
        for (int i = 0; i < 120; i++) {
            byte[] bad = good.clone();
            int at = places.nextInt(bad.length);
            bad[at] ^= (byte) (1 << places.nextInt(8));
            Files.write(path, bad);
            var failure = assertThrows(
                    Failure.class, () -> SeminarFile.open(path, editor("here")).close(), "byte " + at);
            assertEquals(Failure.Exit.BAD_FILE, failure.exit(), "byte " + at);
            assertArrayEquals(bad, Files.readAllBytes(path));
        }
        Files.write(path, good);
        SeminarFile.open(path, editor("here")).close();
    }

    @Test
    void bitsOfTheMarkItselfAreNoticed() throws IOException, SQLException {
        FileMark mark;
        try (var sql = Database.toRead(path)) {
            mark = FileMark.read(sql);
        }
        byte[] good = Files.readAllBytes(path);
        int at = find(good, mark.file());
        for (int place = at - 4; place < at + 36 + 2 + 36; place++) {
            for (int bit = place % 3; bit < 8; bit += 4) {
                byte[] bad = good.clone();
                bad[place] ^= (byte) (1 << bit);
                Files.write(path, bad);
                assertThrows(
                        Failure.class,
                        () -> SeminarFile.open(path, editor("here")).close(),
                        "byte " + place + ", bit " + bit);
            }
        }
    }

    private static int find(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("the mark is not in the file");
    }

    @Test
    void theControlWithoutTheHashMissesMostOfThem() throws IOException {
        byte[] good = Files.readAllBytes(path);
        var places = new Random(11);
        int missed = 0;
        for (int i = 0; i < 120; i++) {
            byte[] bad = good.clone();
            bad[places.nextInt(bad.length)] ^= (byte) (1 << places.nextInt(8));
            Files.write(path, bad);
            missed += opens() ? 1 : 0;
        }
        assertTrue(missed > 30, "missed " + missed + " of 120");
    }

    /// Whether the checks of SQLite alone let the file pass.
    private boolean opens() {
        try (var file = SeminarFile.openReadOnly(path)) {
            return !file.writable();
        } catch (Failure noticed) {
            return false;
        }
    }

    @Test
    void onPurposeItIsOpenedAllTheSame() throws IOException {
        flipInFreeSpace();
        assertThrows(Failure.class, () -> SeminarFile.open(path, editor("here")));
        try (var file = SeminarFile.openAnyway(path, editor("here"))) {
            file.writer().accept(new Step(Direction.DO, random.next(random.start())));
        }
        // Then this is how it was left.
        SeminarFile.open(path, editor("here")).close();
    }

    /// Where the control does not notice it: a zero byte inside a page that is not full.
    private void flipInFreeSpace() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        for (int i = bytes.length - 2000; i > 4096; i--) {
            byte[] bad = bytes.clone();
            bad[i] ^= 1;
            Files.write(path, bad);
            if (opens()) {
                return;
            }
        }
        throw new AssertionError("no place found");
    }

    @Test
    void whatAnotherComputerChangedIsNoDamage() {
        try (var file = SeminarFile.open(path, editor("there"))) {
            file.writer().accept(new Step(Direction.DO, random.next(random.start())));
        }
        SeminarFile.open(path, editor("here")).close();
    }

    @Test
    void anotherFileOfTheSameNameIsNoDamage() throws IOException {
        Files.delete(path);
        // As many edits as the one that was left here: the same generation.
        try (var file = SeminarFile.create(path, Sample.demo().seminar(), Attachments.NONE, editor("there"))) {
            file.writer().accept(new Step(Direction.DO, random.next(random.start())));
        }
        SeminarFile.open(path, editor("here")).close();
    }

    @Test
    void anOlderCopyThatWasPutBackIsNoDamage() throws IOException {
        var older = folder.resolve("older.sabor");
        Files.copy(path, older);
        try (var file = SeminarFile.open(path, editor("here"))) {
            file.writer().accept(new Step(Direction.DO, random.next(random.start())));
        }
        Files.copy(older, path, StandardCopyOption.REPLACE_EXISTING);
        SeminarFile.open(path, editor("here")).close();
    }

    @Test
    void nothingInJavaReadsAFileThatIsConnected() throws IOException, SQLException {
        assertTrue(FileHash.of(path).isPresent());
        try (var one = Database.toRead(path)) {
            closeTwice();
            assertFalse(FileHash.of(path).isPresent());
            assertEquals(List.of(1), one.query("SELECT count(*) FROM meta", row -> row.getInt(1)));
        }
        assertTrue(FileHash.of(path).isPresent());
    }

    private void closeTwice() throws SQLException {
        var two = Database.toRead(path);
        two.close();
        two.close();
    }
}
