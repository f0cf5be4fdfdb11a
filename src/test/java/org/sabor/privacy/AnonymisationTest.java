package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.EveryField;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.RandomEdits;
import org.sabor.model.Retention;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.Read;
import org.sabor.print.Request;
import org.sabor.sample.Sample;

/// RELIABILITY F2, F3; DOMAIN 5.3.
class AnonymisationTest {
    private static final LocalDate TODAY = LocalDate.of(2034, 1, 2);

    private static Anonymisation anonymised(Seminar seminar) {
        var ids = new Ids(InstantSource.fixed(Instant.parse("2034-01-02T08:00:00Z")), new Random(3));
        return Anonymisation.of(seminar, TODAY, ids, new Random(4));
    }

    @Test
    void theFiguresOfRandomSeminarsStay() {
        int people = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new RandomEdits(new Random(seed));
            var seminar = random.start();
            for (int i = 0; i < 120; i++) {
                seminar = seminar.apply(random.next(seminar));
            }
            var before = Summary.of(seminar);
            var after = anonymised(seminar).seminar();
            assertEquals(before, Summary.of(after), "seed " + seed);
            assertEquals(
                    seminar.photos().size(),
                    Objects.requireNonNull(after.kept()).photos());
            people += seminar.participants().size();
        }
        assertTrue(people > 300, "seminars of " + people + " participants");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secon", "demo", "large"})
    void theDocumentsOfFiguresSayTheSame(String name) {
        var sample =
                name.equals("secon") ? Sample.secon() : name.equals("demo") ? Sample.demo() : Sample.large(300, 2, 5);
        var seminar = sample.seminar();
        var after = anonymised(seminar).seminar();
        for (var language : List.of(DocumentLanguage.BG, DocumentLanguage.EN)) {
            assertEquals(
                    text(DocumentKind.STATISTICS, seminar, language), text(DocumentKind.STATISTICS, after, language));
        }
    }

    private static String text(DocumentKind kind, Seminar seminar, DocumentLanguage language) {
        var moment = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
        var request = new Request(seminar, Attachments.NONE, language, Choices.USUAL, moment);
        return Read.text(Documents.make(kind, request).getFirst());
    }

    /// Every document can be made of what is left.
    @Test
    void everyDocumentIsMadeOfWhatIsLeft() {
        var after = anonymised(Sample.demo().seminar()).seminar();
        var moment = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
        for (var kind : DocumentKind.values()) {
            var request = new Request(after, Attachments.NONE, DocumentLanguage.BG, Choices.USUAL, moment);
            Documents.make(kind, request)
                    .forEach(document -> assertFalse(Read.text(document).isEmpty()));
        }
    }

    @Test
    void nobodyCanBeSingledOut() {
        for (var seminar : List.of(
                new MarkedSeminar(400).seminar(),
                Sample.demo().seminar(),
                Sample.large(1000, 3, 5).seminar())) {
            var left = anonymised(seminar).seminar();
            assertEquals(0, alone(left));
            assertFalse(left.participants().isEmpty());
            // The control: before, almost everybody can be.
            assertTrue(alone(seminar) > 10);
        }
    }

