package org.sabor.ui.attendance;

import org.sabor.message.Labelled;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;

/// How people stand in the chosen period: what the cards count and filter by.
enum Standing implements Labelled {
    EXPECTED(""),
    IN_PERSON("● "),
    REMOTE("◍ "),
    ABSENT("– "),
    WALK_IN("+ "),
    NOT_MARKED("? ");

    private final String sign;

    Standing(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean test(Participant row, Marks marks, Chosen chosen) {
        return switch (this) {
            case EXPECTED -> row.status().admitted() && row.status() != ParticipantStatus.WALK_IN;
            case IN_PERSON -> marks.modes(row, chosen).contains(AttendanceMode.IN_PERSON);
            case REMOTE -> marks.modes(row, chosen).contains(AttendanceMode.REMOTE);
            case ABSENT -> marks.absent(row, chosen);
            case WALK_IN ->
                row.status() == ParticipantStatus.WALK_IN
                        && !marks.modes(row, chosen).isEmpty();
            case NOT_MARKED ->
                row.status().admitted() && marks.modes(row, chosen).isEmpty() && !marks.absent(row, chosen);
        };
    }

    @Override
    public String labelPrefix() {
        return "standing";
    }
}
