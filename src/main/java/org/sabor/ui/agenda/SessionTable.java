package org.sabor.ui.agenda;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Session;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// Makes the list of the sessions: in the order of the programme, conflicts marked and explained in a tooltip.
final class SessionTable {
    private SessionTable() {}

    /// The list.
    ///
    /// @param day the day shown, or null for all; the list says when there is nothing on it
    /// @param add the step to offer then
    static RecordTable<Session> of(
            Workspace workspace,
            Messages messages,
            SessionTexts texts,
            ObservableValue<@Nullable Id<Day>> day,
            Action add) {
        var table = new RecordTable<>("agenda-table", "agenda.sessions", workspace.sessions(), workspace, messages);
        var time = table.column("agenda.column.time", (row, _) -> texts.times(row))
                .width(142)
                .secondLine(
                        (row, _) -> texts.conflicts(row.id()).isEmpty() ? "" : "⚠ " + messages.text("agenda.conflict"))
                .orderedBy(inOrder(workspace));
        time.setMinWidth(134);
        table.column("agenda.column.topic", (row, _) -> texts.topic(row))
                .width(300)
                .secondLine((row, _) -> texts.speakers(row));
        table.column("agenda.column.kind", (row, _) -> messages.text(row.kind()))
                .width(130)
                .secondLine((row, _) -> texts.room(row))
                .setMinWidth(108);
        table.column("agenda.column.day", (row, seminar) -> {
                    var on = seminar.days().find(row.day());
                    return on == null ? "" : DayTexts.day(on, messages);
                })
                .hidden();
        table.getSortOrder().add(time);
        table.setRowFactory(_ -> row(texts));
        var clear = new Actions(messages).action("kit.table.clear-search", Icons.CLOSE, table::showAll);
        var empty = new EmptyPlace("agenda-table-empty", messages.text("agenda.empty"), add);
        var emptyDay = new EmptyPlace("agenda-table-empty-day", messages.text("agenda.empty-day"), add);
        var notFound = new EmptyPlace("agenda-table-not-found", messages.text("kit.table.not-found"), clear);
        table.placeholderProperty()
                .bind(Bindings.createObjectBinding(
                        () -> {
                            if (workspace.sessions().isEmpty()) {
                                return empty;
                            }
                            boolean searched = !table.searchProperty().get().isBlank();
                            return searched || day.getValue() == null ? notFound : emptyDay;
                        },
                        workspace.sessions(),
                        table.searchProperty(),
                        day));
        return table;
    }

    private static Comparator<Session> inOrder(Workspace workspace) {
        return Comparator.comparingInt((Session row) -> {
                    var day = workspace.seminar().days().find(row.day());
                    return day == null ? Integer.MAX_VALUE : day.number();
                })
                .thenComparing(Session::day)
                .thenComparing(Session.IN_DAY);
    }

    private static TableRow<Session> row(SessionTexts texts) {
        var row = new TableRow<Session>();
        var tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        tooltip.setOnShowing(_ -> tooltip.setText(row.getItem() == null ? "" : texts.whole(row.getItem())));
        row.tooltipProperty().bind(row.itemProperty().map(_ -> tooltip));
        return row;
    }
}
