package org.sabor.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Picture;
import org.sabor.model.Row;

/// Takes the columns of a row one after the other, from the left, as the components of a record come in order. SQLite
/// gives a row as one JSON array, which is read faster than each column is asked for (20,000 people with 40,000 marks,
/// compiled once, in turn: 436-521 ms instead of 526-564).
final class Columns {
    private final Json json;
    private final Map<Text, List<?>> lists = new HashMap<>();
    private final Map<String, LocalTime> times = new HashMap<>();
    private final Map<Class<?>, Map<String, Enum<?>>> constants = new HashMap<>();
    private @Nullable JsonParser row;
    private int last;

    private record Text(Class<?> type, String text) {}

    Columns(Json json) {
        this.json = json;
    }

    /// What is read from the columns of this row.
    ///
    /// @param array an array of JSON
    /// @throws IllegalArgumentException where a value breaks a rule of the model
    <T> T of(byte[] array, Function<Columns, T> reading) {
        try (var parser = json.mapper().createParser(array)) {
            row = parser;
            last = 0;
            parser.nextToken();
            return reading.apply(this);
        } catch (IOException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }

    /// Takes a value from where the parser is.
    @FunctionalInterface
    private interface Value<T> {
        T of(JsonParser at) throws IOException;
    }

    /// What stands in the next column, which is of this kind, or null.
    private <T> @Nullable T next(JsonToken kind, Value<T> value) {
        last++;
        try {
            var at = requireNonNull(row);
            var found = at.nextToken();
            if (found == JsonToken.VALUE_NULL) {
                return null;
            }
            if (found != kind) {
                throw new IllegalArgumentException("not a " + kind + " in column " + last);
            }
            return value.of(at);
        } catch (IOException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }

    private <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("nothing in column " + last);
        }
        return value;
    }

    /// A text that must be there.
    String text() {
        return there(optionalText());
    }

    /// A text or null.
    @Nullable
    String optionalText() {
        return next(JsonToken.VALUE_STRING, JsonParser::getText);
    }

    Bilingual bilingual() {
        return new Bilingual(text(), text());
    }

    /// A picture by its hash and its alternative text, or null.
    @Nullable
    Picture picture() {
        var hash = optionalText();
        var alternative = bilingual();
        return hash == null ? null : new Picture(hash, alternative);
    }

    int number() {
        return there(optionalNumber());
    }

    @Nullable
    Integer optionalNumber() {
        return next(JsonToken.VALUE_NUMBER_INT, JsonParser::getIntValue);
    }

    boolean flag() {
        return number() == 1;
    }

    <R extends Row<R>> Id<R> id() {
        return Id.parse(text());
    }

    <R extends Row<R>> @Nullable Id<R> optionalId() {
        var text = optionalText();
        return text == null ? null : Id.parse(text);
    }

    @Nullable
    LocalDate date() {
        var text = optionalText();
        return text == null ? null : LocalDate.parse(text);
    }

    /// A time of the day; many rows have the same.
    @Nullable
    LocalTime time() {
        var text = optionalText();
        return text == null ? null : times.computeIfAbsent(text, LocalTime::parse);
    }

    LocalDateTime moment() {
        return LocalDateTime.parse(text());
    }

    @Nullable
    LocalDateTime optionalMoment() {
        var text = optionalText();
        return text == null ? null : LocalDateTime.parse(text);
    }

    /// A constant by its word.
    <E extends Enum<E>> E constant(Class<E> type) {
        return type.cast(constants
                .computeIfAbsent(type, _ -> new HashMap<>())
                .computeIfAbsent(text(), word -> Json.constant(type, word)));
    }

    /// A list; equal texts give the same list, as most rows say the same.
    @SuppressWarnings("unchecked") // the key holds the type
    <T> List<T> list(Class<T> type) {
        return (List<T>) lists.computeIfAbsent(new Text(type, text()), this::parsed);
    }

    /// A value of several components, or null.
    <T> @Nullable T optional(Class<T> type) {
        var text = optionalText();
        try {
            return text == null ? null : json.mapper().readValue(text, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }

    /// A value of several components.
    <T> T value(Class<T> type) {
        return requireNonNull(optional(type));
    }

    /// Ids in a list.
    <R extends Row<R>> List<Id<R>> ids() {
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
