package org.sabor.model;

import java.util.EnumSet;
import java.util.Set;
import org.sabor.message.Labelled;

/// What is still missing of a speaker, so that it can be asked for in time.
public enum SpeakerGap implements Labelled {
    /// They have declined, and the agenda still has them.
    AGENDA,
    /// They have not confirmed yet.
    ANSWER,
    TOPIC,
    ROLE_TEXT,
    BIOGRAPHY,
    PHOTO,
    /// The presentation of whoever speaks and does not only lead or discuss.
    SLIDES,
    MODE,
    /// Nobody has asked whether they may be photographed, or published.
    CONSENT;

    /// The consents a speaker is asked for.
    public static final Set<ConsentScope> CONSENTS = Set.of(ConsentScope.PHOTO, ConsentScope.WEB);

    /// What is missing of this speaker, the most urgent first. Of one who has declined nothing more is wanted.
    public static Set<SpeakerGap> of(Speaker speaker, Seminar seminar) {
        var person = seminar.participants().require(speaker.participant());
        var sessions = seminar.sessionsWith(person.id());
        var gaps = EnumSet.noneOf(SpeakerGap.class);
        if (speaker.state() == SpeakerState.DECLINED) {
            add(gaps, AGENDA, !sessions.isEmpty());
            return gaps;
        }
        boolean speaks = sessions.stream()
                .flatMap(session -> session.speakers().stream())
                .anyMatch(each -> each.participant().equals(person.id()) && each.part() == SpeakerPart.SPEAKER);
        add(gaps, ANSWER, speaker.state() != SpeakerState.CONFIRMED);
        add(gaps, TOPIC, speaker.topics(seminar).isEmpty());
        add(gaps, ROLE_TEXT, half(speaker.roleText()));
        add(gaps, BIOGRAPHY, half(speaker.biography()));
        add(gaps, PHOTO, speaker.photo() == null);
        add(gaps, SLIDES, speaks && speaker.files().isEmpty());
        add(gaps, MODE, person.plannedMode() == PlannedMode.NOT_STATED);
        add(gaps, CONSENT, CONSENTS.stream().anyMatch(scope -> person.consent(scope) == null));
        return gaps;
    }

    private static void add(Set<SpeakerGap> gaps, SpeakerGap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }

    private static boolean half(Bilingual text) {
        return text.bg().isEmpty() || text.en().isEmpty();
    }

    @Override
    public String labelPrefix() {
        return "speaker-gap";
    }
}
