package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Attachments;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.Role;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.model.Summary;
import org.sabor.privacy.Anonymisation;
import org.sabor.privacy.Erasure;
import org.sabor.privacy.MarkedSeminar;

/// RELIABILITY F5: whoever was erased does not come back, neither from a backup nor from a copy; F1: backups end with
/// the days of grace.
class ErasedPeopleTest {
    private static final Instant NOW = Instant.parse("2034-01-02T08:00:00Z");

    @TempDir
    Path folder;

    private final MarkedSeminar marked = new MarkedSeminar(12);
    private Instant now = NOW;
    private Path path = Path.of("");

    @BeforeEach
    void place() {
        path = folder.resolve("files").resolve("seminar.sabor");
        assertTrue(folder.resolve("files").toFile().mkdirs());
    }

    private Editor editor() {
        return new Editor(() -> now, "clerk", Runnable::run, _ -> {}, keeping());
    }

    private Safekeeping keeping() {
        return new Safekeeping(new DataFolder(folder.resolve("data")), () -> now, _ -> {});
    }

    private Ids ids() {
        return new Ids(InstantSource.fixed(NOW), new Random(3));
    }

    private void create() {
        try (var file = SeminarFile.create(path, marked.seminar(), marked.attachments(), editor())) {
            marked.edits().forEach(edit -> file.writer().accept(new Step(Step.Direction.DO, edit)));
        }
    }

    private Id<Participant> erase(int number) {
        var who = marked.seminar().participants().get(number).id();
        try (var file = SeminarFile.open(path, editor())) {
            var result = Erasure.of(file.seminar(), Set.of(who), ids());
            assertEquals(Set.of(who), result.erased());
            file.replaceForGood(result.seminar(), result.erased());
        }
        return who;
    }

    private static Set<Integer> of(Set<Integer> found, int person) {
        return found.stream().filter(mark -> mark / 100 == person).collect(Collectors.toSet());
    }

    private static Set<Integer> found(Path place) throws IOException {
        var all = new HashSet<Integer>();
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.addAll(MarkedSeminar.found(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @Test
    void whoIsErasedIsGoneFromTheFileAndTheOthersStay() throws IOException {
        create();
        var before = Summary.of(marked.seminar());
        assertEquals(40, of(found(path), 5).size());
        var who = erase(5);
        // What a kept file or a photograph shows is for a person to decide.
        var found = found(path);
        var inFiles = Set.of(526, 530, 531, 532, 533, 537, 538);
        assertEquals(
                Set.of(),
                of(found, 5).stream().filter(mark -> !inFiles.contains(mark)).collect(Collectors.toSet()));
        assertEquals(39, of(found, 6).stream().filter(mark -> mark != 639).count());
        try (var file = SeminarFile.open(path, editor())) {
            assertNull(file.seminar().participants().find(who));
            assertEquals(Set.of(who), file.erased());
            var after = Summary.of(file.seminar());
            assertEquals(before.total(), after.total());
            assertEquals(before.participations(), after.participations());
            assertEquals(new EditLog(List.of(), 0), file.history());
        }
    }

    /// An older copy that is only read, as a backup or an earlier moment is, does not show them either.
    @Test
    void whoeverReadsAnOlderCopyDoesNotSeeThem() throws IOException {
        var ids = new Ids(InstantSource.system(), new SecureRandom());
        var make = new SmallSeminar();
        var gone = make.row(Participant.person(
                ids.next(), PersonName.of("Mq00001", "Mq00002", ""), null, Set.of(Role.PARTICIPANT)));
        var other = make.person("Ива", "Колева", null);
        try (var file = SeminarFile.create(path, make.seminar(), Attachments.NONE, editor())) {
            var edit = ParticipantEdits.setStatus(file.seminar(), List.of(gone), ParticipantStatus.CANCELLED);
            file.writer().accept(new Step(Step.Direction.DO, edit));
        }
        byte[] before = Files.readAllBytes(path);
        // The control: as long as nobody was erased, they are there.
        try (var file = SeminarFile.openReadOnly(path)) {
            assertNotNull(file.seminar().participants().find(gone.id()));
            assertEquals(1, file.recorded().size());
        }
        new Ledger(DataFolder.ofUser(), InstantSource.system()).add(Set.of(gone.id()));
        try (var file = SeminarFile.openReadOnly(path)) {
            assertNull(file.seminar().participants().find(gone.id()));
            assertNotNull(file.seminar().participants().find(other.id()));
            assertEquals(List.of(), file.recorded());
        }
        // What is only read stays as it is.
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aBackupOfBeforeGivesThePersonBackToNobody() throws IOException {
        create();
        var backup = folder.resolve("files").resolve("earlier.sabor");
        Files.copy(path, backup);
        var who = erase(5);
        assertEquals(40, of(found(backup), 5).size());
        try (var file = SeminarFile.open(backup, editor())) {
            assertNull(file.seminar().participants().find(who));
            assertEquals(new EditLog(List.of(), 0), file.history());
        }
        var inFiles = Set.of(526, 530, 531, 532, 533, 537, 538);
        assertEquals(
                Set.of(),
                of(found(backup), 5).stream()
                        .filter(mark -> !inFiles.contains(mark))
                        .collect(Collectors.toSet()));
        // A package or a sample that has them is taken in without them.
        var again = folder.resolve("files").resolve("again.sabor");
        try (var file = SeminarFile.create(again, marked.seminar(), marked.attachments(), editor())) {
            assertNull(file.seminar().participants().find(who));
            assertNotNull(file.seminar()
                    .participants()
                    .find(marked.seminar().participants().get(6).id()));
        }
        // The ledger names nobody.
        assertEquals(Set.of(), found(folder.resolve("data").resolve("erased")));
    }

    /// Nobody opens a seminar any more that is done with.
    @Test
    void theDaysOfGraceEndAtAStartToo() throws IOException {
        create();
        var data = folder.resolve("data");
        try (var file = SeminarFile.open(path, editor())) {
            var after = Anonymisation.of(file.seminar(), LocalDate.of(2034, 1, 2), ids(), new Random(4));
            file.replaceForGood(after.seminar(), Set.of());
            now = NOW.plusSeconds(2);
        }
        now = NOW.plus(Ledger.GRACE);
        keeping().backups().ageOut();
        assertFalse(found(data).isEmpty());
        now = now.plusSeconds(1);
        keeping().backups().ageOut();
        assertEquals(Set.of(), found(data));
        // The seminar without names stays.
        assertEquals(1, keeping().backups().of(path).size());
    }

    @Test
    void backupsOfBeforeAnonymisingEndWithTheDaysOfGrace() throws IOException {
        create();
        var data = folder.resolve("data");
        try (var file = SeminarFile.open(path, editor())) {
            var after = Anonymisation.of(file.seminar(), LocalDate.of(2034, 1, 2), ids(), new Random(4));
            file.replaceForGood(after.seminar(), Set.of());
        }
        assertEquals(Set.of(), found(path));
        assertFalse(found(data).isEmpty(), "a mistake could be put right for a while");
        now = NOW.plus(Ledger.GRACE);
        SeminarFile.open(path, editor()).close();
        assertFalse(found(data).isEmpty());
        now = now.plusSeconds(1);
        SeminarFile.open(path, editor()).close();
        assertEquals(Set.of(), found(data));
        try (var file = SeminarFile.open(path, editor())) {
            assertNotNull(file.seminar().kept());
        }
    }
}
