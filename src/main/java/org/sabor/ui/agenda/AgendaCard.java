package org.sabor.ui.agenda;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.sabor.model.Row;
import org.sabor.ui.kit.Styles;

/// A session or visit in the timetable: time, title, speakers, as far as there is room; a tooltip tells the whole.
final class AgendaCard extends Button {
    private static final double TWO_LINES = 34;
    private static final double THREE_LINES = 52;

    private final Row<?> row;
    private final Label time;
    private final Label title;
    private final Label people;
    private final VBox lines;

    /// A card.
    ///
    /// @param whole all that is known, in lines
    AgendaCard(Row<?> row, String time, String title, String people, String whole) {
        this.row = row;
        this.time = Styles.with(new Label(time), Styles.SMALL);
        this.title = Styles.label(title, Styles.HEADING);
        this.people = Styles.label(people, Styles.SMALL);
        this.time.setMinWidth(0);
        this.title.setAlignment(Pos.TOP_LEFT);
        this.title.setTextOverrun(OverrunStyle.ELLIPSIS);
        lines = new VBox(this.time, this.title);
        if (!people.isEmpty()) {
            lines.getChildren().add(this.people);
        }
        setId("agenda-card-" + row.id());
        Styles.with(this, "agenda-card");
        setAccessibleText(whole);
        var tooltip = new Tooltip(whole);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
        setAlignment(Pos.TOP_LEFT);
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        lines.setMinWidth(0);
        lines.prefWidthProperty().bind(widthProperty().subtract(18));
    }

    Row<?> row() {
        return row;
    }

    /// Fits the lines into this height: in a low card time and title share one line.
    void fit(double height) {
        double room = height - 4;
        lines.setMaxHeight(room);
        if (room < TWO_LINES) {
            title.setText((time.getText() + "  " + title.getText()).strip());
            lines.getChildren().setAll(title);
            Styles.with(this, "agenda-card-low");
        } else if (room < THREE_LINES) {
            lines.getChildren().setAll(time, title);
        }
        title.setWrapText(room >= THREE_LINES);
        lines.setPrefHeight(room);
    }
}
