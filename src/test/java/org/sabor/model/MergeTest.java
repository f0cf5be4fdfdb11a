package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two rows become one, and nothing that hung on either is lost.
class MergeTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day first = make.day(1);
    private final Day second = make.day(2);
    private final Organisation school = make.organisation("Училище", "BG", PartnerRole.NONE);
    private final Participant rositsa = make.person("Росица", "Стелиянова", school);
    private final Participant rosica = make.row(
            make.person("Rosica", "Stelianova", null).withRole(Role.SPEAKER).withPlannedMode(PlannedMode.REMOTE));
    private final Participant vera = make.person("Вера", "Колева", school);

    @Test
    void whatHangsOnTheOneThatGoesMovesAlong() {
        var visit = make.visit("Музей", second, null);
        var other = make.visit("Градина", second, null);
        make.seat(visit, rositsa);
        var twice = make.seat(visit, rosica);
        var seat = make.seat(other, rosica);
        make.attendance(rositsa, first, AttendanceMode.ABSENT);
        make.attendance(rosica, first, AttendanceMode.REMOTE);
        make.attendance(rosica, second, AttendanceMode.IN_PERSON);
        make.needs(rositsa, "без глутен");
        make.needs(rosica, "вегетарианка");
        make.speaker(rosica);
        var session = make.session(first, null, null, null);
        make.row(session.withSpeakers(List.of(
                new SessionSpeaker(rosica.id(), SpeakerPart.SPEAKER),
                new SessionSpeaker(vera.id(), SpeakerPart.MODERATOR),
                new SessionSpeaker(rositsa.id(), SpeakerPart.PANELLIST))));
        var before = make.seminar();

        var merged = ParticipantMerge.proposed(rositsa, rosica);
        var edit = ParticipantMerge.edit(before, merged, rosica);
        var after = before.apply(edit);

        assertEquals(
                Set.of(rositsa.id(), vera.id()),
                Set.copyOf(after.participants().stream().map(Participant::id).toList()));
        var one = after.participants().require(rositsa.id());
        assertEquals(EnumSet.of(Role.SPEAKER, Role.PARTICIPANT), EnumSet.copyOf(one.roles()));
        assertEquals(PlannedMode.REMOTE, one.plannedMode());
        assertEquals(List.of("Rosica Stelianova"), one.aliases());
        assertEquals(
                List.of(AttendanceMode.REMOTE, AttendanceMode.IN_PERSON),
                after.attendance().stream()
                        .filter(row -> row.participant().equals(one.id()))
                        .map(Attendance::mode)
                        .toList());
        assertEquals(2, after.attendance().size());
        assertEquals("без глутен; вегетарианка", after.needs().getFirst().diet());
        assertEquals(1, after.needs().size());
        assertEquals(one.id(), after.speakers().getFirst().participant());
        assertEquals(
                List.of(
                        new SessionSpeaker(one.id(), SpeakerPart.SPEAKER),
                        new SessionSpeaker(vera.id(), SpeakerPart.MODERATOR)),
                after.sessions().getFirst().speakers());
        assertEquals(null, after.visitSeats().find(twice.id()));
        assertEquals(one.id(), after.visitSeats().require(seat.id()).participant());
        assertEquals(before, after.apply(edit.inverse()));
    }

    @Test
    void theLaterAnswerHoldsAndWithoutDatesTheOneThatAllowsLess() {
        var march = LocalDate.of(2026, 3, 1);
        var one = rositsa.withConsents(List.of(
                new Consent(ConsentScope.PHOTO, ConsentState.GIVEN, march),
                new Consent(ConsentScope.VIDEO, ConsentState.GIVEN, null)));
        var other = rosica.withConsents(List.of(
                new Consent(ConsentScope.PHOTO, ConsentState.WITHDRAWN, march.plusDays(1)),
                new Consent(ConsentScope.VIDEO, ConsentState.REFUSED, null)));
        assertEquals(
                List.of(
                        new Consent(ConsentScope.PHOTO, ConsentState.GIVEN, march),
                        new Consent(ConsentScope.PHOTO, ConsentState.WITHDRAWN, march.plusDays(1)),
                        new Consent(ConsentScope.VIDEO, ConsentState.REFUSED, null)),
                ParticipantMerge.proposed(one, other).consents());
        assertEquals(
                ParticipantMerge.proposed(one, other).consents(),
                ParticipantMerge.proposed(other, one).consents());
    }

    @Test
    void aMergeAdmitsNobody() {
        var cancelled = rositsa.withStatus(ParticipantStatus.CANCELLED);
        assertEquals(
                ParticipantStatus.CANCELLED,
                ParticipantMerge.proposed(cancelled, vera).status());
        var invited = rositsa.withStatus(ParticipantStatus.INVITED);
        assertEquals(
                ParticipantStatus.CONFIRMED,
                ParticipantMerge.proposed(invited, vera).status());
    }

    @Test
    void pairsThatAreToldApartFollow() {
        make.row(new DistinctParticipants(make.ids.next(), rosica.id(), vera.id()));
        make.row(new DistinctParticipants(make.ids.next(), rosica.id(), rositsa.id()));
        var before = make.seminar();
        var after = before.apply(ParticipantMerge.edit(before, ParticipantMerge.proposed(rositsa, rosica), rosica));
        assertEquals(
                List.of(List.of(rositsa.id(), vera.id())),
                after.distinctParticipants().stream()
                        .map(pair -> List.of(pair.first(), pair.second()))
                        .toList());
    }

    @Test
    void thePeopleOfBothOrganisationsComeTogether() {
        var twin = make.organisation("Uchilishte", "BG", PartnerRole.PARTNER);
        var guest = make.person("Ана", "Илиева", twin);
        make.details(make.details().withOrganisations(twin.id(), null));
        make.row(new DistinctOrganisations(make.ids.next(), twin.id(), school.id()));
        var before = make.seminar();

        var edit = OrganisationMerge.edit(before, OrganisationMerge.proposed(school, twin), twin);
        var after = before.apply(edit);

        var one = after.organisations().require(school.id());
        assertEquals(1, after.organisations().size());
        assertEquals(List.of("Uchilishte"), one.aliases());
        assertEquals(PartnerRole.PARTNER, one.partnerRole());
        assertEquals(school.id(), after.participants().require(guest.id()).organisation());
        assertEquals(school.id(), after.details().organiser());
        assertEquals(List.of(), after.distinctOrganisations());
        assertEquals(before, after.apply(edit.inverse()));
    }
}
