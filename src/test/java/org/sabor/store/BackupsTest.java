package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.RandomEdits;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;
import org.sabor.sample.Sample;

/// RELIABILITY C-6, C1-C4, C9.
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    @TempDir
    Path folder;

    private final List<Message> warnings = new ArrayList<>();
    private final List<SaveState> states = new ArrayList<>();
    private final RandomEdits random = new RandomEdits(new Random(3));
    private Instant now = NOW;
    private DataFolder data;
    private Safekeeping keeping;
    private Path path;

    @BeforeEach
    void place() {
        data = new DataFolder(folder.resolve("data"));
        keeping = new Safekeeping(data, clock(), warnings::add);
        path = folder.resolve("seminar.sabor");
    }

    private InstantSource clock() {
        return () -> now;
    }

    private Editor editor() {
        return new Editor(clock(), "Мария", Runnable::run, states::add, keeping);
    }

    private SeminarFile create(Seminar seminar) {
        return SeminarFile.create(path, seminar, Attachments.NONE, editor());
    }

    private static void perform(SeminarFile file, Edit edit) {
        file.writer().accept(new Step(Direction.DO, edit));
    }

    private List<Backup> backups() {
        return keeping.backups().of(path);
    }

    private static Seminar in(Backup backup) {
        try (var file = SeminarFile.openReadOnly(backup.path())) {
            return file.seminar();
        }
    }

    @Test
    void aBackupHoldsWhatIsOnTheDiskWhileTheFileIsOpen() {
        var start = random.start();
        var edit = random.next(start);
        try (var file = create(start)) {
            perform(file, edit);
            var made = keeping.backups().make(path).orElseThrow();
            assertEquals(start.apply(edit), in(made));
            assertEquals(1, made.sequence());
            assertEquals(NOW, made.at());
            var next = random.next(start.apply(edit));
            perform(file, next);
            assertEquals(start.apply(edit).apply(next), file.seminar());
        }
    }

    @Test
    void anUnchangedFileMakesNone() {
        try (var file = create(random.start())) {
            assertTrue(keeping.backups().make(path).isPresent());
            assertTrue(keeping.backups().make(path).isEmpty());
            perform(file, random.next(file.seminar()));
            assertTrue(keeping.backups().make(path).isPresent());
            assertTrue(keeping.backups().make(path).isEmpty());
        }
        assertEquals(2, backups().size(), "closing has nothing to add");
        SeminarFile.open(path, editor()).close();
        assertEquals(2, backups().size(), "nor has opening without a change");
    }

    @Test
    void closingAChangedFileMakesOne() {
        try (var file = create(random.start())) {
            perform(file, random.next(file.seminar()));
        }
        assertEquals(1, backups().size());
        var left = SeminarFile.openReadOnly(path);
        assertEquals(left.seminar(), in(backups().getFirst()));
        left.close();
    }

    @Test
    void aChangeOfManyRowsIsPrecededByOne() {
        var demo = Sample.demo().seminar();
        try (var file = create(demo)) {
            var marks = demo.attendance().stream()
                    .limit(30)
                    .<RowChange>map(RowChange.Removed::new)
                    .toList();
            perform(file, new Edit(Message.of("edit.attendance-marked", 1, "x"), marks.subList(0, 1)));
            assertEquals(0, backups().size(), "one row is no bulk");
            var before = file.seminar();
            perform(file, new Edit(Message.of("edit.participants-removed", 29), marks.subList(1, 30)));
            assertEquals(before, in(backups().getFirst()));
            var content = backups().getFirst().content();
            assertNotNull(content);
            assertEquals(demo.participants().size(), content.participants());
            assertEquals(demo.sessions().size(), content.sessions());
            assertEquals(demo.attendance().size() - 1, content.attendance());
            file.writer()
                    .accept(new Step(
                            Direction.UNDO,
                            new Edit(Message.of("edit.participants-removed", 29), marks.subList(1, 30))));
            assertEquals(2, backups().size(), "taking back many rows is a change of many, too");
        }
    }

    @Test
    void whatNobodySeesRowByRowIsAlwaysBulk() {
        var start = random.start();
        var one = random.next(start).changes();
        for (var key : List.of("edit.participants-imported", "edit.report-added", "edit.participants-merged")) {
            assertTrue(Safekeeping.bulk(new Edit(Message.of(key, 1), one.subList(0, 1))), key);
        }
        assertFalse(Safekeeping.bulk(new Edit(Message.of("edit.participant-added"), one.subList(0, 1))));
    }

    @Test
    void twoFilesOfOneNameHaveSeriesOfTheirOwn() throws IOException {
        var other = Files.createDirectory(folder.resolve("other")).resolve("seminar.sabor");
        create(random.start()).close();
        SeminarFile.create(other, Sample.demo().seminar(), Attachments.NONE, editor())
                .close();
        keeping.backups().make(path);
        keeping.backups().make(other);
        assertEquals(1, backups().size());
        assertEquals(1, keeping.backups().of(other).size());
        assertNotEquals(
                backups().getFirst().path().getParent(),
                keeping.backups().of(other).getFirst().path().getParent());
    }

    @Test
    void theBackupsOfAMissingOrDamagedFileAreFoundByItsPlace() throws IOException {
        create(random.start()).close();
        keeping.backups().make(path);
        Files.write(path, new byte[] {1, 2, 3});
        assertEquals(1, backups().size());
        Files.delete(path);
        assertEquals(1, backups().size());
        assertEquals(List.of(), keeping.backups().of(folder.resolve("unknown.sabor")));
    }

    @Test
    void onlyTheOwnerCanLookAndNoNameSaysAnything() throws IOException {
        assumeTrue(Disk.posix(folder));
        create(Sample.demo().seminar()).close();
        try (var file = SeminarFile.open(path, editor())) {
            perform(file, random.next(random.start()));
            keeping.backups().make(path);
        }
        try (Stream<Path> kept = Files.walk(data.folder())) {
            for (var each : kept.toList()) {
                assertEquals(
                        Files.isDirectory(each) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(each)),
                        each.toString());
                assertTrue(data.folder().relativize(each).toString().matches("[a-zA-Z0-9_./-]*"), each.toString());
            }
        }
    }

    @Test
    void theTitleIsReadFromTheBackup() {
        var demo = Sample.demo().seminar();
        create(demo).close();
        keeping.backups().make(path);
        var content = backups().getFirst().content();
        assertNotNull(content);
        assertEquals(demo.details().title(), content.title());
    }

    @Test
    void aDamagedSourceMakesNoBackupAndThinsNone() throws IOException, SQLException {
        create(Sample.demo().seminar()).close();
        keeping.backups().make(path);
        byte[] bytes = Files.readAllBytes(path);
        for (int i = 4096 * 4; i < 4096 * 12; i++) {
            bytes[i] = 0;
        }
        Files.write(path, bytes);
        var failure = assertThrows(Failure.class, () -> keeping.backups().make(path));
        assertEquals(Failure.Exit.BAD_FILE, failure.exit());
        assertEquals(1, backups().size());
        assertEquals(1, backupFiles().size());
    }

    private List<Path> backupFiles() throws IOException {
        try (var all = Files.walk(data.in("backups"))) {
            return all.filter(each -> each.toString().contains(".sabor")).toList();
        }
    }

    @Test
    void whatAKilledProgramLeftIsRemoved() throws IOException {
        create(random.start()).close();
        var made = backups().getFirst();
        var dead = made.path().resolveSibling("000002_20260312T080000Z.sabor.1234.part");
        Files.write(dead, new byte[100]);
        now = now.plusSeconds(60);
        try (var file = SeminarFile.open(path, editor())) {
            perform(file, random.next(file.seminar()));
        }
        assertFalse(Files.exists(dead));
        assertEquals(List.of(2L, 1L), backups().stream().map(Backup::sequence).toList());
    }

    @Test
    void aBackupThatCannotBeReadAnyMoreIsShownAsSuch() throws IOException {
        create(random.start()).close();
        var made = backups().getFirst();
        Files.write(made.path(), new byte[500]);
        assertNull(backups().getFirst().content());
        // And it does not count as the state of now.
        assertTrue(keeping.backups().make(path).isPresent());
    }

    @Test
    void aFailingBackupStopsNobodysWork() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        var demo = Sample.demo().seminar();
        try (var file = create(demo)) {
            var marks = demo.attendance().stream()
                    .limit(30)
                    .<RowChange>map(RowChange.Removed::new)
                    .toList();
            perform(file, new Edit(Message.of("edit.participants-removed", 30), marks));
            assertEquals(new SaveState.Saved(NOW), states.getLast());
            assertEquals("backups.not-made", warnings.getFirst().key());
        }
    }

    @Test
    void backupsAgeOutAtTheStart() {
        create(random.start()).close();
        keeping.backups().make(path);
        now = now.plus(Duration.ofDays(300));
        try (var file = SeminarFile.open(path, editor())) {
            perform(file, random.next(file.seminar()));
        }
        assertEquals(2, backups().size());
        now = now.plus(Duration.ofDays(100));
        keeping.backups().ageOut();
        assertEquals(List.of(2L), backups().stream().map(Backup::sequence).toList());
    }

    @Test
    void afterDaysOfGraceOlderOnesGo() {
        create(random.start()).close();
        keeping.backups().make(path);
        now = now.plus(Duration.ofDays(8));
        try (var file = SeminarFile.open(path, editor())) {
            perform(file, random.next(file.seminar()));
        }
        assertEquals(1, keeping.backups().deleteBefore(path, now.minus(Duration.ofDays(7))));
        assertEquals(List.of(2L), backups().stream().map(Backup::sequence).toList());
    }

    @Test
    void littleRoomIsSaidOnceBeforeTheWrite() {
        var free = new long[] {100_000_000};
        keeping = new Safekeeping(data, clock(), warnings::add, _ -> free[0]);
        try (var file = create(random.start())) {
            perform(file, random.next(file.seminar()));
            assertEquals(List.of(), warnings);
            free[0] = 40_000_000;
            perform(file, random.next(file.seminar()));
            perform(file, random.next(file.seminar()));
            assertEquals(
                    List.of("backups.little-space"),
                    warnings.stream().map(Message::key).toList());
            free[0] = 100_000_000;
            perform(file, random.next(file.seminar()));
            free[0] = 40_000_000;
            perform(file, random.next(file.seminar()));
            assertEquals(2, warnings.size());
        }
    }

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(
                Path.of("L", "Sabor"),
                DataFolder.of("Windows 11", Map.of("LOCALAPPDATA", "L"), "H").folder());
        assertEquals(
                Path.of("/Users/a/Library/Application Support/Sabor"),
                DataFolder.of("Mac OS X", Map.of(), "/Users/a").folder());
        assertEquals(
                Path.of("/home/a/.local/share/sabor"),
                DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), "/home/a")
                        .folder());
        assertEquals(
                Path.of("/data/sabor"),
                DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), "/home/a")
                        .folder());
    }
}
