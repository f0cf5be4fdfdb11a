package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class ButtonBarTest {
    private TextField search;
    private List<Button> buttons;
    private Stage stage;
    private Region bar;

    private static Button button(String text) {
        var button = new Button(text);
        button.setPrefWidth(150);
        return button;
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        search = new TextField();
        search.setPrefWidth(200);
        buttons = List.of(button("Add"), button("Import"), button("Export"), button("Remove"));
        bar = Panes.toolBar(buttons.get(0), buttons.get(1), buttons.get(2), buttons.get(3), Panes.gap(), search);
        var page = new BorderPane();
        page.setTop(bar);
        Screens.show(stage, page, 980, 400);
    }

    private double endOf(Region node) {
        return node.localToScene(node.getWidth(), 0).getX();
    }

    private double lineOf(Region node) {
        return node.localToScene(0, 0).getY();
    }

    @Test
    void allStandInOneLineWhereThereIsRoom() {
        Screens.run(() -> stage.setWidth(980));
        var lines = buttons.stream().map(this::lineOf).distinct().toList();
        assertEquals(1, lines.size());
        assertEquals(stage.getScene().getWidth(), endOf(search), 1);
        assertEquals(buttons.getFirst().getHeight() + 16, bar.getHeight(), 1);
    }

    @Test
    void inANarrowWindowTheButtonsGoOnInASecondLineAndNothingIsCutOff() {
        Screens.run(() -> stage.setWidth(640));
        assertTrue(endOf(search) <= stage.getScene().getWidth(), "the search is seen to its end");
        assertEquals(200, search.getWidth(), 1);
        var lines = buttons.stream().map(this::lineOf).distinct().toList();
        assertEquals(2, lines.size());
        assertEquals(2 * buttons.getFirst().getHeight() + 8 + 16, bar.getHeight(), 1);
    }
}
