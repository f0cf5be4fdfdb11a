package org.sabor.ui.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Problem;
import org.sabor.model.Room;
import org.sabor.model.Rules;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of one room.
final class RoomForm extends Form<Room> {
    private final Workspace workspace;
    private final Field<Bilingual> name;
    private final Field<Bilingual> building;
    private final Field<@Nullable Integer> capacity;
    private final Field<String> link;

    RoomForm(Workspace workspace, Messages messages) {
        super("room-form", "rooms.nothing-selected", messages);
        this.workspace = workspace;
        name = bilingual("room.name", Limits.LINE);
        building = bilingual("room.building", Limits.LINE);
        capacity = number("room.capacity", 1);
        link = text("room.link", Limits.TITLE);
        section("room.section.main", name, building, capacity, link);
    }

    @Override
    protected @Nullable Room current(Id<Room> id) {
        return workspace.seminar().rooms().find(id);
    }

    @Override
    protected void fill(Room row) {
        name.set(row.name());
        building.set(row.building());
        capacity.set(row.capacity());
        link.set(row.link());
    }

    @Override
    protected Room read(Room current) {
        return new Room(current.id(), name.value(), building.value(), capacity.value(), link.value());
    }

    @Override
    protected List<Problem> check(Room row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Room before, Room after) {
        workspace.perform(SeminarEdits.change(workspace.seminar(), after));
    }
}
