package org.sabor.ui.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.SmallSeminar;

final class MailMessagesTest {
    private final SmallSeminar small = new SmallSeminar();

    private Participant with(String address) {
        return new Participant(
                small.ids.next(),
                ParticipantKind.PERSON,
                PersonName.of("A", "B", ""),
                Bilingual.EMPTY,
                null,
                null,
                Country.NOT_STATED,
                Bilingual.EMPTY,
                java.util.Set.of(),
                PlannedMode.NOT_STATED,
                ParticipantStatus.INVITED,
                address,
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    private MailMessages to(String... addresses) {
        return MailMessages.to(List.of(addresses).stream().map(this::with).toList());
    }

    @Test
    void everybodyIsInBccAndEachAddressOnce() {
        var mail = to("a@example.org", "B@example.org", "b@example.org", "c@example.org");
        assertEquals(1, mail.messages().size());
        assertEquals(
                URI.create("mailto:?bcc=a@example.org,B@example.org,c@example.org"),
                mail.messages().getFirst().link());
        assertEquals(3, mail.messages().getFirst().people());
    }

    @Test
    void noAddressCanAddAHeader() {
        var mail =
                to("x&bcc=y@example.org", "a?subject=b@example.org", "p%0D%0Abcc:q@example.org", "o'neil+1@пример.бг");
        var link = mail.messages().getFirst().link().toString();
        assertEquals(1, link.chars().filter(c -> c == '?').count());
        assertEquals(0, link.chars().filter(c -> c == '&').count());
        assertEquals(1, link.chars().filter(c -> c == '=').count());
        assertTrue(link.contains("p%250D%250Abcc%3Aq@example.org"));
        assertTrue(link.chars().allMatch(c -> c > 32 && c < 127));
        assertEquals(
                "x&bcc=y@example.org,a?subject=b@example.org,p%0D%0Abcc:q@example.org,o'neil+1@пример.бг",
                URLDecoder.decode(link.substring("mailto:?bcc=".length()), StandardCharsets.UTF_8));
    }

    @Test
    void unusableAddressesAreLeftOut() {
        var mail = to("", "no address", "a@example.org\r\nBcc: b@example.org", "a,b@example.org", "z@example.org");
        assertEquals(List.of("z@example.org"), mail.addresses());
        assertEquals(4, mail.without().size());
        assertEquals(1, to("ж".repeat(300) + "@пример.бг").without().size());
        assertEquals(List.of(), to("", "x").messages());
    }

    @Test
    void fiveHundredAddressesAreSplitAndNobodyIsLost() {
        var people = IntStream.range(0, 500)
                .mapToObj(i -> with("participant.number" + i + "@municipality.example.org"))
                .toList();
        var mail = MailMessages.to(people);
        var all = new ArrayList<String>();
        for (var message : mail.messages()) {
            var link = message.link().toString();
            assertTrue(link.length() < 1_800, String.valueOf(link.length()));
            var addresses = List.of(link.substring("mailto:?bcc=".length()).split(",", -1));
            assertEquals(message.people(), addresses.size());
            all.addAll(addresses);
        }
        assertEquals(people.stream().map(Participant::email).toList(), all);
        assertTrue(mail.messages().size() > 1 && mail.messages().size() < 20);
    }
}
