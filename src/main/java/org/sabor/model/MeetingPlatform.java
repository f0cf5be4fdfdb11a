package org.sabor.model;

import java.util.Locale;
import org.sabor.message.Labelled;

/// The services whose attendance reports are read, and the neutral list of who joined and left.
public enum MeetingPlatform implements Labelled {
    TEAMS,
    ZOOM_MEETING,
    ZOOM_WEBINAR,
    WEBEX,
    GOOGLE_MEET,
    BIGBLUEBUTTON,
    /// No service that is known: a list of who joined and left.
    OTHER;

    /// Its word in answers of commands: `google-meet`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String labelPrefix() {
        return "meeting-platform";
    }
}
