package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.sample.Sample;
import org.sabor.ui.desk.BoardingDesk;
import org.sabor.ui.desk.RegistrationDesk;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.online.OnlineReports;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A place that is left, by its own button or not, is gone: a window that is open all day would otherwise do the work
/// of all of them with every edit.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class LeftPlacesTest {
    private static final Messages MESSAGES = Messages.of(Language.EN);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T07:12:00Z"));
    private static final int PATIENCE = 50;

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private OpenSeminar open;
    private MainWindow window;
    private Desks desks;

    @Start
    void start(Stage ofTests) {
        // Of its own stage TestFX remembers what was fired, and at which place.
        stage = new Stage();
        Screens.show(stage, new Region(), 1100, 720);
        var demo = Sample.demo();
        open = OpenSeminar.create(folder.resolve("seminar.sabor"), demo.seminar(), demo.pictures(), Platform::runLater);
        var frame = new Frame(
                MESSAGES,
                new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, MESSAGES),
                new Notices(MESSAGES));
        desks = new Desks(open, frame, CLOCK, this::cover);
        var tabs = new SeminarTabs(
                open,
                frame,
                CLOCK,
                _ -> {},
                _ -> {},
                RememberedColumns.NONE,
                () -> desks.open(),
                visit -> desks.board(visit),
                new RecordedForGood());
        window = new MainWindow(
                open.workspace(), tabs.specs(), frame, new RecordedFiles(), open.status(), Place.ATTENDANCE);
        stage.getScene().setRoot(window);
    }

    @AfterEach
    void close() {
        Screens.run(stage::close);
        open.close();
    }

    private void cover(@Nullable Parent over) {
        stage.getScene().setRoot(over == null ? window : over);
    }

    /// What is shown once this is done, by nothing that would keep it.
    private <T extends Node> WeakReference<T> shown(Class<T> type, Runnable doing, Supplier<@Nullable Node> where) {
        var found = new ArrayList<WeakReference<T>>();
        Screens.run(doing);
        Screens.run(() -> found.add(new WeakReference<>(assertInstanceOf(type, where.get()))));
        return found.getFirst();
    }

    /// How many of these are still there when memory is needed.
    private static long left(List<? extends WeakReference<?>> places) throws InterruptedException {
        long left = places.size();
        for (int i = 0; i < PATIENCE && left > 0; i++) {
            System.gc();
            Screens.run(() -> {});
            TimeUnit.MILLISECONDS.sleep(40);
            left = places.stream().filter(place -> place.get() != null).count();
        }
        return left;
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    @Test
    void ofDesksNothingIsLeft() throws InterruptedException {
        var visit = open.workspace().visits().getFirst();
        var places = new ArrayList<WeakReference<? extends Node>>();
        places.add(shown(RegistrationDesk.class, desks::open, this::root));
        // Over the first one.
        places.add(shown(RegistrationDesk.class, desks::open, this::root));
        places.add(shown(BoardingDesk.class, () -> desks.board(visit), this::root));
        Screens.run(desks::leave);
        assertEquals(0, left(places));
        // The control: one that is there is counted.
        assertEquals(1, left(List.of(shown(RegistrationDesk.class, desks::open, this::root))));
    }

    @Test
    void ofReportsNothingIsLeft() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("report.csv"), """
            Name (Original Name),User Email,Join Time
            Anna,anna@example.org,03/12/2026 09:01:00 AM
            """);
        var places = new ArrayList<WeakReference<? extends Node>>();
        for (int i = 0; i < 2; i++) {
            places.add(shown(OnlineReports.class, () -> window.take(Place.ATTENDANCE, List.of(file)), this::reports));
        }
        var last = shown(OnlineReports.class, () -> window.take(Place.ATTENDANCE, List.of()), this::reports);
        assertEquals(0, left(places));
        assertNotNull(last.get());
    }

    private @Nullable Node reports() {
        return window.lookupAll("*").stream()
                .filter(OnlineReports.class::isInstance)
                .findFirst()
                .orElse(null);
    }
}
