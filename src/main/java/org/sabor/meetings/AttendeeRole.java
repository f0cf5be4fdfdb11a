package org.sabor.meetings;

import org.sabor.message.Labelled;

/// What somebody was in the meeting, in the words of the program that made the report. The more important ones come
/// first.
public enum AttendeeRole implements Labelled {
    ORGANIZER,
    HOST,
    MODERATOR,
    PRESENTER,
    PANELIST,
    ATTENDEE,
    VIEWER,
    UNKNOWN;

    @Override
    public String labelPrefix() {
        return "attendee-role";
    }
}
