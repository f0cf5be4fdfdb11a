package org.sabor.model;

import org.sabor.message.Labelled;

/// The groups by which a report counts organisations (DOMAIN 3.7).
public enum StakeholderGroup implements Labelled {
    LOCAL_AUTHORITY,
    DISTRICT_ADMINISTRATION,
    REGIONAL_AUTHORITY,
    NATIONAL_AUTHORITY,
    NGO,
    CULTURE,
    SOCIAL_ENTERPRISE,
    BUSINESS,
    BUSINESS_SUPPORT,
    EDUCATION,
    SERVICE_PROVIDER,
    MEDIA,
    INTERNATIONAL,
    CITIZENS,
    OTHER;

    @Override
    public String labelPrefix() {
        return "stakeholder-group";
    }
}
