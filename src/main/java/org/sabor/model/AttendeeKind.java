package org.sabor.model;

import org.sabor.message.Labelled;

/// What stands behind a name in a report of a meeting.
public enum AttendeeKind implements Labelled {
    PERSON,
    /// Somebody who dialled in; nobody can be recognised by a number.
    PHONE,
    /// A room or a device, behind which several people may sit.
    ROOM;

    @Override
    public String labelPrefix() {
        return "attendee-kind";
    }
}
