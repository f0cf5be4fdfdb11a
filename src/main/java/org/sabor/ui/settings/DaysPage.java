package org.sabor.ui.settings;

import java.time.LocalTime;
import java.util.Comparator;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The days of the seminar.
final class DaysPage extends BorderPane {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action remove;
    private final RecordTable<Day> table;
    private final DayForm form;

    DaysPage(Workspace workspace, Messages messages, Notices notices) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        add = actions.action("days.add", Icons.ADD, this::add);
        remove = actions.action("days.remove", Icons.REMOVE, this::remove);
        table = table();
        form = new DayForm(workspace, messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        setPadding(new Insets(0, 16, 8, 16));
        setTop(Panes.toolBar(Actions.button(add, Styles.MAIN_ACTION), Actions.button(remove)));
        setCenter(Panes.beside("days-split", table, form));
    }

    private RecordTable<Day> table() {
        var records = new RecordTable<>("days-table", "days.title", workspace.days(), workspace, messages);
        records.column("days.column.number", (row, _) -> messages.text("days.day", row.number()))
                .width(80)
                .orderedBy(Comparator.comparingInt(Day::number));
        records.column("days.column.date", (row, _) -> {
                    var date = row.date();
                    return date == null ? messages.text("print.not-stated") : messages.date(date);
                })
                .width(180);
        records.column("days.column.time", (row, _) -> times(row.start(), row.end()))
                .width(160);
        return records.whenEmpty("days.empty", add);
    }

    private String times(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return messages.text("print.not-stated");
        }
        return end == null ? messages.time(start) : messages.times(start, end);
    }

    /// The day after the last one, with its hours.
    private void add() {
        form.keep();
        var days = workspace.seminar().daysInOrder();
        var last = days.isEmpty() ? null : days.getLast();
        var date = last == null ? null : last.date();
        var day = new Day(
                workspace.ids().next(),
                last == null ? 1 : last.number() + 1,
                date == null ? null : date.plusDays(1),
                last == null ? null : last.start(),
                last == null ? null : last.end());
        workspace.perform(SeminarEdits.add(day));
        table.select(day.id());
        form.focusFirst();
    }

    private void remove() {
        var row = table.selectedRow();
        if (row == null) {
            notices.say(Message.of("days.select-first"));
            return;
        }
        int sessions = workspace.seminar().sessionsOf(row.id()).size();
        workspace.perform(SeminarEdits.remove(workspace.seminar(), row));
        if (sessions > 0) {
            notices.say(Message.of("days.removed-with-sessions", sessions));
        }
    }

    DayForm form() {
        return form;
    }
}
