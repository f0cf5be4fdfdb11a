package org.sabor.model;

/// Somebody has said that these two organisations are not the same, however alike they are written (DOMAIN 4.6).
public record DistinctOrganisations(Id<DistinctOrganisations> id, Id<Organisation> first, Id<Organisation> second)
        implements Row<DistinctOrganisations> {}
