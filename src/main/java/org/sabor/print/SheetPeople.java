package org.sabor.print;

import java.util.List;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// Whose sheet it is: everybody's, that of people of the host's country, or of those from abroad. Of whom no country is
/// stated, stands with the first.
enum SheetPeople {
    ALL,
    LOCAL,
    ABROAD;

    /// The sheets that a period is divided into; one, where nobody knows which country the host is in.
    static List<SheetPeople> of(Seminar seminar, boolean localApart) {
        return localApart && home(seminar).stated() ? List.of(LOCAL, ABROAD) : List.of(ALL);
    }

    /// The country of the host, else of the organiser.
    static Country home(Seminar seminar) {
        var details = seminar.details();
        var host = seminar.organisations().find(details.host() == null ? details.organiser() : details.host());
        return host == null ? Country.NOT_STATED : host.country();
    }

    boolean has(Participant participant, Seminar seminar) {
        var country = seminar.countryOf(participant);
        boolean abroad = country.stated() && !country.equals(home(seminar));
        return switch (this) {
            case ALL -> true;
            case LOCAL -> !abroad;
            case ABROAD -> abroad;
        };
    }

    /// What it adds to the title; nothing for everybody.
    List<Detail> details() {
        return switch (this) {
            case ALL -> List.of();
            case LOCAL -> List.of(Detail.of("sheet.local", "print.file.local"));
            case ABROAD -> List.of(Detail.of("sheet.abroad", "print.file.abroad"));
        };
    }
}
