package org.sabor.model;

import org.sabor.message.Labelled;

/// The type of an organisation, with the stakeholder group a report counts it in (DOMAIN 3.7).
public enum OrganisationType implements Labelled {
    MUNICIPALITY(StakeholderGroup.LOCAL_AUTHORITY),
    DISTRICT_ADMINISTRATION(StakeholderGroup.DISTRICT_ADMINISTRATION),
    REGIONAL_AUTHORITY(StakeholderGroup.REGIONAL_AUTHORITY),
    REGIONAL_MINISTRY(StakeholderGroup.REGIONAL_AUTHORITY),
    NATIONAL_AUTHORITY(StakeholderGroup.NATIONAL_AUTHORITY),
    NGO(StakeholderGroup.NGO),
    COMMUNITY_CENTRE(StakeholderGroup.CULTURE),
    SOCIAL_ENTERPRISE(StakeholderGroup.SOCIAL_ENTERPRISE),
    BUSINESS(StakeholderGroup.BUSINESS),
    BUSINESS_SUPPORT(StakeholderGroup.BUSINESS_SUPPORT),
    EDUCATION(StakeholderGroup.EDUCATION),
    SERVICE_PROVIDER(StakeholderGroup.SERVICE_PROVIDER),
    MEDIA(StakeholderGroup.MEDIA),
    INTERNATIONAL(StakeholderGroup.INTERNATIONAL),
    CITIZENS(StakeholderGroup.CITIZENS),
    OTHER(StakeholderGroup.OTHER);

    private final StakeholderGroup group;

    OrganisationType(StakeholderGroup group) {
        this.group = group;
    }

    /// The group a report counts it in.
    public StakeholderGroup group() {
        return group;
    }

    @Override
    public String labelPrefix() {
        return "organisation-type";
    }
}
