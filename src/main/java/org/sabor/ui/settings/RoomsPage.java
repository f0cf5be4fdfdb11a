package org.sabor.ui.settings;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Room;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The rooms of the venue.
final class RoomsPage extends BorderPane {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action remove;
    private final RecordTable<Room> table;
    private final RoomForm form;

    RoomsPage(Workspace workspace, Messages messages, Notices notices) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        add = actions.action("rooms.add", Icons.ADD, this::add);
        remove = actions.action("rooms.remove", Icons.REMOVE, this::remove);
        table = table();
        form = new RoomForm(workspace, messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        setPadding(new Insets(0, 16, 8, 16));
        setTop(Panes.toolBar(Actions.button(add, Styles.MAIN_ACTION), Actions.button(remove)));
        setCenter(Panes.beside("rooms-split", table, form));
    }

    private RecordTable<Room> table() {
        var records = new RecordTable<>("rooms-table", "rooms.title", workspace.rooms(), workspace, messages);
        records.column("rooms.column.name", (row, _) -> row.name().in(messages.language()))
                .width(260);
        records.column("rooms.column.capacity", (row, _) -> {
                    var capacity = row.capacity();
                    return capacity == null ? messages.text("print.not-stated") : capacity.toString();
                })
                .width(140)
                .atRight();
        return records.whenEmpty("rooms.empty", add);
    }

    private void add() {
        table.selectAll(List.of());
        form.showNew(Room.named(workspace.ids().next(), Bilingual.EMPTY), row -> {
            workspace.perform(SeminarEdits.add(row));
            table.select(row.id());
        });
    }

    private void remove() {
        var row = table.selectedRow();
        if (row == null) {
            notices.say(Message.of("rooms.select-first"));
        } else {
            workspace.perform(SeminarEdits.remove(workspace.seminar(), row));
        }
    }

    RoomForm form() {
        return form;
    }
}
