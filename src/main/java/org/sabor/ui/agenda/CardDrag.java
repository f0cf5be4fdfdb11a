package org.sabor.ui.agenda;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Id;
import org.sabor.model.Room;
import org.sabor.model.Session;
import org.sabor.ui.kit.Nullables;

/// Moves sessions of a board with the mouse, also to another room, or makes them longer and shorter by their edges.
/// Over the hours a session is for all rooms.
final class CardDrag {
    private static final double STILL = 4;

    private final TimetableBoard board;
    private final Function<Placement, String> words;
    private final Consumer<MouseEvent> follow;
    private final BiConsumer<Session, Placement> done;
    private @Nullable Held held;

    /// What the mouse holds.
    ///
    /// @param at where on the board it took hold
    /// @param now where the session would go; the same as `before` while the mouse has hardly moved
    private record Held(
            AgendaCard card,
            Session session,
            TimeScale.Grip grip,
            Point2D at,
            Placement before,
            Placement now,
            boolean moving) {
        Held moved(Placement other) {
            return new Held(card, session, grip, at, before, other, true);
        }
    }

    /// @param words what is said of a place: its times and room
    /// @param follow brings what the mouse points at into sight
    /// @param done takes the session and where it was put
    CardDrag(
            TimetableBoard board,
            Function<Placement, String> words,
            Consumer<MouseEvent> follow,
            BiConsumer<Session, Placement> done) {
        this.board = board;
        this.words = words;
        this.follow = follow;
        this.done = done;
    }

    /// Lets this card be dragged.
    void listenTo(AgendaCard card, Session session, DayPlan.Card place) {
        card.addEventHandler(MouseEvent.MOUSE_MOVED, event -> card.setCursor(cursor(card, event)));
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                var before = Placement.of(session, place);
                // Escape is to reach the board.
                card.requestFocus();
                var scene = Nullables.scene(card);
                if (scene == null) {
                    // What was being typed has been kept, and the day is drawn anew: another card lies under the mouse.
                    card.fire();
                    return;
                }
                held = new Held(card, session, grip(card, event), at(event), before, before, false);
                MouseHold.follow(scene, this::drag, this::drop);
            }
        });
    }

    private void drop(MouseEvent event) {
        var last = held;
        held = null;
        board.hideGhost();
        if (last != null && last.moving()) {
            // It was no click.
            last.card().disarm();
            event.consume();
            done.accept(last.session(), last.now());
        }
    }

    /// Leaves everything as it was; whether something was being moved.
    boolean cancel() {
        var last = held;
        held = null;
        board.hideGhost();
        if (last != null) {
            last.card().disarm();
        }
        return last != null && last.moving();
    }

    private void drag(MouseEvent event) {
        var now = held;
        if (now == null || (!now.moving() && at(event).distance(now.at()) < STILL)) {
            return;
        }
        follow.accept(event);
        var at = at(event);
        int minutes = board.scale().steps(at.getY() - now.at().getY());
        var placed = now.before().taken(now.grip(), minutes);
        if (now.grip() == TimeScale.Grip.WHOLE) {
            placed = placed.in(room(now, at));
        }
        held = now.moved(placed);
        board.showGhost(placed, words.apply(placed));
    }

    /// Only who leaves the column where hold was taken goes to another room: what is for all rooms stays so.
    private @Nullable Id<Room> room(Held now, Point2D at) {
        var from = board.laneAt(now.at());
        var to = board.laneAt(at);
        if (to == null) {
            return null;
        }
        if (to.equals(from) || to.kind() == DayPlan.Kind.VISITS) {
            return now.before().room();
        }
        return to.room();
    }

    private Point2D at(MouseEvent event) {
        return board.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private static TimeScale.Grip grip(AgendaCard card, MouseEvent event) {
        double y = card.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return TimeScale.grip(y, card.getHeight());
    }

    private static Cursor cursor(AgendaCard card, MouseEvent event) {
        return grip(card, event) == TimeScale.Grip.WHOLE ? Cursor.DEFAULT : Cursor.V_RESIZE;
    }
}
