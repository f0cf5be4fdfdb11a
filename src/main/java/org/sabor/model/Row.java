package org.sabor.model;

/// One row of a seminar: an immutable record with an id that stays when its contents change.
///
/// Sealed, so that a `switch` over rows needs no `default` and the compiler lists what a new kind of row needs.
public sealed interface Row<R extends Row<R>>
        permits SeminarDetails,
                Project,
                Day,
                Room,
                Organisation,
                Participant,
                Needs,
                Attendance,
                Session,
                Speaker,
                Visit,
                VisitSeat,
                DistinctParticipants,
                DistinctOrganisations,
                Evidence,
                SheetPrint,
                OnlineReport,
                OnlineAttendee,
                AgendaRelease,
                AcceptedFinding,
                OwnText,
                Photo,
                Certificate {
    /// The identity of the row.
    Id<R> id();
}
