package org.sabor.ui.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.Visit;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Styles;

/// The clock of the seminar, what is on and what comes next, with room and time; each leads to its place.
final class NowPane extends VBox {
    private final Messages messages;
    private final Navigator navigator;
    private LocalDate today = LocalDate.MIN;

    NowPane(Messages messages, Navigator navigator) {
        super(8);
        this.messages = messages;
        this.navigator = navigator;
        setId("overview-now");
        Styles.with(this, Styles.CARD, "overview-now");
    }

    /// Shows this moment, local time of the seminar.
    void show(Seminar seminar, Programme programme, LocalDateTime moment) {
        var zone = seminar.details().zone().getId();
        var clock = Styles.label(
                messages.text("overview.clock", moment.toLocalDate(), moment.toLocalTime(), zone), Styles.MUTED);
        clock.setId("overview-clock");
        var heading = Styles.label(heading(programme), Styles.HEADING);
        heading.setId("overview-phase");
        var columns = new GridPane(16, 4);
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            columns.getColumnConstraints().add(column);
        }
        today = moment.toLocalDate();
        columns.add(part("overview-running", "overview.now", seminar, programme.running()), 0, 0);
        columns.add(part("overview-next", "overview.next", seminar, programme.next()), 1, 0);
        getChildren().setAll(new FlowPane(16, 4, heading, clock));
        if (!programme.running().isEmpty() || !programme.next().isEmpty()) {
            getChildren().add(columns);
        }
    }

    private String heading(Programme programme) {
        return switch (programme.phase()) {
            case BEFORE ->
                programme.days() == 0
                        ? messages.text("overview.phase.undated")
                        : messages.text("overview.phase.before", programme.days());
            case ON_THE_DAY ->
                messages.text(
                        programme.running().isEmpty() && programme.next().isEmpty()
                                ? "overview.phase.over"
                                : "overview.phase.on-the-day");
            case AFTER -> messages.text("overview.phase.after", programme.days());
        };
    }

    private VBox part(String id, String key, Seminar seminar, List<Programme.Item> items) {
        var lines = new ArrayList<Node>();
        lines.add(Styles.label(messages.text(key), Styles.HEADING));
        if (items.isEmpty()) {
            lines.add(Styles.label(messages.text("overview.nothing"), Styles.MUTED));
        }
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(id + "-" + i, seminar, items.get(i)));
        }
        var part = new VBox(2);
        part.setId(id);
        part.getChildren().setAll(lines);
        return part;
    }

    private Button line(String id, Seminar seminar, Programme.Item item) {
        var button = Styles.with(new Button(text(seminar, item)), Styles.QUIET, Styles.LINK);
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        button.setGraphic((item.row() instanceof Visit ? Icons.VISITS : Icons.AGENDA).node());
        button.setOnAction(_ -> navigator.show(item.row() instanceof Visit ? Place.VISITS : Place.AGENDA, item.row()));
        return button;
    }

    private String text(Seminar seminar, Programme.Item item) {
        var language = messages.language();
        var times = DayTexts.times(item.start().toLocalTime(), item.end(), messages);
        var date = item.start().toLocalDate();
        var day = date.equals(today) ? "" : messages.date(date);
        var words = switch (item.row()) {
            case Session session -> {
                var room = seminar.rooms().find(session.room());
                yield Stream.of(
                        day,
                        times,
                        session.topic().in(language),
                        room == null ? "" : room.name().in(language));
            }
            case Visit visit ->
                Stream.of(
                        day,
                        times,
                        visit.name().in(language),
                        visit.meetingPoint().in(language),
                        messages.text(
                                "overview.going", seminar.seatsOf(visit.id()).size()));
            default -> throw new IllegalArgumentException(item.row().toString());
        };
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
