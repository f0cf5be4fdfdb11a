package org.sabor.ui.speakers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Participant;
import org.sabor.model.Role;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The tab of the speakers on a small seminar: one speaker with one session, and another participant.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
abstract class SpeakersScreen {
    @TempDir
    static Path folder;

    final List<Navigator.Request> requests = new ArrayList<>();
    final RecordedDialogs dialogs = new RecordedDialogs();
    final Map<String, byte[]> kept = new HashMap<>();
    final List<Path> opened = new ArrayList<>();
    final Messages messages = Messages.of(Language.EN);
    Stage stage;
    Workspace workspace;
    SpeakersTab tab;
    RecordTable<Speaker> table;
    Participant ana;
    Participant jan;
    Speaker speaker;
    Session talk;

    @SuppressWarnings("unchecked")
    void open(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        var day = small.day(1);
        ana = small.row(small.person("Ana", "Petrova", null).withRole(Role.SPEAKER));
        jan = small.person("Jan", "Nowak", null);
        speaker = small.speaker(ana);
        talk = small.row(small.session(day, "09:00", "10:00", null)
                .withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.MODERATOR))));
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var notices = new Notices(messages);
        tab = new SpeakersTab(
                workspace, frame(messages, notices), new Navigator(requests::add), desk(Attachments.NONE));
        Screens.show(stage, new VBox(tab, notices), 980, 720);
        table = (RecordTable<Speaker>) tab.lookup("#speakers-table");
    }

    Frame frame(Messages texts, Notices notices) {
        return new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                notices);
    }

    /// Keeps what is added in memory.
    Desk desk(Attachments first) {
        return new Desk(
                hash -> kept.containsKey(hash) ? kept.get(hash) : first.bytes(hash),
                bytes -> {
                    var hash = Attachments.hash(bytes);
                    kept.put(hash, bytes);
                    return hash;
                },
                opened::add);
    }

    Speaker now() {
        return workspace.seminar().speakers().require(speaker.id());
    }

    void select(Speaker row) {
        Screens.run(() -> table.select(row.id()));
        // A section that has just opened has no skin until the next pulse, so its fields are in no window.
        Screens.run(() -> {
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
        });
    }

    static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    /// Whether it is in sight or not.
    static void click(FxRobot robot, String id) {
        Screens.run(() -> ((Button) robot.lookup(id).query()).fire());
    }

    static void typed(FxRobot robot, String id, String text) {
        Screens.run(() -> {
            var field = robot.lookup(id).queryAs(TextField.class);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }
}
