package org.sabor.meetings;

import org.sabor.message.Labelled;

/// What is behind a name of a meeting.
public enum AttendeeKind implements Labelled {
    PERSON,
    /// Somebody on the telephone, of whom only the number is known.
    PHONE,
    /// A room with its own device, with any number of people in it.
    ROOM;

    @Override
    public String labelPrefix() {
        return "attendee-kind";
    }
}
