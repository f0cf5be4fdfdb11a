package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.Styles;

/// The area of a timetable that is drawn to scale: the hours at the left, the rooms above, the cards between, and while
/// something is moved a shape that shows where it would go.
final class TimetableBoard extends Region {
    private static final double HEAD = 28;
    private static final double MINUTE = 1.35;

    /// The size of the hours where the text has its usual size.
    private static final double USUAL = 0.86 * 14;

    private static final double NARROWEST_AXIS = 48;
    private static final double LANE = 110;
    private static final double GAP = 2;

    private final DayPlan plan;
    private TimeScale scale;
    private double head = HEAD;
    private final List<Label> heads;
    private final List<Label> hours;
    private final List<AgendaCard> cards;
    private final List<Region> lines = new ArrayList<>();
    private final Region headBack = Styles.with(new Region(), "agenda-head");
    private final Label ghost = Styles.with(new Label(), "agenda-ghost");
    private final ObjectProperty<Double> headOffset = new SimpleObjectProperty<>(0.0);
    private @Nullable Placement shown;

    /// The board of this plan.
    ///
    /// @param heads a label for each lane, `hours` one for each full hour, `cards` one for each card
    TimetableBoard(DayPlan plan, List<Label> heads, List<Label> hours, List<AgendaCard> cards) {
        this.plan = plan;
        this.heads = heads;
        this.hours = hours;
        this.cards = cards;
        for (int i = 0; i < hours.size(); i++) {
            lines.add(Styles.with(new Region(), "agenda-hour"));
        }
        this.scale = grown(1);
        for (var hour : hours.stream().limit(1).toList()) {
            hour.fontProperty()
                    .addListener((_, _, font) -> scale = grown(Math.rint(100 * font.getSize() / USUAL) / 100));
        }
        ghost.setId("agenda-ghost");
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        ghost.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(lines);
        getChildren().addAll(hours);
        getChildren().addAll(cards);
        getChildren().add(ghost);
        getChildren().add(headBack);
        getChildren().addAll(heads);
        headOffset.addListener((_, _, _) -> requestLayout());
    }

    /// The scale for text of so many times its usual size.
    private TimeScale grown(double times) {
        head = Math.rint(HEAD * times);
        var grown = new TimeScale(plan.from(), head + 10, MINUTE * times);
        for (int i = 0; i < cards.size(); i++) {
            var card = plan.cards().get(i);
            cards.get(i).fit(grown.height(card.to() - card.from()) - GAP, times);
        }
        requestLayout();
        return grown;
    }

    /// How high the names of the rooms are.
    double head() {
        return head;
    }

    /// How far down the names of the rooms stand, in pixels.
    ObjectProperty<Double> headOffsetProperty() {
        return headOffset;
    }

    TimeScale scale() {
        return scale;
    }

    /// The column at this place of the board, or null over the hours.
    DayPlan.@Nullable Lane laneAt(Point2D place) {
        return plan.laneAt((place.getX() - axis()) / (getWidth() - axis()));
    }

    /// Shows where something would go.
    void showGhost(Placement placement, String text) {
        shown = placement;
        ghost.setText(text);
        ghost.setVisible(true);
        requestLayout();
    }

    void hideGhost() {
        shown = null;
        ghost.setVisible(false);
    }

    /// As wide as the hours need in the size of the text.
    private double axis() {
        return hours.isEmpty()
                ? NARROWEST_AXIS
                : Math.max(NARROWEST_AXIS, Math.ceil(hours.getFirst().prefWidth(-1)) + 4);
    }

    @Override
    protected double computePrefHeight(double width) {
        return scale.y(plan.to()) + 12;
    }

    @Override
    protected double computePrefWidth(double height) {
        return axis() + 160 * heads.size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return axis() + LANE * heads.size();
    }

    @Override
    protected void layoutChildren() {
        double axis = axis();
        double width = getWidth() - axis;
        double offset = headOffset.get();
        for (int i = 0; i < hours.size(); i++) {
            double y = scale.y(plan.from() + 60 * i);
            double height = hours.get(i).prefHeight(-1);
            hours.get(i).resizeRelocate(0, Math.rint(y - height / 2), axis - 4, height);
            lines.get(i).resizeRelocate(axis, y, width, 1);
        }
        for (int i = 0; i < cards.size(); i++) {
            var card = plan.cards().get(i);
            place(cards.get(i), axis, card.from(), card.to(), card.left(), card.right());
        }
        layoutGhost(axis);
        headBack.resizeRelocate(0, offset, getWidth(), head);
        for (int i = 0; i < heads.size(); i++) {
            var lane = plan.lanes().get(i);
            heads.get(i)
                    .resizeRelocate(
                            Math.rint(axis + width * lane.left()),
                            offset,
                            Math.floor(width * (lane.right() - lane.left())),
                            head);
        }
    }

    private void layoutGhost(double axis) {
        var placement = shown;
        if (placement != null) {
            var room = placement.room();
            var lane = plan.lanes().stream()
                    .filter(each -> room != null && room.equals(each.room()))
                    .findFirst();
            place(
                    ghost,
                    axis,
                    placement.from(),
                    placement.to(),
                    lane.map(DayPlan.Lane::left).orElse(0.0),
                    lane.map(DayPlan.Lane::right).orElse(plan.indoors()));
        }
    }

    private void place(Region node, double axis, int from, int to, double left, double right) {
        double width = getWidth() - axis;
        double x = axis + width * left + GAP;
        node.resizeRelocate(
                Math.rint(x),
                scale.y(from) + 1,
                Math.rint(axis + width * right - GAP - x),
                scale.height(to - from) - GAP);
    }
}
