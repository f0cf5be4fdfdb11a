package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Room;

/// The table `room`.
final class RoomSql extends RowSql<Room> {
    RoomSql(Json json) {
        super(json, "room", "id, name_bg, name_en, building_bg, building_en, capacity, link");
    }

    @Override
    Room read(Columns columns) {
        return new Room(
                columns.id(), columns.bilingual(), columns.bilingual(), columns.optionalNumber(), columns.text());
    }

    @Override
    void write(Room row, Values values) {
        values.id(row.id())
                .bilingual(row.name())
                .bilingual(row.building())
                .number(row.capacity())
                .text(row.link());
    }
}
