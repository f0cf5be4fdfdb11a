package org.sabor.print;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sabor.message.Labelled;
import org.sabor.message.Message;

/// The documents the program makes.
public enum DocumentKind implements Labelled {
    ATTENDANCE_SHEET(
            DocumentGroup.ON_THE_DAY,
            "print.file.attendance-sheet",
            DocumentChoice.DAYS,
            DocumentChoice.ORDER,
            DocumentChoice.BLANK_ROWS,
            DocumentChoice.SHEETS,
            DocumentChoice.COLUMNS,
            DocumentChoice.EMAIL),
    REMOTE_LIST(DocumentGroup.ON_THE_DAY, "print.file.remote-list", DocumentChoice.DAYS, DocumentChoice.ORDER),
    GROUP_LIST(
            DocumentGroup.ON_THE_DAY,
            "print.file.group-list",
            DocumentChoice.DAYS,
            DocumentChoice.ORDER,
            DocumentChoice.BLANK_ROWS,
            DocumentChoice.COLUMNS,
            DocumentChoice.EMAIL),
    BOARDING_LIST(DocumentGroup.ON_THE_DAY, "print.file.boarding-list", DocumentChoice.DAYS),
    VISIT_SHEET(
            DocumentGroup.ON_THE_DAY,
            "print.file.visit-sheet",
            DocumentChoice.DAYS,
            DocumentChoice.ORDER,
            DocumentChoice.BLANK_ROWS,
            DocumentChoice.COLUMNS,
            DocumentChoice.EMAIL),
    GUIDE_NOTE(DocumentGroup.ON_THE_DAY, "print.file.guide-note", DocumentChoice.DAYS),
    CATERING(DocumentGroup.ON_THE_DAY, "print.file.catering", DocumentChoice.DAYS),
    REGISTRATION_FORM(DocumentGroup.FOR_PARTICIPANTS, "print.file.registration-form"),
    PHOTO_CONSENT(DocumentGroup.FOR_PARTICIPANTS, "print.file.photo-consent"),
    PRIVACY_NOTICE(DocumentGroup.FOR_PARTICIPANTS, "print.file.privacy-notice"),
    BADGES(DocumentGroup.FOR_PARTICIPANTS, "print.file.badges", DocumentChoice.ORDER, DocumentChoice.BADGES),
    /// For one person, whom it is about: see [PersonPages].
    PERSONAL_DATA(DocumentGroup.FOR_PARTICIPANTS, "print.file.personal-data"),
    AGENDA(DocumentGroup.FOR_PARTICIPANTS, "print.file.agenda", DocumentChoice.LOCAL_TIMES),
    AGENDA_CHANGES(DocumentGroup.FOR_PARTICIPANTS, "print.file.agenda-changes"),
    PARTICIPANT_LIST(
            DocumentGroup.FOR_PARTICIPANTS,
            "print.file.participant-list",
            DocumentChoice.ORDER,
            DocumentChoice.IN_HOUSE,
            DocumentChoice.EMAIL),
    VISIT_LIST(DocumentGroup.FOR_PARTICIPANTS, "print.file.visit-list", DocumentChoice.DAYS),
    SPEAKER_LIST(DocumentGroup.ABOUT_SPEAKERS, "print.file.speaker-list", DocumentChoice.ORDER),
    SPEAKER_PAGES(
            DocumentGroup.ABOUT_SPEAKERS, "print.file.speaker-pages", DocumentChoice.ORDER, DocumentChoice.IN_HOUSE),
    NAME_PLATES(DocumentGroup.ABOUT_SPEAKERS, "print.file.name-plates", DocumentChoice.ORDER),
    MINUTES(DocumentGroup.AFTER, "print.file.minutes"),
    CERTIFICATES(
            DocumentGroup.AFTER, "print.file.certificates", DocumentChoice.ORDER, DocumentChoice.CERTIFICATES_APART),
    EVENT_REPORT(DocumentGroup.AFTER, "print.file.event-report"),
    PUBLIC_REPORT(DocumentGroup.AFTER, "print.file.public-report"),
    NEWS_ARTICLE(DocumentGroup.AFTER, "print.file.news-article"),
    /// What was done when the seminar was made anonymous: see [ProtocolPages].
    ANONYMISATION(DocumentGroup.AFTER, "print.file.anonymisation"),
    STATISTICS(DocumentGroup.FOR_FUNDER, "print.file.statistics", DocumentChoice.HIDE_SMALL),
    EVIDENCE_REGISTER(DocumentGroup.FOR_FUNDER, "print.file.evidence-register");

    private final DocumentGroup group;
    private final String fileWord;

    /// A set that nothing changes, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<DocumentChoice> choices;

    DocumentKind(DocumentGroup group, String fileWord, DocumentChoice... choices) {
        this.group = group;
        this.fileWord = fileWord;
        this.choices = Set.of(choices);
    }

    /// Where it stands among the documents on the screen.
    public DocumentGroup group() {
        return group;
    }

    /// Whether the user can choose this about it.
    public boolean has(DocumentChoice choice) {
        return choices.contains(choice);
    }

    /// Its word in the name of a file.
    Message fileWord() {
        return Message.of(fileWord);
    }

    @Override
    public String labelPrefix() {
        return "document";
    }

    /// Whether there is one only where anybody goes on a visit.
    public boolean ofVisits() {
        return this == BOARDING_LIST || this == VISIT_SHEET || this == VISIT_LIST || this == GUIDE_NOTE;
    }

    /// Whether it stays in the house in any case: it has phone numbers, or what people need (DOMAIN 5.1).
    public boolean inHouse() {
        return this == BOARDING_LIST || this == GUIDE_NOTE;
    }

    /// Whether it is made at an occasion of its own and not among the others: at the request of one person, of whose
    /// data it is made, or when the seminar is made anonymous.
    public boolean apart() {
        return this == PERSONAL_DATA || this == ANONYMISATION;
    }

    /// All documents of the seminar; those that stay in the house only with these.
    public static Set<DocumentKind> all(boolean withInHouse) {
        var all = EnumSet.allOf(DocumentKind.class);
        all.removeIf(kind -> kind.apart() || (kind.inHouse() && !withInHouse));
        return all;
    }

    /// Whether its papers have numbers that the seminar keeps ([PrintRegister]).
    public boolean numbered() {
        return this == ATTENDANCE_SHEET || this == CERTIFICATES;
    }

    /// Whether it belongs into the file that the funder gets (DOMAIN 2.4).
    public boolean forFunder() {
        return switch (this) {
            case ATTENDANCE_SHEET,
                    REMOTE_LIST,
                    GROUP_LIST,
                    VISIT_SHEET,
                    AGENDA,
                    AGENDA_CHANGES,
                    PARTICIPANT_LIST,
                    SPEAKER_LIST,
                    MINUTES,
                    EVENT_REPORT -> true;
            default -> group == DocumentGroup.FOR_FUNDER;
        };
    }

    /// The name on the command line: `attendance-sheet`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The document with this name on the command line, or nothing.
    public static Optional<DocumentKind> ofWord(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word) && !kind.apart()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
