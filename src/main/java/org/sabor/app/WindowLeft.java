package org.sabor.app;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.Place;

/// How the window was left.
///
/// @param bounds where it stands when it does not fill the screen; null where it has always stood as it comes
/// @param place what was in front
/// @param dividers where the lines of split panes are
record WindowLeft(
        @Nullable Bounds bounds,
        boolean maximised,
        @Nullable Place place,
        List<Line> dividers) {
    /// What is known before the window was left for the first time.
    static final WindowLeft NEVER = new WindowLeft(null, false, null, List.of());

    /// Of a window that is taken to be where it was: less of it is lost behind an edge when a screen becomes smaller.
    private static final double MOST = 0.75;

    /// Where the line of the split pane with this id is.
    record Line(String split, double at) {}

    /// A place on the screens.
    record Bounds(double x, double y, double width, double height) {
        /// Where a window that was left here stands on these screens: here where it is seen, and else in the middle of
        /// the screen that has most of it, no larger than that.
        ///
        /// @param screens the rooms for windows, the main one first
        Bounds on(List<Rectangle2D> screens) {
            double seen = 0;
            double most = 0;
            boolean title = false;
            var best = screens.getFirst();
            for (var screen : screens) {
                double part = shared(screen);
                seen += part;
                title |= screen.contains(x + width / 2, y);
                if (part > most) {
                    most = part;
                    best = screen;
                }
            }
            boolean fits = screens.stream().anyMatch(each -> width <= each.getWidth() && height <= each.getHeight());
            if (title && fits && seen >= MOST * width * height) {
                return this;
            }
            double across = Math.min(width, best.getWidth());
            double down = Math.min(height, best.getHeight());
            return new Bounds(
                    best.getMinX() + (best.getWidth() - across) / 2,
                    best.getMinY() + (best.getHeight() - down) / 2,
                    across,
                    down);
        }

        private double shared(Rectangle2D screen) {
            double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
            double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
            return Math.max(0, across) * Math.max(0, down);
        }

        /// Whether a window can have them.
        boolean areReal() {
            return Double.isFinite(x)
                    && Double.isFinite(y)
                    && width > 0
                    && height > 0
                    && Double.isFinite(width * height);
        }
    }

    WindowLeft {
        dividers = List.copyOf(dividers);
    }

    WindowLeft at(Bounds now) {
        return new WindowLeft(now, false, place, dividers);
    }

    WindowLeft filling() {
        return new WindowLeft(bounds, true, place, dividers);
    }

    WindowLeft with(Place inFront) {
        return new WindowLeft(bounds, maximised, inFront, dividers);
    }

    /// Where the line of this split pane is; empty where nobody has moved it.
    OptionalDouble divider(String split) {
        return dividers.stream()
                .filter(line -> line.split().equals(split))
                .mapToDouble(Line::at)
                .findFirst();
    }

    WindowLeft divided(String split, double at) {
        var others = dividers.stream().filter(line -> !line.split().equals(split));
        return new WindowLeft(
                bounds,
                maximised,
                place,
                Stream.concat(others, Stream.of(new Line(split, at))).toList());
    }
}
