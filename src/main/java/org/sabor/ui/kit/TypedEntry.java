package org.sabor.ui.kit;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Limits;

/// A value that is typed as text - a date, a time, a number - and may be not stated: then the field is empty.
final class TypedEntry<V> extends Field<@Nullable V> {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final TextField control = new TextField();
    private final Function<String, Optional<V>> parse;
    private final Function<V, String> format;
    private final Message unreadable;

    private TypedEntry(
            String key,
            Function<String, Optional<V>> parse,
            Function<V, String> format,
            Message unreadable,
            Messages messages) {
        super(key, null, messages);
        this.parse = parse;
        this.format = format;
        this.unreadable = unreadable;
        show(control);
        TextEntry.wire(control, Limits.LINE, this, messages);
    }

    static TypedEntry<LocalTime> time(String key, Messages messages) {
        var entry = new TypedEntry<>(key, TypedValues::time, TIME::format, Message.of("kit.time.unreadable"), messages);
        entry.control.setPromptText(messages.text("kit.time.prompt"));
        entry.control.setPrefColumnCount(6);
        return entry;
    }

    static TypedEntry<LocalDate> date(String key, Messages messages) {
        var entry = new TypedEntry<>(key, TypedValues::date, DATE::format, Message.of("kit.date.unreadable"), messages);
        entry.control.setPromptText(messages.text("kit.date.prompt"));
        entry.control.setPrefColumnCount(10);
        entry.show(new HBox(4, entry.control, calendarButton(entry, messages)), entry.control);
        HBox.setHgrow(entry.control, Priority.ALWAYS);
        return entry;
    }

    /// @param minimum the least number that makes sense
    static TypedEntry<Integer> number(String key, int minimum, Messages messages) {
        var entry = new TypedEntry<Integer>(
                key,
                text -> TypedValues.number(text, minimum),
                String::valueOf,
                Message.of("kit.number.unreadable", minimum),
                messages);
        entry.control.setPrefColumnCount(6);
        return entry;
    }

    private static Button calendarButton(TypedEntry<LocalDate> entry, Messages messages) {
        var button = Styles.with(new Button("", Icons.AGENDA.node()), Styles.QUIET);
        button.setId(entry.control.getId() + "-calendar");
        button.setAccessibleText(messages.text("kit.date.calendar", entry.labelText()));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            var popup = new Popup();
            var typed = entry.read();
            var calendar = typed == null ? new Calendar() : new Calendar(typed);
            calendar.valueProperty().addListener((_, _, date) -> {
                entry.display(date);
                entry.edited();
                entry.finished();
                popup.hide();
            });
            popup.getContent().add(Styles.with(new VBox(calendar), Styles.SUGGESTIONS));
            popup.setAutoHide(true);
            var at = button.localToScreen(0, button.getHeight());
            popup.show(button, at.getX() - 200, at.getY() + 4);
        });
        return button;
    }

    @Override
    protected void display(@Nullable V value) {
        control.setText(value == null ? "" : format.apply(value));
    }

    @Override
    protected @Nullable V read() {
        return parse.apply(control.getText()).orElse(null);
    }

    @Override
    protected @Nullable Message trouble() {
        return control.getText().isBlank() || parse.apply(control.getText()).isPresent() ? null : unreadable;
    }

    @Override
    protected Runnable entry() {
        var text = control.getText();
        return () -> control.setText(text);
    }
}
