package org.sabor.ui.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Door;
import org.sabor.model.Ids;
import org.sabor.model.Needs;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Recording;
import org.sabor.model.Role;
import org.sabor.model.Room;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;

/// A desk in a window, with the keys a person presses at it.
@SuppressWarnings("NullAway.Init") // the fields are set by begin
abstract class DeskScreen {
    final Messages messages = Messages.of(Language.EN);
    final SmallSeminar small = new SmallSeminar();
    final SimpleStringProperty saving = new SimpleStringProperty("");
    final List<RegistrationDesk> opened = new ArrayList<>();
    /// 9:12 in Sofia on the first of the two days.
    Instant now = Instant.parse("2026-03-12T07:12:40Z");
    int left;
    Stage stage;
    Workspace workspace;
    Participant rositsa;
    Participant stela;
    Participant cancelled;
    Day first;
    Day second;
    Period today;

    /// Shows the desk of a small seminar.
    final void begin(Stage shown) {
        stage = shown;
        first = small.day(1);
        second = small.day(2);
        today = Period.of(first.id());
        var agency = small.organisation("БАИК", "BG", PartnerRole.PARTNER);
        var community = small.organisation("Community Example", "PL", PartnerRole.NONE);
        rositsa = small.row(small.person("Росица", "Стелиянова", agency)
                .withName(PersonName.of("Росица", "Стелиянова", "Rositsa Steliyanova"))
                .withRoles(Set.of(Role.SPEAKER))
                .withPlannedMode(PlannedMode.IN_PERSON));
        small.row(new Needs(small.ids.next(), rositsa.id(), "без глутен", "място за количка, близо до вратата"));
        stela = small.row(small.person("Стела", "Василева", community)
                .withName(PersonName.of("Стела", "Василева", "Stela Vasileva"))
                .withPlannedMode(PlannedMode.REMOTE));
        small.row(small.person("Łukasz", "Żółkiewski", community).withPlannedMode(PlannedMode.IN_PERSON));
        cancelled = small.row(small.person("Jürgen", "Weiß", null).withStatus(ParticipantStatus.CANCELLED));
        small.person("Στέλιος", "Παπαδόπουλος", null);
        var room = small.row(
                new Room(small.ids.next(), new Bilingual("Зала „Хасково“", "Haskovo hall"), Bilingual.EMPTY, 60, ""));
        small.session(first, "09:00", "17:00", room);
        workspace = workspace(small.seminar());
        Screens.show(stage, new Region(), 1366, 740);
        Shortcuts.followKeys(stage.getScene());
        Shortcuts.undoPastFields(stage.getScene());
        open(workspace, messages);
    }

    Workspace workspace(Seminar seminar) {
        var made = new ArrayList<Workspace>();
        Screens.run(() -> made.add(new Workspace(seminar, new History(), new Ids(() -> now, new Random(4)), _ -> {})));
        return made.getFirst();
    }

    RegistrationDesk open(Workspace on, Messages texts) {
        Screens.run(() -> {
            var dialogs = new RecordedDialogs();
            var frame = new Frame(
                    texts,
                    new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                    dialogs,
                    Tasks.onThisThread(dialogs, texts),
                    new Notices(texts));
            InstantSource clock = () -> now;
            RegistrationDesk.open(on, frame, new RegistrationDesk.World(clock, "anna", saving, () -> left++), desk -> {
                opened.add(desk);
                new Look(texts.language(), false, 14).applyTo(desk);
                stage.getScene().setRoot(desk);
                desk.begin();
            });
        });
        return opened.getLast();
    }

    static void key(FxRobot robot, KeyCode... codes) {
        robot.press(codes).release(codes);
    }

    String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    ListView<?> hits(FxRobot robot) {
        return robot.lookup("#desk-hits").queryListView();
    }

    String chosen(FxRobot robot) {
        return robot.lookup("#desk-chosen").queryAs(Parent.class).getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    String chosenName(FxRobot robot) {
        var row = (Participant) hits(robot).getSelectionModel().getSelectedItem();
        return workspace.seminar().nameOf(row, Language.EN);
    }

    @Nullable
    Attendance find(Participant who) {
        return new Door(workspace.seminar(), today).mark(who.id());
    }

    Attendance mark(Participant who) {
        return Objects.requireNonNull(find(who));
    }

    Recording recording(Participant who) {
        return Objects.requireNonNull(mark(who).recording());
    }

    /// As a scanner does: it types, and ends with Enter.
    void scan(FxRobot robot, String code) {
        robot.write(code, 0);
        key(robot, KeyCode.ENTER);
    }
}
