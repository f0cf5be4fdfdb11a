package org.sabor.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.sabor.message.Messages;

/// One of a few values, in a list that opens.
final class ChoiceEntry<V> extends Field<V> {
    private final ComboBox<V> control = new ComboBox<>();
    private boolean displaying;

    ChoiceEntry(String key, List<V> values, Function<V, String> label, Messages messages) {
        super(key, values.getFirst(), messages);
        control.getItems().setAll(values);
        control.setValue(values.getFirst());
        control.setMaxWidth(Double.MAX_VALUE);
        control.setVisibleRowCount(12);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? "" : label.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        control.valueProperty().addListener((_, _, _) -> {
            if (!displaying) {
                edited();
                finished();
            }
        });
        show(control);
    }

    @Override
    protected void display(V value) {
        displaying = true;
        control.setValue(value);
        displaying = false;
    }

    @Override
    protected V read() {
        return control.getValue();
    }

    @Override
    protected Runnable entry() {
        var value = read();
        return () -> display(value);
    }
}
