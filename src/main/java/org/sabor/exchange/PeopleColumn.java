package org.sabor.exchange;

import java.util.List;
import org.sabor.message.Labelled;

/// What an exported list can tell of each participant. Diet and accessibility needs are not among it (DOMAIN 5.2).
public enum PeopleColumn implements Labelled {
    NUMBER,
    NAME,
    GIVEN,
    MIDDLE,
    FAMILY,
    TITLE,
    LATIN,
    ORGANISATION,
    ORGANISATION_TYPE,
    POSITION,
    COUNTRY,
    ROLES,
    PLANNED_MODE,
    STATUS,
    EMAIL,
    PHONE,
    LANGUAGE,
    CONSENTS,
    NOTE,
    /// Of each period two columns: how the person took part, and for how many minutes.
    ATTENDANCE;

    /// What is exported where nobody chooses.
    public static final List<PeopleColumn> USUAL = List.of(
            NUMBER,
            GIVEN,
            MIDDLE,
            FAMILY,
            LATIN,
            ORGANISATION,
            POSITION,
            COUNTRY,
            ROLES,
            PLANNED_MODE,
            STATUS,
            EMAIL,
            PHONE,
            ATTENDANCE);

    @Override
    public String labelPrefix() {
        return "people-column";
    }
}
