package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sabor.json.Json;
import org.sabor.message.Message;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.EveryField;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.RandomEdits;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;

class ErasureTest {
    private static Ids ids() {
        return new Ids(InstantSource.fixed(Instant.parse("2034-01-02T08:00:00Z")), new Random(3));
    }

    @Test
    void whoeverAttendedIsLeftAsAPseudonymInAllPlaces() {
        var seminar = EveryField.said();
        var session = seminar.sessions().getFirst();
        var told = Bilingual.same("Łukasz Čapek spoke; Чапек, l@example.org");
        seminar = seminar.apply(new Edit(
                Message.of("x"), List.of(new RowChange.Changed(session, session.withHeld(Held.of(told, told))))));
        var who = seminar.participants().stream()
                .filter(each -> each.isPerson())
                .findFirst()
                .orElseThrow();
        var result = Erasure.of(seminar, Set.of(who.id()), ids());
        var after = result.seminar();
        assertEquals(Set.of(who.id()), result.erased());
        assertEquals(1, result.scans().size());
        for (var row : after.rows()) {
            var text = Json.strict().tree(row).toString();
            assertFalse(text.contains(who.id().toString()), text);
            for (var gone : List.of(
                    "Čapek",
                    "Capek",
                    "\"l@example",
                    " l@example",
                    "+359 2 1",
                    "глутен",
                    "биография",
                    "нощувка",
                    "по-късно")) {
                assertFalse(text.contains(gone), text);
            }
        }
        var pseudonym = after.participants().stream()
                .filter(each -> each.isPerson())
                .findFirst()
                .orElseThrow();
        assertEquals("Заличен участник", pseudonym.name().full());
        assertEquals(who.organisation(), pseudonym.organisation());
        assertEquals(List.of(), pseudonym.consents());
        // They stand where they stood: on the programme, on the sheet, beside a group behind one connection.
        assertTrue(after.sessions().getFirst().hasSpeaker(pseudonym.id()));
        assertTrue(after.sheetPrints().getFirst().people().contains(pseudonym.id()));
        assertTrue(after.onlineAttendees().getFirst().people().contains(pseudonym.id()));
        assertEquals(
                0,
                after.needs().size()
                        + after.speakers().size()
                        + after.visitSeats().size());
        assertEquals(55, after.attendance().getFirst().minutes());
    }

    /// Random reports may name people who were removed since.
    private static Set<Id<Participant>> dangling(Seminar seminar) {
        var found = new HashSet<Id<Participant>>();
        seminar.onlineAttendees()
                .forEach(each -> each.people().stream()
                        .filter(person -> seminar.participants().find(person) == null)
                        .forEach(found::add));
        return found;
    }

    @Test
    void theAttendanceOfRandomSeminarsStaysAndRowsFitTogether() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new RandomEdits(new Random(seed));
            var seminar = random.start();
            for (int i = 0; i < 120; i++) {
                seminar = seminar.apply(random.next(seminar));
            }
            if (seminar.participants().isEmpty()) {
                continue;
            }
            var who = seminar.participants()
                    .get(seed % seminar.participants().size())
                    .id();
            var result = Erasure.of(seminar, Set.of(who), ids());
            var before = Summary.of(seminar);
            var after = Summary.of(result.seminar());
            assertEquals(before.total().present(), after.total().present(), "seed " + seed);
            assertEquals(before.participations(), after.participations());
            assertEquals(before.days().keySet(), after.days().keySet());
            for (var row : result.seminar().rows()) {
                assertFalse(Json.strict().tree(row).toString().contains(who.toString()), "seed " + seed);
            }
            result.seminar()
                    .sessions()
                    .forEach(each -> each.speakers()
                            .forEach(speaker -> assertNotNull(
                                    result.seminar().participants().find(speaker.participant()))));
            var dangling = dangling(seminar);
            assertTrue(dangling.containsAll(dangling(result.seminar())), "seed " + seed);
            // Twice is as once.
            assertSame(
                    result.seminar(),
                    Erasure.of(result.seminar(), Set.of(who), ids()).seminar());
        }
    }
}
