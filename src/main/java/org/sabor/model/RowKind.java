package org.sabor.model;

import java.util.Locale;
import org.sabor.message.Labelled;

/// The kinds of rows, with the word by which files name them.
public enum RowKind implements Labelled {
    SEMINAR_DETAILS(SeminarDetails.class),
    PROJECT(Project.class),
    DAY(Day.class),
    ROOM(Room.class),
    ORGANISATION(Organisation.class),
    PARTICIPANT(Participant.class),
    NEEDS(Needs.class),
    ATTENDANCE(Attendance.class),
    SESSION(Session.class),
    SPEAKER(Speaker.class),
    VISIT(Visit.class),
    VISIT_SEAT(VisitSeat.class),
    DISTINCT_PARTICIPANTS(DistinctParticipants.class),
    DISTINCT_ORGANISATIONS(DistinctOrganisations.class),
    EVIDENCE(Evidence.class),
    SHEET_PRINT(SheetPrint.class),
    ONLINE_REPORT(OnlineReport.class),
    ONLINE_ATTENDEE(OnlineAttendee.class),
    AGENDA_RELEASE(AgendaRelease.class),
    ACCEPTED_FINDING(AcceptedFinding.class),
    OWN_TEXT(OwnText.class),
    PHOTO(Photo.class),
    CERTIFICATE(Certificate.class);

    private final Class<? extends Row<?>> type;

    RowKind(Class<? extends Row<?>> type) {
        this.type = type;
    }

    /// The record of this kind.
    public Class<? extends Row<?>> type() {
        return type;
    }

    @Override
    public String labelPrefix() {
        return "row-kind";
    }

    /// The word in files: `visit-seat`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of this row.
    public static RowKind of(Row<?> row) {
        return switch (row) {
            case SeminarDetails _ -> SEMINAR_DETAILS;
            case Project _ -> PROJECT;
            case Day _ -> DAY;
            case Room _ -> ROOM;
            case Organisation _ -> ORGANISATION;
            case Participant _ -> PARTICIPANT;
            case Needs _ -> NEEDS;
            case Attendance _ -> ATTENDANCE;
            case Session _ -> SESSION;
            case Speaker _ -> SPEAKER;
            case Visit _ -> VISIT;
            case VisitSeat _ -> VISIT_SEAT;
            case DistinctParticipants _ -> DISTINCT_PARTICIPANTS;
            case DistinctOrganisations _ -> DISTINCT_ORGANISATIONS;
            case Evidence _ -> EVIDENCE;
            case SheetPrint _ -> SHEET_PRINT;
            case OnlineReport _ -> ONLINE_REPORT;
            case OnlineAttendee _ -> ONLINE_ATTENDEE;
            case AgendaRelease _ -> AGENDA_RELEASE;
            case AcceptedFinding _ -> ACCEPTED_FINDING;
            case OwnText _ -> OWN_TEXT;
            case Photo _ -> PHOTO;
            case Certificate _ -> CERTIFICATE;
        };
    }

    /// The kind with this word in files.
    ///
    /// @throws IllegalArgumentException where there is none
    public static RowKind ofWord(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of row: " + word);
    }
}
