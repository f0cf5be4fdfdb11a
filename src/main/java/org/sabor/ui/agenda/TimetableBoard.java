package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.sabor.ui.kit.Styles;

/// The area of a timetable that is drawn to scale: the hours at the left, the rooms above, the cards between.
final class TimetableBoard extends Region {
    private static final double MINUTE = 1.35;
    static final double HEAD = 28;
    private static final double AXIS = 48;
    private static final double GAP = 2;

    private final DayPlan plan;
    private final List<Label> heads;
    private final List<Label> hours;
    private final List<AgendaCard> cards;
    private final List<Region> lines = new ArrayList<>();
    private final Region headBack = Styles.with(new Region(), "agenda-head");
    private final ObjectProperty<Double> headOffset = new SimpleObjectProperty<>(0.0);

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
        for (int i = 0; i < cards.size(); i++) {
            var card = plan.cards().get(i);
            cards.get(i).fit((card.to() - card.from()) * MINUTE - GAP);
        }
        getChildren().addAll(lines);
        getChildren().addAll(hours);
        getChildren().addAll(cards);
        getChildren().add(headBack);
        getChildren().addAll(heads);
        headOffset.addListener((_, _, _) -> requestLayout());
    }

    /// How far down the names of the rooms stand, in pixels.
    ObjectProperty<Double> headOffsetProperty() {
        return headOffset;
    }

    @Override
    protected double computePrefHeight(double width) {
        return y(plan.to()) + 12;
    }

    @Override
    protected double computePrefWidth(double height) {
        return AXIS + 160 * heads.size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - AXIS;
        double head = headOffset.get();
        for (int i = 0; i < hours.size(); i++) {
            double y = y(plan.from() + 60 * i);
            hours.get(i).resizeRelocate(0, y - 9, AXIS - 4, 18);
            lines.get(i).resizeRelocate(AXIS, y, width, 1);
        }
        for (int i = 0; i < cards.size(); i++) {
            var card = plan.cards().get(i);
            double left = AXIS + width * card.left() + GAP;
            double right = AXIS + width * card.right() - GAP;
            cards.get(i)
                    .resizeRelocate(
                            Math.rint(left),
                            y(card.from()) + 1,
                            Math.rint(right - left),
                            (card.to() - card.from()) * MINUTE - GAP);
        }
        headBack.resizeRelocate(0, head, getWidth(), HEAD);
        for (int i = 0; i < heads.size(); i++) {
            var lane = plan.lanes().get(i);
            heads.get(i)
                    .resizeRelocate(
                            Math.rint(AXIS + width * lane.left()),
                            head,
                            Math.floor(width * (lane.right() - lane.left())),
                            HEAD);
        }
    }

    private double y(int minute) {
        return HEAD + 10 + (minute - plan.from()) * MINUTE;
    }
}
