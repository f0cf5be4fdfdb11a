package org.sabor.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Edit;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.RandomEdits;
import org.sabor.model.RecordedEdit;
import org.sabor.model.Role;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.model.SessionEdits;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HistoryPageTest {
    private final Messages messages = Messages.of(Language.EN);
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<RecordedEdit> opened = new ArrayList<>();
    private final List<RecordedEdit> recorded = new ArrayList<>();
    private Seminar now = Sample.demo().seminar();
    private int left;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        var person = now.participants().iterator().next();
        var second = now.participants().stream().skip(1).findFirst().orElseThrow();
        var session = now.sessions().iterator().next();
        perform("m.petrova", ParticipantEdits.change(now, person.withRoles(Set.of(Role.INTERPRETER))));
        perform("i.ivanov", SessionEdits.remove(now, List.of(session)));
        perform("m.petrova", ParticipantEdits.remove(now, List.of(second)));
        Screens.show(stage, page(messages), 1366, 740);
    }

    private void perform(String by, Edit edit) {
        now = now.apply(edit);
        var at = Instant.parse("2026-03-12T08:00:00Z").plusSeconds(600L * recorded.size());
        recorded.add(new RecordedEdit(recorded.size() + 1, at, by, edit, false));
    }

    private HistoryPage page(Messages texts) {
        var frame = new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                new Notices(texts));
        var page = new HistoryPage(now, frame, (edit, _) -> opened.add(edit), () -> left++);
        page.begin(() -> recorded);
        return page;
    }

    private static List<String> shown(FxRobot robot) {
        return robot.lookup("#history-table").<HistoryLine>queryTableView().getItems().stream()
                .map(line -> line.recorded().by())
                .toList();
    }

    private static String detail(FxRobot robot) {
        return robot.lookup("#history-changes").<Pane>query().getChildren().stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theNewestIsFirstAndSaysWhatBecameOfWhat(FxRobot robot) {
        assertEquals(List.of("m.petrova", "i.ivanov", "m.petrova"), shown(robot));
        assertTrue(detail(robot).contains("Removed from participants"), detail(robot));
        Screens.run(() -> robot.lookup("#history-table")
                .queryTableView()
                .getSelectionModel()
                .selectLast());
        assertTrue(detail(robot).contains("to “" + messages.text(Role.INTERPRETER) + "”"), detail(robot));
    }

    @Test
    void itIsSearchedByWordsByUserAndByKind(FxRobot robot) {
        Screens.run(() -> robot.lookup("#history-search").<TextField>query().setText("ivanov"));
        assertEquals(List.of("i.ivanov"), shown(robot));
        assertEquals(
                messages.text("history.count", 1, 3),
                robot.lookup("#history-count").<Label>query().getText());
        Screens.run(() -> robot.lookup("#history-search").<TextField>query().setText(""));
        Screens.run(() -> robot.lookup("#history-kind")
                .<ComboBox<Optional<RowKind>>>query()
                .getSelectionModel()
                .select(Optional.of(RowKind.SESSION)));
        assertTrue(shown(robot).contains("i.ivanov"));
        assertFalse(shown(robot).isEmpty());
        Screens.run(() -> robot.lookup("#history-kind")
                .<ComboBox<Optional<RowKind>>>query()
                .getSelectionModel()
                .select(Optional.of(RowKind.ROOM)));
        assertEquals(List.of(), shown(robot));
    }

    @Test
    void aMomentIsOpenedAndEscapeLeads(FxRobot robot) {
        robot.clickOn("#history-open");
        assertEquals(List.of(recorded.getLast()), opened);
        Screens.run(() -> robot.lookup("#history-table").<TableView<?>>query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, left);
    }

    /// Every value of every kind of row can be said, those of rows that are gone too.
    @Test
    void randomHistoriesAreSaid() {
        var edits = new RandomEdits(new Random(4));
        var seminar = edits.start();
        var all = new ArrayList<RecordedEdit>();
        for (int i = 0; i < 400; i++) {
            var edit = edits.next(seminar);
            seminar = seminar.apply(edit);
            all.add(new RecordedEdit(
                    i + 1, Instant.EPOCH, "user", new Edit(Message.of("edit-menu.undo"), edit.changes()), i % 7 == 0));
        }
        for (var language : Language.values()) {
            var texts = Messages.of(language);
            var names = new RowNames(seminar, all, texts);
            var said = new ChangeTexts(names, texts);
            assertEquals(all.size(), HistoryLine.of(seminar, all, names, texts).size());
            long lines = all.stream()
                    .flatMap(each -> each.edit().changes().stream())
                    .flatMap(change -> said.of(change).stream())
                    .filter(line -> !line.isBlank())
                    .count();
            assertTrue(lines > 2L * all.size(), lines + " lines");
        }
    }

    @Test
    void pictures() {
        Screens.pictures(stage, "history", this::page, _ -> {});
    }
}
