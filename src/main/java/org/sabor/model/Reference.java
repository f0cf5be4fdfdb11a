package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a field of a row names another row.
///
/// @param inList whether it stands in a list within the row; all others the file looks after too
public record Reference(String field, RowKind kind, Id<?> id, boolean inList) {
    /// All that this row names.
    public static List<Reference> of(Row<?> row) {
        var found = new ArrayList<Reference>();
        switch (row) {
            case SeminarDetails details -> {
                add(found, "organiser", RowKind.ORGANISATION, details.organiser());
                add(found, "host", RowKind.ORGANISATION, details.host());
            }
            case Participant participant ->
                add(found, "organisation", RowKind.ORGANISATION, participant.organisation());
            case Needs needs -> add(found, "participant", RowKind.PARTICIPANT, needs.participant());
            case Attendance attendance -> {
                add(found, "participant", RowKind.PARTICIPANT, attendance.participant());
                add(found, "period.day", RowKind.DAY, attendance.period().day());
                add(
                        found,
                        "period.session",
                        RowKind.SESSION,
                        attendance.period().session());
            }
            case Session session -> {
                add(found, "day", RowKind.DAY, session.day());
                add(found, "room", RowKind.ROOM, session.room());
                session.speakers()
                        .forEach(speaker -> add(found, "speakers", RowKind.PARTICIPANT, speaker.participant()));
            }
            case Speaker speaker -> {
                add(found, "participant", RowKind.PARTICIPANT, speaker.participant());
                speaker.availability().forEach(each -> addOfList(found, "availability", RowKind.DAY, each.day()));
                speaker.files().forEach(file -> addOfList(found, "files", RowKind.SESSION, file.session()));
            }
            case Visit visit -> add(found, "day", RowKind.DAY, visit.day());
            case VisitSeat seat -> {
                add(found, "visit", RowKind.VISIT, seat.visit());
                add(found, "participant", RowKind.PARTICIPANT, seat.participant());
            }
            case DistinctParticipants pair -> {
                add(found, "first", RowKind.PARTICIPANT, pair.first());
                add(found, "second", RowKind.PARTICIPANT, pair.second());
            }
            case DistinctOrganisations pair -> {
                add(found, "first", RowKind.ORGANISATION, pair.first());
                add(found, "second", RowKind.ORGANISATION, pair.second());
            }
            case Evidence evidence -> add(found, "day", RowKind.DAY, evidence.day());
            case SheetPrint print -> {
                // Its rows tell what is on the paper: whoever stands there may have been removed since.
                add(found, "period.day", RowKind.DAY, print.period().day());
                add(found, "period.session", RowKind.SESSION, print.period().session());
                add(found, "scan", RowKind.EVIDENCE, print.scan());
            }
            case OnlineReport report -> {
                add(found, "evidence", RowKind.EVIDENCE, report.evidence());
                add(found, "day", RowKind.DAY, report.day());
            }
            case OnlineAttendee attendee -> {
                add(found, "report", RowKind.ONLINE_REPORT, attendee.report());
                attendee.people().forEach(who -> addOfList(found, "people", RowKind.PARTICIPANT, who));
            }
            case Photo photo -> add(found, "day", RowKind.DAY, photo.day());
            // What was given out or accepted stays, whatever became of the rows since.
            case Project _,
                    Day _,
                    Room _,
                    Organisation _,
                    AgendaRelease _,
                    AcceptedFinding _,
                    OwnText _,
                    Certificate _ -> {}
        }
        return found;
    }

    private static void add(List<Reference> found, String field, RowKind kind, @Nullable Id<?> id) {
        if (id != null) {
            found.add(new Reference(field, kind, id, false));
        }
    }

    private static void addOfList(List<Reference> found, String field, RowKind kind, @Nullable Id<?> id) {
        if (id != null) {
            found.add(new Reference(field, kind, id, true));
        }
    }
}
