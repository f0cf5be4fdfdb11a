package org.sabor.meetings;

/// What a heading or a label of a report means. The words are in `headings.txt`.
enum Field {
    NAME,
    GIVEN,
    FAMILY,
    EMAIL,
    REGISTRATION_EMAIL,
    /// The "participant ID (UPN)" of Teams and the participant of a live event.
    USER_ID,
    ROLE,
    JOIN,
    LEAVE,
    DURATION,
    ACTION,
    /// When an action was.
    TIME,
    /// Which of several connections at a time an action belongs to.
    SESSION,
    GUEST,
    WAITING_ROOM,
    ATTENDED,
    MODERATOR,
    CONNECTION_TYPE,
    /// One check a minute.
    CHECKS,
    /// When a browser extension began to look; the person's own time is better.
    WATCHED_FROM,
    TITLE,
    NUMBER,
    START,
    END,
    /// How many participants there were.
    COUNT,
    REGISTERED_COUNT,
    DATE,
    /// Known, and not needed.
    OTHER
}
