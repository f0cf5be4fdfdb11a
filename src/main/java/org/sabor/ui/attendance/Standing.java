package org.sabor.ui.attendance;

import java.util.EnumSet;
import java.util.Set;
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

    /// All that this participant counts as.
    static Set<Standing> of(Participant row, Marks marks, Chosen chosen) {
        var standings = EnumSet.noneOf(Standing.class);
        var modes = marks.modes(row, chosen);
        boolean walkIn = row.status() == ParticipantStatus.WALK_IN;
        if (row.status().admitted() && !walkIn) {
            standings.add(EXPECTED);
        }
        if (modes.contains(AttendanceMode.IN_PERSON)) {
            standings.add(IN_PERSON);
        }
        if (modes.contains(AttendanceMode.REMOTE)) {
            standings.add(REMOTE);
        }
        if (walkIn && !modes.isEmpty()) {
            standings.add(WALK_IN);
        }
        if (modes.isEmpty() && marks.absent(row, chosen)) {
            standings.add(ABSENT);
        } else if (modes.isEmpty() && row.status().admitted()) {
            standings.add(NOT_MARKED);
        }
        return standings;
    }

    @Override
    public String labelPrefix() {
        return "standing";
    }
}
