package org.sabor.print;

import org.sabor.message.Labelled;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// In which form each participant takes part in the seminar: as planned while nothing is recorded, as recorded from
/// then on (DOMAIN 2.7).
final class Participation {
    /// A form of participation, in the order of columns.
    enum Form implements Labelled {
        IN_PERSON,
        REMOTE,
        MIXED,
        NOT_STATED,
        ABSENT;

        @Override
        public String labelPrefix() {
            return "participation";
        }

        /// Whether somebody was there, once attendance is recorded.
        boolean present() {
            return this == IN_PERSON || this == REMOTE || this == MIXED;
        }
    }

    private final AttendanceIndex index;
    private final boolean recorded;

    Participation(Seminar seminar) {
        index = AttendanceIndex.of(seminar);
        recorded = seminar.attendanceRecorded();
    }

    /// Whether this is what happened, and no longer what was planned.
    boolean recorded() {
        return recorded;
    }

    Form of(Participant participant) {
        return recorded ? actual(participant) : planned(participant);
    }

    private static Form planned(Participant participant) {
        return switch (participant.plannedMode()) {
            case IN_PERSON -> Form.IN_PERSON;
            case REMOTE -> Form.REMOTE;
            case NOT_STATED -> Form.NOT_STATED;
        };
    }

    private Form actual(Participant participant) {
        var modes = index.modes(participant.id());
        if (modes.size() > 1) {
            return Form.MIXED;
        }
        if (modes.isEmpty()) {
            return index.absent(participant.id(), null) ? Form.ABSENT : Form.NOT_STATED;
        }
        return modes.contains(AttendanceMode.REMOTE) ? Form.REMOTE : Form.IN_PERSON;
    }
}
