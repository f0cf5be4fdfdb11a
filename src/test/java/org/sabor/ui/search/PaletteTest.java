package org.sabor.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class PaletteTest {
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<Navigator.Request> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final SmallSeminar small = new SmallSeminar();
    private Stage stage;
    private Workspace workspace;
    private Palette palette;
    private TextField elsewhere;

    @Start
    void start(Stage shown) {
        stage = shown;
        var day = small.day(1);
        var organisation = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        small.person("Росица", "Стелиянова", organisation);
        small.person("Rosa", "Klein", null);
        small.visit("Розова долина", day, 20);
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        show(Messages.of(Language.EN), Tasks.onThisThread(dialogs, Messages.of(Language.EN)));
    }

    private StackPane show(Messages messages, Tasks tasks) {
        var look = new SimpleObjectProperty<>(new Look(messages.language(), false, 14));
        var frame = new Frame(messages, look, dialogs, tasks, new Notices(messages));
        palette = new Palette(
                workspace,
                frame,
                new Navigator(asked::add),
                () -> List.of(
                        new Thing(Kind.COMMAND, "Rotate", "View · Ctrl+R", () -> done.add("rotate")),
                        new Thing(Kind.DOCUMENT, "Badges", "For participants", () -> done.add("badges"))));
        elsewhere = new TextField();
        var root = new StackPane(new VBox(elsewhere), palette);
        Screens.show(stage, root, 900, 620);
        return root;
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    private List<String> lines(FxRobot robot) {
        return robot.lookup("#palette-list").<ListView<Line>>query().getItems().stream()
                .map(Line::spoken)
                .toList();
    }

    @Test
    void arrowsAndEnterGoThere(FxRobot robot) {
        Screens.run(palette::open);
        robot.write("ro");
        assertEquals(
                List.of(
                        "Participants: Rosa Klein",
                        "Participants: Росица Стелиянова, Община Бяла Слатина",
                        "Site visits: Розова долина",
                        "Commands: Rotate, View · Ctrl+R"),
                lines(robot));
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertEquals(Place.PARTICIPANTS, asked.getFirst().place());
        assertEquals(
                List.of(workspace.participants().getFirst()), asked.getFirst().rows());
        assertFalse(palette.isVisible());
    }

    @Test
    void enterTakesTheFirstAndWhatIsTypedInTheListGoesOnInTheField(FxRobot robot) {
        Screens.run(palette::open);
        robot.write("ro");
        press(robot, KeyCode.DOWN);
        robot.write("ta");
        assertEquals(
                "rota", robot.lookup("#palette-field").queryAs(TextField.class).getText());
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("rotate"), done);
    }

    @Test
    void escGoesBackToWhereTheKeyboardWas(FxRobot robot) {
        Screens.run(elsewhere::requestFocus);
        Screens.run(palette::open);
        assertFalse(elsewhere.isFocused());
        press(robot, KeyCode.ESCAPE);
        assertTrue(elsewhere.isFocused());
        assertFalse(palette.isVisible());
    }

    @Test
    void whoGoesElsewhereLeavesIt() {
        Screens.run(palette::open);
        Screens.run(elsewhere::requestFocus);
        assertFalse(palette.isVisible());
    }

    @Test
    void whatIsNotThereIsSaid(FxRobot robot) {
        Screens.run(palette::open);
        robot.write("xyz");
        assertTrue(robot.lookup("#palette-nothing").queryLabeled().getText().contains("xyz"));
        press(robot, KeyCode.ENTER);
        assertTrue(palette.isVisible());
    }

    /// With 20,000 people, no letter typed keeps the window waiting.
    @Test
    void typingNeverWaits(FxRobot robot) throws Exception {
        var large = Sample.large(20_000, 2, 1).seminar();
        Screens.run(() -> {
            workspace = new Workspace(large, new History(), small.ids, _ -> {});
            show(Messages.of(Language.BG), Tasks.inBackground(dialogs, Messages.of(Language.BG)));
        });
        Screens.run(palette::open);
        var field = robot.lookup("#palette-field").queryAs(TextField.class);
        var longest = new long[1];
        for (var typed : List.of("м", "ма", "мар", "мари", "мария")) {
            Screens.run(() -> {
                long begin = System.nanoTime();
                field.setText(typed);
                longest[0] = Math.max(longest[0], System.nanoTime() - begin);
            });
        }
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lines(robot).stream().anyMatch(line -> line.startsWith("Участници")));
        assertTrue(longest[0] < 16_000_000, "a letter took " + longest[0] / 1000 + " µs");
    }

    @Test
    void pictures() {
        Screens.pictures(stage, "palette", messages -> show(messages, Tasks.onThisThread(dialogs, messages)), _ -> {
            palette.open();
            ((TextField) palette.lookup("#palette-field")).setText("ро");
        });
    }
}
