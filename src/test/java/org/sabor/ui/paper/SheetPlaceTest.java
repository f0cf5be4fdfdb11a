package org.sabor.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrintEdits;
import org.sabor.model.Signatures;
import org.sabor.model.SmallSeminar;
import org.sabor.model.StatedFigures;
import org.sabor.model.WrittenIn;
import org.sabor.sample.Unproven;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class SheetPlaceTest {
    /// In the evening of the first day.
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T16:00:00Z"));
    private static final LocalDateTime PRINTED = LocalDateTime.of(2026, 3, 12, 8, 30);

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Notices notices;
    private Workspace workspace;
    private Day first;
    private Participant rositsa;
    private List<Participant> people;

    @Start
    void start(Stage shown) {
        stage = shown;
        notices = new Notices(messages);
        var small = new SmallSeminar();
        first = small.day(1);
        var second = small.day(2);
        people = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            people.add(small.person("Лице", "Номер" + i, null));
        }
        rositsa = small.person("Росица", "Стелиянова", null);
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var ids = people.stream().map(Participant::id).toList();
        register(workspace, first, ids, 3);
        register(workspace, first, ids.reversed(), 3);
        register(workspace, second, ids, 3);
        var place = place(workspace, messages);
        Screens.show(stage, place, 980, 680);
        place.requestFocus();
    }

    @Test
    void followsTheSeminarOnlyWhileInSight(FxRobot robot) {
        var prints = robot.lookup("#paper-print").queryAs(ComboBox.class).getItems();
        var place = stage.getScene().getRoot();
        Screens.run(() -> stage.getScene().setRoot(new Region()));
        Screens.run(() -> register(workspace, first, List.of(rositsa.id()), 2));
        assertEquals(3, prints.size());
        Screens.run(() -> stage.getScene().setRoot(place));
        assertEquals(4, prints.size(), "once it is back");
    }

    private static void register(Workspace on, Day day, List<Id<Participant>> rows, int blank) {
        var sheet = new SheetPrintEdits.Sheet(Period.of(day.id()), rows, blank);
        on.perform(SheetPrintEdits.register(on.seminar(), on.ids(), List.of(sheet), PRINTED));
    }

    private Frame frame(Messages texts) {
        return new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                texts.language() == messages.language() ? notices : new Notices(texts));
    }

    private Desk desk() {
        var shelf = new EvidenceShelf(kept::get, bytes -> {
            var hash = "%064x".formatted(Arrays.hashCode(bytes) & 0xffff_ffffL);
            kept.put(hash, bytes);
            return hash;
        });
        return new Desk(shelf, CLOCK, "m.t", opened::add);
    }

    private SheetPlace place(Workspace on, Messages texts) {
        return new SheetPlace(
                on,
                frame(texts),
                desk(),
                List.of(),
                new SheetPlace.Ways(() -> left.add("closed"), () -> left.add("documents")));
    }

    private SheetPrint print(int number) {
        return workspace.seminar().sheetPrints().get(number - 1);
    }

    private AttendanceMode mode(Participant who) {
        var mark = AttendanceIndex.of(workspace.seminar()).find(who.id(), Period.of(first.id()));
        return mark == null ? AttendanceMode.ABSENT : mark.mode();
    }

    private static void type(FxRobot robot, String text) {
        // The robot of the headless screen knows no Cyrillic keys.
        Screens.run(
                () -> robot.lookup("#paper-numbers").queryAs(TextField.class).setText(text));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void theNewestPrintOfTodayIsOnTheTableAndTheKeyboardInItsField(FxRobot robot) {
        var box = robot.lookup("#paper-print").<ComboBox<Id<SheetPrint>>>query();
        assertEquals(List.of(print(2).id(), print(1).id(), print(3).id()), box.getItems());
        assertEquals(print(2).id(), box.getValue());
        assertEquals("paper-numbers", stage.getScene().getFocusOwner().getId());
    }

    @Test
    void allByKeyboard(FxRobot robot) {
        robot.write("1-4 except 2").type(KeyCode.ENTER);
        // Row 1 of the second print is the last person.
        var signed = List.of(people.get(5), people.get(3), people.get(2));
        for (var who : people) {
            assertEquals(
                    signed.contains(who) ? AttendanceMode.IN_PERSON : AttendanceMode.ABSENT,
                    mode(who),
                    who.name().full());
        }
        var mark = Objects.requireNonNull(
                AttendanceIndex.of(workspace.seminar()).find(people.get(5).id(), Period.of(first.id())));
        assertEquals(AttendanceSource.PAPER, mark.source());
        assertEquals("attendance sheet, print No 2", mark.evidence());
        assertEquals("m.t", Objects.requireNonNull(mark.recording()).by());
        assertEquals(List.of(new Signatures(Period.of(first.id()), List.of(1, 3, 4))), print(2).signed());
        assertEquals(messages.text("paper.recorded", 2, 3, 0), ((Label) notices.lookup("#notices-text")).getText());
        Screens.run(workspace::undo);
        assertEquals(List.of(), print(2).signed());
        assertEquals(List.of(), workspace.seminar().attendance());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), left);
    }

    @Test
    void rowsLightUpWhileTyping(FxRobot robot) {
        robot.write("2,");
        assertEquals("Signed: 1 of 9 rows.", text(robot, "#paper-count"));
        assertTrue(lit(robot, 2));
        assertFalse(lit(robot, 1));
        type(robot, "всички без 3");
        assertEquals("Signed: 5 of 9 rows.", text(robot, "#paper-count"));
        assertTrue(lit(robot, 1));
        assertFalse(lit(robot, 3));
    }

    private static boolean lit(FxRobot robot, int number) {
        var list = robot.lookup("#paper-rows").<ListView<SheetRow>>query();
        return list.lookupAll(".paper-row").stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(number + " "))
                .anyMatch(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("signed")));
    }

    @Test
    void aRowThatTheSheetDoesNotHaveIsSaidUnderTheField(FxRobot robot) {
        robot.write("57").type(KeyCode.ENTER);
        assertEquals("Row 57 is not on this sheet: it has rows 1 to 9.", text(robot, "#paper-numbers-problem"));
        assertEquals(List.of(), workspace.seminar().attendance());
    }

    @Test
    void aBlankRowAsksForItsNameAndProposesWhoIsKnown(FxRobot robot) {
        robot.write("1, 7, 8").type(KeyCode.ENTER);
        assertEquals(List.of(), workspace.seminar().attendance(), "the names are missing");
        robot.write("rosits").type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write("Jan Nowak").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write("Gmina Testowa").type(KeyCode.ENTER).type(KeyCode.ENTER);
        var newcomer = workspace.seminar().participants().getLast();
        assertEquals("Jan Nowak", newcomer.name().full());
        assertEquals(ParticipantStatus.WALK_IN, newcomer.status());
        var from = assertNotNullAnd(workspace.seminar().organisationOf(newcomer));
        assertEquals("Gmina Testowa", from.name().en());
        assertEquals(List.of(new WrittenIn(7, rositsa.id()), new WrittenIn(8, newcomer.id())), print(2).writtenIn());
        assertEquals(AttendanceMode.IN_PERSON, mode(rositsa));
        assertEquals(AttendanceMode.IN_PERSON, mode(newcomer));
        Screens.run(workspace::undo);
        assertNull(workspace.seminar().participants().find(newcomer.id()), "one step");
        assertEquals(List.of(), workspace.seminar().organisations());
    }

    private static <T> T assertNotNullAnd(@Nullable T value) {
        assertNotNull(value);
        return Objects.requireNonNull(value);
    }

    @Test
    void aNewNameThatSoundsLikeSomebodyIsPointedOut(FxRobot robot) {
        robot.write("7").type(KeyCode.ENTER);
        robot.write("Rosica Stelianova").type(KeyCode.DOWN).type(KeyCode.ENTER);
        var offer = robot.lookup("#paper-same-person").tryQuery();
        assertTrue(offer.isPresent());
        robot.clickOn("#paper-same-person");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(new WrittenIn(7, rositsa.id())), print(2).writtenIn());
    }

    @Test
    void enteringAgainCorrectsAndOthersAreAbsentOnlyWhereSaid(FxRobot robot) {
        robot.write("all").type(KeyCode.ENTER);
        assertEquals(
                "1-6", robot.lookup("#paper-numbers").queryAs(TextField.class).getText());
        type(robot, "all except 6");
        robot.clickOn("#paper-numbers").type(KeyCode.ENTER);
        assertEquals(5, workspace.seminar().attendance().size());
        var box = robot.lookup("#paper-others-absent").queryAs(CheckBox.class);
        assertTrue(box.getText().startsWith("Mark the other 1 absent"), box.getText());
        Screens.run(() -> box.setSelected(true));
        robot.clickOn("#paper-record");
        assertEquals(
                AttendanceMode.ABSENT,
                workspace.seminar().attendance().getLast().mode());
    }

    @Test
    void eachHalfOfADayIsAPassOfItsOwn(FxRobot robot) {
        Screens.run(() -> {
            var details = workspace.seminar().details();
            workspace.perform(SeminarEdits.change(workspace.seminar(), halves(details)));
        });
        robot.clickOn("#paper-numbers").write("1-3").type(KeyCode.ENTER);
        assertEquals("", robot.lookup("#paper-numbers").queryAs(TextField.class).getText(), "the afternoon is next");
        robot.write("2").type(KeyCode.ENTER);
        assertEquals(
                List.of(
                        new Signatures(Period.of(first.id(), DayPart.MORNING), List.of(1, 2, 3)),
                        new Signatures(Period.of(first.id(), DayPart.AFTERNOON), List.of(2))),
                print(2).signed());
        assertEquals(4, workspace.seminar().attendance().size());
        robot.clickOn("#paper-column-0");
        assertEquals(
                "1-3", robot.lookup("#paper-numbers").queryAs(TextField.class).getText());
    }

    private static SeminarDetails halves(SeminarDetails details) {
        return new SeminarDetails(
                details.id(),
                details.title(),
                details.aliases(),
                details.type(),
                details.format(),
                details.formatText(),
                null,
                null,
                details.venue(),
                details.zone(),
                details.online(),
                AttendanceUnit.HALF_DAY,
                0,
                details.agenda(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                details.preparedBy(),
                "",
                null,
                StatedFigures.NONE);
    }

    @Test
    void aScanIsKeptWithItsHashOpenedAndSavedOut(FxRobot robot) throws IOException {
        var scan = Files.write(folder.resolve("scan.dat"), "%PDF-1.7 scanned".getBytes(StandardCharsets.US_ASCII));
        dialogs.choosing(scan);
        robot.clickOn("#paper-attach-scan");
        var evidence = workspace.seminar().evidence().getFirst();
        assertEquals(EvidenceKind.SIGNED_SHEET, evidence.kind());
        assertEquals(first.id(), evidence.day());
        assertEquals(evidence.id(), print(2).scan());
        assertTrue(text(robot, "#paper-scan-text").contains(evidence.hash()));
        robot.clickOn("#paper-open-scan");
        assertEquals("scan.dat.pdf", opened.getFirst().getFileName().toString());
        assertEquals(Files.readString(scan), Files.readString(opened.getFirst()));
        dialogs.choosing(folder.resolve("out.pdf"));
        robot.clickOn("#paper-save-scan");
        assertEquals(Files.readString(scan), Files.readString(folder.resolve("out.pdf")));
    }

    @Test
    void whatIsNoScanIsRefusedInASentence(FxRobot robot) throws IOException {
        dialogs.choosing(Files.writeString(folder.resolve("scan.pdf"), "<html>log in</html>"))
                .choosing(Files.createFile(folder.resolve("empty.pdf")))
                .choosing(folder.resolve("gone.pdf"));
        robot.clickOn("#paper-attach-scan").clickOn("#paper-attach-scan").clickOn("#paper-attach-scan");
        assertEquals(
                List.of(
                        Message.of("paper.file-unknown", "scan.pdf"),
                        Message.of("paper.file-empty", "empty.pdf"),
                        Message.of("paper.file-unreadable", "gone.pdf")),
                dialogs.said);
        assertEquals(List.<Evidence>of(), workspace.seminar().evidence());
    }

    @Test
    void withoutPrintsItSaysWhereTheyAreMade(FxRobot robot) {
        Screens.run(() ->
                stage.getScene().setRoot(place(workspace(Unproven.demo().seminar()), messages)));
        robot.clickOn("#paper-to-documents-first");
        assertEquals(List.of("documents"), left);
    }

    private static Workspace workspace(Seminar seminar) {
        return new Workspace(seminar, new History(), new Ids(CLOCK, new Random(5)), _ -> {});
    }

    @Test
    void pictures(FxRobot robot) {
        Screens.run(() -> {
            workspace = workspace(Unproven.demo().seminar());
            var day = workspace.seminar().daysInOrder().getFirst();
            var ids = workspace.seminar().participants().stream()
                    .filter(row -> row.status().admitted() && row.isPerson())
                    .map(Participant::id)
                    .limit(34)
                    .toList();
            register(workspace, day, ids, 8);
        });
        Screens.pictures(stage, "paper", texts -> place(workspace, texts), _ -> {
            type(robot, "1-34 except 7, 12, 14; 35");
        });
    }
}
