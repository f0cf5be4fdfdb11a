package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;

final class TakeOverTest {
    private final Ids ids = new Ids(InstantSource.fixed(Instant.parse("2026-05-01T08:00:00Z")), new Random(7));
    private final SmallSeminar before = new SmallSeminar();
    private final SmallSeminar now = new SmallSeminar();

    private Seminar after(Seminar here, Seminar earlier, Participant... chosen) {
        return here.apply(TakeOver.edit(here, ids, earlier, List.of(chosen)));
    }

    private static Participant full(Id<Participant> id, Organisation organisation) {
        return new Participant(
                id,
                ParticipantKind.PERSON,
                PersonName.of("Росица", "Стелиянова", "Rositsa Steliyanova"),
                Bilingual.EMPTY,
                null,
                organisation.id(),
                new Country("GR"),
                new Bilingual("експерт", "expert"),
                Set.of(Role.SPEAKER, Role.PARTNER),
                PlannedMode.REMOTE,
                ParticipantStatus.CANCELLED,
                "rositsa@example.org",
                "+359 2 000",
                "bg",
                List.of(
                        new Consent(ConsentScope.PHOTO, ConsentState.GIVEN, LocalDate.of(2025, 1, 1)),
                        new Consent(ConsentScope.INVITATIONS, ConsentState.GIVEN, LocalDate.of(2025, 1, 1))),
                List.of("Rosica"),
                "pays herself");
    }

    @Test
    void whoSomebodyIsComesAndWhatBelongsToTheEventStays() {
        var organisation = before.organisation("БАИК", "BG", PartnerRole.NONE);
        var rositsa = before.row(full(before.ids.next(), organisation));
        before.needs(rositsa, "vegetarian");
        var after = after(now.seminar(), before.seminar(), rositsa);
        var taken = after.participants().getFirst();
        assertNotEquals(rositsa.id(), taken.id());
        assertEquals(rositsa.name(), taken.name());
        assertEquals(rositsa.position(), taken.position());
        assertEquals(rositsa.roles(), taken.roles());
        assertEquals(rositsa.country(), taken.country());
        assertEquals("rositsa@example.org", taken.email());
        assertEquals("+359 2 000", taken.phone());
        assertEquals("bg", taken.language());
        assertEquals(List.of("Rosica"), taken.aliases());
        assertEquals(ParticipantStatus.INVITED, taken.status());
        assertEquals(PlannedMode.NOT_STATED, taken.plannedMode());
        assertEquals(List.of(), taken.consents());
        assertEquals("", taken.note());
        assertEquals(List.of(), List.copyOf(after.needs()));
        var its = after.organisationOf(taken);
        assertEquals(organisation.withAliases(List.of()).name(), its == null ? null : its.name());
    }

    @Test
    void whoHasNotAgreedToInvitationsComesWithoutAddressAndPhone() {
        var organisation = before.organisation("БАИК", "BG", PartnerRole.NONE);
        for (var state : ConsentState.values()) {
            var rositsa = full(before.ids.next(), organisation)
                    .withConsents(List.of(new Consent(ConsentScope.INVITATIONS, state, null)))
                    .withAliases(List.of("Rosica", "r@example.org"));
            var taken = after(now.seminar(), before.seminar(), rositsa)
                    .participants()
                    .getFirst();
            boolean given = state == ConsentState.GIVEN;
            assertEquals(given ? "rositsa@example.org" : "", taken.email());
            assertEquals(given ? "+359 2 000" : "", taken.phone());
            assertEquals(given ? List.of("Rosica", "r@example.org") : List.of("Rosica"), taken.aliases());
        }
    }

    @Test
    void aSpeakerComesWithWhatIntroducesThem() {
        var organisation = before.organisation("БАИК", "BG", PartnerRole.NONE);
        var rositsa = before.row(full(before.ids.next(), organisation));
        var day = before.day(1);
        before.row(new Speaker(
                before.ids.next(),
                rositsa.id(),
                Bilingual.same("marketing expert"),
                Bilingual.same("biography"),
                Bilingual.same("topic of then"),
                SpeakerState.CONFIRMED,
                List.of(new Availability(day.id(), null, null)),
                "a microphone",
                "a hotel",
                new Picture("0".repeat(64), Bilingual.same("portrait")),
                List.of(new TalkFile("then.pdf", "1".repeat(64), 10, null))));
        var plain = before.person("Мария", "Колева", organisation);
        var after = after(now.seminar(), before.seminar(), rositsa, plain);
        assertEquals(2, after.participants().size());
        var speaker = after.speakers().getFirst();
        assertEquals(1, after.speakers().size());
        assertEquals(after.participants().getFirst().id(), speaker.participant());
        assertEquals(Bilingual.same("marketing expert"), speaker.roleText());
        assertEquals(Bilingual.same("biography"), speaker.biography());
        assertEquals(
                Speaker.of(speaker.id(), speaker.participant(), speaker.roleText())
                        .withBiography(speaker.biography()),
                speaker);
        assertEquals(1, after.organisations().size());
    }

    @Test
    void anOrganisationOfTheSameNameAndCountryIsNotAddedAgain() {
        var here = now.organisation("Łódź  Region", "PL", PartnerRole.PARTNER);
        var same = before.organisation("łódź region", "PL", PartnerRole.NONE);
        var elsewhere = before.organisation("Łódź Region", "LT", PartnerRole.NONE);
        var first = before.person("Łukasz", "Żółkiewski", same);
        var second = before.person("Jonas", "Jonaitis", elsewhere);
        var after = after(now.seminar(), before.seminar(), first, second);
        assertEquals(here.id(), after.participants().getFirst().organisation());
        assertEquals(2, after.organisations().size());
        assertEquals("LT", after.organisations().getLast().country().code());
    }

    @Test
    void theLeadPartnerHereStaysTheOnlyOne() {
        now.organisation("Community Example", "GR", PartnerRole.LEAD);
        var lead = before.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        var person = before.person("Иван", "Петров", lead);
        var after = after(now.seminar(), before.seminar(), person);
        assertEquals(PartnerRole.NONE, after.organisations().getLast().partnerRole());
        var first = after(new SmallSeminar().seminar(), before.seminar(), person);
        assertEquals(PartnerRole.LEAD, first.organisations().getLast().partnerRole());
    }

    @Test
    void aGroupComesWithoutTheNumberItHadThen() {
        var school = before.organisation("Училище", "BG", PartnerRole.NONE);
        var group = before.group("Ученици", 24, school);
        var after = after(now.seminar(), before.seminar(), group);
        var taken = after.participants().getFirst();
        assertEquals(ParticipantKind.GROUP, taken.kind());
        assertEquals(group.groupName(), taken.groupName());
        assertNull(taken.headCount());
    }

    @Test
    void oneStepOfUndoTakesAllOfItBack() {
        var organisation = before.organisation("БАИК", "BG", PartnerRole.NONE);
        var person = before.person("Мария", "Колева", organisation);
        var here = now.seminar();
        var edit = TakeOver.edit(here, ids, before.seminar(), List.of(person));
        assertEquals(Message.of("edit.participants-taken-over", 1), edit.title());
        assertEquals(here, here.apply(edit).apply(edit.inverse()));
        assertTrue(TakeOver.edit(here, ids, before.seminar(), List.of()).isEmpty());
    }
}
