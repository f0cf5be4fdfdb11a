package org.sabor.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceEdits;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Ids;
import org.sabor.model.Row;
import org.sabor.sample.Unproven;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class EvidencePlaceTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T16:00:00Z"));

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<Path> opened = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        workspace = new Workspace(Unproven.demo().seminar(), new History(), new Ids(CLOCK, new Random(5)), _ -> {});
        Screens.show(stage, place(messages, List.of()), 980, 680);
    }

    private EvidencePlace place(Messages texts, List<? extends Row<?>> first) {
        var shelf = new EvidenceShelf(kept::get, bytes -> {
            var hash = "%064x".formatted(kept.size() + 1);
            kept.put(hash, bytes);
            return hash;
        });
        var frame = new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                new Notices(texts));
        return new EvidencePlace(workspace, frame, new Desk(shelf, CLOCK, "m.t", opened::add), first, () -> {});
    }

    private Evidence evidence(EvidenceKind kind, String name, int size) {
        var day = workspace.seminar().daysInOrder().getFirst();
        return new Evidence(
                workspace.ids().next(),
                kind,
                name,
                "3f".repeat(32),
                size,
                day.id(),
                LocalDateTime.of(2026, 3, 12, 17, 40),
                "",
                null);
    }

    @Test
    void aScreenshotIsAddedForTodayAndTakenBack(FxRobot robot) throws IOException {
        dialogs.choosing(Files.write(folder.resolve("gallery.png"), Screens.png(40, 30)));
        robot.clickOn("#evidence-add");
        var added = workspace.seminar().evidence().getFirst();
        assertEquals(EvidenceKind.SCREENSHOT, added.kind());
        assertEquals(workspace.seminar().daysInOrder().getFirst().id(), added.day());
        assertEquals(kept.keySet(), Set.of(added.hash()));
        robot.clickOn("#evidence-open");
        assertTrue(opened.getFirst().endsWith("gallery.png"));
        robot.clickOn("#evidence-remove");
        assertEquals(List.<Evidence>of(), workspace.seminar().evidence());
        Screens.run(workspace::undo);
        assertEquals(List.of(added), workspace.seminar().evidence());
    }

    @Test
    void thePagesOfAScanAreCounted(FxRobot robot) throws IOException {
        var scan = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (int page = 0; page < 3; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(scan);
        }
        dialogs.choosing(Files.write(folder.resolve("scan.pdf"), scan.toByteArray()));
        robot.clickOn("#evidence-add");
        assertEquals(3, workspace.seminar().evidence().getFirst().pages());
    }

    @Test
    void nothingIsKeptOfAFileThatIsNotAddedAfterAll(FxRobot robot) throws IOException {
        dialogs.choosing(Files.write(folder.resolve("gallery.png"), Screens.png(40, 30)))
                .refusing();
        robot.clickOn("#evidence-add");
        assertEquals(Map.of(), kept);
        assertEquals(List.<Evidence>of(), workspace.seminar().evidence());
    }

    @Test
    void aFileMayProveWhoeverHasNoProofYet() {
        var seminar = workspace.seminar();
        var shot = evidence(EvidenceKind.SCREENSHOT, "gallery.png", 12);
        int unproved = EvidenceEdits.unproved(seminar, shot.day()).size();
        var after = seminar.apply(EvidenceEdits.addForRemote(seminar, shot));
        assertEquals(0, EvidenceEdits.unproved(after, shot.day()).size());
        assertEquals(
                unproved,
                after.attendance().stream()
                        .filter(row -> row.evidence().equals("gallery.png"))
                        .count());
        assertTrue(unproved > 0);
    }

    @Test
    void theChoiceIsOfferedWhereSomebodyIsUnproved(FxRobot robot) throws IOException {
        dialogs.choosing(Files.write(folder.resolve("gallery.png"), Screens.png(40, 30)));
        robot.clickOn("#evidence-add");
        var form = (AddedEvidence) dialogs.shown.getFirst();
        var box = (CheckBox) form.lookup("#evidence-proves-remote");
        assertTrue(box.isManaged(), "the demo has remote people without evidence");
        assertFalse(box.isSelected(), "nobody is proved without being asked");
    }

    @Test
    void aProgramIsNotOpened(FxRobot robot) {
        var row = evidence(EvidenceKind.OTHER, "tool.exe", 2);
        kept.put(row.hash(), new byte[] {'M', 'Z'});
        Screens.run(() -> workspace.perform(EvidenceEdits.add(row)));
        @SuppressWarnings("unchecked")
        var table = (RecordTable<Evidence>) robot.lookup("#evidence-table").query();
        Screens.run(() -> table.select(row.id()));
        robot.clickOn("#evidence-open");
        assertEquals(List.of(Message.of("paper.not-opened", "tool.exe")), dialogs.said);
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), opened);
    }

    @Test
    void pictures() {
        Screens.run(() -> {
            workspace.perform(EvidenceEdits.add(evidence(EvidenceKind.SIGNED_SHEET, "Списък ден 1.pdf", 1_204_000)));
            workspace.perform(EvidenceEdits.add(evidence(EvidenceKind.SCREENSHOT, "Галерия 10-15.png", 345_000)));
            workspace.perform(EvidenceEdits.add(evidence(EvidenceKind.ONLINE_REPORT, "Отчет.csv", 5_300)));
        });
        Screens.pictures(stage, "evidence", texts -> place(texts, List.of()), _ -> {});
    }
}
