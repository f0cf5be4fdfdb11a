package org.sabor.ui.participants;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;

/// How many those in sight are, from where, and how they mean to take part, in a line of signs and words.
final class ParticipantCounts {
    private ParticipantCounts() {}

    static String text(List<Participant> inSight, Seminar seminar, Messages messages) {
        var modes = new EnumMap<PlannedMode, Integer>(PlannedMode.class);
        var organisations = new HashSet<Id<Organisation>>();
        var countries = new HashSet<Country>();
        int people = 0;
        int out = 0;
        for (var row : inSight) {
            var headCount = row.headCount();
            people += row.isPerson() ? 1 : headCount == null ? 0 : headCount;
            var organisation = seminar.organisationOf(row);
            if (organisation != null && !organisation.collective()) {
                organisations.add(organisation.id());
            }
            var country = seminar.countryOf(row);
            if (country.stated()) {
                countries.add(country);
            }
            if (row.status().admitted()) {
                modes.merge(row.plannedMode(), 1, Integer::sum);
            } else {
                out++;
            }
        }
        return messages.text("participants.counts-origin", people, organisations.size(), countries.size())
                + messages.text(
                        "participants.counts",
                        modes.getOrDefault(PlannedMode.IN_PERSON, 0),
                        modes.getOrDefault(PlannedMode.REMOTE, 0),
                        modes.getOrDefault(PlannedMode.NOT_STATED, 0),
                        out);
    }
}
