package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What may be typed where a number is stepped.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class NumberSpinnerTest {
    private NumberSpinner spinner;
    private Button other;

    @Start
    void start(Stage stage) {
        spinner = new NumberSpinner(1, 50, 12);
        other = new Button("other");
        Screens.show(stage, new VBox(spinner, other), 300, 100);
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "60, 50", "'1 0', 10", "'', 12", "many, 12", "0, 12", "99999999999, 12"})
    void whatIsNoNumberLeavesTheNumberThatWasThere(String typed, int number, FxRobot robot) {
        robot.interact(() -> {
            spinner.requestFocus();
            spinner.getEditor().setText(typed);
        });
        robot.type(KeyCode.ENTER);
        assertEquals(number, spinner.getValue());
        robot.interact(other::requestFocus);
        assertEquals(Integer.toString(number), spinner.getEditor().getText());
        robot.interact(() -> {
            spinner.requestFocus();
            spinner.getEditor().setText(typed);
        });
        robot.interact(other::requestFocus);
        assertEquals(number, spinner.getValue());
        assertEquals(Integer.toString(number), spinner.getEditor().getText());
        robot.interact(() -> spinner.decrement());
        assertEquals(number - 1, spinner.getValue());
    }
}
