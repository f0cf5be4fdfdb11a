package org.sabor.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Buttons at the left, which go on in further lines where they have no room, and what stands at the right. (A flow in
/// a box is as high as it would be at its preferred width.)
final class ButtonBar extends Region {
    private static final double GAP = 8;

    private final FlowPane buttons = new FlowPane(GAP, GAP);
    private final HBox others;

    ButtonBar(List<Node> buttons, HBox others) {
        this.others = others;
        this.buttons.getChildren().setAll(buttons);
        this.buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(this.buttons, others);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + buttons.minWidth(-1) + GAP + others.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + oneLine() + GAP + others.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? computePrefWidth(-1) : width;
        return snappedTopInset()
                + Math.max(buttons.prefHeight(roomForButtons(room)), others.prefHeight(-1))
                + snappedBottomInset();
    }

    /// A flow does not say how wide it would be in one line.
    private double oneLine() {
        var all = buttons.getChildren();
        return all.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum()
                + GAP * Math.max(0, all.size() - 1);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    /// The search gives way first, as far as it can; then the buttons go on in a second line.
    private double roomForButtons(double width) {
        var room = width - sides() - GAP;
        var oneLine = oneLine();
        var left = room - others.prefWidth(-1);
        boolean fits = oneLine <= room - others.minWidth(-1);
        return snapSizeX(Math.max(fits ? oneLine : buttons.minWidth(-1), left));
    }

    @Override
    protected void layoutChildren() {
        var room = roomForButtons(getWidth());
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        buttons.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, height);
        var left = snappedLeftInset() + room + GAP;
        var line = others.prefHeight(-1);
        // Beside the first line of buttons, their middle at the same height.
        var first = buttons.getChildren().stream()
                .mapToDouble(node -> Math.max(node.minHeight(-1), node.prefHeight(-1)))
                .max()
                .orElse(line);
        others.resizeRelocate(
                left,
                snapPositionY(snappedTopInset() + Math.max(0, (first - line) / 2)),
                Math.max(0, getWidth() - left - snappedRightInset()),
                line);
    }
}
