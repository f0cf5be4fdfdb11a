package org.sabor.ui.visits;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bus;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;

/// The buses of a visit: name, seats and a note of each. A bus keeps its number when others go.
final class BusesEntry extends Field<List<Bus>> {
    private static final int MOST_SEATS = 4;

    private final Messages messages;
    private final String id;
    private final VBox lines = new VBox(8);

    /// The fields of one bus.
    private final class Line extends VBox {
        private final int number;
        private final TextField name;
        private final TextField seats;
        private final TextField note;

        Line(Bus bus) {
            super(4);
            number = bus.number();
            name = field("name", bus.name(), messages.text("bus.numbered", number));
            seats = field("seats", bus.seats() == null ? "" : bus.seats().toString(), messages.text("visit.bus-seats"));
            note = field("note", bus.note(), messages.text("visit.bus-note"));
            seats.setPrefColumnCount(MOST_SEATS);
            seats.setMinWidth(80);
            var remove = Styles.with(new Button("", Icons.REMOVE.node()), Styles.QUIET, "button-icon", "small");
            var text = messages.text("visit.bus-remove", messages.text("bus.numbered", number));
            remove.setId(id + "-" + number + "-remove");
            remove.setAccessibleText(text);
            remove.setTooltip(new Tooltip(text));
            remove.setOnAction(_ -> {
                lines.getChildren().remove(this);
                edited();
                finished();
            });
            var first = new HBox(8, name, seats, remove);
            first.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(name, Priority.ALWAYS);
            getChildren().addAll(first, note);
        }

        private TextField field(String what, String value, String prompt) {
            var field = new TextField(value);
            field.setId(id + "-" + number + "-" + what);
            TextLimit.keepPlain(field);
            field.setPromptText(prompt);
            field.setAccessibleText(messages.text("bus.numbered", number) + ": " + prompt);
            field.setTooltip(new Tooltip(prompt));
            field.textProperty().addListener((_, _, _) -> edited());
            field.focusedProperty().addListener((_, _, now) -> {
                if (!now) {
                    finished();
                }
            });
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    finished();
                    event.consume();
                }
            });
            return field;
        }

        /// The bus, or null where its seats are no number.
        @Nullable
        Bus bus() {
            var typed = seats.getText().strip();
            if (!typed.isEmpty() && !typed.matches("\\d{1," + MOST_SEATS + "}")) {
                return null;
            }
            return new Bus(number, name.getText(), typed.isEmpty() ? null : Integer.valueOf(typed), note.getText());
        }
    }

    BusesEntry(String key, Messages messages) {
        super(key, List.of(), messages);
        this.messages = messages;
        this.id = Actions.id(key);
        var add = Styles.with(new Button(messages.text("visit.bus-add"), Icons.ADD.node()), Styles.QUIET);
        add.setOnAction(_ -> {
            int last = all().stream().mapToInt(line -> line.number).max().orElse(0);
            var line = new Line(new Bus(last + 1, "", null, ""));
            lines.getChildren().add(line);
            edited();
            finished();
            focus(last + 1);
        });
        show(new VBox(8, lines, add), add);
        add.setId(id + "-add");
    }

    /// Once the form has kept the new bus, which may have made its fields anew.
    private void focus(int number) {
        all().stream().filter(line -> line.number == number).forEach(line -> line.seats.requestFocus());
    }

    private List<Line> all() {
        var all = new ArrayList<Line>();
        for (Node node : lines.getChildren()) {
            if (node instanceof Line line) {
                all.add(line);
            }
        }
        return all;
    }

    @Override
    protected void display(List<Bus> value) {
        if (trouble() == null && read().equals(value)) {
            return;
        }
        lines.getChildren().setAll(value.stream().map(Line::new).toList());
    }

    @Override
    protected List<Bus> read() {
        var buses = new ArrayList<Bus>();
        for (var line : all()) {
            var bus = line.bus();
            if (bus != null) {
                buses.add(bus);
            }
        }
        return List.copyOf(buses);
    }

    @Override
    protected @Nullable Message trouble() {
        return all().stream().anyMatch(line -> line.bus() == null) ? Message.of("visit.bus-seats-unreadable") : null;
    }

    @Override
    protected Runnable entry() {
        var typed = List.copyOf(lines.getChildren());
        return () -> lines.getChildren().setAll(typed);
    }
}
