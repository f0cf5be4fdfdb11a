package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day first = make.day(1);
    private final Day second = make.day(2);
    private final Organisation sofia = make.organisation("София", "BG", PartnerRole.PARTNER);
    private final Organisation athens = make.organisation("Αθήνα", "EL", PartnerRole.LEAD);
    private final Organisation guests = make.organisation("Гости", "BG", PartnerRole.NONE);

    @Test
    void whoCameInPersonAndRemotelyIsCountedOnce() {
        var both = make.person("Ана", "Банова", sofia);
        make.attendance(both, first, AttendanceMode.IN_PERSON);
        make.attendance(both, second, AttendanceMode.REMOTE);
        var here = make.person("Вера", "Гочева", sofia);
        make.attendance(here, first, AttendanceMode.IN_PERSON);
        make.attendance(here, second, AttendanceMode.IN_PERSON);
        var absent = make.person("Дора", "Енева", athens);
        make.attendance(absent, first, AttendanceMode.ABSENT);
        make.person("Жана", "Зидарова", athens);

        var summary = Summary.of(make.seminar());

        assertEquals(new Turnout(new HeadCount(1, 0), HeadCount.NONE, new HeadCount(1, 0), 1, 1), summary.total());
        assertEquals(new HeadCount(2, 0), summary.total().present());
        assertEquals(new HeadCount(4, 0), summary.participations());
        assertEquals(
                new Turnout(new HeadCount(1, 0), new HeadCount(1, 0), HeadCount.NONE, 0, 2),
                summary.days().get(second.id()));
    }

    @Test
    void anUncountedGroupMakesTheHeadCountNotStatedAndNeverZero() {
        make.attendance(make.group("местни организации", null, guests), first, AttendanceMode.REMOTE);
        make.attendance(make.group("ученици", 12, guests), first, AttendanceMode.IN_PERSON);

        var present = Summary.of(make.seminar()).total().present();

        assertEquals(new HeadCount(12, 1), present);
        assertFalse(present.stated());
    }

    @Test
    void aCountryInBothModesIsOneCountry() {
        make.attendance(make.person("Нико", "Пападопулос", athens), first, AttendanceMode.IN_PERSON);
        make.attendance(make.person("Мария", "Пападопулу", athens), first, AttendanceMode.REMOTE);
        make.attendance(make.person("Ана", "Банова", guests), first, AttendanceMode.REMOTE);

        var summary = Summary.of(make.seminar());

        var greece = new Country("GR");
        assertEquals(Set.of(greece), summary.countries().inPerson());
        assertEquals(Set.of(greece, new Country("BG")), summary.countries().remote());
        assertEquals(2, summary.countries().all().size());
        assertEquals(Set.of(greece), summary.partnerCountries().all());
    }

    @Test
    void partnersAndOthersAreApartAndCollectiveOrganisationsAreNoOrganisation() {
        make.attendance(make.person("Ана", "Банова", sofia), first, AttendanceMode.IN_PERSON);
        make.attendance(make.person("Вера", "Гочева", guests), first, AttendanceMode.REMOTE);
        var many = make.row(new Organisation(
                make.ids.next(),
                Bilingual.same("местни НПО"),
                OrganisationType.NGO,
                new Country("BG"),
                PartnerRole.NONE,
                true,
                Bilingual.EMPTY,
                List.of()));
        make.attendance(make.group("", null, many), first, AttendanceMode.REMOTE);

        var summary = Summary.of(make.seminar());

        assertEquals(2, summary.partners());
        assertEquals(Set.of(sofia.id()), summary.partnersPresent().all());
        assertEquals(Set.of(guests.id()), summary.othersPresent().all());
    }

    @Test
    void aShortConnectionDoesNotCountWhereAMinimumIsSet() {
        var details = make.details();
        make.details(new SeminarDetails(
                details.id(),
                details.title(),
                details.aliases(),
                details.type(),
                details.format(),
                details.formatText(),
                null,
                null,
                details.venue(),
                details.zone(),
                details.online(),
                details.unit(),
                30,
                details.agenda(),
                details.policyDocuments(),
                details.policyContext(),
                details.outcomes(),
                details.publications(),
                details.preparedBy(),
                details.privacyContact(),
                null,
                StatedFigures.NONE));
        make.attendance(make.person("Ана", "Банова", sofia), Period.of(first.id()), AttendanceMode.REMOTE, 29);
        make.attendance(make.person("Вера", "Гочева", sofia), Period.of(first.id()), AttendanceMode.REMOTE, 30);

        assertEquals(new HeadCount(1, 0), Summary.of(make.seminar()).total().remote());
    }

    @Test
    void registrationsAreFiveDifferentNumbers() {
        var came = make.person("Ана", "Банова", sofia);
        make.attendance(came, first, AttendanceMode.IN_PERSON);
        make.row(make.person("Вера", "Гочева", sofia).withStatus(ParticipantStatus.REGISTERED));
        make.row(make.person("Дора", "Енева", sofia).withStatus(ParticipantStatus.CANCELLED));
        make.row(make.person("Жана", "Зидарова", sofia).withStatus(ParticipantStatus.WAITING));
        make.row(make.person("Ирина", "Йотова", sofia).withStatus(ParticipantStatus.DECLINED));
        make.row(make.person("Катя", "Лазарова", sofia).withStatus(ParticipantStatus.WALK_IN));

        assertEquals(
                new Registrations(heads(5), heads(2), heads(1), heads(1), heads(1), heads(1), heads(1), heads(1)),
                Summary.of(make.seminar()).registrations());
    }

    @Test
    void theLengthOfTheSessionsIsNotStatedWhereATimeIsNot() {
        make.session(first, "09:00", "10:30", null);
        assertEquals(90, Summary.of(make.seminar()).sessionMinutes());
        make.session(first, null, null, null);
        assertNull(Summary.of(make.seminar()).sessionMinutes());
        assertEquals(2, Summary.of(make.seminar()).sessions());
    }

    private static HeadCount heads(int known) {
        return new HeadCount(known, 0);
    }
}
