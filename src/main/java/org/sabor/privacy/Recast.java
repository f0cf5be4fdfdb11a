package org.sabor.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Signatory;

/// Makes records anew with other components, so that the registry alone says what becomes of which.
final class Recast {
    /// What a component becomes.
    @FunctionalInterface
    interface Change {
        @Nullable
        Object apply(RecordComponent component, @Nullable Object value);
    }

    private Recast() {}

    /// The record with these changes; its own rules hold.
    static <R extends Record> R of(R row, Change change) {
        var components = row.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = change.apply(components[i], value(row, components[i]));
        }
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked") // the class of a row makes rows of that class
            var made = (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException impossible) {
            throw bug(impossible);
        }
    }

    /// What the record has in this component.
    static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw bug(impossible);
        }
    }

    private static IllegalStateException bug(ReflectiveOperationException why) {
        return new IllegalStateException(
                why instanceof InvocationTargetException inside && inside.getCause() != null ? inside.getCause() : why);
    }

    /// Nothing, or „not stated“, of this component.
    static @Nullable Object empty(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        var type = component.getType();
        if (type == String.class) {
            return "";
        } else if (type == Bilingual.class) {
            return Bilingual.EMPTY;
        } else if (type == PersonName.class) {
            return PersonName.EMPTY;
        } else if (type == Signatory.class) {
            return Signatory.EMPTY;
        } else if (type == Country.class) {
            return Country.NOT_STATED;
        } else if (type == PlannedMode.class) {
            return PlannedMode.NOT_STATED;
        } else if (type == AttendanceSource.class) {
            return AttendanceSource.BY_HAND;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of();
        }
        throw new IllegalArgumentException("nothing is not a value of " + component);
    }
}
