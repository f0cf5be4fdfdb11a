package org.sabor.ui.kit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.sabor.message.Messages;

/// Any of a few values: a button that says which, and opens a list of check boxes.
final class ChecksEntry<V> extends Field<Set<V>> {
    private final MenuButton control = new MenuButton();
    private final Map<V, CheckBox> boxes = new LinkedHashMap<>();
    private final Function<V, String> label;
    private final String none;

    ChecksEntry(String key, List<V> values, Function<V, String> label, Messages messages) {
        super(key, Set.of(), messages);
        this.label = label;
        this.none = messages.text("kit.checks.none");
        for (var value : values) {
            var box = new CheckBox(label.apply(value));
            box.setId(Actions.id(key) + "-" + values.indexOf(value));
            box.setOnAction(_ -> {
                sayChosen();
                edited();
                finished();
            });
            boxes.put(value, box);
            control.getItems().add(new CustomMenuItem(box, false));
        }
        control.setMaxWidth(Double.MAX_VALUE);
        Tooltips.whenCutOff(control);
        sayChosen();
        show(control);
    }

    private void sayChosen() {
        var chosen = read().stream().map(label).collect(Collectors.joining(", "));
        control.setText(chosen.isEmpty() ? none : chosen);
    }

    @Override
    protected void display(Set<V> value) {
        boxes.forEach((each, box) -> box.setSelected(value.contains(each)));
        sayChosen();
    }

    @Override
    protected Set<V> read() {
        var chosen = new LinkedHashSet<V>();
        boxes.forEach((each, box) -> {
            if (box.isSelected()) {
                chosen.add(each);
            }
        });
        return chosen;
    }

    @Override
    protected Runnable entry() {
        var value = read();
        return () -> display(value);
    }
}
