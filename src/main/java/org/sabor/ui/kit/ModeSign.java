package org.sabor.ui.kit;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceMode;
import org.sabor.model.PlannedMode;

/// The signs that stand before the word for a mode, so that it is never told by colour alone.
public enum ModeSign {
    IN_PERSON("●"),
    REMOTE("◍"),
    ABSENT("–"),
    NOT_STATED("?");

    private final String sign;

    ModeSign(String sign) {
        this.sign = sign;
    }

    /// The sign alone.
    public String sign() {
        return sign;
    }

    /// The sign of what was planned.
    public static ModeSign of(PlannedMode mode) {
        return switch (mode) {
            case IN_PERSON -> IN_PERSON;
            case REMOTE -> REMOTE;
            case NOT_STATED -> NOT_STATED;
        };
    }

    /// The sign of what happened; null where nobody has said.
    public static ModeSign of(@Nullable AttendanceMode mode) {
        return switch (mode) {
            case null -> NOT_STATED;
            case IN_PERSON -> IN_PERSON;
            case REMOTE -> REMOTE;
            case ABSENT -> ABSENT;
        };
    }

    /// Sign and word: `● in person`, `◍ remote`, `– absent`, `? not stated`.
    public String text(Messages messages) {
        return sign + " "
                + switch (this) {
                    case IN_PERSON -> messages.text("kit.mode.in-person");
                    case REMOTE -> messages.text("kit.mode.remote");
                    case ABSENT -> messages.text("kit.mode.absent");
                    case NOT_STATED -> messages.text("kit.mode.not-stated");
                };
    }
}
