package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Consent GIVEN = new Consent(ConsentScope.WEB, ConsentState.GIVEN, MARCH, ConsentOrigin.PAPER);
    private static final Consent WITHDRAWN =
            new Consent(ConsentScope.WEB, ConsentState.WITHDRAWN, MARCH.plusDays(9), ConsentOrigin.E_MAIL);
    private static final Consent OTHER = new Consent(ConsentScope.PHOTO, ConsentState.REFUSED, MARCH);

    private static Consent web(ConsentState state, @Nullable LocalDate date) {
        return new Consent(ConsentScope.WEB, state, date);
    }

    private static Consent bare(ConsentState state) {
        return web(state, null);
    }

    @Test
    void aConsentStaysBesideItsWithdrawal() {
        var answers = Consent.noted(List.of(GIVEN, OTHER), WITHDRAWN);
        assertEquals(List.of(GIVEN, WITHDRAWN, OTHER), answers);
        var corrected = web(ConsentState.WITHDRAWN, MARCH.plusDays(10));
        assertEquals(List.of(GIVEN, corrected, OTHER), Consent.noted(answers, corrected));
        var again = web(ConsentState.GIVEN, MARCH.plusDays(30));
        assertEquals(List.of(GIVEN, WITHDRAWN, again, OTHER), Consent.noted(answers, again));
        assertSame(answers, Consent.noted(answers, WITHDRAWN));
        var person = Participant.person(
                        Id.parse("00000000-0000-7000-8000-000000000001"), PersonName.EMPTY, null, Set.of())
                .withConsents(answers);
        assertFalse(person.allows(ConsentScope.WEB));
    }

    @Test
    void aCorrectionAndAnAnswerAfterARefusalTakeThePlaceOfTheLast() {
        var later = web(ConsentState.GIVEN, MARCH.plusDays(1));
        assertEquals(List.of(later), Consent.noted(List.of(GIVEN), later));
        assertEquals(List.of(GIVEN), Consent.noted(List.of(web(ConsentState.REFUSED, MARCH)), GIVEN));
        assertEquals(List.of(OTHER, GIVEN), Consent.noted(List.of(OTHER), GIVEN));
    }

    /// By keyboard one goes from one answer to the next, and each is kept on the way.
    @Test
    void whatIsPassedOverWhileChoosingLeavesNoTrace() {
        var answers = List.of(GIVEN);
        answers = Consent.noted(answers, bare(ConsentState.REFUSED));
        assertEquals(List.of(GIVEN, bare(ConsentState.REFUSED)), answers);
        answers = Consent.noted(answers, bare(ConsentState.WITHDRAWN));
        assertEquals(List.of(GIVEN, bare(ConsentState.WITHDRAWN)), answers);
        answers = Consent.noted(answers, bare(ConsentState.REFUSED));
        assertEquals(List.of(GIVEN), Consent.noted(answers, bare(ConsentState.GIVEN)));
    }

    @Test
    void ofAPersonNotedTwiceNothingGivenIsLost() {
        assertEquals(List.of(GIVEN, WITHDRAWN), Consent.joined(List.of(GIVEN), List.of(WITHDRAWN)));
        assertEquals(List.of(GIVEN, WITHDRAWN), Consent.joined(List.of(WITHDRAWN), List.of(GIVEN)));
        assertEquals(List.of(GIVEN, WITHDRAWN), Consent.joined(List.of(GIVEN, WITHDRAWN), List.of(GIVEN)));
        // A withdrawal without a date is not outdone by the consent it takes back.
        var undated = bare(ConsentState.WITHDRAWN);
        assertEquals(List.of(GIVEN, undated), Consent.joined(List.of(GIVEN), List.of(GIVEN, undated)));
        var again = web(ConsentState.GIVEN, MARCH.plusDays(30));
        assertEquals(List.of(GIVEN, WITHDRAWN, again), Consent.joined(List.of(again), List.of(GIVEN, WITHDRAWN)));
    }

    @Test
    void aWithdrawalAtTheDeskStandsBesideTheConsentAndComesInOnce() {
        var empty =
                Participant.person(Id.parse("00000000-0000-7000-8000-000000000001"), PersonName.EMPTY, null, Set.of());
        var here = empty.withConsents(List.of(GIVEN));
        var there = empty.withConsents(List.of(WITHDRAWN));
        var merged = DeskData.overlaid(here, empty, there);
        assertEquals(List.of(GIVEN, WITHDRAWN), merged.consents());
        assertEquals(merged, DeskData.overlaid(merged, empty, there));
        var both = empty.withConsents(List.of(GIVEN, WITHDRAWN));
        assertEquals(
                List.of(GIVEN, WITHDRAWN), DeskData.overlaid(both, empty, both).consents());
    }
}
