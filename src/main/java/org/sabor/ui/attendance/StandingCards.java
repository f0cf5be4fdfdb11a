package org.sabor.ui.attendance;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.RecordTable;

/// The counters above the table, each a card that shows those it counts alone when pressed, and a menu of the rarer
/// ones.
final class StandingCards extends HBox {
    private final RecordTable<Participant> table;
    private final Supplier<Marks> marks;
    private final Messages messages;
    private final Map<Standing, StandingCard> cards = new EnumMap<>(Standing.class);
    private final Map<Standing, MenuItem> items = new EnumMap<>(Standing.class);
    private Chosen chosen = Chosen.ALL;
    private @Nullable Standing only;

    /// @param marks the marks as they are now
    StandingCards(RecordTable<Participant> table, Supplier<Marks> marks, Messages messages) {
        super(6);
        this.table = table;
        this.marks = marks;
        this.messages = messages;
        setId("attendance-cards");
        Standing.CARDS.forEach(standing -> getChildren().add(card(standing)));
        table.filterNameProperty().addListener((_, _, name) -> {
            if (only != null && !name.equals(messages.text(only))) {
                only = null;
                showPressed();
            }
        });
    }

    private StandingCard card(Standing standing) {
        var card = new StandingCard(standing, messages);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setOnAction(_ -> press(standing));
        cards.put(standing, card);
        return card;
    }

    /// The menu of the standings that have no card.
    MenuButton menu() {
        var menu = new MenuButton(messages.text("attendance.show"), Icons.FILTER.node());
        menu.setId("attendance-show");
        menu.setMinWidth(USE_PREF_SIZE);
        for (var standing : EnumSet.complementOf(EnumSet.copyOf(Standing.CARDS))) {
            var item = new MenuItem();
            item.setId("attendance-" + Actions.id(standing.labelKey()));
            item.setOnAction(_ -> press(standing));
            items.put(standing, item);
            menu.getItems().add(item);
        }
        return menu;
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
        table.filterProperty().set(row -> Standing.of(row, marks.get(), chosen).contains(standing));
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
        var heads = new EnumMap<Standing, Integer>(Standing.class);
        var groups = new EnumMap<Standing, Integer>(Standing.class);
        for (var row : seminar.participants()) {
            var stated = row.headCount();
            for (var standing : Standing.of(row, known, now)) {
                if (row.isPerson() || stated != null) {
                    heads.merge(standing, stated == null ? 1 : stated, Integer::sum);
                } else {
                    groups.merge(standing, 1, Integer::sum);
                }
            }
        }
        for (var standing : Standing.values()) {
            say(standing, heads.getOrDefault(standing, 0), groups.getOrDefault(standing, 0));
        }
        if (another && only != null) {
            filter(only);
        }
    }

    private void say(Standing standing, int heads, int groups) {
        var card = cards.get(standing);
        if (card != null) {
            card.say(heads, groups, messages);
        }
        var item = items.get(standing);
        if (item != null) {
            item.setText(messages.text("attendance.card", messages.text(standing), heads + groups));
        }
    }
}
