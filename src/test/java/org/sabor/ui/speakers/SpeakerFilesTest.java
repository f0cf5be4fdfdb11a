package org.sabor.ui.speakers;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Picture;
import org.sabor.model.Session;
import org.sabor.model.TalkFile;
import org.sabor.ui.kit.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Portraits and presentations on their way into the seminar and out again.
final class SpeakerFilesTest extends SpeakersScreen {
    @Start
    void start(Stage shown) {
        open(shown);
    }

    @Test
    void aPortraitIsChosenDescribedRemovedAndComesBack(FxRobot robot) throws IOException {
        select(speaker);
        dialogs.choosing(Files.write(folder.resolve("ana.bin"), Screens.png(30, 40)));
        robot.clickOn("#speaker-choose-photo");
        assertEquals(
                new Picture(
                        Attachments.hash(Screens.png(30, 40)),
                        new Bilingual("Портрет на Ana Petrova", "Portrait of Ana Petrova")),
                now().photo());
        assertNotNull(robot.lookup("#speaker-portrait").queryAs(ImageView.class).getImage());
        Screens.run(() -> robot.lookup("#speaker-photo-en").query().requestFocus());
        robot.write("Ana, smiling ");
        press(robot, KeyCode.ENTER);
        assertTrue(requireNonNull(now().photo()).alternative().en().contains(", smiling"));
        robot.clickOn("#speaker-remove-photo");
        assertNull(now().photo());
        Screens.run(workspace::undo);
        assertNotNull(now().photo());
        assertEquals(List.of(), dialogs.said);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsName(FxRobot robot) throws IOException {
        select(speaker);
        dialogs.choosing(Files.writeString(folder.resolve("portrait.png"), "%PDF-1.4"));
        robot.clickOn("#speaker-choose-photo");
        assertNull(now().photo());
        assertEquals(
                List.of("picture.unreadable"),
                dialogs.said.stream().map(Message::key).toList());
        assertEquals(Map.of(), kept);
    }

    @Test
    void presentationsAreAddedGivenToASessionSavedAndRemoved(FxRobot robot) throws IOException {
        select(speaker);
        dialogs.choosing(Files.writeString(folder.resolve("тема (1).pptx"), "slides"))
                .choosing(Files.writeString(folder.resolve("more.pdf"), "more"));
        click(robot, "#speaker-add-files");
        assertEquals(
                List.of("тема (1).pptx", "more.pdf"),
                now().files().stream().map(TalkFile::name).toList());
        assertEquals(talk.id(), now().files().getFirst().session());
        dialogs.choosing(folder.resolve("more.pdf"));
        click(robot, "#speaker-add-files");
        assertEquals(2, now().files().size());
        ComboBox<Optional<Session>> box =
                robot.lookup("#speaker-file-2-session").query();
        Screens.run(() -> box.setValue(Optional.empty()));
        assertNull(now().files().getLast().session());
        dialogs.choosing(folder.resolve("out.pptx"));
        click(robot, "#speaker-file-1-save");
        assertEquals("slides", Files.readString(folder.resolve("out.pptx")));
        click(robot, "#speaker-file-1-remove");
        assertEquals(1, now().files().size());
        Screens.run(workspace::undo);
        assertEquals(2, now().files().size());
        assertEquals(List.of(), dialogs.said);
    }

    @Test
    void anEmptyOrTooLargeFileIsRefusedInOneSentence(FxRobot robot) throws IOException {
        select(speaker);
        dialogs.choosing(Files.createFile(folder.resolve("empty.pptx")));
        click(robot, "#speaker-add-files");
        try (var large = new RandomAccessFile(folder.resolve("large.pptx").toFile(), "rw")) {
            large.setLength(46L * 1024 * 1024);
        }
        dialogs.choosing(folder.resolve("large.pptx"));
        click(robot, "#speaker-add-files");
        assertEquals(
                List.of(
                        Message.of("speaker.file-empty", "empty.pptx"),
                        Message.of("speaker.file-too-large", "large.pptx", 46, 45)),
                dialogs.said);
        assertEquals(List.of(), now().files());
    }

    @Test
    void theSlidesOfAllAreCollectedInAFolder(FxRobot robot) throws IOException {
        robot.clickOn("#speakers-collect-slides");
        assertTrue(label(robot, "#notices-text").getText().startsWith("No presentation has been added yet"));
        select(speaker);
        dialogs.choosing(Files.writeString(folder.resolve("t.pptx"), "slides"));
        click(robot, "#speaker-add-files");
        var slides = folder.resolve("slides");
        dialogs.choosing(slides);
        robot.clickOn("#speakers-collect-slides");
        try (var files = Files.list(slides)) {
            assertEquals(
                    List.of("01_09-00_Tema-4.pptx"),
                    files.map(each -> each.getFileName().toString()).toList());
        }
    }
}
