package org.sabor.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Ids;
import org.sabor.model.PhotoEdits;
import org.sabor.model.Project;
import org.sabor.model.Publication;
import org.sabor.model.SeminarEdits;
import org.sabor.sample.Sample;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class SettingsTabTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T06:30:00Z"));

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Map<String, byte[]> added = new HashMap<>();
    private final Sample demo = Sample.demo();
    private Stage stage;
    private Workspace workspace;
    private SettingsTab tab;

    @Start
    void start(Stage shown) {
        stage = shown;
        workspace = new Workspace(demo.seminar(), new History(), new Ids(CLOCK, new Random(1)), _ -> {});
        tab = tab(Messages.of(Language.EN));
        Screens.show(stage, tab, 980, 680);
    }

    private SettingsTab tab(Messages texts) {
        var shelf = new PictureShelf(
                hash -> {
                    var bytes = added.get(hash);
                    return bytes == null ? demo.pictures().bytes(hash) : bytes;
                },
                bytes -> {
                    var hash = Attachments.hash(bytes);
                    added.put(hash, bytes);
                    return hash;
                });
        var tasks = Tasks.onThisThread(dialogs, texts);
        var look = new SimpleObjectProperty<>(new Look(Language.EN, false, 14));
        return new SettingsTab(
                workspace,
                new Frame(texts, look, dialogs, tasks, new Notices(texts)),
                shelf,
                new LikelyPairs(workspace, tasks),
                new RecordedForGood());
    }

    private void page(int index) {
        Screens.run(() ->
                ((TabPane) tab.lookup("#settings-pages")).getSelectionModel().select(index));
    }

    /// Fields further down are reached by keyboard focus: a click would miss what is out of sight.
    private void type(FxRobot robot, String id, String text) {
        Screens.run(() -> {
            var field = robot.lookup(id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).press(KeyCode.TAB).release(KeyCode.TAB);
    }

    @Test
    void theTitleIsKeptWhenItsFieldIsLeftAndUndoBringsItBack(FxRobot robot) {
        type(robot, "#seminar-title-en", "Another title");
        assertEquals("Another title", workspace.seminar().details().title().en());
        Screens.run(workspace::undo);
        assertEquals(demo.seminar(), workspace.seminar());
        assertEquals(
                demo.seminar().details().title().en(),
                robot.lookup("#seminar-title-en")
                        .queryAs(TextInputControl.class)
                        .getText());
    }

    @Test
    void zonesAreThoseThatPeopleKnow(FxRobot robot) {
        Screens.run(() -> robot.lookup("#seminar-zone-open").queryButton().fire());
        var zones = robot.lookup(".sabor-suggestions").queryListView().getItems().stream()
                .map(Object::toString)
                .toList();
        assertTrue(zones.stream().anyMatch(zone -> zone.contains("Europe/Sofia")));
        assertEquals(
                List.of(),
                zones.stream().filter(zone -> zone.contains("ical4j")).toList());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewDayFollowsTheLastAndAnEndBeforeItsStartIsRefusedUnderTheField(FxRobot robot) {
        page(2);
        robot.clickOn("#days-add");
        assertEquals(3, workspace.days().size());
        assertEquals(LocalDate.of(2026, 3, 14), workspace.days().getLast().date());
        type(robot, "#day-start", "10:00");
        type(robot, "#day-end", "9:00");
        var reason = robot.lookup("#day-end-problem").queryAs(Label.class);
        assertTrue(reason.isVisible());
        assertEquals("The end is not after the start. Please change one of them.", reason.getText());
        assertTrue(tab.problemsProperty().getValue());

        var table = (RecordTable<Day>) tab.lookup("#days-table");
        assertEquals(3, table.getItems().size());
        robot.clickOn("#days-remove");
        assertEquals(2, workspace.days().size());
    }

    @Test
    void aPictureBecomesTheLogoStripAndCanBeTakenAway(FxRobot robot) throws IOException {
        page(1);
        var picture = Files.write(folder.resolve("logos.png"), Screens.png(300, 60));
        dialogs.choosing(picture);
        fire(robot, "#project-choose-logos");
        var logos = workspace.seminar().project().logos();
        assertNotNull(logos);
        assertEquals(Attachments.hash(Screens.png(300, 60)), logos.hash());
        var before = demo.seminar().project().logos();
        assertNotNull(before);
        assertEquals(before.alternative(), logos.alternative());
        fire(robot, "#project-remove-logos");
        assertNull(workspace.seminar().project().logos());
    }

    @Test
    void whatIsNoPictureIsRefusedInASentence(FxRobot robot) throws IOException {
        page(1);
        dialogs.choosing(Files.writeString(folder.resolve("logos.png"), "<html>"));
        fire(robot, "#project-choose-logos");
        assertEquals(Message.of("picture.unreadable"), dialogs.said.getFirst());
        assertEquals(demo.seminar(), workspace.seminar());
        assertTrue(added.isEmpty());
    }

    @Test
    void whatAFunderDemandsIsSavedAsAFileAndTakenIntoAnotherSeminarInOneStep(FxRobot robot) throws IOException {
        page(1);
        dialogs.choosing(Files.write(folder.resolve("arms.png"), Screens.png(40, 60)));
        fire(robot, "#project-add-logo");
        assertEquals(List.of(), workspace.seminar().project().otherLogos(), "not before it is described");
        type(robot, "#project-other-logos-1-bg", "Герб на общината");
        type(robot, "#project-other-logos-1-en", "Arms of the municipality");
        type(robot, "#project-retention", "2027");
        fire(robot, "#project-speakers-sign");
        var project = workspace.seminar().project();
        assertEquals(1, project.otherLogos().size());
        assertEquals(
                "Arms of the municipality",
                project.otherLogos().getFirst().picture().alternative().en());
        assertEquals(LocalDate.of(2032, 12, 31), project.retention().until());
        assertNotEquals(
                demo.seminar().project().sheets().speakersSign(),
                project.sheets().speakersSign());
        assertEquals(
                Messages.of(Language.EN).text("project.retention-until", "31 December 2032"),
                robot.lookup("#project-retention-until").queryAs(Label.class).getText());
        var file = folder.resolve("office.saborfunder");
        dialogs.choosing(file);
        fire(robot, "#funder-save");

        Screens.run(() -> workspace.perform(SeminarEdits.change(
                workspace.seminar(), Project.of(workspace.seminar().project().id()))));
        added.clear();
        dialogs.choosing(file);
        fire(robot, "#funder-read");
        assertEquals(project, workspace.seminar().project());
        assertTrue(added.containsKey(project.otherLogos().getFirst().picture().hash()));
        Screens.run(workspace::undo);
        assertEquals(Project.of(project.id()), workspace.seminar().project());
    }

    @Test
    void theUsualSentenceOnFundingIsOfferedWhereThereIsNone(FxRobot robot) {
        page(1);
        var usual = robot.lookup("#project-usual-funding").queryAs(Button.class);
        assertTrue(usual.isDisabled(), "the programme's own sentence is there");
        Screens.run(() -> workspace.perform(SeminarEdits.change(
                workspace.seminar(), workspace.seminar().project().withFundingLine(Bilingual.EMPTY))));
        fire(robot, "#project-usual-funding");
        assertEquals(
                new Bilingual(
                        "Събитието се провежда в рамките на проект „Местни възможности – отворени общини“ /LOOM/, "
                                + "съфинансиран от Европейския съюз по Програма „Съседни региони“ 2021–2027.",
                        "The event is part of the project “Local Opportunities – Open Municipalities” (LOOM),"
                            + " co-funded by the European Union under the Neighbouring Regions Programme 2021–2027."),
                workspace.seminar().project().fundingLine());
    }

    @Test
    void whatNoListTellsIsStatedForTheReport(FxRobot robot) {
        page(3);
        type(robot, "#stated-planned", "60");
        type(robot, "#stated-feedback-average", "4,66");
        fire(robot, "#stated-publications-add");
        int number = workspace.seminar().details().publications().size() + 1;
        type(robot, "#stated-publication-" + number + "-en", "Website of the municipality");
        type(robot, "#stated-publication-" + number + "-link", "https://example.org/seminar");
        var details = workspace.seminar().details();
        assertEquals(60, details.figures().planned());
        assertEquals(466, details.figures().feedbackAverage());
        assertEquals(
                new Publication(new Bilingual("", "Website of the municipality"), null, "https://example.org/seminar"),
                details.publications().getLast());
        type(robot, "#stated-feedback-average", "7");
        assertEquals(
                Messages.of(Language.EN).text("stated.no-mark"),
                robot.lookup("#stated-feedback-average-problem")
                        .queryAs(Label.class)
                        .getText());
        assertEquals(466, workspace.seminar().details().figures().feedbackAverage());
    }

    @Test
    void photographsAreTakenDescribedMovedAndRemovedAndEachStepIsUndone(FxRobot robot) throws IOException {
        page(4);
        int before = demo.seminar().photos().size();
        for (var name : List.of("hall.png", "bus.png")) {
            dialogs.choosing(Files.write(folder.resolve(name), Screens.png(60 + name.length(), 40)));
        }
        dialogs.choosing(Files.writeString(folder.resolve("list.png"), "no picture"));
        fire(robot, "#photo-add");
        assertEquals(before + 2, workspace.seminar().photos().size());
        type(robot, "#photo-caption-en", "At the bus");
        assertEquals(List.of("", "At the bus"), captions(before));
        Screens.run(() -> robot.lookup("#photo-" + (before + 2)).query().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(List.of("At the bus", ""), captions(before));
        fire(robot, "#photo-remove");
        assertEquals(before + 1, workspace.seminar().photos().size());
        for (int i = 0; i < 5; i++) {
            Screens.run(workspace::undo);
        }
        assertEquals(demo.seminar(), workspace.seminar());
    }

    /// The captions of the photographs that were added, in order.
    private List<String> captions(int before) {
        return PhotoEdits.inOrder(workspace.seminar()).stream()
                .skip(before)
                .map(photo -> photo.caption().en())
                .toList();
    }

    private static void fire(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void pictures() throws IOException {
        Screens.run(() -> stage.setWidth(1366));
        dialogs.choosing(Files.write(folder.resolve("arms.png"), Screens.png(40, 60)));
        page(1);
        Screens.run(() -> ((ButtonBase) tab.lookup("#project-add-logo")).fire());
        var colour = Sample.demo()
                .pictures()
                .bytes(demo.seminar().attachments().iterator().next());
        dialogs.choosing(Files.write(folder.resolve("photo.png"), Objects.requireNonNull(colour)));
        dialogs.choosing(Files.write(folder.resolve("photo2.png"), Screens.png(300, 200)));
        page(4);
        Screens.run(() -> ((ButtonBase) tab.lookup("#photo-add")).fire());
        pictures("");
        Screens.run(() -> Styles.theme(true));
        pictures("-dark");
        Screens.run(() -> Styles.theme(false));
    }

    /// One tab in each language, page by page: a tab for each picture would fill the memory.
    private void pictures(String suffix) {
        for (var language : Language.values()) {
            var texts = Messages.of(language);
            Screens.run(() -> {
                tab = tab(texts);
                stage.getScene().setRoot(tab);
            });
            for (int index = 0; index < 6; index++) {
                page(index);
                Screens.picture(tab, "settings-" + (index + 1) + suffix, texts);
            }
        }
    }
}
