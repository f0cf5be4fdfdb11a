package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Room;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.KeyHelp;

/// The timetable by keyboard: arrows go from card to card, Alt with them moves the session, Alt and Shift change its
/// length, Enter edits it.
final class TimetableKeys {
    private static final int STEP = TimeScale.STEP;

    private TimetableKeys() {}

    /// The keys in words, for the help of the place.
    static List<KeyHelp> help(Messages messages) {
        return List.of(
                new KeyHelp("← ↑ → ↓", messages.text("agenda.keys.go")),
                new KeyHelp("Alt+↑ / Alt+↓", messages.text("agenda.keys.move")),
                new KeyHelp("Alt+Shift+↑ / Alt+Shift+↓", messages.text("agenda.keys.length")),
                new KeyHelp("Alt+← / Alt+→", messages.text("agenda.keys.room")),
                new KeyHelp("Enter", messages.text("agenda.keys.edit")),
                new KeyHelp("Shift+F10", messages.text("agenda.keys.menu")));
    }

    /// Where this key goes from a card, or null where it is none for that.
    static DayPlan.@Nullable Direction direction(KeyEvent event) {
        return switch (event.getCode()) {
            case UP, KP_UP -> DayPlan.Direction.UP;
            case DOWN, KP_DOWN -> DayPlan.Direction.DOWN;
            case LEFT, KP_LEFT -> DayPlan.Direction.LEFT;
            case RIGHT, KP_RIGHT -> DayPlan.Direction.RIGHT;
            default -> null;
        };
    }

    /// Where Alt and this direction put a session.
    ///
    /// @param length whether its end moves, not the whole
    static Placement placed(Placement now, DayPlan.Direction direction, boolean length, Seminar seminar) {
        return switch (direction) {
            case UP -> length ? now.ending(-STEP) : now.moved(-STEP);
            case DOWN -> length ? now.ending(STEP) : now.moved(STEP);
            case LEFT -> length ? now : now.in(room(seminar, now.room(), -1));
            case RIGHT -> length ? now : now.in(room(seminar, now.room(), 1));
        };
    }

    /// The next room in this direction: left of the first stand all rooms.
    private static @Nullable Id<Room> room(Seminar seminar, @Nullable Id<Room> now, int by) {
        var all = new ArrayList<@Nullable Id<Room>>();
        all.add(null);
        seminar.rooms().forEach(room -> all.add(room.id()));
        int place = 0;
        for (int i = 0; i < all.size(); i++) {
            if (Objects.equals(all.get(i), now)) {
                place = i;
            }
        }
        return all.get(Math.clamp(place + by, 0, all.size() - 1));
    }

    /// Whether a session without a start goes down or up among the others of its kind: 1, -1, or 0 for neither.
    static int step(DayPlan.Direction direction) {
        return switch (direction) {
            case UP -> -1;
            case DOWN -> 1;
            case LEFT, RIGHT -> 0;
        };
    }
}
