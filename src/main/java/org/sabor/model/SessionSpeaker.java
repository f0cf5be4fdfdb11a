package org.sabor.model;

/// A speaker of a session, with their part in it.
public record SessionSpeaker(Id<Participant> participant, SpeakerPart part) {}
