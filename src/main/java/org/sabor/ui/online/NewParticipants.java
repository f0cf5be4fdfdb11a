package org.sabor.ui.online;

import java.util.List;
import java.util.Set;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.names.LatinSpelling;

/// Makes participants of the names of a report that nobody has expected.
final class NewParticipants {
    private NewParticipants() {}

    /// Somebody who takes part remotely without having registered.
    ///
    /// @param typed the name; empty for that of the report
    static Participant of(Ids ids, ReportName name, String typed) {
        return new Participant(
                ids.next(),
                ParticipantKind.PERSON,
                LatinSpelling.proposed(personName(typed.isEmpty() ? name.name() : typed)),
                Bilingual.EMPTY,
                null,
                null,
                Country.NOT_STATED,
                Bilingual.EMPTY,
                Set.of(),
                PlannedMode.REMOTE,
                ParticipantStatus.WALK_IN,
                name.isRoom() ? "" : name.email(),
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    /// `Weiß, Jürgen` has the family name first.
    private static PersonName personName(String shown) {
        int comma = shown.indexOf(',');
        return PersonName.typed(
                comma > 0 && comma < shown.length() - 1
                        ? shown.substring(comma + 1).strip() + " " + shown.substring(0, comma)
                        : shown);
    }
}
