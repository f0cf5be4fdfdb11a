package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.store.StickState.Kind;

/// RELIABILITY C-4: files on a stick.
class StickTest extends StickCase {
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
                    .accept(new Step(Step.Direction.DO, new Edit(Message.of("edit.participants-removed", 30), people)));
            assertEquals(second, direct(file));
            assertEquals(Kind.BEHIND, of(open).state().kind());
        }
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

    @Test
    void whatCannotBeReadBackLeavesTheFileOfBefore() throws IOException {
        byte[] before = Files.readAllBytes(file);
        var made = folder.resolve("made.sabor");
        Files.write(made, new byte[9000]);
        var refused =
                assertThrows(Failure.class, () -> new StickFiles(file).put(made, new FileHash("0".repeat(64), 9000)));
        assertEquals("stick.not-read-back", refused.text().key());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("семинар.sabor"), names());
    }
}
