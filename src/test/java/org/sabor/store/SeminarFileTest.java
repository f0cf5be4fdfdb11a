package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.EveryField;
import org.sabor.model.Picture;
import org.sabor.model.Project;
import org.sabor.model.RandomEdits;
import org.sabor.model.Retention;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SheetRules;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;

class SeminarFileTest {
    @TempDir
    Path folder;

    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    private final List<SaveState> states = new ArrayList<>();
    private final RandomEdits random = new RandomEdits(new Random(1));
    private Path path = Path.of("");

    @BeforeEach
    void place() {
        path = folder.resolve("seminar.sabor");
    }

    private Editor editor() {
        return new Editor(InstantSource.fixed(NOW), "Мария Иванова", Runnable::run, states::add);
    }

    private SeminarFile create(Seminar seminar) {
        return SeminarFile.create(path, seminar, Attachments.NONE, editor());
    }

    @Test
    void aStepIsThereAfterReopening() {
        var start = random.start();
        var edit = random.next(start);
        try (var file = create(start)) {
            assertEquals(start, file.seminar());
            file.writer().accept(new Step(Direction.DO, edit));
        }
        assertEquals(List.of(new SaveState.Saving(1), new SaveState.Saved(NOW)), states);
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(start.apply(edit), file.seminar());
            assertEquals(new EditLog(List.of(edit), 1), file.history());
        }
    }

    @Test
    void randomStepsAreInTheFileAsInMemory() {
        var start = random.start();
        var seminar = start;
        var done = new ArrayList<Edit>();
        try (var file = create(start)) {
            for (int i = 0; i < 250; i++) {
                var edit = random.next(seminar);
                seminar = seminar.apply(edit);
                done.add(edit);
                file.writer().accept(new Step(Direction.DO, edit));
                assertEquals(new SaveState.Saved(NOW), states.getLast(), "edit " + i);
                if (i % 20 == 0) {
                    assertEquals(seminar.rows(), file.seminar().rows(), "edit " + i);
                }
            }
            assertEquals(new EditLog(done, done.size()), file.history());
        }
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(seminar.rows(), file.seminar().rows());
            for (var edit : done.reversed()) {
                file.writer().accept(new Step(Direction.UNDO, edit));
            }
            assertEquals(start.rows(), file.seminar().rows());
            assertEquals(new EditLog(done, 0), file.history());
            for (var edit : done) {
                file.writer().accept(new Step(Direction.REDO, edit));
            }
            assertEquals(seminar.rows(), file.seminar().rows());
        }
    }

    @Test
    void everyFieldComesBackAndWhateverIsOpenStaysOpen() {
        for (var seminar : List.of(EveryField.said(), EveryField.open())) {
            var place = folder.resolve(seminar.details().title().en() + ".sabor");
            SeminarFile.create(place, seminar, Attachments.NONE, editor()).close();
            try (var file = SeminarFile.open(place, editor())) {
                assertEquals(seminar.rows(), file.seminar().rows());
            }
        }
    }

    @Test
    void nothingStaysBesideTheFileAfterClosing() {
        try (var file = create(random.start())) {
            file.writer().accept(new Step(Direction.DO, random.next(file.seminar())));
            assertTrue(Files.exists(folder.resolve("seminar.sabor.lock")));
        }
        assertEquals(List.of("seminar.sabor"), List.of(folder.toFile().list()));
    }

    @Test
    void onlyTheOwnerMayReadAFile() throws IOException {
        try (var file = create(random.start())) {
            file.writer().accept(new Step(Direction.DO, random.next(file.seminar())));
            file.copyTo(folder.resolve("copy.sabor"));
            for (var name : folder.toFile().list()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))));
            }
        }
    }

    @Test
    void theSettingsAreInForce() throws SQLException {
        try (var file = create(random.start())) {
            assertEquals("truncate", pragma(file, "journal_mode"));
            assertEquals("3", pragma(file, "synchronous"));
            assertEquals("normal", pragma(file, "locking_mode"));
            assertEquals("1", pragma(file, "foreign_keys"));
            assertEquals("0", pragma(file, "trusted_schema"));
            assertEquals("1", pragma(file, "cell_size_check"));
            assertEquals("0", pragma(file, "mmap_size"));
            assertEquals("1", pragma(file, "secure_delete"));
            assertEquals("2", pragma(file, "temp_store"));
            assertEquals("3000", pragma(file, "busy_timeout"));
            assertEquals("2", pragma(file, "user_version"));
        }
    }

    private static String pragma(SeminarFile file, String name) throws SQLException {
        return file.sql().one("PRAGMA " + name, row -> row.getString(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "it's",
                "what?mode=memory",
                "100%25",
                "a#b",
                "Семинар „Морски туризъм“",
                "😀 ü",
                "a;b&c=d",
                "file:x",
                ":memory:",
                "..sabor",
                "a+b"
            })
    void aFileMayHaveAnyName(String name) {
        path = folder.resolve(name + ".sabor");
        var seminar = random.start();
        var edit = random.next(seminar);
        try (var file = create(seminar)) {
            file.writer().accept(new Step(Direction.DO, edit));
            file.copyTo(folder.resolve(name + " copy.sabor"));
        }
        assertEquals(
                Set.of(name + ".sabor", name + " copy.sabor"),
                Set.of(folder.toFile().list()));
        for (var place : List.of(path, folder.resolve(name + " copy.sabor"))) {
            try (var file = SeminarFile.openReadOnly(place)) {
                assertEquals(seminar.apply(edit), file.seminar());
            }
        }
    }

    @Test
    void aCopyHoldsAllAndNeverReplacesAFile() {
        var seminar = random.start();
        var edit = random.next(seminar);
        var target = folder.resolve("copy.sabor");
        try (var file = create(seminar)) {
            file.writer().accept(new Step(Direction.DO, edit));
            var hash = file.addAttachment(new byte[] {1, 2, 3});
            file.copyTo(target);
            var failure = assertThrows(Failure.class, () -> file.copyTo(target));
            assertEquals("file.exists", failure.text().key());
            assertThrows(Failure.class, () -> file.copyTo(path));
            try (var copy = SeminarFile.open(target, editor())) {
                assertEquals(file.seminar(), copy.seminar());
                assertEquals(file.history(), copy.history());
                assertArrayEquals(new byte[] {1, 2, 3}, copy.bytes(hash));
            }
        }
    }

    @Test
    void picturesAreKeptByTheirHash() {
        byte[] bytes = new byte[300_000];
        new Random(9).nextBytes(bytes);
        String hash;
        try (var file = create(random.start())) {
            hash = file.addAttachment(bytes);
            assertEquals(hash, file.addAttachment(bytes));
            assertArrayEquals(bytes, file.bytes(hash));
            assertNull(file.bytes("0".repeat(64)));
            var tooBig = assertThrows(Failure.class, () -> file.addAttachment(new byte[51 * 1024 * 1024]));
            assertEquals("file.too-big", tooBig.text().key());
            var project = file.seminar().project();
            var named = project.withLogos(new Picture(hash, Bilingual.same("logo")));
            file.writer()
                    .accept(new Step(
                            Direction.DO, new Edit(Message.of("x"), List.of(new RowChange.Changed(project, named)))));
            assertEquals(new SaveState.Saved(NOW), states.getLast());
        }
        try (var file = SeminarFile.openReadOnly(path)) {
            assertArrayEquals(bytes, file.bytes(hash));
        }
    }

    @Test
    void aNewFileTakesItsLogosAlong() {
        byte[] logos = {4, 5, 6};
        var start = EveryField.open();
        var project = start.project();
        var logo = new Picture(Attachments.hash(logos), Bilingual.same("logo"));
        var withLogos = new Project(
                project.id(),
                project.title(),
                "",
                "",
                project.programme(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                project.fundingLine(),
                project.disclaimer(),
                logo,
                List.of(),
                SheetRules.USUAL,
                Retention.USUAL);
        var seminar = start.apply(new Edit(Message.of("x"), List.of(new RowChange.Changed(project, withLogos))));
        try (var file = SeminarFile.create(path, seminar, hash -> hash.equals(logo.hash()) ? logos : null, editor())) {
            assertArrayEquals(logos, file.bytes(logo.hash()));
        }
    }

    @Test
    void whatAKilledWriterLeftIsPutRightOnACopyWhereTheFileMayOnlyBeRead() throws SQLException, IOException {
        var seminar = EveryField.said();
        create(seminar).close();
        var torn = folder.resolve("torn.sabor");
        try (var writer = Database.toWrite(path)) {
            // A cache of one page brings half a transaction to the disk, as a long one would.
            writer.script("PRAGMA cache_size = 1");
            writer.script("BEGIN IMMEDIATE");
            writer.script("UPDATE participant SET note = hex(randomblob(9000))");
            writer.script("UPDATE session SET summary_bg = hex(randomblob(9000))");
            writer.script("UPDATE organisation SET note_bg = hex(randomblob(9000))");
            Files.copy(path, torn);
            Files.copy(folder.resolve("seminar.sabor-journal"), folder.resolve("torn.sabor-journal"));
            writer.script("ROLLBACK");
        }
        byte[] before = Files.readAllBytes(torn);
        try (var file = SeminarFile.openReadOnly(torn)) {
            assertEquals(seminar, file.seminar());
        }
        assertArrayEquals(before, Files.readAllBytes(torn));
        try (var file = SeminarFile.open(torn, editor())) {
            assertEquals(seminar, file.seminar());
        }
    }

    @Test
    void aFileThatMayOnlyBeReadIsRefusedForWriting() {
        create(EveryField.said()).close();
        assumeTrue(path.toFile().setReadOnly() && !Files.isWritable(path), "root may write anything");
        var failure = assertThrows(Failure.class, () -> SeminarFile.open(path, editor()));
        assertEquals("file.read-only", failure.text().key());
        try (var file = SeminarFile.openReadOnly(path)) {
            assertEquals(EveryField.said(), file.seminar());
        }
    }
}
