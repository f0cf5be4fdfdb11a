package org.sabor.print;

import java.util.Locale;
import java.util.Optional;
import org.sabor.message.Labelled;

/// The documents the program makes.
public enum DocumentKind implements Labelled {
    ATTENDANCE_SHEET,
    REMOTE_LIST,
    GROUP_LIST,
    PARTICIPANT_LIST,
    AGENDA,
    AGENDA_CHANGES,
    BOARDING_LIST,
    VISIT_SHEET,
    GUIDE_NOTE,
    EVENT_REPORT,
    PUBLIC_REPORT;

    @Override
    public String labelPrefix() {
        return "document";
    }

    /// Whether there is one for each visit on which anybody goes.
    public boolean ofVisits() {
        return this == BOARDING_LIST || this == VISIT_SHEET || this == GUIDE_NOTE;
    }

    /// The name on the command line: `attendance-sheet`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The document with this name on the command line, or nothing.
    public static Optional<DocumentKind> ofWord(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
