package org.sabor.store;

import static java.util.Objects.requireNonNull;

import org.sabor.json.Json;
import org.sabor.model.Photo;

/// The table `photo`.
final class PhotoSql extends RowSql<Photo> {
    PhotoSql(Json json) {
        super(json, "photo", "id, number, picture, alternative_bg, alternative_en, caption_bg, caption_en, day");
    }

    @Override
    Photo read(Columns columns) {
        return new Photo(
                columns.id(),
                columns.number(),
                requireNonNull(columns.picture()),
                columns.bilingual(),
                columns.optionalId());
    }

    @Override
    void write(Photo row, Values values) {
        values.id(row.id())
                .number(row.number())
                .picture(row.picture())
                .bilingual(row.caption())
                .id(row.day());
    }
}
