package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What may be typed into a text.
@SuppressWarnings("NullAway.Init") // the field is set by start
@ExtendWith(ApplicationExtension.class)
final class TextLimitTest {
    private final AtomicInteger cut = new AtomicInteger();
    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        TextLimit.keep(field, 10, cut::incrementAndGet);
        Screens.show(stage, field, 300, 100);
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
    void whatIsTooLongIsCutAndSaid() {
        Screens.run(() -> field.replaceText(0, 0, "\u202E0123456789ab"));
        assertEquals("0123456789", field.getText());
        assertEquals(1, cut.get());
    }
}
