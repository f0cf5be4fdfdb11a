package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class WindowDialogsTest {
    private final Messages messages = Messages.of(Language.BG);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new StackPane(), 980, 680);
    }

    @Test
    void theDetailsOfAFailureAreFoldedUnderALinkInTheLanguageOfTheWindow(FxRobot robot) {
        var failure = new Failure(Failure.Exit.BAD_FILE, Message.of("file.damaged", "x.sabor"));
        Platform.runLater(() -> new WindowDialogs(stage, messages).failure(failure));
        WaitForAsyncUtils.waitForFxEvents();
        var link = robot.lookup("#dialog-show-details").queryAs(Hyperlink.class);
        assertEquals("Показване на подробностите", link.getText());
        robot.clickOn(link);
        assertEquals("Скриване на подробностите", link.getText());
        assertTrue(robot.lookup("#dialog-details").query().isVisible());
        Screens.picture(link.getScene().getRoot(), "failure", messages);
        Screens.run(() -> link.getScene().getWindow().hide());
    }

    @Test
    void enterLeavesEverythingAsItIs(FxRobot robot) {
        Platform.runLater(() -> new WindowDialogs(stage, messages)
                .confirm(Message.of("app.entries-lost"), Message.of("app.leave-anyway")));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#dialog-cancel").queryAs(Button.class).isDefaultButton());
        robot.clickOn("#dialog-cancel");
    }
}
