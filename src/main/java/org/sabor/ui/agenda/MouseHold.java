package org.sabor.ui.agenda;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Follows the mouse through the whole window from a press to its release.
final class MouseHold {
    private MouseHold() {}

    /// @param dragged takes each move; `released` the end
    static void follow(Scene scene, EventHandler<MouseEvent> dragged, EventHandler<MouseEvent> released) {
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                released.handle(event);
            }
        });
    }
}
