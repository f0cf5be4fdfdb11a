package org.sabor.model;

/// A participant who goes on a visit; at most one row for each pair.
public record VisitSeat(Id<VisitSeat> id, Id<Visit> visit, Id<Participant> participant) implements Row<VisitSeat> {}
