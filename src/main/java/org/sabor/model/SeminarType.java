package org.sabor.model;

import org.sabor.message.Labelled;

/// The type of the event, with the Bulgarian gender that its verbs and adjectives agree with (DOMAIN 3.5).
public enum SeminarType implements Labelled {
    SEMINAR(Gender.MASCULINE),
    WORKSHOP(Gender.MASCULINE),
    FORUM(Gender.MASCULINE),
    INFORMATION_DAY(Gender.MASCULINE),
    WEBINAR(Gender.MASCULINE),
    WORKING_MEETING(Gender.FEMININE),
    CONFERENCE(Gender.FEMININE),
    PRESS_CONFERENCE(Gender.FEMININE),
    ROUND_TABLE(Gender.FEMININE),
    TRAINING(Gender.NEUTER),
    STUDY_VISIT(Gender.NEUTER),
    EVENT(Gender.NEUTER);

    private final Gender gender;

    SeminarType(Gender gender) {
        this.gender = gender;
    }

    /// The gender of the Bulgarian word.
    public Gender gender() {
        return gender;
    }

    @Override
    public String labelPrefix() {
        return "seminar-type";
    }
}
