package org.sabor.ui.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Ids;
import org.sabor.model.OwnTextEdits;
import org.sabor.model.SeminarEdits;
import org.sabor.print.DocumentKind;
import org.sabor.sample.Sample;
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
final class PassagesPaneTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T06:30:00Z"));
    private static final String PLACE = "privacy-notice.controller";

    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        workspace = new Workspace(Sample.demo().seminar(), new History(), new Ids(CLOCK, new Random(1)), _ -> {});
        Screens.show(stage, pane(messages), 1366, 640);
    }

    private PassagesPane pane(Messages texts) {
        var made = new PassagesPane(workspace, texts, Tasks.onThisThread(new RecordedDialogs(), texts), false);
        made.show(List.of(DocumentKind.values()));
        return made;
    }

    @Test
    void aTextOfOnesOwnStaysWhenItsDataChangeAndIsMarkedUntilOneDecides(FxRobot robot) {
        robot.clickOn("#passages-privacy-notice-controller");
        var area = robot.lookup("#passage-text-en").queryAs(TextArea.class);
        var program = robot.lookup("#passage-program-en").queryAs(Label.class);
        assertEquals(program.getText(), area.getText(), "one begins with the program's text");
        robot.clickOn(area);
        Screens.run(() -> area.setText("Until the audit is over."));
        robot.type(KeyCode.TAB);
        robot.clickOn("#passage-text-bg");
        var own = OwnTextEdits.of(workspace.seminar(), PLACE);
        assertNotNull(own);
        assertEquals("Until the audit is over.", own.text().en());
        assertEquals("", own.text().bg(), "the program's text holds in the other language");
        assertEquals(messages.text("passage-state.own"), state(robot));
        assertTrue(robot.lookup("#passages-keep").queryAs(Button.class).isDisabled());

        var before = program.getText();
        Screens.run(() -> workspace.perform(SeminarEdits.change(
                workspace.seminar(), workspace.seminar().details().withOrganisations(null, null))));
        assertFalse(program.getText().equals(before), "the program would write otherwise now");
        assertEquals("Until the audit is over.", area.getText());
        assertEquals(messages.text("passage-state.outdated"), state(robot));
        robot.clickOn("#passages-keep");
        assertEquals(messages.text("passage-state.own"), state(robot));
        robot.clickOn("#passages-reset");
        assertEquals(program.getText(), area.getText());
        assertEquals(0, workspace.seminar().ownTexts().size());
        Screens.run(workspace::undo);
        assertEquals(messages.text("passage-state.own"), state(robot));
    }

    private static String state(FxRobot robot) {
        return robot.lookup("#passage-state").queryAs(Label.class).getText();
    }

    @Test
    void pictures() {
        Screens.pictures(stage, "passages", this::pane, _ -> {});
        Screens.run(() -> Styles.theme(true));
        Screens.pictures(stage, "passages-dark", this::pane, _ -> {});
        Screens.run(() -> Styles.theme(false));
    }
}
