package org.sabor.model;

/// An organisation that has to do with the seminar.
///
/// @param collective whether the row stands for several organisations without their names, such as „местни
///     неправителствени организации“; it is named in documents and never counted as an organisation
/// @param note a remark that documents print, for instance „силно ангажирана със социални проекти“
public record Organisation(
        Id<Organisation> id,
        Bilingual name,
        OrganisationType type,
        Country country,
        PartnerRole partnerRole,
        boolean collective,
        Bilingual note)
        implements Row<Organisation> {
    /// The group a report counts it in.
    public StakeholderGroup group() {
        return type.group();
    }

    /// Whether it belongs to the project's partnership, the lead partner included.
    public boolean partner() {
        return partnerRole == PartnerRole.LEAD || partnerRole == PartnerRole.PARTNER;
    }
}
