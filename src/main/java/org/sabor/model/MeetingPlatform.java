package org.sabor.model;

import org.sabor.message.Labelled;

/// The services whose attendance reports are read, and the neutral list of who joined and left.
public enum MeetingPlatform implements Labelled {
    TEAMS,
    ZOOM,
    WEBEX,
    GOOGLE_MEET,
    BIGBLUEBUTTON,
    NEUTRAL;

    @Override
    public String labelPrefix() {
        return "meeting-platform";
    }
}
