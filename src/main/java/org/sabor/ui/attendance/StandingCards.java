package org.sabor.ui.attendance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;

/// The counters above the table, each a card that shows those it counts alone when pressed.
final class StandingCards extends HBox {
    private final RecordTable<Participant> table;
    private final Supplier<Marks> marks;
    private final Messages messages;
    private final Map<Standing, ToggleButton> cards = new EnumMap<>(Standing.class);
    private final Map<Standing, Label> figures = new EnumMap<>(Standing.class);
    private Chosen chosen = Chosen.ALL;
    private @Nullable Standing only;

    /// @param marks the marks as they are now
    StandingCards(RecordTable<Participant> table, Supplier<Marks> marks, Messages messages) {
        super(8);
        this.table = table;
        this.marks = marks;
        this.messages = messages;
        setId("attendance-cards");
        for (var standing : Standing.values()) {
            getChildren().add(card(standing));
        }
        table.filterNameProperty().addListener((_, _, name) -> {
            if (only != null && !name.equals(messages.text(only))) {
                only = null;
                showPressed();
            }
        });
    }

    private ToggleButton card(Standing standing) {
        var figure = Styles.with(new Label(), Styles.FIGURE);
        var word = Styles.with(new Label(standing.sign() + messages.text(standing)), Styles.SMALL);
        var card = Styles.with(new ToggleButton(), Styles.CARD, "sabor-counter");
        card.setId("attendance-" + Actions.id(standing.labelKey()));
        card.setGraphic(new VBox(figure, word));
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinWidth(0);
        card.setPrefWidth(100);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setOnAction(_ -> press(standing));
        cards.put(standing, card);
        figures.put(standing, figure);
        return card;
    }

    private void press(Standing standing) {
        if (only == standing) {
            table.showAll();
        } else {
            only = standing;
            filter(standing);
        }
        showPressed();
    }

    private void filter(Standing standing) {
        table.filterProperty().set(row -> standing.test(row, marks.get(), chosen));
        table.filterNameProperty().set(messages.text(standing));
    }

    private void showPressed() {
        cards.forEach((standing, card) -> card.setSelected(standing == only));
    }

    /// Counts anew, for what is chosen now.
    void count(Seminar seminar, Chosen now) {
        boolean another = !now.equals(chosen);
        chosen = now;
        var known = marks.get();
        for (var standing : Standing.values()) {
            int heads = 0;
            int groups = 0;
            for (var row : seminar.participants()) {
                if (standing.test(row, known, now)) {
                    var stated = row.headCount();
                    heads += row.isPerson() ? 1 : Objects.requireNonNullElse(stated, 0);
                    groups += (row.isPerson() || stated != null) ? 0 : 1;
                }
            }
            say(standing, heads, groups);
        }
        if (another && only != null) {
            filter(only);
        }
    }

    private void say(Standing standing, int heads, int groups) {
        var text = groups == 0
                ? messages.text("attendance.heads", heads)
                : messages.text("attendance.heads-and-groups", heads, groups);
        var figure = figures.get(standing);
        var card = cards.get(standing);
        if (figure != null && card != null) {
            figure.setText(text);
            card.setAccessibleText(messages.text("attendance.card", messages.text(standing), text));
        }
    }
}
