package org.sabor.ui.agenda;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.DayShift;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Styles;

/// By how much the rest of a day is shifted, from which session on, and what the times come to.
final class ShiftPane extends VBox {
    private static final List<Integer> USUAL = List.of(5, 10, 15, 20, 30);
    private static final int FURTHEST = 720;

    private final Seminar seminar;
    private final Messages messages;
    private final Choice<Session> from;
    private final TextField minutes = new TextField();
    private final CheckBox breaksFirst;
    private final GridPane preview = new GridPane(16, 4);
    private final Label outcome = Styles.label("");

    /// @param sessions the sessions of the day that have a start
    /// @param first the one to begin with
    /// @param late by how many minutes, at first
    ShiftPane(Seminar seminar, List<Session> sessions, Session first, int late, Messages messages) {
        super(12);
        this.seminar = seminar;
        this.messages = messages;
        setId("shift");
        setPrefWidth(640);
        from = new Choice<>("agenda.shift.from", "shift-from", this::words, messages);
        from.box().getItems().setAll(sessions);
        from.box().setValue(first);
        from.box().valueProperty().addListener((_, _, _) -> show());
        minutes.setId("shift-minutes");
        minutes.setPrefColumnCount(5);
        minutes.setText(String.valueOf(late));
        minutes.setAccessibleText(messages.text("agenda.shift.minutes"));
        minutes.textProperty().addListener((_, _, _) -> show());
        breaksFirst = new CheckBox(messages.text("agenda.shift.breaks", DayShift.SHORTEST_BREAK));
        breaksFirst.setId("shift-breaks");
        breaksFirst.setSelected(true);
        breaksFirst.selectedProperty().addListener((_, _, _) -> show());
        outcome.setId("shift-outcome");
        preview.setId("shift-preview");
        var scroll = Styles.with(new ScrollPane(preview), Styles.FORM);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(240);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var label = new Label(messages.text("agenda.shift.minutes"));
        label.setLabelFor(minutes);
        getChildren().setAll(from, new VBox(4, label, minutesLine()), breaksFirst, outcome, scroll);
        show();
    }

    private HBox minutesLine() {
        var line = new HBox(8, minutes);
        line.setAlignment(Pos.CENTER_LEFT);
        for (int each : USUAL) {
            var button = new Button(messages.text("agenda.shift.later", each));
            button.setId("shift-" + each);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> minutes.setText(String.valueOf(each)));
            line.getChildren().add(button);
        }
        return line;
    }

    private String words(Session session) {
        return DayTexts.times(session.start(), session.end(), messages) + " · " + topic(session);
    }

    private String topic(Session session) {
        return session.topic().in(messages.language());
    }

    /// By how many minutes, 0 where nothing readable is typed.
    private int minutes() {
        var typed = minutes.getText().strip().replace('−', '-');
        if (!typed.matches("-?\\d{1,4}")) {
            return 0;
        }
        return Math.clamp(Integer.parseInt(typed), -FURTHEST, FURTHEST);
    }

    /// What is chosen now.
    DayShift shift() {
        return DayShift.of(seminar, from.box().getValue(), minutes(), breaksFirst.isSelected());
    }

    private void show() {
        var shift = shift();
        int by = minutes();
        breaksFirst.setDisable(by < 0);
        outcome.setText(outcome(shift, by));
        preview.getChildren().clear();
        int row = 0;
        for (var after : shift.sessions()) {
            var before = seminar.sessions().require(after.id());
            boolean same = Objects.equals(before.start(), after.start()) && Objects.equals(before.end(), after.end());
            var old = Styles.with(new Label(DayTexts.times(before.start(), before.end(), messages)), Styles.MUTED);
            var now =
                    Styles.with(new Label("→ " + DayTexts.times(after.start(), after.end(), messages)), Styles.HEADING);
            old.setMinWidth(USE_PREF_SIZE);
            now.setMinWidth(USE_PREF_SIZE);
            now.setVisible(!same);
            boolean shorter = length(after) < length(before);
            var topic = Styles.label(
                    shorter ? messages.text("agenda.shift.shorter", topic(after), length(after)) : topic(after));
            preview.addRow(row++, old, now, topic);
        }
    }

    private String outcome(DayShift shift, int by) {
        if (by == 0) {
            return messages.text("agenda.shift.none");
        }
        if (!shift.withinTheDay()) {
            return messages.text("agenda.shift.not-within");
        }
        return shift.shortenedBreaks() == 0
                ? messages.text("agenda.shift.all", shift.sessions().size())
                : messages.text("agenda.shift.with-breaks", shift.shortenedBreaks(), shift.left());
    }

    /// In minutes; 0 where no end is stated.
    private static int length(Session session) {
        LocalTime start = session.start();
        LocalTime end = session.end();
        return start == null || end == null ? 0 : (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    }
}
