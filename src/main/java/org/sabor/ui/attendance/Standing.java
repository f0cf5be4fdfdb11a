package org.sabor.ui.attendance;

import java.util.EnumSet;
import java.util.Set;
import org.sabor.message.Labelled;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;

/// How people stand in the chosen period: what the cards and the menu beside them count and filter by.
enum Standing implements Labelled {
    EXPECTED(""),
    IN_PERSON("● "),
    REMOTE("◍ "),
    /// In person for one part of the day and remotely for another; also counted in both of these.
    BOTH("●◍ "),
    ABSENT("– "),
    WALK_IN("+ "),
    NOT_MARKED("? "),
    /// On the list, and not there in any way.
    MISSING(""),
    /// There, and not on the list of those expected: walk-ins, and who had cancelled, declined or waited.
    UNEXPECTED(""),
    /// There in another way than planned.
    MODE_CHANGED("");

    /// Those that have a card; the others stand in the menu.
    static final Set<Standing> CARDS = EnumSet.range(EXPECTED, NOT_MARKED);

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
        if (modes.size() > 1) {
            standings.add(BOTH);
        }
        if (!modes.isEmpty() && !standings.contains(EXPECTED)) {
            standings.add(UNEXPECTED);
        }
        if (modes.isEmpty() && standings.contains(EXPECTED)) {
            standings.add(MISSING);
        }
        if (otherThanPlanned(row.plannedMode(), modes)) {
            standings.add(MODE_CHANGED);
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

    private static boolean otherThanPlanned(PlannedMode planned, Set<AttendanceMode> modes) {
        return switch (planned) {
            case NOT_STATED -> false;
            case IN_PERSON -> modes.contains(AttendanceMode.REMOTE);
            case REMOTE -> modes.contains(AttendanceMode.IN_PERSON);
        };
    }

    @Override
    public String labelPrefix() {
        return "standing";
    }
}
