package org.sabor.ui.kit;

import java.util.OptionalDouble;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The one line of a split pane. It stands where a person has left it, by the [Dividers] of the window, and else where
/// it usually does. A line that moves with the window's size is not remembered for it: only the mouse let go on it
/// counts.
final class KeptDivider {
    private final SplitPane split;
    private final boolean bySize;
    private final ChangeListener<Number> onceThereIsRoom = (_, _, _) -> place();
    private double usual;
    private @Nullable Dividers memory;

    private KeptDivider(SplitPane split, boolean bySize) {
        this.split = split;
        this.bySize = bySize;
    }

    /// Has the line of this split pane remembered under its id.
    ///
    /// @param bySize whether the second part keeps its size when the window gets another, so that its size is
    ///     remembered and not its share
    static void follow(SplitPane split, boolean bySize) {
        var divider = new KeptDivider(split, bySize);
        split.getProperties().put(KeptDivider.class, divider);
        split.sceneProperty().addListener((_, _, scene) -> divider.enter(scene));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, divider::released);
    }

    /// Where the line of this split pane stands as long as nobody has moved it.
    static void usually(SplitPane split, double share) {
        if (split.getProperties().get(KeptDivider.class) instanceof KeptDivider divider) {
            divider.usual = share;
            divider.place();
        }
    }

    private void enter(@Nullable Scene scene) {
        if (scene != null && memory == null) {
            memory = Dividers.of(scene);
            if (left().isPresent()) {
                place();
            }
        }
    }

    /// A pane that turns has a line for each way it stands.
    private String key() {
        return split.getOrientation() == Orientation.VERTICAL ? split.getId() + "-below" : split.getId();
    }

    private OptionalDouble left() {
        return memory == null ? OptionalDouble.empty() : memory.divider(key());
    }

    private double length() {
        return split.getOrientation() == Orientation.VERTICAL ? split.getHeight() : split.getWidth();
    }

    private void place() {
        split.widthProperty().removeListener(onceThereIsRoom);
        split.heightProperty().removeListener(onceThereIsRoom);
        var left = left();
        if (left.isEmpty()) {
            split.setDividerPositions(usual);
        } else if (!bySize) {
            split.setDividerPositions(left.getAsDouble());
        } else if (length() > 0) {
            split.setDividerPositions(1 - left.getAsDouble() / length());
        } else {
            split.widthProperty().addListener(onceThereIsRoom);
            split.heightProperty().addListener(onceThereIsRoom);
        }
    }

    private void released(MouseEvent event) {
        if (memory != null && isOn(event.getTarget())) {
            double share = split.getDividerPositions()[0];
            memory.keepDivider(key(), bySize ? Math.rint((1 - share) * length()) : share);
        }
    }

    /// Whether this is the line of this pane, not of one inside it.
    private boolean isOn(Object target) {
        for (var node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return split.equals(node.getParent());
            }
        }
        return false;
    }
}
