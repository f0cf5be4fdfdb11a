package org.sabor.meetings;

import java.util.List;
import org.sabor.model.Id;
import org.sabor.model.NameMatch;
import org.sabor.model.Participant;

/// Who a name of a report is.
///
/// @param people whom it stands for; who is proposed, while it waits for an answer
public record AttendeeMatch(NameMatch how, List<Id<Participant>> people) {
    /// Nobody was found.
    public static final AttendeeMatch NONE = new AttendeeMatch(NameMatch.NONE, List.of());

    public AttendeeMatch {
        people = List.copyOf(people);
    }

    static AttendeeMatch of(NameMatch how, Participant participant) {
        return new AttendeeMatch(how, List.of(participant.id()));
    }
}
