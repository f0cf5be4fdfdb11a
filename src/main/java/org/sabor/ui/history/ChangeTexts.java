package org.sabor.ui.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.PersonName;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;

/// The changes of an edit in words: which row was added, changed or removed, and which of its values became which.
final class ChangeTexts {
    private static final int LONGEST_VALUE = 120;

    private final RowNames names;
    private final Messages messages;

    ChangeTexts(RowNames names, Messages messages) {
        this.names = names;
        this.messages = messages;
    }

    /// One line for the row, and one for each value of a changed row that can be said in words.
    List<String> of(RowChange change) {
        var lines = new ArrayList<String>();
        var key = switch (change) {
            case RowChange.Added _ -> "history.added";
            case RowChange.Changed _ -> "history.changed";
            case RowChange.Removed _ -> "history.removed";
        };
        lines.add(messages.text(key, messages.text(RowKind.of(change.row())), names.of(change.row())));
        if (change instanceof RowChange.Changed(var before, var after)) {
            for (var component : after.getClass().getRecordComponents()) {
                var was = said(value(component, before));
                var is = said(value(component, after));
                if (!was.equals(is)) {
                    lines.add(messages.text("history.value", orNothing(was), orNothing(is)));
                }
            }
        }
        return lines;
    }

    private String orNothing(String value) {
        return value.isEmpty()
                ? messages.text("history.nothing")
                : value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private static @Nullable Object value(RecordComponent component, Row<?> row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The value in words; empty where there is none, or none that words say.
    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Bilingual text -> text.in(messages.language());
            case PersonName name -> name.in(messages.language());
            case Country country -> country.stated() ? messages.country(country.code()) : "";
            case Labelled constant -> messages.text(constant);
            case Boolean yes -> messages.text(yes ? "history.yes" : "history.no");
            case Integer number -> number.toString();
            case LocalDate date -> messages.date(date);
            case LocalTime time -> messages.time(time);
            case LocalDateTime moment -> messages.moment(moment);
            case Id<?> id -> names.of(id);
            case Collection<?> several ->
                several.stream().map(this::said).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            default -> "";
        };
    }
}
