package org.sabor.print;

import java.util.List;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.SheetRules;

/// What the user chooses for lists that are signed.
///
/// @param per what there is an attendance sheet for: a day, a half-day, or a session
/// @param localApart whether people of the host's country and those from abroad are on separate sheets
/// @param landscape whether the pages are wide
/// @param email whether there is a column of e-mail addresses; on the list of participants too, where it stays in the
///     house
/// @param ownColumns headings of further empty columns
/// @param together whether all sheets go into one file
public record SheetChoices(
        AttendanceUnit per,
        boolean localApart,
        boolean landscape,
        boolean email,
        List<Bilingual> ownColumns,
        boolean together) {
    public SheetChoices {
        ownColumns = List.copyOf(ownColumns);
    }

    /// What the funder demands, on wide pages, a file for each sheet.
    public static SheetChoices of(SheetRules rules) {
        return new SheetChoices(rules.per(), rules.localApart(), true, rules.email(), rules.ownColumns(), false);
    }

    /// The same for another period.
    public SheetChoices withPer(AttendanceUnit other) {
        return new SheetChoices(other, localApart, landscape, email, ownColumns, together);
    }

    /// The same with people of the host's country on sheets of their own, or not.
    public SheetChoices withLocalApart(boolean other) {
        return new SheetChoices(per, other, landscape, email, ownColumns, together);
    }

    /// The same on wide or on high pages.
    public SheetChoices withLandscape(boolean other) {
        return new SheetChoices(per, localApart, other, email, ownColumns, together);
    }

    /// The same with e-mail addresses, or without.
    public SheetChoices withEmail(boolean other) {
        return new SheetChoices(per, localApart, landscape, other, ownColumns, together);
    }

    /// The same in one file, or in one for each sheet.
    public SheetChoices withTogether(boolean other) {
        return new SheetChoices(per, localApart, landscape, email, ownColumns, other);
    }
}
