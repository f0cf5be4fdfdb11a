package org.sabor.ui.online;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Screens;
import org.sabor.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start
final class OnlineScreensTest {
    private HybridSeminar seminar;
    private Workspace workspace;
    private Stage stage;
    private OnlineReports screen;

    @TempDir
    Path folder;

    @Start
    void start(Stage primary) {
        stage = primary;
        seminar = new HybridSeminar();
        workspace = seminar.workspace(seminar.make);
        screen = screen(Messages.of(Language.EN));
        Screens.show(stage, screen, 980, 680);
    }

    private OnlineReports screen(Messages messages) {
        return seminar.screen(workspace, messages);
    }

    @Test
    void theScreensAsPictures() throws IOException {
        var ambiguous = folder.resolve("list.csv");
        Files.writeString(ambiguous, """
            name,email,joined_at,left_at
            Мария Стоянова,m@obshtina-primer.example,03/12/2026 07:58:00,03/12/2026 10:29:00
            Иван Петров,i@obshtina-primer.example,03/12/2026 08:03:00,03/12/2026 10:30:00
            """);
        Screens.pictures(stage, "online-2-hours", this::screen, shown -> shown.open(List.of(ambiguous)));
        Screens.pictures(stage, "online-3-review", this::screen, shown -> review(shown, "", 3));
        Screens.pictures(stage, "online-4-room", this::screen, shown -> {
            review(shown, "zol", 1);
            fire(shown, "#online-search", KeyCode.ENTER);
            ((TextField) shown.lookup("#online-search")).setText("petr");
        });
        Screens.run(() -> workspace.perform(SeminarEdits.remove(workspace.seminar(), seminar.day)));
        Screens.pictures(stage, "online-2-dates", this::screen, shown -> shown.open(List.of(ambiguous)));
        var list = folder.resolve("columns.csv");
        Files.writeString(list, "aaa;bbb;ccc\nМария;Стоянова;90\nИван;Петров;45\n");
        Screens.pictures(stage, "online-2-columns", this::screen, shown -> {
            shown.open(List.of(list));
            ((Button) shown.lookup("#online-assign-columns")).fire();
        });
        Screens.run(() -> {
            stage.getScene().setRoot(screen);
            review(screen, "", 0);
            ((Button) screen.lookup("#online-take-in")).fire();
        });
        Screens.pictures(stage, "online-1-start", this::screen, _ -> {});
        assertEquals(1, workspace.onlineReports().size());
    }

    private static void review(OnlineReports shown, String typed, int row) {
        shown.open(List.of(HybridSeminar.TEAMS));
        ((Button) shown.lookup("#online-next")).fire();
        shown.applyCss();
        var table = (TableView<?>) shown.lookup("#online-names");
        table.getSelectionModel().clearAndSelect(row);
        ((TextField) shown.lookup("#online-search")).setText(typed);
    }

    private static void fire(OnlineReports shown, String id, KeyCode key) {
        Node node = shown.lookup(id);
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
