package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.privacy.MarkedSeminar;
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

    /// RELIABILITY F9: what is written, shown as details and copied of an error holds nothing that somebody entered.
    @Test
    void whatIsWrittenAndCopiedOfAnErrorNamesNobody(FxRobot robot) {
        var logged = new StringBuilder();
        var plain = new SimpleFormatter();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.append(plain.format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var refused = new SQLException("[SQLITE_CONSTRAINT_UNIQUE] Mq00001 mq00002@example.org +359 888 123 456");
        var failure =
                new Failure(Failure.Exit.BAD_FILE, Message.of("file.damaged", "/home/Mq00003/Mq00004.sabor"), refused);
        var bug = new IllegalStateException("Mq00005", failure);
        bug.addSuppressed(new IllegalArgumentException("no participant Mq00006"));
        var root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            for (var thrown : List.of(bug, failure)) {
                var trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                // The control: what Java would write has the marks.
                assertFalse(marks(trace.toString()).isEmpty());
                Platform.runLater(() -> {
                    var dialogs = new WindowDialogs(stage, messages);
                    if (thrown instanceof Failure known) {
                        dialogs.failure(known);
                    } else {
                        dialogs.unexpected(thrown);
                    }
                });
                WaitForAsyncUtils.waitForFxEvents();
                robot.clickOn("#dialog-copy");
                var copied = new StringBuilder();
                Screens.run(() -> copied.append(Clipboard.getSystemClipboard().getString()));
                var details = robot.lookup("#dialog-details").queryAs(TextArea.class);
                assertTrue(copied.toString().endsWith(details.getText()), copied.toString());
                assertTrue(details.getText().contains("Failure: file.damaged"), details.getText());
                assertTrue(details.getText().contains("SQLException: [SQLITE_CONSTRAINT_UNIQUE]"));
                assertTrue(details.getText().contains("WindowDialogsTest.java:"));
                assertEquals(Set.of(), marks(copied.toString()));
                assertFalse(copied.toString().matches("(?s).*(@example|888).*"), copied.toString());
                Screens.run(() -> details.getScene().getWindow().hide());
            }
        } finally {
            root.removeHandler(handler);
        }
        assertTrue(logged.toString().contains("IllegalStateException"), logged.toString());
        assertEquals(Set.of(), marks(logged.toString()), logged.toString());
    }

    private static Set<Integer> marks(String text) {
        return MarkedSeminar.found(text.getBytes(StandardCharsets.UTF_8));
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
