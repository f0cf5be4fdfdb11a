package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Colours;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.TabSpec;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.sabor.ui.shell.SaveStatus;
import org.sabor.ui.shell.WelcomePage;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What becomes of files that are dropped on the window.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class DroppedFilesTest {
    private static final Path LIST = Path.of("Списък 14.11.XLSX");
    private static final Path OTHER_LIST = Path.of("Отчет.csv");
    private static final Path SEMINAR = Path.of("seminar.sabor");
    private static final Path PICTURE = Path.of("photo.jpg");

    private final List<String> taken = new ArrayList<>();
    private final RecordedFiles commands = new RecordedFiles();
    private Stage stage;
    private Frame frame;
    private MainWindow window;
    private DroppedFiles dropped;
    private boolean underWay;

    private final class SomeTab extends BorderPane implements TabView {
        private final Place place;

        private SomeTab(Place place) {
            this.place = place;
        }

        @Override
        public Node node() {
            return this;
        }

        @Override
        public boolean isTaken() {
            return underWay;
        }

        @Override
        public void take(List<Path> files) {
            taken.add(place + " " + files);
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        var messages = Messages.of(Language.EN);
        var dialogs = new RecordedDialogs();
        var look = new SimpleObjectProperty<>(new Look(Language.EN, Colours.LIGHT, 14));
        frame = new Frame(messages, look, dialogs, Tasks.onThisThread(dialogs, messages), new Notices(messages));
        var small = new SmallSeminar();
        var workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var status = new SimpleObjectProperty<SaveStatus>(new SaveStatus.Saved(LocalTime.of(10, 32)));
        window = new MainWindow(
                workspace,
                List.of(spec(Place.OVERVIEW), spec(Place.PARTICIPANTS), spec(Place.ATTENDANCE)),
                frame,
                commands,
                status,
                Place.OVERVIEW);
        Screens.show(stage, window, 980, 680);
        dropped = new DroppedFiles(stage.getScene(), commands, () -> frame);
    }

    private TabSpec spec(Place place) {
        return new TabSpec(place, _ -> new SomeTab(place));
    }

    private static String becomes(@Nullable Place front, Path... files) {
        var drop = Drop.of(List.of(files), front, _ -> false);
        return drop.what() + " " + drop.said().key() + " " + drop.files().size();
    }

    private @Nullable Label hint() {
        return (Label) stage.getScene().lookup("#drop-hint");
    }

    private String notice() {
        var text = (Label) frame.notices().lookup("#notices-text");
        return frame.notices().isVisible() ? text.getText() : "";
    }

    @Test
    void theKindOfFileAndThePlaceDecide() {
        assertEquals("LIST drop.list 1", becomes(Place.OVERVIEW, LIST));
        assertEquals("LIST drop.list 1", becomes(Place.PARTICIPANTS, Path.of("Списък.txt")));
        assertEquals("REPORTS drop.reports 1", becomes(Place.ATTENDANCE, OTHER_LIST));
        assertEquals("REPORTS drop.reports 2", becomes(Place.ATTENDANCE, LIST, OTHER_LIST));
        assertEquals("OPEN drop.open 1", becomes(Place.ATTENDANCE, SEMINAR));
        assertEquals("OPEN drop.open 1", becomes(null, SEMINAR));
    }

    @Test
    void anythingElseIsRefusedWithTheReason() {
        assertEquals("REFUSED drop.other 0", becomes(Place.OVERVIEW, PICTURE));
        assertEquals("REFUSED drop.other 0", becomes(Place.ATTENDANCE, LIST, PICTURE));
        assertEquals("REFUSED drop.other 0", becomes(Place.OVERVIEW, LIST, SEMINAR));
        assertEquals("REFUSED drop.other 0", becomes(Place.OVERVIEW));
        assertEquals("REFUSED drop.one 0", becomes(Place.PARTICIPANTS, LIST, OTHER_LIST));
        assertEquals("REFUSED drop.one 0", becomes(null, SEMINAR, Path.of("other.sabor")));
        assertEquals("REFUSED drop.no-seminar 0", becomes(null, LIST));
    }

    @Test
    void aListLeadsToTheParticipantsAndAReportToTheAttendance() {
        Screens.run(() -> dropped.letGo(List.of(LIST)));
        assertEquals(List.of("PARTICIPANTS [" + LIST + "]"), taken);
        assertEquals(Place.PARTICIPANTS, window.place());
        Screens.run(() -> window.show(Place.ATTENDANCE));
        Screens.run(() -> dropped.letGo(List.of(LIST, OTHER_LIST)));
        assertEquals("ATTENDANCE [" + LIST + ", " + OTHER_LIST + "]", taken.get(1));
        assertEquals("", notice());
    }

    @Test
    void whatIsUnderWayIsNotLost() {
        Screens.run(() -> window.show(Place.PARTICIPANTS));
        underWay = true;
        Screens.run(() -> dropped.letGo(List.of(LIST)));
        assertEquals(List.of(), taken);
        assertEquals("Finish or leave what is open in “Participants” first, then drop the file again.", notice());
    }

    @Test
    void theWindowSaysWhatWillBecomeOfFiles() {
        Screens.run(() -> assertTrue(dropped.over(List.of(LIST))));
        var hint = hint();
        assertEquals("Drop to import the list", hint == null ? "" : hint.getText());
        assertTrue(hint != null && hint.getWidth() > 100 && hint.getLayoutX() > 100);
        Screens.run(() -> dropped.over(List.of(PICTURE)));
        assertEquals(
                "Lists (.xlsx, .csv, .txt) and seminar files (.sabor) can be dropped here.",
                hint == null ? "" : hint.getText());
        Screens.run(dropped::gone);
        assertNull(hint());
        Screens.run(() -> dropped.letGo(List.of(PICTURE)));
        assertEquals("Lists (.xlsx, .csv, .txt) and seminar files (.sabor) can be dropped here.", notice());
    }

    @Test
    void withoutASeminarAFileIsOpenedAndUnderACoverNothingIs() {
        var messages = frame.messages();
        Screens.run(() -> stage.getScene().setRoot(new WelcomePage(commands, frame.look(), frame.notices(), messages)));
        Screens.run(() -> assertTrue(dropped.over(List.of(SEMINAR))));
        Screens.run(() -> dropped.letGo(List.of(SEMINAR)));
        assertEquals(List.of("open " + SEMINAR), commands.asked());
        Screens.run(() -> stage.getScene().setRoot(new BorderPane()));
        Screens.run(() -> assertFalse(dropped.over(List.of(SEMINAR))));
        Screens.run(() -> dropped.letGo(List.of(SEMINAR)));
        assertEquals(List.of("open " + SEMINAR), commands.asked());
    }
}
