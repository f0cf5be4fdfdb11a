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
    private static final String LOW = "agenda-card-low";
    private static final double USUAL_TEXT = 14;
    private static final double ROW = 30;
    private static final double TWO_LINES = 34;
    private static final double THREE_LINES = 52;

    private final Row<?> row;
    private final String topic;
    private final Label time;
    private final Label title;
    private final Label people;
    private final VBox lines;

    /// A card.
    ///
    /// @param whole all that is known, in lines
    AgendaCard(Row<?> row, String time, String title, String people, String whole) {
        this.row = row;
        this.topic = title;
        this.time = Styles.with(new Label(time), Styles.SMALL);
        this.title = Styles.label(title, Styles.HEADING);
        this.people = Styles.label(people, Styles.SMALL);
        this.time.setMinWidth(0);
        this.title.setAlignment(Pos.TOP_LEFT);
        this.title.setTextOverrun(OverrunStyle.ELLIPSIS);
        lines = new VBox(this.time, this.title, this.people);
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

    /// Fits the lines into one row, as high as the size of the text needs.
    void standAlone() {
        fit(ROW, 1);
        title.fontProperty().addListener((_, _, font) -> {
            double times = font.getSize() / USUAL_TEXT;
            fit(ROW * times, times);
        });
    }

    /// Fits the lines into this height, where the text is so many times its usual size: in a low card time and title
    /// share one line.
    void fit(double height, double times) {
        double room = height - 4;
        boolean low = room < TWO_LINES * times;
        boolean high = room >= THREE_LINES * times;
        title.setText(low ? (time.getText() + "  " + topic).strip() : topic);
        lines.getChildren().clear();
        if (!low) {
            lines.getChildren().add(time);
        }
        lines.getChildren().add(title);
        if (high && !people.getText().isEmpty()) {
            lines.getChildren().add(people);
        }
        getStyleClass().remove(LOW);
        if (low) {
            getStyleClass().add(LOW);
        }
        title.setWrapText(high);
        lines.setMaxHeight(room);
        lines.setPrefHeight(room);
    }
}
