package org.sabor.ui.online;

import org.sabor.model.Id;
import org.sabor.model.Participant;

/// What may be said of the selected name.
interface Answers {
    /// The proposal is right.
    void confirm();

    /// It is this participant.
    ///
    /// @param beside whether those assigned so far stay
    void assign(Id<Participant> who, boolean beside);

    /// It is not this participant.
    void remove(Id<Participant> who);

    /// It is nobody of the seminar: a device, the technician.
    void exclude();

    /// Nobody knows yet.
    void leaveOpen();

    /// It is somebody who is not in the seminar yet.
    ///
    /// @param typed their name; empty for that of the report
    void add(String typed);

    /// Goes on with the next open name.
    void next();

    /// Back to the names.
    void leave();
}
