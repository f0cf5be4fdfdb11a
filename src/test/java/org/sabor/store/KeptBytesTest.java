package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Picture;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;
import org.sabor.model.TalkFile;

/// How long the bytes of portraits and presentations stay in a file: as long as a row names them, or an edit that can
/// be taken back or done again.
class KeptBytesTest {
    private static final byte[] PORTRAIT = {1, 2, 3};
    private static final byte[] SLIDES = {4, 5};
    private static final byte[] NEVER_NAMED = {6};

    @TempDir
    Path folder;

    private final SmallSeminar make = new SmallSeminar();
    private final Speaker speaker = make.speaker(make.person("Ана", "Колева", null));
    private Path path = Path.of("");

    @BeforeEach
    void create() {
        path = folder.resolve("seminar.sabor");
        SeminarFile.create(path, make.seminar(), Attachments.NONE, editor()).close();
    }

    private static Editor editor() {
        return new Editor(InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")), "Мария", Runnable::run, _ -> {});
    }

    private SeminarFile open() {
        return SeminarFile.open(path, editor());
    }

    private static Seminar apply(SeminarFile file, Speaker after) {
        file.writer().accept(new Step(Direction.DO, SpeakerEdits.change(file.seminar(), after)));
        return file.seminar();
    }

    @Test
    void whatNothingNamesGoesWhenTheFileIsClosed() {
        try (var file = open()) {
            file.addAttachment(NEVER_NAMED);
            var hash = file.addAttachment(SLIDES);
            apply(file, speaker.withFiles(List.of(new TalkFile("t.pdf", hash, 2, null))));
            assertArrayEquals(NEVER_NAMED, file.bytes(Attachments.hash(NEVER_NAMED)));
        }
        try (var file = open()) {
            assertNull(file.bytes(Attachments.hash(NEVER_NAMED)));
            assertArrayEquals(SLIDES, file.bytes(Attachments.hash(SLIDES)));
        }
    }

    @Test
    void whatWasRemovedComesBackByUndoAfterTheFileWasClosed() {
        try (var file = open()) {
            var with = speaker.withPhoto(new Picture(file.addAttachment(PORTRAIT), Bilingual.same("портрет")))
                    .withFiles(List.of(new TalkFile("t.pdf", file.addAttachment(SLIDES), 2, null)));
            apply(file, with);
            assertEquals(List.of(speaker), apply(file, speaker).speakers());
        }
        try (var file = open()) {
            var removal = file.history().edits().getLast();
            file.writer().accept(new Step(Direction.UNDO, removal));
            assertEquals(2, file.seminar().attachments().size());
            for (var hash : file.seminar().attachments()) {
                assertEquals(hash, Attachments.hash(Objects.requireNonNull(file.bytes(hash))));
            }
        }
    }

    @Test
    void whatCanBeDoneAgainStaysUntilSomethingElseIsDone() {
        var hash = Attachments.hash(SLIDES);
        try (var file = open()) {
            file.addAttachment(SLIDES);
            apply(file, speaker.withFiles(List.of(new TalkFile("t.pdf", hash, 2, null))));
            file.writer().accept(new Step(Direction.UNDO, file.history().edits().getLast()));
        }
        try (var file = open()) {
            assertArrayEquals(SLIDES, file.bytes(hash));
            apply(file, speaker.withRoleText(Bilingual.same("експерт")));
        }
        try (var file = open()) {
            assertNull(file.bytes(hash));
        }
    }

    @Test
    void whatAFileWasMadeWithStaysThoughNoEditNamesIt() {
        var with = speaker.withPhoto(new Picture(Attachments.hash(PORTRAIT), Bilingual.same("портрет")));
        var seminar = make.seminar();
        seminar = seminar.apply(SpeakerEdits.change(seminar, with));
        var other = folder.resolve("other.sabor");
        SeminarFile.create(other, seminar, _ -> PORTRAIT, editor()).close();
        try (var file = SeminarFile.open(other, editor())) {
            assertArrayEquals(PORTRAIT, file.bytes(Attachments.hash(PORTRAIT)));
        }
    }
}
