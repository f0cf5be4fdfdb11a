package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
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
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.sample.Sample;
import org.sabor.store.Stick.Unpublished;
import org.sabor.store.StickState.Kind;

/// RELIABILITY C-4: files on a stick. The stick is a folder that is declared one; to pull it out is to rename it.
class StickTest {
    @TempDir
    Path folder;

    private final List<Message> told = new ArrayList<>();
    private Path stick;
    private Path file;
    private Path elsewhere;

    @BeforeEach
    void stick() throws IOException {
        folder = folder.toRealPath();
        stick = Files.createDirectory(folder.resolve("КЛЮЧ"));
        elsewhere = folder.resolve("pocket");
        file = stick.resolve("семинар.sabor");
        System.setProperty(PlaceNotice.REMOVABLE, stick.toString());
        SeminarFile.create(file, Sample.demo().seminar(), Attachments.NONE, direct()).close();
    }

    @AfterEach
    void noStick() {
        System.clearProperty(PlaceNotice.REMOVABLE);
    }

    /// Works on the file itself, as a program that knows of no stick.
    private static Editor direct() {
        return new Editor(InstantSource.system(), "Мария", Runnable::run, _ -> {});
    }

    private Editor editor() {
        return editor("data");
    }

    private Editor editor(String computer) {
        var clock = InstantSource.system();
        return new Editor(
                clock,
                "Мария",
                Runnable::run,
                state -> assertFalse(state instanceof SaveState.NotSaved, state::toString),
                new Safekeeping(new DataFolder(folder.resolve(computer)), clock, told::add));
    }

    private void pull() throws IOException {
        Files.move(stick, elsewhere);
    }

    private void plugIn() throws IOException {
        Files.move(elsewhere, stick);
    }

    private static RowChange noted(Participant person, String note) {
        var changed = new Participant(
                person.id(),
                person.kind(),
                person.name(),
                person.groupName(),
                person.headCount(),
                person.organisation(),
                person.country(),
                person.position(),
                person.roles(),
                person.plannedMode(),
                person.status(),
                person.email(),
                person.phone(),
                person.language(),
                person.consents(),
                person.aliases(),
                note);
        return new RowChange.Changed(person, changed);
    }

    /// Changes one person's note.
    private static Seminar change(SeminarFile open, String note) {
        var seminar = open.seminar();
        var person = seminar.participants().getFirst();
        var edit = new Edit(Message.of("edit.participant-changed", note), List.of(noted(person, note)));
        open.writer().accept(new Step(Step.Direction.DO, edit));
        return seminar.apply(edit);
    }