    @Test
    void nobodyOfRandomSeminarsCanBeSingledOut() {
        int before = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new RandomEdits(new Random(seed));
            var seminar = random.start();
            for (int i = 0; i < 200; i++) {
                seminar = seminar.apply(random.next(seminar));
            }
            before += alone(seminar);
            assertEquals(0, alone(anonymised(seminar).seminar()), "seed " + seed);
        }
        assertTrue(before > 100, "alone before: " + before);
    }

    private static int alone(Seminar seminar) {
        return (int)
                shared(seminar).values().stream().filter(number -> number < 5).count();
    }

    /// How many people share all that a row and its attendance say, but for the pseudonym itself.
    private static Map<List<Object>, Integer> shared(Seminar seminar) {
        var marks = new HashMap<Id<Participant>, Set<Object>>();
        for (var row : seminar.attendance()) {
            marks.computeIfAbsent(row.participant(), _ -> new HashSet<>())
                    .add(List.of(
                            row.period(),
                            row.mode(),
                            String.valueOf(row.minutes()),
                            String.valueOf(row.arrived()),
                            row.evidence(),
                            String.valueOf(row.recording())));
        }
        var counts = new HashMap<List<Object>, Integer>();
        for (var person : seminar.participants()) {
            if (person.isPerson()) {
                var says = new ArrayList<>();
                for (var component : Participant.class.getRecordComponents()) {
                    if (!Set.of("id", "name").contains(component.getName())) {
                        says.add(String.valueOf(Recast.value(person, component)));
                    }
                }
                says.add(marks.getOrDefault(person.id(), Set.of()));
                counts.merge(says, 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void pseudonymsLeadNowhere() {
        var seminar = new MarkedSeminar(60).seminar();
        var after = anonymised(seminar).seminar();
        var known = seminar.rows().stream().map(Row::id).collect(Collectors.toSet());
        for (var person : after.participants()) {
            assertTrue(person.name().full().matches("Участник \\d+"));
            assertTrue(person.name().latin().matches("Participant \\d+"));
            assertFalse(known.contains(person.id()));
        }
        for (var row : after.attendance()) {
            assertFalse(known.contains(row.id()));
        }
        // The order of the pseudonyms is not the order of the people.
        var other = Anonymisation.of(
                        seminar,
                        TODAY,
                        new Ids(InstantSource.fixed(Instant.parse("2034-01-02T08:00:00Z")), new Random(3)),
                        new Random(77))
                .seminar();
        assertFalse(List.copyOf(after.participants()).equals(List.copyOf(other.participants())));
    }

    @Test
    void textsThatStaySayNoNames() {
        var seminar = EveryField.said();
        var session = seminar.sessions().getFirst();
        var told = new Bilingual(
                "Łukasz Čapek представи темата; Чапек отговори на въпроси (l@example.org, 0888 123 456), 12.03.2026"
                        + " г., зала 2",
                "Lukasz Capek spoke, then Anna Petrova of 01C0001; CAPEK wrote.");
        var before = seminar.apply(new Edit(
                Message.of("x"), List.of(new RowChange.Changed(session, session.withHeld(Held.of(told, told))))));
        var result = anonymised(before);
        var held = result.seminar().sessions().getFirst().held();
        assertEquals(
                "участник представи темата; участник отговори на въпроси (…, …), 12.03.2026 г., зала 2",
                held.summary().bg());
        assertEquals(
                "a participant spoke, then a participant of 01C0001; a participant wrote.",
                held.summary().en());
        assertTrue(result.protocol().texts() >= 8, () -> result.protocol().toString());
        assertEquals(Bilingual.EMPTY, result.seminar().details().preparedBy().name());
        assertEquals(List.of(), result.seminar().sessions().getFirst().speakers());
        var items = result.seminar().agendaReleases().getFirst().items();
        assertEquals(List.of(), items.getFirst().speakers());
    }

    @Test
    void whatMustBeKeptIsNotMadeAnonymous() {
        var seminar = Sample.demo().seminar();
        assertEquals("anonymise.no-payment", key(seminar, new Retention(null, 5, false), TODAY));
        assertEquals("anonymise.held", key(seminar, new Retention(2020, 5, true), TODAY));
        assertEquals("anonymise.held-because", key(seminar, new Retention(2020, 5, true, "дело 12", null), TODAY));
        // DOMAIN 2.6: paid 12.03.2026, kept until 31.12.2031.
        var paid = new Retention(2026, 5, false);
        assertEquals(LocalDate.of(2031, 12, 31), paid.until());
        assertEquals("anonymise.too-early", key(seminar, paid, LocalDate.of(2031, 12, 31)));
        assertNull(key(seminar, paid, LocalDate.of(2032, 1, 1)));
        assertEquals(LocalDate.of(2036, 12, 31), new Retention(2026, 10, false).until());
        assertEquals("anonymise.already", key(anonymised(seminar).seminar(), paid, LocalDate.of(2040, 1, 1)));
        for (var language : Language.values()) {
            var said = Messages.of(language)
                    .text(Objects.requireNonNull(Anonymisation.obstacle(kept(seminar, paid), TODAY.minusYears(5))));
            assertTrue(said.contains(language == Language.BG ? "31.12.2031 г." : "2031-12-31"), said);
        }
    }

    private static Seminar kept(Seminar seminar, Retention retention) {
        return seminar.apply(new Edit(
                Message.of("x"),
                List.of(new RowChange.Changed(
                        seminar.project(), seminar.project().withRetention(retention)))));
    }

    private static @org.jspecify.annotations.Nullable String key(Seminar seminar, Retention retention, LocalDate day) {
        var obstacle = Anonymisation.obstacle(kept(seminar, retention), day);
        return obstacle == null ? null : obstacle.key();
    }

    @Test
    void theProtocolHasNumbersAndNoNames() {
        var seminar = new MarkedSeminar(40).seminar();
        var protocol = anonymised(seminar).protocol();
        assertEquals(40, protocol.people());
        assertEquals(40, protocol.removed().get(org.sabor.model.RowKind.NEEDS));
        assertNotNull(protocol.term());
        for (var language : Language.values()) {
            for (boolean done : new boolean[] {true, false}) {
                var text = protocol.lines(done).stream()
                        .map(Messages.of(language)::text)
                        .collect(Collectors.joining("\n"));
                assertTrue(MarkedSeminar.found(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .isEmpty());
                assertFalse(text.contains("{"), text);
            }
        }
    }
}
