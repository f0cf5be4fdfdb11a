package org.sabor.ui.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Screens;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How participants come from the world outside and go to it.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class ParticipantsOutsideTest {
    private Stage stage;
    private ThreeParticipants on;

    @Start
    void start(Stage shown) {
        stage = shown;
        on = new ThreeParticipants(shown);
    }

    @Test
    void theSelectedAreCopiedWithoutSignsAndWithoutFormulas(FxRobot robot) {
        var copied = new String[1];
        on.select(on.lukasz, on.jurgen);
        Screens.run(() -> {
            for (var column : on.table.getColumns()) {
                column.setVisible(
                        Set.of("participants-column-name", "participants-column-mode", "participants-column-email")
                                .contains(column.getId()));
            }
        });
        on.contextMenu("participants-copy-item");
        Screens.run(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals(
                List.of(
                        "Name\tPlanned\tE-mail",
                        "Łukasz Żółkiewski\tnot stated\t'=cmd|' /C calc'!A0",
                        "Jürgen Weiß\tnot stated\tjurgen@example.org"),
                copied[0].lines().toList());
        assertTrue(on.said().startsWith("2 rows copied"), on.said());
        on.select(on.lukasz);
        on.contextMenu("participants-copy-item");
        assertTrue(on.said().startsWith("3 rows copied"), on.said());
    }

    @Test
    void theSelectedGetOneMessageAndWhoHasNoAddressIsNamedByCount() {
        on.contextMenu("participants-mail-item");
        assertEquals("Select a participant in the table first.", on.said());
        on.select(on.rositsa, on.lukasz, on.jurgen);
        on.contextMenu("participants-mail-item");
        assertEquals(List.of(URI.create("mailto:?bcc=rositsa@example.org,jurgen@example.org")), on.opened);
        assertTrue(on.said().endsWith("1 of those selected has no usable address."), on.said());
        Screens.run(() -> on.notices().lookupAll(".button").stream()
                .filter(node -> "participants-mail-show-without".equals(node.getId()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals(List.of(on.lukasz), List.copyOf(on.table.selectedRows()));
    }

    @Test
    void manyAddressesAreOpenedOneMessageAfterTheOther() {
        var people = IntStream.range(0, 100)
                .mapToObj(i ->
                        on.small.addressed("P" + i, "Q", null, "participant.number" + i + "@municipality.example.org"))
                .toList();
        Screens.run(() -> {
            on.workspace.perform(ParticipantEdits.addAll(List.of(), people));
            on.table.selectAll(people.stream().map(Participant::id).toList());
        });
        on.contextMenu("participants-mail-item");
        assertEquals("participants.mail.title", on.dialogs.said.getFirst().key());
        var pane = (MailPane) on.dialogs.shown.getFirst();
        var open = (Button) pane.lookup("#participants-mail-open");
        assertEquals("Open 1 of 3", open.getText());
        Screens.run(open::fire);
        Screens.run(open::fire);
        assertEquals("Open 3 of 3", open.getText());
        Screens.run(open::fire);
        assertEquals(3, Set.copyOf(on.opened).size());
        Screens.run(() -> ((Button) pane.lookup("#participants-mail-copy")).fire());
        Screens.run(() -> assertTrue(Clipboard.getSystemClipboard()
                .getString()
                .startsWith("participant.number0@municipality.example.org; ")));
    }

    @Test
    void peopleAreTakenOverInOneStepAndWhoIsHereIsNotOffered() {
        on.dialogs.choosing(Path.of("earlier.sabor"));
        var before = new SmallSeminar();
        var same = before.organisation("Łódź Region", "PL", PartnerRole.NONE);
        var ivan = before.person("Иван", "Петров", before.organisation("БАИК", "BG", PartnerRole.NONE));
        before.person("łukasz", "żółkiewski", same);
        before.addressed("Rosica", "S.", null, "Rositsa@example.org");
        on.earlier = before.seminar();
        Screens.run(() -> takeOver().fire());
        assertEquals("take-over.title", on.dialogs.said.getFirst().key());
        assertEquals(List.of(), on.dialogs.bugs);
        assertEquals(1, on.steps.size());
        assertEquals(4, on.workspace.participants().size());
        assertEquals(ivan.name(), on.workspace.participants().getLast().name());
        assertEquals(
                ParticipantStatus.INVITED, on.workspace.participants().getLast().status());
        assertEquals("1 participant taken over with 1 new organisation. All of them are “invited”.", on.said());
        Screens.run(on.workspace::undo);
        assertEquals(2, on.workspace.organisations().size());
    }

    @Test
    void theListIsSearchedAndTickedByKeyboard(FxRobot robot) {
        var pane = new TakeOverPane[1];
        Screens.run(() -> {
            pane[0] = new TakeOverPane(
                    on.earlier, Candidate.all(on.workspace.seminar(), on.earlier, on.messages), on.messages);
            stage.getScene().setRoot(pane[0]);
        });
        int all = on.earlier.participants().size();
        assertEquals(all, pane[0].chosen().size());
        robot.clickOn("#take-over-none");
        assertEquals(List.of(), pane[0].chosen());
        robot.clickOn("#take-over-search").write("thalassinou");
        Screens.run(() -> {
            var people = robot.lookup("#take-over-table").queryAs(TableView.class);
            people.requestFocus();
            people.getSelectionModel().selectFirst();
        });
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals(1, pane[0].chosen().size());
        assertEquals(
                "1 of " + all + " ticked",
                robot.lookup("#take-over-count").queryAs(Label.class).getText());
    }

    private MenuItem takeOver() {
        return ((MenuButton) on.tab.lookup("#participants-add-others"))
                .getItems().stream()
                        .filter(item -> "participants-take-over-item".equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private static final class Shown extends StackPane {
        Shown(Node content) {
            super(content);
            setStyle("-fx-padding: 16; -fx-background-color: -color-bg-default;");
        }
    }

    @Test
    void pictures() {
        var sample = new Workspace(on.earlier, new History(), on.workspace.ids(), _ -> {});
        Screens.pictures(stage, "participants-columns", texts -> on.tab(sample, texts), shown -> {
            var records = (RecordTable<?>) shown.lookup("#participants-table");
            records.getColumns().stream()
                    .filter(column -> Set.of(
                                    "participants-column-country",
                                    "participants-column-roles",
                                    "participants-column-email",
                                    "participants-column-consents")
                            .contains(column.getId()))
                    .forEach(column -> column.setVisible(true));
            records.getSelectionModel().select(4);
        });
        var half = on.earlier.apply(ParticipantEdits.remove(
                on.earlier,
                on.earlier.participants().subList(10, on.earlier.participants().size())));
        Screens.pictures(
                stage,
                "take-over",
                texts -> new Shown(new TakeOverPane(on.earlier, Candidate.all(half, on.earlier, texts), texts)),
                _ -> {});
        var mail = MailMessages.to(IntStream.range(0, 100)
                .mapToObj(i -> on.small.addressed(
                        "P", "Q", null, i < 98 ? "person.number" + i + "@municipality.example.org" : ""))
                .toList());
        Screens.pictures(
                stage,
                "mail",
                texts -> new Shown(new MailPane(mail, on.opened::add, _ -> {}, texts)),
                shown -> ((Button) shown.lookup("#participants-mail-open")).fire());
        var plan = new Workspace(
                on.earlier.apply(ParticipantEdits.change(
                        on.earlier,
                        on.earlier
                                .participants()
                                .get(4)
                                .withAliases(List.of("Елена Вълканова", "e.valkanova@example.org")))),
                new History(),
                on.workspace.ids(),
                _ -> {});
        Screens.pictures(stage, "participants-spellings", texts -> on.tab(plan, texts), shown -> {
            var records = (RecordTable<?>) shown.lookup("#participants-table");
            records.getSelectionModel().select(4);
            for (var pane : shown.lookupAll(".titled-pane")) {
                if (pane instanceof TitledPane titled) {
                    titled.setExpanded(titled.getId().endsWith("spellings"));
                }
            }
        });
    }
}
