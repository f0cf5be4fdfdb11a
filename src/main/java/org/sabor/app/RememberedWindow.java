package org.sabor.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.sabor.ui.kit.Dividers;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.TableLayouts;

/// Puts the window where it was left and keeps where it is; the tables and lines in it are remembered with it.
final class RememberedWindow {
    private final Remembered remembered;

    /// A window that is maximised gets its size before it says why; once nothing moves any more, both are known.
    private final PauseTransition atRest = new PauseTransition(Duration.millis(300));

    private boolean begun;

    RememberedWindow(Remembered remembered) {
        this.remembered = remembered;
    }

    /// Gives this window, which has its scene and is not shown yet, what is remembered of it.
    void serve(Stage window) {
        TableLayouts.serve(window.getScene(), remembered);
        Dividers.serve(window.getScene(), remembered);
        var main = Screen.getPrimary();
        serve(
                window,
                Stream.concat(Stream.of(main), Screen.getScreens().stream().filter(screen -> !screen.equals(main)))
                        .map(Screen::getVisualBounds)
                        .toList());
    }

    /// @param screens the rooms for windows, the main one first
    void serve(Stage window, List<Rectangle2D> screens) {
        var left = remembered.now().left();
        var bounds = left.bounds();
        if (bounds != null && bounds.areReal()) {
            var now = bounds.on(screens);
            window.setX(now.x());
            window.setY(now.y());
            window.setWidth(now.width());
            window.setHeight(now.height());
        }
        window.setMaximized(left.maximised());
        atRest.setOnFinished(_ -> keep(window));
        for (var each :
                List.of(window.xProperty(), window.yProperty(), window.widthProperty(), window.heightProperty())) {
            each.addListener((_, _, _) -> moved(window));
        }
        window.maximizedProperty().addListener((_, _, _) -> moved(window));
    }

    private void moved(Stage window) {
        if (window.isShowing()) {
            atRest.playFromStart();
        }
    }

    private void keep(Stage window) {
        var before = remembered.now().left();
        if (!window.isShowing() || window.isIconified() || window.isFullScreen()) {
            return;
        }
        var bounds = new WindowLeft.Bounds(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        remember(window.isMaximized() ? before.filling() : bounds.areReal() ? before.at(bounds) : before);
    }

    /// Keeps that this place is in front.
    void inFront(Place place) {
        remember(remembered.now().left().with(place));
    }

    private void remember(WindowLeft now) {
        if (!now.equals(remembered.now().left())) {
            remembered.remember(remembered.now().with(now));
        }
    }

    /// What comes to the front with a file: the place that was left for the one with which the program begins, and the
    /// overview for those that are opened later.
    Place firstPlace() {
        var place = begun ? Place.OVERVIEW : remembered.now().left().place();
        begun = true;
        return Objects.requireNonNullElse(place, Place.OVERVIEW);
    }
}
