package org.sabor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Row;

/// Takes the columns of a result one after the other, from the left, as the components of a record come in order.
final class Columns {
    private static final String NO_LIST = "[]";

    private final ResultSet result;
    private final Json json;
    private int last;

    Columns(ResultSet result, Json json) {
        this.result = result;
        this.json = json;
    }

    /// Goes back to the first column, for the next row.
    Columns first() {
        last = 0;
        return this;
    }

    String text() throws SQLException {
        return result.getString(++last);
    }

    @Nullable
    String optionalText() throws SQLException {
        return result.getString(++last);
    }

    Bilingual bilingual() throws SQLException {
        return new Bilingual(text(), text());
    }

    int number() throws SQLException {
        return result.getInt(++last);
    }

    @Nullable
    Integer optionalNumber() throws SQLException {
        int number = result.getInt(++last);
        return result.wasNull() ? null : number;
    }

    boolean flag() throws SQLException {
        return number() == 1;
    }

    <R extends Row<R>> Id<R> id() throws SQLException {
        return Id.parse(text());
    }

    <R extends Row<R>> @Nullable Id<R> optionalId() throws SQLException {
        var text = optionalText();
        return text == null ? null : Id.parse(text);
    }

    @Nullable
    LocalDate date() throws SQLException {
        var text = optionalText();
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    LocalTime time() throws SQLException {
        var text = optionalText();
        return text == null ? null : LocalTime.parse(text);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Json.constant(type, text());
    }

    <T> List<T> list(Class<T> type) throws SQLException {
        var text = text();
        if (text.equals(NO_LIST)) {
            return List.of();
        }
        try {
            return json.mapper().readerForListOf(type).readValue(text);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }
}
