package org.sabor.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;

/// Who is still missing, in red and in words, always in sight; in green when all are here.
final class MissingPane extends VBox {
    private final BoardingCount count;
    private final BoardingTexts texts;
    private final Label heading = Styles.label("", "boarding-missing");
    private final VBox people = new VBox(4);
    private final ScrollPane list = new ScrollPane(people);

    MissingPane(BoardingCount count, BoardingTexts texts) {
        super(8);
        this.count = count;
        this.texts = texts;
        setId("boarding-missing");
        heading.setId("boarding-missing-count");
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        list.setFitToWidth(true);
        list.setFocusTraversable(false);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(list, Priority.ALWAYS);
        Styles.with(this, Styles.CARD, "boarding-card");
        getChildren().addAll(heading, Styles.with(list, Styles.FORM));
    }

    void show() {
        var boarding = count.boarding();
        var missing = boarding.missing();
        boolean all = missing.isEmpty();
        heading.setText(texts.missing(boarding, count.way()));
        boolean nobody = boarding.all() == 0;
        heading.setGraphic((all && !nobody ? Icons.DONE : Icons.WARNING).node());
        heading.getStyleClass().removeAll("desk-good", "desk-obstacle");
        heading.getStyleClass().add(all && !nobody ? "desk-good" : "desk-obstacle");
        people.getChildren().clear();
        for (var seat : missing) {
            var name = Styles.label(texts.numbered(seat, count.seminar()), "boarding-name", "boarding-absent");
            var where = Styles.label(texts.whereabouts(seat, count.visit(), count.seminar()), Styles.MUTED);
            name.setMinHeight(Region.USE_PREF_SIZE);
            people.getChildren().add(where.getText().isEmpty() ? name : new VBox(name, where));
        }
    }
}
