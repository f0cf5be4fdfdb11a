package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Screens;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The window stands where it was left, with the same in front and its lines where they were.
@SuppressWarnings("NullAway.Init") // the field is set by each test
@ExtendWith(ApplicationExtension.class)
final class RememberedWindowTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1040);

    @TempDir
    Path folder;

    private Remembered remembered;
    private Stage stage;

    private void show(WindowLeft left) {
        remembered = new Remembered(
                new PreferencesFile(folder.resolve("preferences.json")),
                Preferences.first(Language.EN).with(left));
        Screens.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Region(), 800, 500));
            new RememberedWindow(remembered).serve(stage);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Screens.run(() -> {
            if (stage != null) {
                stage.close();
            }
        });
    }

    @Test
    void aWindowThatIsSeenStandsWhereItWas() {
        var there = new WindowLeft.Bounds(1500, 100, 1200, 800);
        assertEquals(there, there.on(List.of(LAPTOP, BESIDE)));
        // A little over an edge, as people push windows.
        var pushed = new WindowLeft.Bounds(-100, 20, 1000, 640);
        assertEquals(pushed, pushed.on(List.of(LAPTOP)));
    }

    @Test
    void aWindowThatIsNotSeenStandsInTheMiddle() {
        assertEquals(
                new WindowLeft.Bounds(83, 0, 1200, 728),
                new WindowLeft.Bounds(1500, 100, 1200, 800).on(List.of(LAPTOP)),
                "the screen is gone");
        assertEquals(
                new WindowLeft.Bounds(0, 0, 1366, 728),
                new WindowLeft.Bounds(0, 0, 1600, 900).on(List.of(LAPTOP)),
                "the screen is smaller");
        assertEquals(
                new WindowLeft.Bounds(183, 14, 1000, 700),
                new WindowLeft.Bounds(100, -60, 1000, 700).on(List.of(LAPTOP)),
                "its title is over the edge, so nobody could move it");
        assertEquals(
                new WindowLeft.Bounds(1826, 170, 1000, 700),
                new WindowLeft.Bounds(2800, 100, 1000, 700).on(List.of(LAPTOP, BESIDE)),
                "of two screens the one that has most of it");
    }

    @Test
    void theStageIsWhereItWasLeftAndIsKeptWhereItGoes() throws TimeoutException {
        show(WindowLeft.NEVER.at(new WindowLeft.Bounds(60, 40, 700, 460)));
        assertEquals(60, stage.getX());
        assertEquals(40, stage.getY());
        assertEquals(700, stage.getWidth());
        assertEquals(460, stage.getHeight());
        var moved = new WindowLeft.Bounds(90, 50, 720, 480);
        Screens.run(() -> {
            stage.setX(90);
            stage.setY(50);
            stage.setWidth(720);
            stage.setHeight(480);
        });
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> moved.equals(remembered.now().left().bounds()));
    }

    @Test
    void aMaximisedWindowKeepsTheSizeItHadBefore() throws TimeoutException {
        var small = new WindowLeft.Bounds(60, 40, 700, 460);
        show(WindowLeft.NEVER.at(small));
        Screens.run(() -> stage.setMaximized(true));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> remembered.now().left().maximised());
        assertEquals(small, remembered.now().left().bounds());
        Screens.run(stage::close);
        show(remembered.now().left());
        assertTrue(stage.isMaximized());
    }

    @Test
    void numbersNoWindowCanHaveArePassedOver() {
        show(WindowLeft.NEVER.at(new WindowLeft.Bounds(Double.NaN, 0, -5, 460)));
        assertEquals(800, stage.getScene().getWidth());
    }

    @Test
    void theLastPlaceIsInFrontOfTheFirstFileAlone() {
        show(WindowLeft.NEVER);
        var window = new RememberedWindow(remembered);
        Screens.run(() -> window.inFront(Place.AGENDA));
        var next = new RememberedWindow(remembered);
        assertEquals(Place.AGENDA, next.firstPlace());
        assertEquals(Place.OVERVIEW, next.firstPlace());
    }

    @Test
    void aLineIsWhereItWasAndItsFormAsWide() {
        show(WindowLeft.NEVER.at(new WindowLeft.Bounds(0, 0, 1200, 600)));
        var split = Panes.beside("some-split", new Region(), new Region());
        Screens.run(() -> stage.getScene().setRoot(split));
        Screens.run(split::layout);
        assertEquals(0.64, split.getDividerPositions()[0], 0.01);
        Screens.run(() -> split.setDividerPositions(0.5));
        Screens.run(split::layout);
        assertTrue(remembered.divider("some-split").isEmpty(), "no person has moved it");
        Screens.run(() -> {
            var line = split.lookup(".split-pane-divider");
            Event.fireEvent(line, released(line));
        });
        double form = remembered.divider("some-split").orElseThrow();
        assertEquals(split.getWidth() / 2, form, 2);
        var after = Panes.beside("some-split", new Region(), new Region());
        Screens.run(() -> {
            stage.setWidth(1000);
            stage.getScene().setRoot(after);
        });
        Screens.run(after::layout);
        assertEquals(form, ((Region) after.getItems().get(1)).getWidth(), 8);
        // What a screen asks for later counts less.
        Screens.run(() -> Panes.divide(after, 0.9));
        Screens.run(after::layout);
        assertEquals(form, ((Region) after.getItems().get(1)).getWidth(), 8);
    }

    @Test
    void twoHalvesKeepTheirShare() {
        show(WindowLeft.NEVER.divided("halves-below", 0.3));
        var split = Panes.halves("halves", new Region(), new Region());
        Screens.run(() -> stage.getScene().setRoot(split));
        Screens.run(split::layout);
        assertEquals(0.3, split.getDividerPositions()[0], 0.01);
    }

    private static MouseEvent released(Node node) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
