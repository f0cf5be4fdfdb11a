package org.sabor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Picture;

/// Collects the values of a row's columns in their order; the twin of [Columns].
final class Values {
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Json json;

    Values(Json json) {
        this.json = json;
    }

    @Nullable
    Object[] toArray() {
        return values.toArray();
    }

    Values text(@Nullable String text) {
        values.add(text);
        return this;
    }

    Values bilingual(Bilingual text) {
        return text(text.bg()).text(text.en());
    }

    Values picture(@Nullable Picture picture) {
        return picture == null
                ? text(null).bilingual(Bilingual.EMPTY)
                : text(picture.hash()).bilingual(picture.alternative());
    }

    Values number(@Nullable Integer number) {
        values.add(number);
        return this;
    }

    Values flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    Values id(@Nullable Id<?> id) {
        return text(id == null ? null : id.toString());
    }

    Values date(@Nullable LocalDate date) {
        return text(date == null ? null : date.toString());
    }

    Values time(@Nullable LocalTime time) {
        return text(time == null ? null : time.toString());
    }

    Values moment(@Nullable LocalDateTime moment) {
        return text(moment == null ? null : moment.toString());
    }

    Values constant(Enum<?> constant) {
        return text(Json.word(constant));
    }

    Values list(Collection<?> list) {
        return json(list);
    }

    /// A value of several components, or null.
    Values optional(@Nullable Record value) {
        return value == null ? text(null) : json(value);
    }

    private Values json(Object value) {
        try {
            return text(json.mapper().writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
