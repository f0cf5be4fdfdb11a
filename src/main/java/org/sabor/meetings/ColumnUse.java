package org.sabor.meetings;

import org.sabor.message.Labelled;

/// What a column of an unknown report holds, as a person says it.
public enum ColumnUse implements Labelled {
    NAME(Field.NAME),
    GIVEN_NAME(Field.GIVEN),
    FAMILY_NAME(Field.FAMILY),
    EMAIL(Field.EMAIL),
    JOIN(Field.JOIN),
    LEAVE(Field.LEAVE),
    MINUTES(Field.DURATION);

    private final Field field;

    ColumnUse(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }

    @Override
    public String labelPrefix() {
        return "report-column";
    }
}
