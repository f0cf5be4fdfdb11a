package org.sabor.ui.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands beside the timetable, one at a time: the list of the sessions first, then what else there is.
final class SidePane extends VBox {
    private final FlowPane heads = new FlowPane(4, 4);
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    SidePane() {
        super(8);
        setId("agenda-side");
        setMinSize(200, 100);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(heads, content);
    }

    /// Adds a part; the first one is in front.
    ///
    /// @param id the id of its button
    /// @param name what the button says, which may change
    void add(String id, ObservableValue<String> name, Node part) {
        var button = new ToggleButton() {
            @Override
            public void fire() {
                // One of them is always in front.
                if (!isSelected()) {
                    super.fire();
                }
            }
        };
        button.setId(id);
        button.textProperty().bind(name);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(buttons.isEmpty());
        part.visibleProperty().bind(button.selectedProperty());
        part.managedProperty().bind(button.selectedProperty());
        buttons.put(id, button);
        heads.getChildren().add(button);
        content.getChildren().add(part);
    }

    /// Brings the part with this button to the front.
    void show(String id) {
        var button = buttons.get(id);
        if (button != null) {
            group.selectToggle(button);
        }
    }
}
