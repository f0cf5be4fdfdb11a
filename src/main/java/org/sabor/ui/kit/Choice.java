package org.sabor.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;

/// A labelled drop-down list that says its values in words.
public final class Choice<V> extends VBox {
    private final ComboBox<V> box;

    /// @param words what each value is called
    public Choice(String key, String id, Function<V, String> words, Messages messages) {
        super(4);
        box = box(id, words);
        var label = new Label(messages.text(key));
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        getChildren().setAll(label, box);
    }

    /// A drop-down list of its own.
    public static <V> ComboBox<V> box(String id, Function<V, String> words) {
        var box = new ComboBox<V>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable V value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }

    /// The list itself.
    public ComboBox<V> box() {
        return box;
    }

    /// Whether it takes room.
    public void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
