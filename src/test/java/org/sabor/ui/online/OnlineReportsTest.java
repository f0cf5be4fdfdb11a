package org.sabor.ui.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.meetings.Attendee;
import org.sabor.meetings.ColumnUse;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Screens;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start
final class OnlineReportsTest {
    private static final String ROOM = "Зала 2 - Община Пример";
    private static final String PHONE = "35924000141";

    private final Messages english = Messages.of(Language.EN);
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
        begin(seminar.make);
    }

    /// A window on this seminar.
    private void begin(SmallSeminar make) {
        workspace = seminar.workspace(make);
        screen = seminar.screen(workspace, english);
        Screens.show(stage, screen, 980, 680);
        screen.requestFocus();
    }

    @AfterEach
    void nothingUnforeseenHappened() {
        assertEquals(List.of(), seminar.dialogs.bugs);
        assertEquals(List.of(), seminar.dialogs.said);
    }

    private void openWith(Path... files) {
        Screens.run(() -> screen.open(List.of(files)));
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String selected(FxRobot robot) {
        TableView<ReportName> table = robot.lookup("#online-names").queryTableView();
        return table.getSelectionModel().getSelectedItem().name();
    }

    private OnlineAttendee name(String name) {
        return workspace.onlineAttendees().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> people(String name) {
        return name(name).people().stream().map(this::nameOf).toList();
    }

    private String nameOf(Id<Participant> who) {
        return workspace.seminar().participants().require(who).name().full();
    }

    /// Answers for all names of the Teams report.
    private void answerTeams(FxRobot robot) {
        // The room comes first among those that wait: three people, one after the other.
        assertEquals(ROOM, selected(robot));
        robot.write("petrov");
        push(robot, KeyCode.ENTER);
        robot.write("zolk");
        push(robot, KeyCode.ENTER);
        robot.write("siobhan");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
        // A proposal across scripts.
        assertEquals("Νίκος Αντωνίου", selected(robot));
        push(robot, KeyCode.ENTER);
        // Somebody nobody has expected.
        assertEquals("Ștefan Țurcanu", selected(robot));
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        // A telephone.
        assertEquals(PHONE, selected(robot));
        push(robot, KeyCode.DELETE);
    }

    @Test
    void aReportIsTakenInByKeyboardAloneAndUndoneInOneStep(FxRobot robot) throws IOException {
        var before = workspace.seminar();
        seminar.dialogs.choosing(HybridSeminar.TEAMS);
        push(robot, KeyCode.SPACE);
        assertTrue(text(robot, "#online-file-about").contains("8"), text(robot, "#online-file-about"));
        push(robot, KeyCode.ENTER);
        answerTeams(robot);
        assertEquals(before, workspace.seminar(), "nothing happens before the report is taken in");
        push(robot, KeyCode.F9);

        assertEquals(List.of("closed"), seminar.closed);
        var file = workspace.evidence().getFirst();
        assertEquals(Attachments.hash(Files.readAllBytes(HybridSeminar.TEAMS)), file.hash());
        assertEquals(1, seminar.kept.size());
        assertEquals(List.of("Иван Петров", "Łukasz Żółkiewski", "Siobhán O'Neill"), people(ROOM));
        assertEquals(NameMatch.PERSON, name("Νίκος Αντωνίου").match());
        assertEquals(List.of("Nikos Antoniou"), people("Νίκος Αντωνίου"));
        assertEquals(NameMatch.EXCLUDED, name(PHONE).match());
        var added = workspace.participants().getLast();
        assertEquals(ParticipantStatus.WALK_IN, added.status());
        assertEquals("Țurcanu", added.name().family());
        var index = AttendanceIndex.of(workspace.seminar());
        assertEquals(
                AttendanceMode.IN_PERSON,
                index.of(seminar.maria.id()).getFirst().mode(),
                "who was there in person stays");
        assertEquals(
                AttendanceMode.REMOTE, index.of(seminar.ivan.id()).getFirst().mode());
        assertEquals(AttendanceMode.REMOTE, index.of(added.id()).getFirst().mode());
        Screens.run(workspace::undo);
        assertEquals(before, workspace.seminar());
    }

    @Test
    void theSameFileSaysSoAndShowsOnlyWhatIsNew(FxRobot robot) {
        openWith(HybridSeminar.TEAMS);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F9);
        var once = workspace.seminar();
        openWith(HybridSeminar.TEAMS);
        push(robot, KeyCode.ENTER);
        assertTrue(robot.lookup("#online-remove").query().isVisible(), "its names are shown");
        assertEquals(once, workspace.seminar());

        // Meanwhile somebody of the report has been added.
        var stefan = new SmallSeminar().person("Ștefan", "Țurcanu", null);
        Screens.run(() -> workspace.perform(ParticipantEdits.add(workspace.seminar(), stefan)));
        openWith(HybridSeminar.TEAMS);
        push(robot, KeyCode.ENTER);
        TableView<ReportName> table = robot.lookup("#online-names").queryTableView();
        assertEquals(
                List.of("Ștefan Țurcanu"),
                table.getItems().stream().map(ReportName::name).toList());
        push(robot, KeyCode.F9);
        assertEquals(NameMatch.NAME, name("Ștefan Țurcanu").match());
        assertEquals(1, workspace.onlineReports().size());
    }

    @Test
    void namesLeftOpenAreAnsweredLaterAndAReportIsRemoved(FxRobot robot) {
        var before = workspace.seminar();
        openWith(HybridSeminar.TEAMS);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F9);
        var taken = workspace.seminar();
        Screens.run(() -> screen.showNames());
        answerTeams(robot);
        assertEquals(3, name(ROOM).people().size());
        // Three people, the proposal, the new one, the telephone: a step each.
        for (int i = 0; i < 6; i++) {
            Screens.run(workspace::undo);
        }
        assertEquals(taken, workspace.seminar());
        Screens.run(() -> robot.lookup("#online-remove").queryAs(Button.class).fire());
        assertTrue(workspace.onlineReports().isEmpty());
        assertTrue(workspace.evidence().isEmpty());
        assertEquals(before.attendance(), workspace.seminar().attendance());
    }

    @Test
    void theMinimumOfMinutesIsChangedHere(FxRobot robot) {
        openWith(HybridSeminar.TEAMS);
        push(robot, KeyCode.ENTER);
        Screens.run(() -> {
            var field = robot.lookup("#online-minimum").queryAs(TextField.class);
            field.requestFocus();
            field.setText("100");
        });
        push(robot, KeyCode.ENTER);
        assertEquals(100, workspace.seminar().details().minimumMinutes());
        TableView<ReportName> table = robot.lookup("#online-names").queryTableView();
        var texts = NameTexts.of(english, workspace.seminar());
        assertEquals(
                2,
                table.getItems().stream()
                        .filter(name -> texts.minutes(name).contains("too short"))
                        .count());
    }

    @Test
    void ambiguousDatesAreAskedWithBothReadings(FxRobot robot) throws IOException {
        Screens.run(() -> begin(new SmallSeminar()));
        var file = folder.resolve("list.csv");
        Files.writeString(file, """
            name,email,joined_at,left_at
            Мария Стоянова,m@obshtina-primer.example,03/04/2026 10:00:00,03/04/2026 11:00:00
            """);
        openWith(file);
        assertTrue(text(robot, "#online-dates-first-examples").contains("3 April 2026"));
        assertTrue(text(robot, "#online-dates-second-examples").contains("4 March 2026"));
        assertTrue(robot.lookup("#online-next").queryButton().isDisabled());
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertFalse(robot.lookup("#online-next").queryButton().isDisabled());
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F9);
        assertEquals(
                "2026-03-04T10:00",
                workspace
                        .onlineAttendees()
                        .getFirst()
                        .connections()
                        .getFirst()
                        .join()
                        .toString());
    }

    @Test
    void timesHoursBesideTheSeminarAreAskedWithTheEffect(FxRobot robot) throws IOException {
        var file = folder.resolve("list.csv");
        Files.writeString(file, """
            name,joined_at,left_at
            Мария Стоянова,2026-03-12 07:58:00,2026-03-12 10:31:00
            Иван Петров,2026-03-12 08:01:00,2026-03-12 10:30:00
            """);
        openWith(file);
        assertTrue(text(robot, "#online-hours-first-examples").contains("09:58"));
        assertTrue(text(robot, "#online-hours-second-examples").contains("07:58"));
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F9);
        assertEquals(
                "2026-03-12T09:58",
                name("Мария Стоянова").connections().getFirst().join().toString());
    }

    @Test
    void theColumnsOfAListAreAssigned(FxRobot robot) throws IOException {
        var file = folder.resolve("list.csv");
        Files.writeString(file, """
            aaa;bbb;ccc
            Мария;Стоянова;90
            Иван;Петров;45
            """);
        openWith(file);
        assertTrue(robot.lookup("#online-next").queryButton().isDisabled());
        assertFalse(text(robot, "#online-file-problem").isEmpty());
        Screens.run(() ->
                robot.lookup("#online-assign-columns").queryAs(Button.class).fire());
        var uses = List.of(ColumnUse.GIVEN_NAME, ColumnUse.FAMILY_NAME, ColumnUse.MINUTES);
        for (int column = 0; column < 3; column++) {
            var use = Optional.of(uses.get(column));
            ComboBox<Optional<ColumnUse>> box =
                    robot.lookup("#online-column-" + (column + 1)).queryComboBox();
            Screens.run(() -> box.setValue(use));
        }
        TableView<Attendee> preview = robot.lookup("#online-preview").queryTableView();
        assertEquals(
                List.of("Мария Стоянова", "Иван Петров"),
                preview.getItems().stream().map(Attendee::name).toList());
        Screens.run(() -> robot.lookup("#online-next").queryButton().fire());
        push(robot, KeyCode.F9);
        assertEquals(List.of("Иван Петров"), people("Иван Петров"));
        // Without times the only day counts.
        assertNotNull(workspace.onlineReports().getFirst().day());
    }

    @Test
    void theDayOfAReportWithoutTimesIsChosen(FxRobot robot) {
        seminar.make.day(2);
        Screens.run(() -> begin(seminar.make));
        openWith(HybridSeminar.SAMPLES.resolve("zoom-meeting-unique-users-en.csv"));
        assertTrue(robot.lookup("#online-next").queryButton().isDisabled());
        ComboBox<Day> days = robot.lookup("#online-day").queryComboBox();
        Screens.run(() -> days.setValue(days.getItems().getLast()));
        Screens.run(() -> robot.lookup("#online-next").queryButton().fire());
        push(robot, KeyCode.F9);
        assertEquals(
                days.getItems().getLast().id(),
                workspace.onlineReports().getFirst().day());
    }

    @Test
    void whatIsNoReportIsSaidOnThePageAndTheNextFileFollows(FxRobot robot) {
        openWith(Path.of("pom.xml"), HybridSeminar.TEAMS);
        assertFalse(text(robot, "#online-file-problem").isEmpty());
        push(robot, KeyCode.ESCAPE);
        openWith(HybridSeminar.SAMPLES.resolve("zoom-meeting-participants-en.csv"), HybridSeminar.TEAMS);
        assertTrue(text(robot, "#online-title").contains("1 more file"));
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F9);
        assertEquals(List.of(), seminar.closed);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.F9);
        assertEquals(List.of("closed"), seminar.closed);
        assertEquals(2, workspace.onlineReports().size());
    }
}
