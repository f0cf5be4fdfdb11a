package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What may be typed into a text.
@SuppressWarnings("NullAway.Init") // the field is set by start
@ExtendWith(ApplicationExtension.class)
final class TextLimitTest {
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger escapes = new AtomicInteger();
    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        TextLimit.keep(field, 10, cut::incrementAndGet);
        var around = new VBox(field);
        around.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escapes.incrementAndGet();
            }
        });
        Screens.show(stage, around, 300, 100);
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsLeftOutAndTheRestStays() {
        Screens.run(() -> field.replaceText(0, 0, "\u202Eаб\u2067в\u202C"));
        assertEquals("абв", field.getText());
        assertEquals(3, field.getCaretPosition());
        Screens.run(() -> field.insertText(1, "\u202E"));
        assertEquals("абв", field.getText());
        assertEquals(1, field.getCaretPosition());
        // Letters from right to left need nothing else.
        Screens.run(() -> field.replaceText(0, 3, "שלום"));
        assertEquals("שלום", field.getText());
        assertEquals(0, cut.get());
    }

    @Test
    void aTextOfAnyLengthIsLeftPlainToo(FxRobot robot) {
        Screens.run(() -> {
            field.setTextFormatter(null);
            TextLimit.keepPlain(field);
            field.replaceText(0, 0, "\u202E0123456789ab");
        });
        assertEquals("0123456789ab", field.getText());
        Screens.run(() -> {
            field.insertText(3, "\u202E");
            field.selectRange(2, 5);
            field.replaceSelection("x\u2067y");
            field.end();
        });
        assertEquals("01xy56789ab", field.getText());
        Screens.run(field::undo);
        Screens.run(field::requestFocus);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(1, escapes.get());
        assertEquals(0, cut.get());
    }

    @Test
    void whatIsTooLongIsCutAndSaid() {
        Screens.run(() -> field.replaceText(0, 0, "\u202E0123456789ab"));
        assertEquals("0123456789", field.getText());
        assertEquals(1, cut.get());
    }
}
