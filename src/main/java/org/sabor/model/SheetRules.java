package org.sabor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the programme demands of lists that are signed (DOMAIN 2.1, 2.2).
///
/// @param per what there is a sheet of its own for: a day, a half-day, or a session
/// @param speakersSign whether speakers, moderators and staff sign on the sheet too (DOMAIN R4)
/// @param localApart whether people of the host's country and those from abroad are on separate sheets
/// @param email whether the sheet shows the e-mail address (DOMAIN R3: off unless demanded)
/// @param ownColumns headings of further empty columns
public record SheetRules(
        AttendanceUnit per, boolean speakersSign, boolean localApart, boolean email, List<Bilingual> ownColumns) {
    /// A sheet for each day, which everybody signs.
    public static final SheetRules USUAL = new SheetRules(AttendanceUnit.DAY, true, false, false, List.of());

    private static final Set<Role> STAFF = EnumSet.of(
            Role.ORGANISER, Role.SPEAKER, Role.MODERATOR, Role.INTERPRETER, Role.VOLUNTEER, Role.TECHNICAL_STAFF);

    public SheetRules {
        ownColumns = List.copyOf(ownColumns);
    }

    /// Whether this participant stands on the sheets. Whoever speaks and is there for another reason first, for
    /// instance for a partner, does so in any case.
    public boolean signs(Participant participant) {
        return speakersSign || !STAFF.contains(participant.mainRole());
    }
}
