package org.sabor.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sabor.json.Json;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.DeskCopy;
import org.sabor.model.Edit;
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.SecondDesk;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.Read;
import org.sabor.print.Request;

/// RELIABILITY F7: no consent, no place in the output; DOMAIN 5.1: needs and phones are hidden from the desk and from
/// whatever is printed for others.
class OutputsTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));

    /// The strings of a person that no document for others has: phone, other addresses, note, diet, accessibility,
    /// technical needs, travel.
    private static final Set<Integer> HIDDEN = Set.of(10, 12, 13, 14, 15, 24, 25);

    private static Set<Integer> marks(Seminar seminar, DocumentKind kind) {
        var found = new java.util.HashSet<Integer>();
        for (var language : List.of(DocumentLanguage.BG, DocumentLanguage.EN)) {
            var request = new Request(seminar, Attachments.NONE, language, Choices.USUAL, MOMENT);
            for (var document : Documents.make(kind, request)) {
                found.addAll(MarkedSeminar.found(Read.text(document).getBytes(StandardCharsets.UTF_8)));
                found.addAll(
                        MarkedSeminar.found((document.fileName() + document.title()).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return found;
    }

    @Test
    void phonesNeedsAndNotesStandInNoDocumentForOthers() {
        var seminar = new MarkedSeminar(8).seminar();
        var wrong = new ArrayList<String>();
        for (var kind : DocumentKind.all(false)) {
            var hidden = marks(seminar, kind).stream()
                    .filter(mark -> HIDDEN.contains(mark % 100))
                    // Who caters is told what is eaten and what access is needed, and by nobody's name.
                    .filter(mark -> kind != DocumentKind.CATERING || (mark % 100 != 14 && mark % 100 != 15))
                    .toList();
            if (!hidden.isEmpty()) {
                wrong.add(kind + " " + hidden);
            }
        }
        assertEquals(List.of(), wrong);
        var names = marks(seminar, DocumentKind.CATERING).stream()
                .filter(mark -> mark % 100 != 14 && mark % 100 != 15)
                .toList();
        assertEquals(List.of(), names);
        // The control: what stays in the house has phones.
        assertTrue(marks(seminar, DocumentKind.BOARDING_LIST).stream().anyMatch(mark -> mark % 100 == 10));
    }

    @Test
    void aSecondDeskGetsNoPhonesDietsAddressesAndNotes() {
        var seminar = new MarkedSeminar(8).seminar();
        var copy = SecondDesk.of(seminar, new DeskCopy("Desk 2", LocalDateTime.of(2026, 3, 12, 9, 0)));
        var found = copy.rows().stream()
                .flatMap(row ->
                        MarkedSeminar.found(Json.strict().tree(row).toString().getBytes(StandardCharsets.UTF_8))
                                .stream())
                .map(mark -> mark % 100)
                .collect(Collectors.toSet());
        // Who stands at the door sees who needs a ramp.
        assertTrue(found.contains(15));
        for (int hidden : Set.of(9, 10, 12, 13, 14, 24, 25, 20, 30, 34, 36)) {
            assertFalse(found.contains(hidden), "string " + hidden);
        }
    }

    /// Sequences of answers by chance: after each the published outputs have exactly those who have agreed.
    @Test
    void whoHasNotAgreedIsInNoPublishedOutput() {
        int agreed = 0;
        int refused = 0;
        for (int seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            var seminar = new MarkedSeminar(6).seminar();
            for (int step = 0; step < 6; step++) {
                seminar = answered(seminar, random);
                var listed = people(marks(seminar, DocumentKind.PARTICIPANT_LIST), EnumSet.allOf(Part.class));
                var introduced = people(marks(seminar, DocumentKind.SPEAKER_PAGES), EnumSet.of(Part.BIOGRAPHY));
                for (int i = 0; i < 6; i++) {
                    var person = seminar.participants().get(i);
                    if (!person.allows(ConsentScope.PUBLIC_LIST)) {
                        assertFalse(listed.contains(i), "seed " + seed + " step " + step + " person " + i);
                        refused++;
                    } else {
                        agreed += listed.contains(i) ? 1 : 0;
                    }
                    if (!person.allows(ConsentScope.WEB)) {
                        assertFalse(introduced.contains(i), "seed " + seed + " step " + step + " person " + i);
                    }
                }
            }
        }
        assertTrue(agreed > 20 && refused > 100, agreed + " agreed, " + refused + " refused");
    }

    private enum Part {
        NAME,
        BIOGRAPHY
    }

    private static Set<Integer> people(Set<Integer> marks, Set<Part> parts) {
        return marks.stream()
                .filter(mark -> parts.contains(Part.NAME) || mark % 100 == 20 || mark % 100 == 21)
                .map(mark -> mark / 100)
                .collect(Collectors.toSet());
    }

    private static Seminar answered(Seminar seminar, Random random) {
        var changes = new ArrayList<RowChange>();
        for (var person : seminar.participants()) {
            if (random.nextInt(3) > 0) {
                var scope = random.nextBoolean() ? ConsentScope.PUBLIC_LIST : ConsentScope.WEB;
                var state = List.of(ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.WITHDRAWN)
                        .get(random.nextInt(3));
                var all = new ArrayList<>(person.consents());
                all.removeIf(each -> each.scope() == scope);
                all.add(new Consent(scope, state, LocalDate.of(2026, 3, 1)));
                Participant after = person.withConsents(all);
                changes.add(new RowChange.Changed(person, after));
            }
        }
        return seminar.apply(new Edit(Message.of("x"), changes));
    }
}
