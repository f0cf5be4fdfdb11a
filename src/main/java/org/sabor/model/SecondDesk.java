package org.sabor.model;

import java.util.List;

/// What the file for a second registration desk holds: what a desk needs to find people and let them in, and nothing
/// that would hurt them if the laptop were lost (DOMAIN 5.2). E-mail addresses stay out too: whoever stands at the door
/// is found by name and organisation.
public final class SecondDesk {
    private SecondDesk() {}

    /// The seminar for a second desk. Ids stay, so that what is recorded there finds its way back.
    public static Seminar of(Seminar seminar, DeskCopy copy) {
        return new Seminar(
                details(seminar.details()).withDeskCopy(copy),
                seminar.project(),
                seminar.days(),
                Rows.of(seminar.rooms().stream().map(SecondDesk::room).toList()),
                Rows.of(seminar.organisations().stream()
                        .map(SecondDesk::organisation)
                        .toList()),
                Rows.of(seminar.participants().stream()
                        .map(SecondDesk::participant)
                        .toList()),
                Rows.of(seminar.needs().stream()
                        .filter(needs -> !needs.accessibility().isEmpty())
                        .map(needs -> new Needs(needs.id(), needs.participant(), "", needs.accessibility()))
                        .toList()),
                seminar.attendance(),
                Rows.of(seminar.sessions().stream().map(SecondDesk::session).toList()),
                Rows.of(seminar.speakers().stream().map(SecondDesk::speaker).toList()),
                Rows.none(),
                Rows.none(),
                seminar.distinctParticipants(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none());
    }

    private static SeminarDetails details(SeminarDetails details) {
        return new SeminarDetails(
                details.id(),
                details.title(),
                List.of(),
                details.type(),
                details.format(),
                details.formatText(),
                details.organiser(),
                details.host(),
                details.venue(),
                details.zone(),
                OnlineMeeting.NOT_STATED,
                details.unit(),
                details.minimumMinutes(),
                details.agenda(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                details.preparedBy(),
                details.privacyContact(),
                details.deskCopy(),
                StatedFigures.NONE);
    }

    private static Organisation organisation(Organisation row) {
        return new Organisation(
                row.id(),
                row.name(),
                row.type(),
                row.country(),
                row.partnerRole(),
                row.collective(),
                Bilingual.EMPTY,
                row.aliases());
    }

    static Participant participant(Participant row) {
        return new Participant(
                row.id(),
                row.kind(),
                row.name(),
                row.groupName(),
                row.headCount(),
                row.organisation(),
                row.country(),
                row.position(),
                row.roles(),
                row.plannedMode(),
                row.status(),
                "",
                "",
                row.language(),
                List.of(),
                row.aliases().stream().filter(alias -> !alias.contains("@")).toList(),
                "");
    }

    private static Room room(Room row) {
        return new Room(row.id(), row.name(), row.building(), row.capacity(), "");
    }

    private static Session session(Session row) {
        return new Session(
                row.id(),
                row.day(),
                row.start(),
                row.end(),
                row.position(),
                row.room(),
                row.kind(),
                row.topic(),
                Held.NOTHING,
                row.speakers());
    }

    private static Speaker speaker(Speaker row) {
        return Speaker.of(row.id(), row.participant(), row.roleText());
    }
}
