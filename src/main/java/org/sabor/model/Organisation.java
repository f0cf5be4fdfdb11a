package org.sabor.model;

import java.util.List;

/// An organisation that has to do with the seminar.
///
/// @param collective whether the row stands for several organisations without their names, such as „местни
///     неправителствени организации“; it is named in documents and never counted as an organisation
/// @param note a remark that documents print, for instance „силно ангажирана със социални проекти“
/// @param aliases other spellings of the name, by which lists have it
public record Organisation(
        Id<Organisation> id,
        Bilingual name,
        OrganisationType type,
        Country country,
        PartnerRole partnerRole,
        boolean collective,
        Bilingual note,
        List<String> aliases)
        implements Row<Organisation> {
    public Organisation {
        aliases = List.copyOf(aliases);
    }

    /// An organisation outside the partnership of which nothing more is known.
    public static Organisation named(Id<Organisation> id, Bilingual name, OrganisationType type, Country country) {
        return new Organisation(id, name, type, country, PartnerRole.NONE, false, Bilingual.EMPTY, List.of());
    }

    /// The same organisation in another country.
    public Organisation withCountry(Country other) {
        return new Organisation(id, name, type, other, partnerRole, collective, note, aliases);
    }

    /// The same organisation with other aliases.
    public Organisation withAliases(List<String> others) {
        return new Organisation(id, name, type, country, partnerRole, collective, note, others);
    }

    /// The group a report counts it in.
    public StakeholderGroup group() {
        return type.group();
    }

    /// Whether it belongs to the project's partnership, the lead partner included.
    public boolean partner() {
        return partnerRole == PartnerRole.LEAD || partnerRole == PartnerRole.PARTNER;
    }
}
