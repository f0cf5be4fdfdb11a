package org.sabor.ui.speakers;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Availability;
import org.sabor.model.Bilingual;
import org.sabor.model.ConsentScope;
import org.sabor.model.Participant;
import org.sabor.model.Picture;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.SpeakerState;
import org.sabor.model.TalkFile;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.ConsentAnswer;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class SpeakersTabTest {
    @TempDir
    static Path folder;

    private final List<Navigator.Request> requests = new ArrayList<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<Path> opened = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private SpeakersTab tab;
    private RecordTable<Speaker> table;
    private Participant ana;
    private Participant jan;
    private Speaker speaker;
    private Session talk;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        var day = small.day(1);
        ana = small.row(small.person("Ana", "Petrova", null).withRole(Role.SPEAKER));
        jan = small.person("Jan", "Nowak", null);
        speaker = small.speaker(ana);
        talk = small.row(small.session(day, "09:00", "10:00", null)
                .withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.MODERATOR))));
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var notices = new Notices(messages);
        tab = new SpeakersTab(
                workspace, frame(messages, notices), new Navigator(requests::add), desk(Attachments.NONE));
        Screens.show(stage, new VBox(tab, notices), 980, 720);
        table = (RecordTable<Speaker>) tab.lookup("#speakers-table");
    }

    private Frame frame(Messages texts, Notices notices) {
        return new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                notices);
    }

    /// Keeps what is added in memory.
    private Desk desk(Attachments first) {
        return new Desk(
                hash -> kept.containsKey(hash) ? kept.get(hash) : first.bytes(hash),
                bytes -> {
                    var hash = Attachments.hash(bytes);
                    kept.put(hash, bytes);
                    return hash;
                },
                opened::add);
    }

    private Speaker now() {
        return workspace.seminar().speakers().require(speaker.id());
    }

    private void select(Speaker row) {
        Screens.run(() -> table.select(row.id()));
    }

    private static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    @Test
    void aParticipantBecomesASpeaker(FxRobot robot) {
        robot.clickOn("#speakers-add").write("now");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        var added = workspace.speakers().getLast();
        assertEquals(jan.id(), added.participant());
        assertEquals(2, workspace.participants().size());
        assertTrue(workspace.seminar().participants().require(jan.id()).has(Role.SPEAKER));
        assertEquals(added, table.selectedRow());
        assertEquals("Jan Nowak", label(robot, "#speaker-name").getText());
        assertFalse(robot.lookup("#speaker-participant")
                .query()
                .getParent()
                .getParent()
                .isVisible());
        Screens.run(workspace::undo);
        assertEquals(1, workspace.speakers().size());
    }

    @Test
    void aNewPersonBecomesAParticipantAndASpeakerInOneStep(FxRobot robot) {
        robot.clickOn("#speakers-add").write("Nora Kask");
        press(robot, KeyCode.ENTER);
        var nora = workspace.participants().getLast();
        assertEquals("Kask", nora.name().family());
        assertNotNull(workspace.seminar().speakerOf(nora.id()));
        Screens.run(workspace::undo);
        assertEquals(2, workspace.participants().size());
        assertEquals(1, workspace.speakers().size());
    }

    @Test
    void aSpeakerWithoutAPersonIsNotAdded(FxRobot robot) {
        robot.clickOn("#speakers-add").clickOn("#speaker-role-text-en").write("Expert");
        press(robot, KeyCode.ENTER);
        assertEquals(1, workspace.speakers().size());
        assertTrue(label(robot, "#speaker-participant-problem").isVisible());
        assertTrue(tab.problemsProperty().getValue());
        select(speaker);
        robot.clickOn("#speakers-add").clickOn("#speaker-participant").write("Jan Nowak");
        press(robot, KeyCode.TAB);
        assertEquals("Expert", workspace.speakers().getLast().roleText().en());
        assertFalse(tab.problemsProperty().getValue());
    }

    @Test
    void aRoleTextIsKept(FxRobot robot) {
        select(speaker);
        robot.clickOn("#speaker-role-text-bg").write("Експерт");
        press(robot, KeyCode.TAB);
        assertEquals(
                "Експерт",
                workspace.seminar().speakers().require(speaker.id()).roleText().bg());
    }

    @Test
    void aSpeakerOfTheAgendaIsTakenOutOfItAndComesBack(FxRobot robot) {
        select(speaker);
        robot.clickOn("#speakers-remove");
        assertNull(workspace.seminar().speakerOf(ana.id()));
        assertFalse(workspace.seminar().sessions().require(talk.id()).hasSpeaker(ana.id()));
        assertTrue(label(robot, "#notices-text").getText().startsWith("Taken out of 1 session as well"));
        Screens.run(workspace::undo);
        assertEquals(talk, workspace.seminar().sessions().require(talk.id()));
        assertEquals(speaker, workspace.seminar().speakerOf(ana.id()));
    }

    @Test
    void theSessionsAndTheParticipantAreLinks(FxRobot robot) {
        select(speaker);
        var link = robot.lookup("#speaker-session-1").queryAs(Hyperlink.class);
        assertEquals("Day 1 · 09:00–10:00 · moderator\n" + talk.topic().en(), link.getText());
        Screens.run(link::fire);
        robot.clickOn("#speakers-show-participant");
        assertEquals(
                List.of(
                        new Navigator.Request(Place.AGENDA, "", List.of(talk)),
                        new Navigator.Request(Place.PARTICIPANTS, "", List.of(ana))),
                requests);
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

    /// Whether it is in sight or not.
    private static void click(FxRobot robot, String id) {
        Screens.run(() -> ((Button) robot.lookup(id).query()).fire());
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

    @Test
    void stateModeAndConsentAreSetAndTheTwoLastAreTheParticipants(FxRobot robot) {
        select(speaker);
        Screens.run(() -> {
            robot.lookup("#speaker-state").<ComboBox<SpeakerState>>query().setValue(SpeakerState.CONFIRMED);
            robot.lookup("#speaker-mode").<ComboBox<PlannedMode>>query().setValue(PlannedMode.REMOTE);
            robot.lookup("#consent-scope-web").<ComboBox<ConsentAnswer>>query().setValue(ConsentAnswer.GIVEN);
        });
        assertEquals(SpeakerState.CONFIRMED, now().state());
        var person = workspace.seminar().participants().require(ana.id());
        assertEquals(PlannedMode.REMOTE, person.plannedMode());
        assertTrue(person.allows(ConsentScope.WEB));
        Screens.run(() -> {
            workspace.undo();
            workspace.undo();
        });
        assertEquals(
                PlannedMode.NOT_STATED,
                robot.lookup("#speaker-mode").<ComboBox<PlannedMode>>query().getValue());
    }

    @Test
    void timesAreNotedByDayAndAWrongOneStaysInItsField(FxRobot robot) {
        select(speaker);
        click(robot, "#speaker-availability-add");
        assertEquals(List.of(new Availability(workspace.days().getFirst().id(), null, null)), now().availability());
        typed(robot, "#speaker-availability-from-1", "9");
        typed(robot, "#speaker-availability-to-1", "12.30");
        assertEquals(LocalTime.of(12, 30), now().availability().getFirst().to());
        typed(robot, "#speaker-availability-to-1", "8:00");
        assertEquals(LocalTime.of(12, 30), now().availability().getFirst().to());
        assertTrue(tab.problemsProperty().getValue());
        typed(robot, "#speaker-availability-to-1", "noon");
        assertTrue(label(robot, "#speaker-availability-problem").isVisible());
        typed(robot, "#speaker-availability-to-1", "");
        assertFalse(tab.problemsProperty().getValue());
        assertNull(now().availability().getFirst().to());
        click(robot, "#speaker-availability-remove-1");
        assertEquals(List.of(), now().availability());
    }

    private static void typed(FxRobot robot, String id, String text) {
        Screens.run(() -> {
            var field = robot.lookup(id).queryAs(TextField.class);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    @Test
    void whatIsMissingIsSaidAndFiltered(FxRobot robot) {
        select(speaker);
        assertEquals(
                "⚠ answer, role in both languages, biography in both languages, portrait, form of participation,"
                        + " consent",
                label(robot, "#speaker-missing").getText());
        var menu = robot.lookup("#speakers-missing").queryAs(MenuButton.class);
        Screens.run(() -> menu.getItems().stream()
                .filter(item -> "speakers-missing-photo".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertEquals(1, table.getItems().size());
        assertEquals("portrait", table.filterNameProperty().get());
    }

    @Test
    void pictures() {
        Screens.run(() -> {
            stage.setWidth(1366);
            stage.setHeight(760);
        });
        pictures("speakers", 0, 0);
        pictures("speakers-files", 0, 0.42);
        pictures("speakers-times", 2, 1);
        pictures("speakers-missing", 3, 0);
        Screens.run(() -> Styles.theme(true));
        pictures("speakers-dark", 1, 0);
        Screens.run(() -> {
            Styles.theme(false);
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        pictures("speakers-narrow", 2, 0);
    }

    private void pictures(String name, int row, double scrolled) {
        var demo = Sample.demo();
        Screens.pictures(
                stage,
                name,
                texts -> new SpeakersTab(
                        new Workspace(demo.seminar(), new History(), new SmallSeminar().ids, _ -> {}),
                        frame(texts, new Notices(texts)),
                        new Navigator(requests::add),
                        desk(demo.pictures())),
                shown -> {
                    shown.show(new Navigator.Request(
                            Place.SPEAKERS,
                            "",
                            List.of(demo.seminar().speakers().get(row))));
                    shown.applyCss();
                    shown.layout();
                    ((ScrollPane) shown.lookup("#speaker-form")).setVvalue(scrolled);
                });
    }
}
