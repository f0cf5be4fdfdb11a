package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;

class EditsTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);
    private final Organisation organisation = make.organisation("София", "BG", PartnerRole.PARTNER);
    private final Participant ana = make.person("Ана", "Банова", organisation);
    private final Participant vera = make.person("Вера", "Гочева", organisation);

    @Test
    void removingAParticipantFreesTheirSeatAndTakesTheirRowsAlong() {
        var visit = make.visit("Монумент", day, 30);
        make.seat(visit, ana);
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        make.needs(ana, "без глутен");
        make.speaker(ana);
        var session = make.session(day, "09:00", "10:00", null);
        make.row(session.withSpeakers(List.of(
                new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER),
                new SessionSpeaker(vera.id(), SpeakerPart.MODERATOR))));
        var before = make.seminar();

        var edit = ParticipantEdits.remove(before, List.of(ana));
        var after = before.apply(edit);

        assertEquals(List.of(vera), after.participants());
        assertEquals(List.of(), after.visitSeats());
        assertEquals(List.of(), after.attendance());
        assertEquals(List.of(), after.needs());
        assertEquals(List.of(), after.speakers());
        assertEquals(
                List.of(new SessionSpeaker(vera.id(), SpeakerPart.MODERATOR)),
                after.sessions().get(0).speakers());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void removingAnOrganisationKeepsItsPeople() {
        var details = make.details();
        make.details(details.withOrganisations(organisation.id(), organisation.id()));
        var itself = make.row(new Participant(
                make.ids.next(),
                ParticipantKind.ORGANISATION,
                PersonName.EMPTY,
                Bilingual.EMPTY,
                null,
                organisation.id(),
                Country.NOT_STATED,
                Bilingual.EMPTY,
                EnumSet.of(Role.PARTNER),
                PlannedMode.NOT_STATED,
                ParticipantStatus.REGISTERED,
                "",
                "",
                "",
                List.of(),
                List.of(),
                ""));
        make.attendance(itself, day, AttendanceMode.IN_PERSON);
        var before = make.seminar();

        var edit = OrganisationEdits.remove(before, organisation);
        var after = before.apply(edit);

        assertEquals(List.of(ana.withOrganisation(null), vera.withOrganisation(null)), after.participants());
        assertEquals(List.of(), after.attendance());
        assertNull(after.details().organiser());
        assertNull(after.details().host());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void removingADayTakesItsSessionsAndKeepsItsVisits() {
        var other = make.day(2);
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        var stays = make.attendance(ana, other, AttendanceMode.REMOTE);
        make.session(day, "09:00", "10:00", null);
        var visit = make.visit("Монумент", day, null);
        var before = make.seminar();

        var edit = SeminarEdits.remove(before, day);
        var after = before.apply(edit);

        assertEquals(List.of(other), after.days());
        assertEquals(List.of(), after.sessions());
        assertEquals(List.of(stays), after.attendance());
        assertEquals(List.of(visit.withDay(null)), after.visits());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void removingARoomKeepsItsSessions() {
        var room = make.room("Зала 1");
        var session = make.session(day, "09:00", "10:00", room);
        var before = make.seminar();

        var edit = SeminarEdits.remove(before, room);

        assertEquals(List.of(session.withRoom(null)), before.apply(edit).sessions());
        assertEquals(before, before.apply(edit).apply(edit.inverse()));
    }

    @Test
    void aSpeakerTakenOffLeavesTheAgendaButStaysAParticipant() {
        var seminar = make.seminar();
        var speaker = Speaker.of(make.ids.next(), ana.id(), Bilingual.same("експерт"));
        seminar = seminar.apply(SpeakerEdits.add(seminar, speaker));
        assertTrue(seminar.participants().require(ana.id()).has(Role.SPEAKER));

        seminar = seminar.apply(SpeakerEdits.remove(seminar, List.of(speaker)));

        assertEquals(List.of(ana, vera), seminar.participants());
        assertEquals(List.of(), seminar.speakers());
    }

    @Test
    void whoIsNamedInASessionBecomesASpeakerInTheSameStep() {
        var before = make.seminar();
        var session = new Session(
                make.ids.next(),
                day.id(),
                null,
                null,
                1,
                null,
                SessionKind.WORKSHOP,
                Bilingual.same("Казуси"),
                Held.NOTHING,
                List.of(new SessionSpeaker(vera.id(), SpeakerPart.SPEAKER)));

        var edit = SessionEdits.add(before, make.ids, session);
        var after = before.apply(edit);

        assertNotNull(after.speakerOf(vera.id()));
        assertTrue(after.participants().require(vera.id()).has(Role.SPEAKER));
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void markingAgainChangesNothingAndMarkingOtherwiseChangesTheRow() {
        var before = make.seminar();
        var period = Period.of(day.id());
        var both = List.of(ana, vera);
        var after = before.apply(AttendanceEdits.mark(
                before, make.ids, both, period, AttendanceMode.IN_PERSON, AttendanceEdits.Mark.BY_HAND));

        var again = AttendanceEdits.mark(
                after, make.ids, both, period, AttendanceMode.IN_PERSON, AttendanceEdits.Mark.BY_HAND);
        var otherwise = AttendanceEdits.mark(
                after, make.ids, List.of(ana), period, AttendanceMode.REMOTE, AttendanceEdits.Mark.BY_HAND);

        assertTrue(again.isEmpty());
        assertEquals(2, after.apply(otherwise).attendance().size());
        assertEquals(
                AttendanceMode.REMOTE,
                AttendanceIndex.of(after.apply(otherwise))
                        .modes(ana.id())
                        .iterator()
                        .next());
        assertEquals(before, after.apply(AttendanceEdits.clear(after, both, period)));
    }

    @Test
    void aWalkInIsAddedAndPresentInOneStep() {
        var before = make.seminar();
        var person =
                Participant.person(make.ids.next(), PersonName.of("Иво", "", ""), null, EnumSet.of(Role.PARTICIPANT));

        var edit = AttendanceEdits.walkIn(
                before, make.ids, person, Period.of(day.id()), AttendanceMode.IN_PERSON, AttendanceEdits.Mark.BY_HAND);
        var after = before.apply(edit);

        assertEquals(new HeadCount(1, 0), Summary.of(after).registrations().walkIns());
        assertEquals(new HeadCount(1, 0), Summary.of(after).total().inPerson());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void anEditThatDoesNotFitIsABug() {
        var seminar = make.seminar();
        var stale = new Edit(
                Message.of("edit.seminar-changed"),
                List.of(new RowChange.Changed(
                        ana.withStatus(ParticipantStatus.WAITING), ana.withStatus(ParticipantStatus.CANCELLED))));
        assertThrows(IllegalStateException.class, () -> seminar.apply(stale));
    }

    @Test
    void theSecondPersonToBeLeadPartnerIsRefused() {
        make.organisation("Αθήνα", "GR", PartnerRole.LEAD);
        var second = new Organisation(
                organisation.id(),
                organisation.name(),
                organisation.type(),
                organisation.country(),
                PartnerRole.LEAD,
                false,
                Bilingual.EMPTY,
                List.of());
        var problems = Rules.check(second, make.seminar());
        assertEquals(
                List.of("partnerRole"), problems.stream().map(Problem::field).toList());
    }
}
