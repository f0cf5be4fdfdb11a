package org.sabor.ui.participants;

import org.sabor.message.Labelled;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;

/// What may be missing about a participant, so that it can be looked for.
enum MissingData implements Labelled {
    ORGANISATION,
    PLANNED_MODE,
    EMAIL,
    LATIN,
    CYRILLIC,
    POSITION,
    HEAD_COUNT;

    boolean missingFor(Participant row) {
        return switch (this) {
            case ORGANISATION -> row.organisation() == null;
            case PLANNED_MODE -> row.plannedMode() == PlannedMode.NOT_STATED;
            case EMAIL -> row.email().isEmpty();
            case LATIN ->
                row.isPerson()
                        && row.name().latin().isEmpty()
                        && row.name().full().codePoints().anyMatch(MissingData::foreignToLatin);
            case CYRILLIC ->
                row.isPerson()
                        && row.name().cyrillic().isEmpty()
                        && row.name().full().codePoints().noneMatch(MissingData::bulgarian);
            case POSITION -> row.isPerson() && row.position().isEmpty();
            case HEAD_COUNT -> !row.isPerson() && row.headCount() == null;
        };
    }

    private static boolean foreignToLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }

    private static boolean bulgarian(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    @Override
    public String labelPrefix() {
        return "missing-data";
    }
}
