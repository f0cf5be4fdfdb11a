package org.sabor.ui.settings;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.StatedFigures;
import org.sabor.ui.kit.Field;

/// An average mark of feedback forms, in hundredths, typed with a comma or a point: `4,66`.
final class MarkEntry extends Field<@Nullable Integer> {
    private static final Pattern MARK = Pattern.compile("([0-6])(?:[.,](\\d{1,2}))?");

    private final TextField control = new TextField();
    private final char point;

    MarkEntry(String key, Messages messages) {
        super(key, null, messages);
        point = messages.language() == Language.BG ? ',' : '.';
        control.setPrefColumnCount(6);
        show(control);
        control.textProperty().addListener((_, _, _) -> {
            if (control.isFocused()) {
                edited();
            }
        });
        control.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                finished();
            }
        });
        control.setOnAction(_ -> finished());
    }

    /// The hundredths of what was typed, or null where it is no mark.
    private static @Nullable Integer hundredths(String typed) {
        var match = MARK.matcher(typed.strip());
        if (!match.matches()) {
            return null;
        }
        var part = match.group(2) == null ? "00" : (match.group(2) + "0").substring(0, 2);
        int mark = Integer.parseInt(match.group(1)) * 100 + Integer.parseInt(part);
        return mark <= StatedFigures.BEST ? mark : null;
    }

    @Override
    protected void display(@Nullable Integer value) {
        control.setText(value == null ? "" : value / 100 + String.valueOf(point) + String.format("%02d", value % 100));
    }

    @Override
    protected @Nullable Integer read() {
        return hundredths(control.getText());
    }

    @Override
    protected @Nullable Message trouble() {
        return control.getText().isBlank() || read() != null ? null : Message.of("stated.no-mark");
    }

    @Override
    protected Runnable entry() {
        var text = control.getText();
        return () -> control.setText(text);
    }
}
