package org.sabor.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.intake.ListField;
import org.sabor.intake.PlannedPerson;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportWizardTest {
    private static final Path LIST =
            Path.of("src/test/resources/org/sabor/spreadsheet/samples").resolve("02-list-bg-titles-totals.xlsx");
    private static final String COPIED = """
        Име\tИмейл\tОрганизация\tУчастие\tОтдел
        Росица Стелиянова\tr@primer.example\tОбщина Пример\tна място\tЗдраве
        Rosica Stelianova\t\tОбщина Пример\tонлайн\t
        Jürgen Weiß\tj.weiss@stadt-muster.example\tStadt Muster\tonline\tReferat 4
        Ана Колева\tsecond@@primer\tОбщина Пример\t\t
        Вера Илиева\t\tОбщина Пример\tприсъствено\t
        """;

    private final Map<String, List<ListField>> remembered = new HashMap<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> closed = new ArrayList<>();
    private Workspace workspace;
    private Stage stage;
    private ImportWizard wizard;
    private Participant vera;

    @Start
    void start(Stage primary) {
        stage = primary;
        var make = new SmallSeminar();
        vera = make.person("Vera", "Ilieva", make.organisation("Община Пример", "BG", PartnerRole.NONE));
        workspace = new Workspace(make.seminar(), new History(List.of(), 0), make.ids, _ -> {});
        wizard = wizard(Messages.of(Language.EN));
        Screens.show(primary, wizard, 1024, 640);
    }

    private ImportWizard wizard(Messages messages) {
        var memory = new RememberedColumns() {
            @Override
            public List<ListField> columns(String signature) {
                return remembered.getOrDefault(signature, List.of());
            }

            @Override
            public void remember(String signature, List<ListField> columns) {
                remembered.put(signature, columns);
            }
        };
        var desk = new ImportWizard.Desk(Tasks.onThisThread(dialogs, messages), dialogs, new Notices(messages), memory);
        return new ImportWizard(workspace, messages, desk, () -> closed.add("closed"));
    }

    private static void press(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private void paste(FxRobot robot, String text) {
        Screens.run(() -> wizard.paste(text));
        press(robot, "#import-next");
    }

    private static TableView<PlannedPerson> people(FxRobot robot) {
        return robot.lookup("#import-people").queryTableView();
    }

    private static void select(FxRobot robot, int row) {
        Screens.run(() -> {
            var table = people(robot);
            table.getSelectionModel().clearSelection();
            table.getItems().stream()
                    .filter(person -> person.person().row() == row)
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        });
    }

    @Test
    void aFileIsImportedInThreePagesAndUndoneInOneStep(FxRobot robot) {
        dialogs.choosing(LIST);
        assertTrue(robot.lookup("#import-next").queryButton().isDisabled());
        robot.clickOn("#import-choose-file");
        assertEquals(
                "02-list-bg-titles-totals.xlsx",
                robot.lookup("#import-file-name").queryAs(Label.class).getText());
        robot.clickOn("#import-next");
        assertEquals(
                ListField.ORGANISATION,
                robot.lookup("#import-column-3").queryComboBox().getValue());
        robot.clickOn("#import-next");
        assertEquals(5, people(robot).getItems().size());
        assertTrue(
                robot.lookup("#import-left-out").queryAs(Label.class).getText().contains("1, 2, 3"));
        assertEquals(
                "Import 5 people", robot.lookup("#import-perform").queryButton().getText());
        var before = workspace.seminar();
        robot.clickOn("#import-perform");
        assertEquals(6, workspace.participants().size());
        assertEquals(List.of("closed"), closed);
        Screens.run(workspace::undo);
        assertEquals(before, workspace.seminar());
    }

    @Test
    void possibleDuplicatesWaitForAnAnswer(FxRobot robot) {
        paste(robot, COPIED);
        press(robot, "#import-next");
        assertEquals(
                "Import 3 people", robot.lookup("#import-perform").queryButton().getText());
        select(robot, 3);
        press(robot, "#import-same-person");
        select(robot, 6);
        assertTrue(robot.lookup("#import-about").queryAs(Label.class).getText().contains("Vera Ilieva"));
        press(robot, "#import-other-person");
        select(robot, 5);
        press(robot, "#import-leave-out");
        Screens.run(() -> robot.lookup("#import-status")
                .<ParticipantStatus>queryComboBox()
                .setValue(ParticipantStatus.CONFIRMED));
        press(robot, "#import-perform");
        assertEquals(
                List.of("Vera Ilieva", "Росица Стелиянова", "Jürgen Weiß", "Вера Илиева"),
                workspace.participants().stream().map(row -> row.name().full()).toList());
        assertEquals(
                ParticipantStatus.CONFIRMED, workspace.participants().getLast().status());
        assertEquals(
                List.of("Rosica Stelianova"), workspace.participants().get(1).aliases());
        assertEquals(vera.id(), workspace.distinctParticipants().getFirst().first());
    }

    @Test
    void escapeGoesOneStepBackAndFromTheFirstPageAway(FxRobot robot) {
        paste(robot, COPIED);
        robot.clickOn("#import-next");
        for (var title : List.of("3 of 3", "2 of 3", "1 of 3")) {
            assertTrue(
                    robot.lookup("#import-title").queryAs(Label.class).getText().contains(title), title);
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        }
        assertEquals(List.of("closed"), closed);
    }

    @Test
    void whatAColumnHoldsIsRemembered(FxRobot robot) {
        paste(robot, COPIED);
        ComboBox<ListField> department = robot.lookup("#import-column-5").queryComboBox();
        assertEquals(ListField.NOT_IMPORTED, department.getValue());
        Screens.run(() -> department.setValue(ListField.NOTE));
        press(robot, "#import-next");
        assertEquals(1, remembered.size());
        assertFalse(remembered.keySet().iterator().next().contains("Стелиянова"));
        Screens.run(() -> {
            wizard = wizard(Messages.of(Language.BG));
            stage.getScene().setRoot(wizard);
        });
        paste(robot, COPIED);
        assertEquals(
                ListField.NOTE,
                robot.lookup("#import-column-5").<ListField>queryComboBox().getValue());
    }

    @Test
    void aFileThatCannotBeReadIsSaidOnThePage(FxRobot robot) {
        Screens.run(() -> wizard.open(Path.of("pom.xml")));
        assertFalse(robot.lookup("#import-file-problem")
                .queryAs(Label.class)
                .getText()
                .isEmpty());
        assertTrue(robot.lookup("#import-next").queryButton().isDisabled());
        Screens.run(() -> wizard.paste(" "));
        assertTrue(robot.lookup("#import-file-problem")
                .queryAs(Label.class)
                .getText()
                .startsWith("There are no"));
    }

    @Test
    void thePagesAsPictures(FxRobot robot) {
        Screens.pictures(stage, "import-1-file", this::wizard, shown -> shown.open(LIST));
        Screens.pictures(stage, "import-2-columns", this::wizard, shown -> {
            shown.open(LIST);
            ((Button) shown.lookup("#import-next")).fire();
        });
        Screens.pictures(stage, "import-3-people", this::wizard, shown -> {
            shown.paste(COPIED);
            ((Button) shown.lookup("#import-next")).fire();
            ((Button) shown.lookup("#import-next")).fire();
            @SuppressWarnings("unchecked")
            var table = (TableView<PlannedPerson>) shown.lookup("#import-people");
            table.getSelectionModel().select(4);
        });
        assertTrue(robot.lookup("#import-people").tryQuery().isPresent());
    }
}
