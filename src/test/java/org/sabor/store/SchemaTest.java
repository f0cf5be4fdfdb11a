package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.EveryField;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;

/// A file of each schema is kept for ever, so that every later version must open it.
class SchemaTest {
    private static final Path KEPT = Path.of("src/test/resources/org/sabor/store/v1.sabor");
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
    void aFileOfTheFirstSchemaOpens(@TempDir Path folder) throws IOException {
        var copy = Files.copy(KEPT, folder.resolve("v1.sabor"));
        try (var file = SeminarFile.open(copy, editor())) {
            assertEquals(BEFORE.apply(FIRST), file.seminar());
            assertEquals(new EditLog(List.of(FIRST, SECOND), 1), file.history());
        }
    }
}
