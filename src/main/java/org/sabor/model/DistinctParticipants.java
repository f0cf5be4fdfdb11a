package org.sabor.model;

/// Somebody has said that these two are not the same person, however alike they are written; so they are not
/// proposed as duplicates again (DOMAIN 4.6).
public record DistinctParticipants(Id<DistinctParticipants> id, Id<Participant> first, Id<Participant> second)
        implements Row<DistinctParticipants> {}
