package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.sample.Sample;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Safekeeping;
import org.sabor.store.SeminarFile;
import org.sabor.ui.backups.BackupsPane;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// RELIABILITY C5, C6, C10 in the window.
@SuppressWarnings("NullAway.Init") // the fields are set by start and the file
@ExtendWith(ApplicationExtension.class)
final class BackupsWindowTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> asked = new ArrayList<>();
    private Stage stage;
    private Path file;
    private Seminar full;
    private Seminar fewer;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 900, 640);
    }

    /// Two backups: with all marks of attendance, and at the close without thirty of them.
    @BeforeEach
    void changedFile() {
        file = folder.resolve("seminar.sabor");
        full = Sample.demo().seminar();
        var edit = new Edit(
                Message.of("edit.participants-removed", 30),
                full.attendance().stream()
                        .limit(30)
                        .<RowChange>map(RowChange.Removed::new)
                        .toList());
        fewer = full.apply(edit);
        try (var open = SeminarFile.create(file, full, Attachments.NONE, editor())) {
            open.writer().accept(new Step(Step.Direction.DO, edit));
        }
    }

    private static Editor editor() {
        var clock = InstantSource.system();
        return new Editor(
                clock, "Мария", Runnable::run, _ -> {}, new Safekeeping(DataFolder.ofUser(), clock, warning -> {
                    throw new AssertionError(warning);
                }));
    }

    private BackupsWindow window(Language language) {
        var messages = Messages.of(language);
        var frame = new Frame(
                messages,
                new SimpleObjectProperty<>(new Look(language, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, messages),
                new Notices(messages));
        return new BackupsWindow(
                frame,
                then -> {
                    asked.add("leave");
                    then.run();
                },
                opened -> asked.add("open " + folder.relativize(opened)),
                opened -> asked.add("anyway " + folder.relativize(opened)));
    }

    private static Seminar in(Path path) {
        try (var open = SeminarFile.openReadOnly(path)) {
            return open.seminar();
        }
    }

    private static void choose(Node pane, int row, String way) {
        if (row >= 0 && pane.lookup("#backups-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(row);
        }
        var button = assertInstanceOf(RadioButton.class, pane.lookup("#" + way));
        button.fire();
    }

    private List<String> said() {
        return dialogs.said.stream().map(Message::key).toList();
    }

    @Test
    void aDeletedFileComesBackWithTwoMoreClicks() throws IOException {
        Files.delete(file);
        var failure = new Failure(Failure.Exit.INPUT_REFUSED, Message.of("file.missing", "seminar.sabor"));
        assertTrue(BackupsWindow.helps(failure));
        Screens.run(() -> window(Language.EN).offer(file, failure));
        assertEquals(List.of("file.missing", "backups.title"), said());
        assertEquals(List.of("leave", "open seminar.sabor"), asked);
        assertEquals(fewer, in(file));
    }

    @Test
    void goingBackToTheOlderStateIsAskedTwiceAndKeepsTheNewer() {
        dialogs.filling(pane -> choose(pane, 1, "backups-in-place"));
        Screens.run(() -> window(Language.EN).show(file));
        assertEquals(List.of("backups.title", "backups.sure-loses"), said());
        assertEquals(full, in(file));
        assertEquals(fewer, in(folder.resolve("seminar-before-restore.sabor")));
    }

    @Test
    void whoSaysNoChangesNothing() {
        dialogs.refusing().filling(pane -> choose(pane, 1, "backups-in-place"));
        Screens.run(() -> window(Language.EN).show(file));
        assertEquals(fewer, in(file));
        assertEquals(List.of(), asked);
        assertFalse(Files.exists(folder.resolve("seminar-before-restore.sabor")));
    }

    @Test
    void aBackupBecomesANewFileThatIsOpened() {
        var copy = folder.resolve("copy.sabor");
        dialogs.choosing(copy).filling(pane -> choose(pane, 1, "backups-as-copy"));
        Screens.run(() -> window(Language.EN).show(file));
        assertEquals(full, in(copy));
        assertEquals(fewer, in(file));
        assertEquals(List.of("leave", "open copy.sabor"), asked);
    }

    @Test
    void aDamagedFileIsGatheredIntoANewOneAndTheLossTold() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 40_000, bytes.length - 20_000, (byte) 0);
        Files.write(file, bytes);
        var copy = folder.resolve("gathered.sabor");
        dialogs.choosing(copy).filling(pane -> choose(pane, -1, "backups-salvage"));
        var failure = new Failure(Failure.Exit.BAD_FILE, Message.of("file.damaged", "seminar.sabor"));
        Screens.run(() -> window(Language.BG).offer(file, failure));
        assertEquals(List.of("file.damaged", "backups.title", "backups.gathered"), said());
        var losses = assertInstanceOf(ListView.class, dialogs.shown.getLast());
        assertTrue(losses.getItems().size() > 1);
        assertTrue(in(copy).rows().size() > 100);
    }

    @Test
    void aFileWithOtherBytesIsOpenedOnPurposeAlone() {
        var failure = new Failure(Failure.Exit.BAD_FILE, Message.of("file.differs", "seminar.sabor"));
        dialogs.filling(pane -> choose(pane, -1, "backups-go-on"));
        Screens.run(() -> window(Language.EN).offer(file, failure));
        assertEquals(List.of("anyway seminar.sabor"), asked);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePaneIsReadable(Language language) {
        dialogs.refusing();
        Screens.run(() -> window(language).show(file));
        var pane = assertInstanceOf(BackupsPane.class, dialogs.shown.getLast());
        Screens.run(() -> stage.getScene().setRoot(pane));
        Screens.picture(pane, "backups", Messages.of(language));
        assertTrue(pane.chosen().isPresent());
        // Whoever only presses Enter changes nothing of what is there.
        assertEquals(BackupsPane.Way.AS_COPY, pane.way().orElseThrow());
    }
}
