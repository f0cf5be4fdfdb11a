package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.ui.kit.DayTexts;
import org.sabor.workspace.Workspace;

/// The days of the seminar as buttons, and one for all of them.
final class DayPicker extends FlowPane {
    private final Workspace workspace;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Id<Day>> day = new ReadOnlyObjectWrapper<>();

    /// Begins with the first day.
    DayPicker(Workspace workspace, Messages messages) {
        super(4, 4);
        this.workspace = workspace;
        this.messages = messages;
        setPrefWrapLength(900);
        setId("agenda-days");
        setAccessibleText(messages.text("agenda.days"));
        chooseFirst();
        build();
        workspace.days().addListener((InvalidationListener) _ -> {
            if (day.get() == null || workspace.seminar().days().find(day.get()) == null) {
                chooseFirst();
            }
            build();
        });
        day.addListener((_, _, _) -> build());
    }

    /// The chosen day, or null for all days.
    ReadOnlyObjectProperty<@Nullable Id<Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// Chooses this day, or all days for null.
    void choose(@Nullable Id<Day> which) {
        day.set(which);
    }

    private void chooseFirst() {
        var days = workspace.seminar().daysInOrder();
        day.set(days.isEmpty() ? null : days.getFirst().id());
    }

    private void build() {
        var group = new ToggleGroup();
        var buttons = new ArrayList<ToggleButton>();
        for (var each : workspace.seminar().daysInOrder()) {
            var button = button(each.id(), DayTexts.day(each, messages), group);
            button.setId("agenda-day-" + each.number());
            buttons.add(button);
        }
        var all = button(null, messages.text("agenda.all-days"), group);
        all.setId("agenda-all-days");
        buttons.add(all);
        boolean focused = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().setAll(buttons);
        if (focused) {
            buttons.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
        }
    }

    private ToggleButton button(@Nullable Id<Day> which, String text, ToggleGroup group) {
        var button = new ToggleButton(text) {
            @Override
            public void fire() {
                // One of them is always chosen: pressing it again changes nothing.
                if (!isSelected()) {
                    super.fire();
                }
            }
        };
        button.setToggleGroup(group);
        button.setAccessibleText(text);
        button.setSelected(Objects.equals(which, day.get()));
        // Arrow keys go from one to the next and choose it.
        button.selectedProperty().addListener((_, _, selected) -> {
            if (selected) {
                day.set(which);
            }
        });
        return button;
    }
}
