package org.sabor.ui.speakers;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Availability;
import org.sabor.model.Day;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TypedValues;
import org.sabor.workspace.Workspace;

/// When a speaker can speak: a line for each time, by day, from and to. Without a line nothing stands against any time.
final class AvailabilityEntry extends Field<List<Availability>> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Workspace workspace;
    private final Messages messages;
    private final VBox lines = new VBox(8);
    private final Label always;
    private final Button add;
    private boolean displaying;

    private record Line(ComboBox<Day> day, TextField from, TextField to) {
        Availability value() {
            return new Availability(day.getValue().id(), time(from), time(to));
        }

        private static @Nullable LocalTime time(TextField field) {
            return TypedValues.time(field.getText()).orElse(null);
        }

        boolean readable() {
            return readable(from) && readable(to);
        }

        private static boolean readable(TextField field) {
            return field.getText().isBlank()
                    || TypedValues.time(field.getText()).isPresent();
        }
    }

    AvailabilityEntry(String key, Workspace workspace, Messages messages) {
        super(key, List.of(), messages);
        this.workspace = workspace;
        this.messages = messages;
        always = Styles.label(messages.text("speaker.always"), Styles.MUTED);
        always.managedProperty().bind(always.visibleProperty());
        add = new Button(messages.text("speaker.add-availability"), Icons.ADD.node());
        add.setOnAction(_ -> {
            var days = workspace.seminar().daysInOrder();
            if (!days.isEmpty()) {
                var used = read().stream().map(Availability::day).toList();
                var next = days.stream()
                        .filter(day -> !used.contains(day.id()))
                        .findFirst()
                        .orElse(days.getFirst());
                add(new Availability(next.id(), null, null));
                changed();
            }
        });
        show(new VBox(8, always, lines, add), add);
        add.setId(add.getId() + "-add");
    }

    private void add(Availability value) {
        var days = workspace.seminar().daysInOrder();
        var day = workspace.seminar().days().find(value.day());
        int number = lines.getChildren().size() + 1;
        ComboBox<Day> choice = Choice.box("speaker-availability-day-" + number, each -> DayTexts.day(each, messages));
        choice.getItems().setAll(days);
        choice.setValue(day == null ? days.getFirst() : day);
        choice.setAccessibleText(messages.text("speaker.availability-day", number));
        choice.setMinWidth(0);
        choice.setPrefWidth(120);
        var line = new Line(
                choice,
                time("speaker-availability-from-" + number, "speaker.availability-from", value.from()),
                time("speaker-availability-to-" + number, "speaker.availability-to", value.to()));
        choice.setOnAction(_ -> changed());
        var remove = Styles.with(new Button("", Icons.REMOVE.node()), Styles.QUIET, "button-icon", "small");
        remove.setId("speaker-availability-remove-" + number);
        remove.setAccessibleText(messages.text("speaker.remove-availability", number));
        remove.setTooltip(new Tooltip(messages.text("speaker.remove-availability", number)));
        HBox.setHgrow(choice, Priority.ALWAYS);
        var box = new HBox(6, choice, line.from(), new Label("–"), line.to(), remove);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setUserData(line);
        remove.setOnAction(_ -> {
            lines.getChildren().remove(box);
            changed();
        });
        lines.getChildren().add(box);
        always.setVisible(false);
    }

    private TextField time(String id, String key, @Nullable LocalTime value) {
        var field = new TextField(value == null ? "" : TIME.format(value));
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setMinWidth(64);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.textProperty().addListener((_, _, _) -> {
            if (!displaying) {
                edited();
            }
        });
        field.setOnAction(_ -> finished());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !displaying) {
                finished();
            }
        });
        return field;
    }

    private void changed() {
        if (!displaying) {
            always.setVisible(lines.getChildren().isEmpty());
            edited();
            finished();
        }
    }

    private List<Line> all() {
        var all = new ArrayList<Line>();
        for (Node box : lines.getChildren()) {
            all.add((Line) box.getUserData());
        }
        return all;
    }

    @Override
    protected void display(List<Availability> value) {
        if (trouble() == null && read().equals(value) && lines.getChildren().size() == value.size()) {
            return;
        }
        displaying = true;
        lines.getChildren().clear();
        var seminar = workspace.seminar();
        value.stream().filter(each -> seminar.days().find(each.day()) != null).forEach(this::add);
        always.setVisible(lines.getChildren().isEmpty());
        displaying = false;
    }

    @Override
    protected List<Availability> read() {
        return all().stream().map(Line::value).toList();
    }

    @Override
    protected @Nullable Message trouble() {
        return all().stream().allMatch(Line::readable) ? null : Message.of("kit.time.unreadable");
    }

    @Override
    protected Runnable entry() {
        record Typed(Day day, String from, String to) {}
        var typed = all().stream()
                .map(line -> new Typed(
                        line.day().getValue(), line.from().getText(), line.to().getText()))
                .toList();
        return () -> {
            displaying = true;
            lines.getChildren().clear();
            for (var each : typed) {
                add(new Availability(each.day().id(), null, null));
                var line = all().getLast();
                line.from().setText(each.from());
                line.to().setText(each.to());
            }
            displaying = false;
        };
    }
}
