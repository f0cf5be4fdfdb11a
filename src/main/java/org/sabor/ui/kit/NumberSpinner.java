package org.sabor.ui.kit;

import javafx.scene.control.Spinner;
import javafx.util.StringConverter;

/// A whole number that is stepped or typed. It always has a value: typing what is no number leaves the number that was
/// there, where a spinner of JavaFX would have none.
public final class NumberSpinner extends Spinner<Integer> {
    private final int lowest;

    /// @param number what is shown to begin with
    public NumberSpinner(int lowest, int highest, int number) {
        super(lowest, highest, number);
        this.lowest = lowest;
        setEditable(true);
        getValueFactory().setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value.toString();
            }

            @Override
            public Integer fromString(String typed) {
                return read(typed);
            }
        });
        // What could not be read would stay in sight beside the number that counts.
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                getEditor().setText(getValue().toString());
            }
        });
    }

    private Integer read(String typed) {
        return TypedValues.number(typed, lowest).orElse(getValue());
    }
}
