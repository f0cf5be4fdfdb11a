package org.sabor.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sabor.message.Messages;

/// A text of one line or of several.
final class TextEntry extends Field<String> {
    private final TextInputControl control;

    private TextEntry(String key, TextInputControl control, int limit, Messages messages) {
        super(key, "", messages);
        this.control = control;
        show(control);
        wire(control, limit, this, messages);
    }

    static TextEntry line(String key, int limit, Messages messages) {
        return new TextEntry(key, new TextField(), limit, messages);
    }

    static TextEntry paragraphs(String key, int limit, Messages messages) {
        return new TextEntry(key, area(), limit, messages);
    }

    static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        // Tab goes to the next field; a tabulator has no place in these texts.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /// Limits a control of this field, and tells the field of what happens in it.
    static void wire(TextInputControl control, int limit, Field<?> field, Messages messages) {
        TextLimit.keep(control, limit, () -> field.cut(messages.text("kit.text.cut", limit)));
        control.textProperty().addListener((_, _, _) -> {
            if (control.isFocused()) {
                field.edited();
            }
        });
        control.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                field.finished();
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean line = control instanceof TextField;
            if (event.getCode() == KeyCode.ENTER && (line || event.isShortcutDown())) {
                field.finished();
                event.consume();
            }
        });
    }

    @Override
    protected void display(String value) {
        TextLimit.show(control, value);
    }

    @Override
    protected String read() {
        return control.getText().strip();
    }

    @Override
    protected Runnable entry() {
        var text = control.getText();
        return () -> TextLimit.show(control, text);
    }
}
