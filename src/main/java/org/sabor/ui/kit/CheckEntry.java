package org.sabor.ui.kit;

import javafx.scene.control.CheckBox;
import org.sabor.message.Messages;

/// Yes or no: a check box with its own label.
final class CheckEntry extends Field<Boolean> {
    private final CheckBox control;

    CheckEntry(String key, Messages messages) {
        super(key, false, messages);
        control = new CheckBox(messages.text(key));
        control.setWrapText(true);
        show(control);
        getChildren().removeFirst();
        control.setOnAction(_ -> {
            edited();
            finished();
        });
    }

    @Override
    protected void display(Boolean value) {
        control.setSelected(value);
    }

    @Override
    protected Boolean read() {
        return control.isSelected();
    }

    @Override
    protected Runnable entry() {
        boolean value = control.isSelected();
        return () -> control.setSelected(value);
    }
}
