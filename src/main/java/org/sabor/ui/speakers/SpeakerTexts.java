package org.sabor.ui.speakers;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerGap;
import org.sabor.model.SpeakerState;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.ModeSign;

/// What the table and the form say of a speaker, each state with a sign and a word.
record SpeakerTexts(Messages messages) {
    /// The order of states in the table: what needs an answer first.
    static final Comparator<Speaker> BY_STATE = Comparator.comparing(Speaker::state);

    /// The participant; null for a row that is still shown while the edit that removes both is applied.
    static @Nullable Participant person(Speaker row, Seminar seminar) {
        return seminar.participants().find(row.participant());
    }

    String name(Speaker row, Seminar seminar) {
        return name(row, seminar, messages.language());
    }

    /// The name in the other script, where it differs.
    String otherScript(Speaker row, Seminar seminar) {
        var other = name(row, seminar, messages.language().other());
        return other.equals(name(row, seminar)) ? "" : other;
    }

    private static String name(Speaker row, Seminar seminar, Language language) {
        var person = person(row, seminar);
        return person == null ? "" : seminar.nameOf(person, language);
    }

    String organisation(Speaker row, Seminar seminar) {
        var person = person(row, seminar);
        var organisation = person == null ? null : seminar.organisationOf(person);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    String state(SpeakerState state) {
        var sign = switch (state) {
            case NOT_STATED -> "?";
            case INVITED -> "…";
            case CONFIRMED -> "✓";
            case DECLINED -> "–";
        };
        return sign + " " + messages.text(state);
    }

    String mode(Speaker row, Seminar seminar) {
        var person = person(row, seminar);
        return person == null ? "" : ModeSign.of(person.plannedMode()).text(messages);
    }

    static Set<SpeakerGap> gaps(Speaker row, Seminar seminar) {
        return person(row, seminar) == null ? Set.of() : SpeakerGap.of(row, seminar);
    }

    /// „⚠ portrait, presentation“, or that all is there.
    String missing(Speaker row, Seminar seminar) {
        var gaps = gaps(row, seminar);
        if (gaps.isEmpty()) {
            return "✓ " + messages.text("speakers.complete");
        }
        return "⚠ " + gaps.stream().map(messages::text).collect(Collectors.joining(", "));
    }

    /// „Day 1 · 10:00–11:00 · topic“.
    String session(Session session, Seminar seminar) {
        var day = seminar.days().require(session.day());
        return List.of(
                        messages.text("kit.day", day.number()),
                        DayTexts.times(session.start(), session.end(), messages),
                        session.topic().in(messages.language()))
                .stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
