package org.sabor.print;

import java.util.Locale;
import org.sabor.message.Language;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// Who a speaker is, as it is to be printed after the name: the role text or the position, and the organisation unless
/// that is said already.
final class SpeakerRole {
    private SpeakerRole() {}

    static String of(Seminar seminar, Participant participant, Language language) {
        var speaker = seminar.speakerOf(participant.id());
        var role = speaker == null || speaker.roleText().isEmpty()
                ? participant.position().in(language)
                : speaker.roleText().in(language);
        var organisation = seminar.organisationOf(participant);
        var from = organisation == null ? "" : organisation.name().in(language);
        if (from.isEmpty() || role.toLowerCase(Locale.ROOT).contains(from.toLowerCase(Locale.ROOT))) {
            return role;
        }
        return role.isEmpty() ? from : role + ", " + from;
    }
}
