package org.sabor.meetings;

import org.sabor.message.Labelled;
import org.sabor.model.MeetingPlatform;

/// The kinds of reports there are (formats/online-attendance.md 2 to 7).
public enum ReportKind implements Labelled {
    TEAMS_LIST(MeetingPlatform.TEAMS, "attendance list with events (2020-2021)"),
    TEAMS_REPORT(MeetingPlatform.TEAMS, "report with 'Meeting Summary' (2021-2022)"),
    TEAMS_SECTIONS(MeetingPlatform.TEAMS, "report with numbered sections"),
    TEAMS_WEBINAR(MeetingPlatform.TEAMS, "webinar report with numbered sections"),
    TEAMS_LIVE(MeetingPlatform.TEAMS, "live event: joined and left of each session, UTC"),
    ZOOM_PARTICIPANTS(MeetingPlatform.ZOOM_MEETING, "participants"),
    ZOOM_USERS(MeetingPlatform.ZOOM_MEETING, "unique users: totals only, no times"),
    ZOOM_WEBINAR(MeetingPlatform.ZOOM_WEBINAR, "attendee report with host, panelist and attendee sections"),
    WEBEX(MeetingPlatform.WEBEX, "attendee list, one row per connection"),
    MEET_WORKSPACE(MeetingPlatform.GOOGLE_MEET, "attendance report"),
    MEET_FIRST_SEEN(MeetingPlatform.GOOGLE_MEET, "browser extension: Full Name, First Seen, Time in Call"),
    MEET_STARTED(MeetingPlatform.GOOGLE_MEET, "browser extension: Attendance Started, Joined, Stopped, Duration"),
    MEET_CHECKS(MeetingPlatform.GOOGLE_MEET, "browser extension: Arrival time, Last Seen, # of Checks"),
    BIGBLUEBUTTON(MeetingPlatform.BIGBLUEBUTTON, "learning dashboard, session data"),
    NEUTRAL(MeetingPlatform.OTHER, "neutral list");

    private final MeetingPlatform platform;
    private final String words;

    ReportKind(MeetingPlatform platform, String words) {
        this.platform = platform;
        this.words = words;
    }

    /// The program that makes such reports.
    public MeetingPlatform platform() {
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
