package org.sabor.model;

import java.util.List;

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

    public SheetRules {
        ownColumns = List.copyOf(ownColumns);
    }
}
