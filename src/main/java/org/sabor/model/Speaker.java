package org.sabor.model;

/// What is special to a participant who speaks; the person is the participant and is counted once.
///
/// @param roleText the role as it is to be printed, for instance „маркетинг експерт с богат научен опит“
/// @param needs technical needs of the talk, for the organiser
public record Speaker(
        Id<Speaker> id, Id<Participant> participant, Bilingual roleText, Bilingual biography, String needs)
        implements Row<Speaker> {
    public Speaker {
        needs = needs.strip();
    }
}
