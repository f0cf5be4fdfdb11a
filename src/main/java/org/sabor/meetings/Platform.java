package org.sabor.meetings;

import org.sabor.message.Labelled;

/// The program a meeting was held with.
public enum Platform implements Labelled {
    TEAMS("teams"),
    ZOOM_MEETING("zoom-meeting"),
    ZOOM_WEBINAR("zoom-webinar"),
    WEBEX("webex"),
    GOOGLE_MEET("google-meet"),
    BIGBLUEBUTTON("bigbluebutton"),
    OTHER("other");

    private final String word;

    Platform(String word) {
        this.word = word;
    }

    /// Its word in answers of commands (formats/online-attendance.md 9).
    public String word() {
        return word;
    }

    @Override
    public String labelPrefix() {
        return "platform";
    }
}
