package org.sabor.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.sabor.message.Messages;

/// Says by what name a table is filtered, and takes the filter away when pressed. Not there while no filter has
/// a name.
public final class FilterChip extends Button {
    /// A longer name ends in dots; the tooltip has it whole.
    private static final double WIDEST = 260;

    /// The chip of this table.
    public FilterChip(RecordTable<?> table, Messages messages) {
        setId(table.getId() + "-filter");
        textProperty().bind(table.filterNameProperty().map(name -> messages.text("kit.table.only", name)));
        accessibleTextProperty().bind(textProperty());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(textProperty().map(text -> text + "\n" + messages.text("kit.table.clear-filter")));
        setTooltip(tooltip);
        setMaxWidth(WIDEST);
        setGraphic(Icons.CLOSE.node());
        setContentDisplay(ContentDisplay.RIGHT);
        visibleProperty().bind(table.filterNameProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> table.showAll());
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), WIDEST);
    }
}
