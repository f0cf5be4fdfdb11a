package org.sabor.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Picture;
import org.sabor.model.Row;

/// Takes the columns of a result one after the other, from the left, as the components of a record come in
/// order.
final class Columns {
    private final ResultSet result;
    private final Json json;
    private final Map<Text, List<?>> lists = new HashMap<>();
    private final Map<String, LocalTime> times = new HashMap<>();
    private final Map<Class<?>, Map<String, Enum<?>>> constants = new HashMap<>();
    private int last;

    private record Text(Class<?> type, String text) {}

    Columns(ResultSet result, Json json) {
        this.result = result;
        this.json = json;
    }

    /// Goes back to the first column, for the next row.
    Columns first() {
        last = 0;
        return this;
    }

    /// A text that must be there.
    String text() throws SQLException {
        var text = optionalText();
        if (text == null) {
            throw new IllegalArgumentException("no text in column " + last);
        }
        return text;
    }

    /// A text or null. Its bytes are asked for, as the driver takes twice as long for the text (measured: 160 ms for
    /// 20,000 people instead of 280); [FileHead] lets no file pass whose texts are not UTF-8.
    @Nullable
    String optionalText() throws SQLException {
        var bytes = result.getBytes(++last);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    Bilingual bilingual() throws SQLException {
        return new Bilingual(text(), text());
    }

    /// A picture by its hash and its alternative text, or null.
    @Nullable
    Picture picture() throws SQLException {
        var hash = optionalText();
        var alternative = bilingual();
        return hash == null ? null : new Picture(hash, alternative);
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

    /// A time of the day; many rows have the same.
    @Nullable
    LocalTime time() throws SQLException {
        var text = optionalText();
        return text == null ? null : times.computeIfAbsent(text, LocalTime::parse);
    }

    LocalDateTime moment() throws SQLException {
        return LocalDateTime.parse(text());
    }

    @Nullable
    LocalDateTime optionalMoment() throws SQLException {
        var text = optionalText();
        return text == null ? null : LocalDateTime.parse(text);
    }

    /// A constant by its word.
    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return type.cast(constants
                .computeIfAbsent(type, _ -> new HashMap<>())
                .computeIfAbsent(text(), word -> Json.constant(type, word)));
    }

    /// A list; equal texts give the same list, as most rows say the same.
    @SuppressWarnings("unchecked") // the key holds the type
    <T> List<T> list(Class<T> type) throws SQLException {
        return (List<T>) lists.computeIfAbsent(new Text(type, text()), this::parsed);
    }

    /// A value of several components, or null.
    <T> @Nullable T optional(Class<T> type) throws SQLException {
        var text = optionalText();
        try {
            return text == null ? null : json.mapper().readValue(text, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }

    /// A value of several components.
    <T> T value(Class<T> type) throws SQLException {
        return requireNonNull(optional(type));
    }

    /// Ids in a list.
    <R extends Row<R>> List<Id<R>> ids() throws SQLException {
        return list(UUID.class).stream().map(Id<R>::new).toList();
    }

    private List<?> parsed(Text list) {
        try {
            return json.mapper().readerForListOf(list.type).readValue(list.text);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }
}