    private static Seminar direct(Path path) {
        try (var open = SeminarFile.openReadOnly(path)) {
            return open.seminar();
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(stick)) {
            return files.map(FileFailures::name).sorted().toList();
        }
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.walk(folder.resolve("data").resolve("sticks"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Stick of(SeminarFile open) {
        return Objects.requireNonNull(open.stick());
    }

    /// Changes a letter, which the checks of SQLite do not see.
    private static void spoil(Path place) throws IOException {
        byte[] bytes = Files.readAllBytes(place);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("unmistakable");
        bytes[at] = 'x';
        Files.write(place, bytes);
    }

    private List<String> said() {
        return told.stream().map(Message::key).toList();
    }

    @Test
    void workGoesIntoACopyAndIsPublishedAtTheClose() throws IOException {
        var before = direct(file);
        Seminar after;
        try (var open = SeminarFile.open(file, editor())) {
            assertEquals(file, open.path());
            assertEquals(Kind.COMPLETE, of(open).state().kind());
            after = change(open, "vegetarian");
            assertEquals(Kind.BEHIND, of(open).state().kind());
            assertEquals(before, direct(file));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(of(open).copy())));
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(of(open).copy().getParent())));
        }
        assertEquals(after, direct(file));
        assertEquals(2, names().size(), () -> told.toString());
        assertEquals(List.of(), kept());
        // Another computer, which knows nothing of it, and one that knows of no stick.
        try (var open = SeminarFile.open(file, editor("other"))) {
            assertEquals(after, open.seminar());
        }
        System.clearProperty(PlaceNotice.REMOVABLE);
        try (var open = SeminarFile.open(file, editor())) {
            assertNull(open.stick());
            assertEquals(after, open.seminar());
        }
        assertEquals(List.of(), told);
    }

    @Test
    void whatIsNotChangedIsNotWritten() throws IOException {
        var time = Files.getLastModifiedTime(file);
        SeminarFile.open(file, editor()).close();
        assertEquals(time, Files.getLastModifiedTime(file));
        assertEquals(List.of("семинар.sabor"), names());
    }

    @Test
    void publishingOnDemandAndBeforeChangesOfMany() {
        try (var open = SeminarFile.open(file, editor())) {
            var first = change(open, "one");
            assertEquals(Kind.COMPLETE, of(open).publish().kind());
            assertEquals(first, direct(file));
            var second = change(open, "two");
            var people = open.seminar().attendance().stream()
                    .limit(30)
                    .<RowChange>map(RowChange.Removed::new)
                    .toList();
            open.writer()
                    .accept(new Step(
                            Step.Direction.DO, new Edit(Message.of("edit.participants-removed", 30), people)));
            assertEquals(second, direct(file));
            assertEquals(Kind.BEHIND, of(open).state().kind());
        }
    }

    @Test
    void aPulledStickIsNoticedAndItsChangesAreAskedAbout() throws IOException {
        Seminar published;
        Seminar after;
        try (var open = SeminarFile.open(file, editor())) {
            published = change(open, "one");
            var at = of(open).publish().at();
            pull();
            after = change(open, "two");
            assertEquals(new StickState(Kind.AWAY_BEHIND, at), of(open).state());
            open.backUp();
            assertEquals(new StickState(Kind.AWAY_BEHIND, at), of(open).state());
        }
        assertThrows(Failure.class, () -> SeminarFile.open(file, editor()));
        plugIn();
        assertEquals(published, direct(file));
        var refused = assertThrows(Failure.class, () -> SeminarFile.open(file, editor()));
        assertEquals("stick.unpublished", refused.text().key());
        for (var language : Language.values()) {
            assertTrue(Messages.of(language).text(refused.text()).contains("семинар.sabor"));
        }
        assertEquals(published, direct(file));
        try (var open = SeminarFile.open(file, editor(), Unpublished.PUBLISH)) {
            assertEquals(after, open.seminar());
            assertEquals(Kind.BEHIND, of(open).state().kind());
        }
        assertEquals(after, direct(file));
        assertEquals(List.of(), kept());
        assertEquals(List.of(), told);
    }

    @Test
    void whoeverTakesTheStateOfTheStickKeepsBoth() throws IOException {
        Seminar after;
        var published = direct(file);
        try (var open = SeminarFile.open(file, editor())) {
            pull();
            after = change(open, "two");
        }
        plugIn();
        try (var open = SeminarFile.open(file, editor(), Unpublished.KEEP_BOTH)) {
            assertEquals(published, open.seminar());
        }
        assertEquals(after, direct(stick.resolve("семинар (2).sabor")));
        assertEquals(List.of("stick.both-kept"), said());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileChangedElsewhereMeanwhileIsNotOverwritten(boolean open) throws IOException {
        Seminar here;
        Seminar there;
        try (var working = SeminarFile.open(file, editor())) {
            change(working, "one");
            of(working).publish();
            pull();
            here = change(working, "here");
            plugIn();
            try (var other = SeminarFile.open(file, editor("other"))) {
                there = change(other, "there");
            }
            if (open) {
                working.backUp();
                assertEquals(Kind.CHANGED_ELSEWHERE, of(working).state().kind());
                here = change(working, "and more");
                assertEquals(List.of("stick.changed-elsewhere"), said());
            } else {
                pull();
            }
        }
        if (!open) {
            plugIn();
        }
        told.clear();
        assertEquals(there, direct(file));
        try (var again = SeminarFile.open(file, editor())) {
            assertEquals(there, again.seminar());
        }
        assertEquals(here, direct(stick.resolve("семинар (2).sabor")));
        assertEquals(List.of("stick.both-changed"), said());
    }

    @Test
    void anotherStickInTheSamePlaceIsNotTouched() throws IOException {
        try (var open = SeminarFile.open(file, editor())) {
            pull();
            change(open, "two");
            Files.createDirectory(stick);
            SeminarFile.create(file, Sample.secon().seminar(), Attachments.NONE, direct())
                    .close();
            open.backUp();
            assertEquals(Kind.CHANGED_ELSEWHERE, of(open).state().kind());
        }
        assertEquals(Sample.secon().seminar(), direct(file));
        assertEquals(2, kept().size());
    }

    @Test
    void anEmptyFolderWhereTheStickWasGetsNothing() throws IOException {
        try (var open = SeminarFile.open(file, editor())) {
            pull();
            Files.createDirectory(stick);
            change(open, "two");
            open.backUp();
            assertEquals(Kind.AWAY_BEHIND, of(open).state().kind());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aTornVisibleFileIsReadFromTheSecond() throws IOException {
        Seminar after;
        try (var open = SeminarFile.open(file, editor())) {
            after = change(open, "unmistakable");
        }
        spoil(file);
        assertEquals(after, direct(file));
        try (var open = SeminarFile.open(file, editor())) {
            assertEquals(after, open.seminar());
            assertEquals(List.of("stick.second"), said());
            after = change(open, "two");
        }
        assertEquals(after, direct(file));
        assertEquals(2, names().size());
    }

    @Test
    void aWorkingCopyWithOtherBytesThanWhenItWasLeftIsNoticed() throws IOException {
        Path copy;
        try (var open = SeminarFile.open(file, editor())) {
            copy = of(open).copy();
            pull();
            change(open, "unmistakable");
        }
        plugIn();
        spoil(copy);
        var refused =
                assertThrows(Failure.class, () -> SeminarFile.open(file, editor(), Unpublished.PUBLISH));
        assertEquals("file.differs", refused.text().key());
        try (var open = SeminarFile.openAnyway(file, editor())) {
            assertEquals(Kind.BEHIND, of(open).state().kind());
        }
    }

    @Test
    void aWorkingCopyThatCannotBeReadIsPutAside() throws IOException {
        Path copy;
        try (var open = SeminarFile.open(file, editor())) {
            copy = of(open).copy();
            pull();
            change(open, "two");
        }
        plugIn();
        Files.write(copy, new byte[5000]);
        var onStick = direct(file);
        try (var open = SeminarFile.open(file, editor())) {
            assertEquals(onStick, open.seminar());
        }
        assertEquals(List.of("stick.copy-damaged"), said());
        assertEquals(1, kept().size());
    }

    @Test
    void whatGoesForGoodIsInNeitherFile() throws IOException {
        try (var open = SeminarFile.open(file, editor())) {
            change(open, "НЯКОЙ-ЗА-ИЗТРИВАНЕ");
            of(open).publish();
            var person = open.seminar().participants().getFirst();
            var without = open.seminar().apply(new Edit(Message.of("edit.person"), List.of(noted(person, ""))));
            open.replaceForGood(without, Set.of());
            open.backUp();
        }
        for (var name : names()) {
            assertFalse(
                    new String(Files.readAllBytes(stick.resolve(name)), StandardCharsets.UTF_8)
                            .contains("НЯКОЙ-ЗА-ИЗТРИВАНЕ"),
                    name);
        }
    }

    @Test
    void aSecondProgramOnThisComputerIsKeptOut() {
        try (var open = SeminarFile.open(file, editor())) {
            assertTrue(open.writable());
            var refused = assertThrows(Failure.class, () -> SeminarFile.open(file, editor()));
            assertEquals(Failure.Exit.OPEN_ELSEWHERE, refused.exit());
            assertEquals("семинар.sabor", refused.text().arguments().getFirst());
        }
    }

    /// Edits, publishes, pulls, returns, closes by chance: one whole file is on the stick at every moment, and the
    /// working copy has whatever was acknowledged.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingIsLostWhateverComes(long seed) throws IOException {
        var random = new Random(seed);
        var expected = direct(file);
        var onStick = expected;
        boolean there = true;
        var open = SeminarFile.open(file, editor());
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(there ? 6 : 4)) {
                case 0, 1 -> expected = change(open, "note " + i);
                case 2 -> {
                    open.backUp();
                    onStick = there ? expected : onStick;
                }
                case 3 -> {
                    if (there) {
                        pull();
                    } else {
                        plugIn();
                    }
                    there = !there;
                    of(open).look();
                }
                case 4 -> {
                    open.close();
                    onStick = expected;
                    open = SeminarFile.open(file, editor());
                }
                default -> {
                    // Closed without it, and opened with it again.
                    pull();
                    open.close();
                    plugIn();
                    open = SeminarFile.open(file, editor(), Unpublished.PUBLISH);
                }
            }
            assertEquals(expected, open.seminar());
            var place = there ? stick : elsewhere;
            var whole = new StickFiles(place.resolve("семинар.sabor")).newest();
            assertEquals(onStick, direct(whole.file()), "seed " + seed + ", step " + i);
            assertEquals(
                    expected.equals(onStick)
                            ? there ? Kind.COMPLETE : Kind.AWAY
                            : there ? Kind.BEHIND : Kind.AWAY_BEHIND,
                    of(open).state().kind());
        }
        if (!there) {
            plugIn();
        }
        open.close();
        assertEquals(expected, direct(file));
        assertEquals(List.of(), told);
    }
}
