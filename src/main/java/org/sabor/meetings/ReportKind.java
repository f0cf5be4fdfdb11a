package org.sabor.meetings;

import org.sabor.message.Labelled;

/// The kinds of reports there are (formats/online-attendance.md 2 to 7).
public enum ReportKind implements Labelled {
    TEAMS_LIST(Platform.TEAMS, "attendance list with events (2020-2021)"),
    TEAMS_REPORT(Platform.TEAMS, "report with 'Meeting Summary' (2021-2022)"),
    TEAMS_SECTIONS(Platform.TEAMS, "report with numbered sections"),
    TEAMS_WEBINAR(Platform.TEAMS, "webinar report with numbered sections"),
    TEAMS_LIVE(Platform.TEAMS, "live event: joined and left of each session, UTC"),
    ZOOM_PARTICIPANTS(Platform.ZOOM_MEETING, "participants"),
    ZOOM_USERS(Platform.ZOOM_MEETING, "unique users: totals only, no times"),
    ZOOM_WEBINAR(Platform.ZOOM_WEBINAR, "attendee report with host, panelist and attendee sections"),
    WEBEX(Platform.WEBEX, "attendee list, one row per connection"),
    MEET_WORKSPACE(Platform.GOOGLE_MEET, "attendance report"),
    MEET_FIRST_SEEN(Platform.GOOGLE_MEET, "browser extension: Full Name, First Seen, Time in Call"),
    MEET_STARTED(Platform.GOOGLE_MEET, "browser extension: Attendance Started, Joined, Stopped, Duration"),
    MEET_CHECKS(Platform.GOOGLE_MEET, "browser extension: Arrival time, Last Seen, # of Checks"),
    BIGBLUEBUTTON(Platform.BIGBLUEBUTTON, "learning dashboard, session data"),
    NEUTRAL(Platform.OTHER, "neutral list");

    private final Platform platform;
    private final String words;

    ReportKind(Platform platform, String words) {
        this.platform = platform;
        this.words = words;
    }

    /// The program that makes such reports.
    public Platform platform() {
        return platform;
    }

    /// What it is called in the answers of commands.
    String words() {
        return words;
    }

    /// Whether each row is one connection, and not all of a person's.
    boolean listsConnections() {
        return switch (this) {
            case TEAMS_LIST,
                    TEAMS_REPORT,
                    TEAMS_SECTIONS,
                    TEAMS_WEBINAR,
                    TEAMS_LIVE,
                    ZOOM_PARTICIPANTS,
                    ZOOM_WEBINAR,
                    WEBEX,
                    NEUTRAL -> true;
            case ZOOM_USERS, MEET_WORKSPACE, MEET_FIRST_SEEN, MEET_STARTED, MEET_CHECKS, BIGBLUEBUTTON -> false;
        };
    }

    @Override
    public String labelPrefix() {
        return "report-kind";
    }
}
