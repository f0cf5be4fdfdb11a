package org.sabor.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sabor.model.Country;
import org.sabor.model.Role;

/// A person as a row of a list has them; an empty text is not in the list.
///
/// @param row the row of the sheet, or the line of the file at which it begins
/// @param fullName as one text, in the order of the list
/// @param parts whether given, middle and family name stand in columns of their own
/// @param countryInFile the text by which the country was known, or not
/// @param emailUsable whether a mail could be sent to the address
public record ListedPerson(
        int row,
        String fullName,
        boolean parts,
        boolean familyFirst,
        String given,
        String middle,
        String family,
        String title,
        String latin,
        String organisation,
        String position,
        Country country,
        String countryInFile,
        String email,
        boolean emailUsable,
        String phone,
        ListMode mode,
        Set<Role> roles,
        String note) {
    public ListedPerson {
        var sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        roles = Collections.unmodifiableSet(sorted);
    }

    /// What is empty here, from the other row of the same person.
    ListedPerson filledFrom(ListedPerson other) {
        return new ListedPerson(
                row,
                or(fullName, other.fullName),
                fullName.isEmpty() ? other.parts : parts,
                fullName.isEmpty() ? other.familyFirst : familyFirst,
                fullName.isEmpty() ? other.given : given,
                fullName.isEmpty() ? other.middle : middle,
                fullName.isEmpty() ? other.family : family,
                or(title, other.title),
                or(latin, other.latin),
                or(organisation, other.organisation),
                or(position, other.position),
                country.stated() ? country : other.country,
                or(countryInFile, other.countryInFile),
                or(email, other.email),
                email.isEmpty() ? other.emailUsable : emailUsable,
                or(phone, other.phone),
                mode == ListMode.UNKNOWN ? other.mode : mode,
                roles.isEmpty() ? other.roles : roles,
                or(note, other.note));
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
