package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.ui.backups.BackupsPane;
import org.sabor.ui.backups.KeptBackup;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.TabSpec;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.sabor.ui.shell.SaveStatus;
import org.sabor.ui.shell.WelcomePage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The pictures of the user guide against the screens of now. `-Dguide.pictures=write` writes them anew where a screen
/// was changed.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class GuidePicturesTest {
    private static final Path GUIDE = Path.of("src", "site", "markdown", "guide");
    private static final boolean WRITE = "write".equals(System.getProperty("guide.pictures"));
    private static final InstantSource MORNING = InstantSource.fixed(Instant.parse("2026-03-12T07:12:00Z"));
    /// The share of a picture that may differ: less than a word on a button.
    private static final double MOST = 0.001;

    private static final int MOST_BYTES = 60 * 1024;
    /// A line in the type of the pictures. Where another type is installed, all screens look otherwise.
    private static final String TYPE = "Събор Sabor 0123456789";

    private static final double TYPE_WIDTH = 184.4;
    private static final int HEIGHT = 660;
    private static final int LOW = 580;

    /// What there is only once somebody has come.
    private static final Set<RowKind> AFTERWARDS = EnumSet.of(
            RowKind.ATTENDANCE,
            RowKind.SHEET_PRINT,
            RowKind.ONLINE_REPORT,
            RowKind.ONLINE_ATTENDEE,
            RowKind.EVIDENCE,
            RowKind.CERTIFICATE,
            RowKind.PHOTO);

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> old = new ArrayList<>();
    private Stage stage;
    private Frame frame;
    private MainWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 1100, HEIGHT);
    }

    private void frame(Language language) {
        var messages = Messages.of(language);
        frame = new Frame(
                messages,
                new SimpleObjectProperty<>(new Look(language, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, messages),
                new Notices(messages));
    }

    private void root(@Nullable Parent root) {
        frame.look().get().applyTo(Objects.requireNonNull(root));
        stage.getScene().setRoot(root);
    }

    private Desks open(Seminar seminar, String name) {
        var desks = new ArrayList<Desks>();
        var file = folder.resolve(name + frame.messages().language().code() + ".sabor");
        var open = OpenSeminar.create(file, seminar, Sample.demo().pictures(), Platform::runLater);
        Screens.run(() -> {
            desks.add(new Desks(open, frame, MORNING, this::root));
            var tabs = new SeminarTabs(
                    open,
                    frame,
                    MORNING,
                    _ -> {},
                    _ -> {},
                    RememberedColumns.NONE,
                    () -> {},
                    _ -> {},
                    new RecordedForGood());
            window = new MainWindow(
                    open.workspace(),
                    // Settings are not shown, and take seconds in a test: its library for calendars reads all time
                    // zones.
                    tabs.specs().stream().map(GuidePicturesTest::shown).toList(),
                    frame,
                    new RecordedFiles(),
                    new SimpleObjectProperty<>(new SaveStatus.Saved(LocalTime.of(9, 12))),
                    Place.OVERVIEW);
            root(window);
        });
        return desks.getFirst();
    }

    private static TabSpec shown(TabSpec tab) {
        var nothing = new Region();
        return tab.place() == Place.SETTINGS ? new TabSpec(Place.SETTINGS, _ -> () -> nothing) : tab;
    }

    private void take(String name) throws IOException {
        take(name, HEIGHT);
    }

    /// Takes a picture as soon as it is as it should be, since some of a screen follows after a moment.
    ///
    /// @param height of the picture from its top
    private void take(String name, int height) throws IOException {
        var root = stage.getScene().getRoot();
        Screens.run(root::requestFocus);
        var path = frame.messages().language().code() + "/" + name;
        var file = GUIDE.resolve(path + ".png");
        long most = System.nanoTime() + (WRITE ? 3 : 8) * 1_000_000_000L;
        var picture = GuidePicture.of(root, height);
        while (System.nanoTime() < most && (WRITE || differs(file, picture))) {
            WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
            picture = GuidePicture.of(root, height);
        }
        if (WRITE) {
            GuidePicture.write(picture, file);
        }
        assertTrue(Files.size(file) <= MOST_BYTES, file + ": " + Files.size(file));
        if (differs(file, picture)) {
            GuidePicture.write(picture, Path.of("target", "screens", "guide", path + ".png"));
            old.add(path);
        }
    }

    private static boolean differs(Path file, BufferedImage picture) throws IOException {
        return !Files.exists(file) || GuidePicture.difference(ImageIO.read(file.toFile()), picture) > MOST;
    }

    private void take(String name, Place place) throws IOException {
        Screens.run(() -> window.show(place));
        take(name);
    }

    private void window(double height) {
        Screens.run(() -> stage.setHeight(height));
    }

    private static void fire(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static void type(FxRobot robot, String id, String text) {
        Screens.run(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
    }

    private void takeAll(FxRobot robot) throws IOException {
        var demo = Sample.demo().seminar();
        Screens.run(() -> root(new WelcomePage(new RecordedFiles(), frame.look(), frame.notices(), frame.messages())));
        take("welcome", 400);

        var desks = open(unmarked(demo), "morning");
        take("overview", Place.OVERVIEW);
        Screens.run(desks::open);
        type(robot, "#desk-search", frame.messages().language() == Language.BG ? "ел" : "el");
        take("desk", 355);

        open(demo, "after");
        window(LOW);
        Screens.run(() -> window.show(Place.PARTICIPANTS));
        Screens.run(() -> robot.lookup("#participants-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(4));
        take("participants");
        take("agenda", Place.AGENDA);
        take("documents", Place.DOCUMENTS);
        fire(robot, "#documents-evidence");
        take("evidence");
        take("attendance", Place.ATTENDANCE);
        fire(robot, "#attendance-sheets");
        take("sheet");
        fire(robot, "#paper-close");
        Screens.run(() -> robot.lookup("#attendance-more")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        fire(robot, "#online-show-names");
        take("online");
        Screens.run(() -> {
            var pane = new VBox(backups());
            pane.setPadding(new Insets(16));
            root(pane);
        });
        take("backups", 306);
        window(HEIGHT);
    }

    /// The same seminar in the morning, before anybody has come.
    private static Seminar unmarked(Seminar seminar) {
        return Seminar.ofRows(seminar.rows().stream()
                .filter(row -> !AFTERWARDS.contains(RowKind.of(row)))
                .toList());
    }

    private BackupsPane backups() {
        var at = LocalDateTime.of(2026, 3, 12, 12, 30);
        var pane = new BackupsPane(
                Message.of("backups.what", "2026-03-12 seminar.sabor"),
                List.of(
                        new KeptBackup(
                                "1",
                                at,
                                new KeptBackup.Counts(65, 14, 118),
                                List.of(Message.of("backups.same")),
                                false),
                        new KeptBackup(
                                "2",
                                at.minusMinutes(30),
                                new KeptBackup.Counts(65, 14, 96),
                                List.of(Message.of("backups.fewer-attendance", 22)),
                                true),
                        new KeptBackup(
                                "3",
                                at.minusDays(1),
                                new KeptBackup.Counts(61, 14, 0),
                                List.of(
                                        Message.of("backups.fewer-people", 4),
                                        Message.of("backups.fewer-attendance", 118)),
                                true)),
                List.of(BackupsPane.Way.AS_COPY, BackupsPane.Way.IN_PLACE, BackupsPane.Way.SALVAGE),
                frame.messages());
        pane.setPrefHeight(274);
        return pane;
    }

    @Test
    void thePicturesShowTheScreensOfNow(FxRobot robot) throws IOException {
        Assumptions.assumeTrue(
                WRITE || Math.abs(typeWidth() - TYPE_WIDTH) < 0.5,
                () -> "another type is installed here, this line is wide: " + typeWidth());
        for (var language : Language.values()) {
            frame(language);
            takeAll(robot);
        }
        assertEquals(
                List.of(),
                old,
                "screens were changed, see target/screens/guide; -Dguide.pictures=write renews the pictures of the"
                        + " guide");
        assertEquals(List.of(), dialogs.bugs);
        aChangedWordIsNoticed(robot);
    }

    /// The control: a word more on one button.
    private void aChangedWordIsNoticed(FxRobot robot) {
        Screens.run(() -> {
            root(window);
            window.show(Place.VISITS);
        });
        var before = GuidePicture.of(window, HEIGHT);
        assertEquals(0, GuidePicture.difference(before, GuidePicture.of(window, HEIGHT)));
        Screens.run(() -> {
            var button = robot.lookup("#visits-add").queryAs(Labeled.class);
            button.textProperty().unbind();
            button.setText(button.getText() + " 1");
        });
        assertTrue(GuidePicture.difference(before, GuidePicture.of(window, HEIGHT)) > MOST);
    }

    private static double typeWidth() {
        var line = new Text(TYPE);
        line.setFont(Font.font(14));
        return line.getLayoutBounds().getWidth();
    }
}
