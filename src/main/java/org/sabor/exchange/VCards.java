package org.sabor.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// Participants as cards for the address books of mail programs and telephones: vCard 3.0 (RFC 2426), which all of
/// them read. Names, organisation, position, address and telephone; neither notes nor needs.
public final class VCards {
    private final Seminar seminar;
    private final Language language;

    /// Cards of people of this seminar.
    ///
    /// @param language of the organisations and positions
    public VCards(Seminar seminar, Language language) {
        this.seminar = seminar;
        this.language = language;
    }

    /// Writes the cards of the people among these. What was there under this name is replaced, whole or not at all.
    ///
    /// @return how many cards
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder refuses
    public int write(Collection<Participant> participants, Path file) {
        var people = participants.stream().filter(Participant::isPerson).toList();
        var cards = new StringBuilder();
        people.forEach(person -> append(cards, person));
        try {
            SeminarPackage.replace(file, cards.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("package.not-written", file.toString()), refused);
        }
        return people.size();
    }

    private void append(StringBuilder cards, Participant person) {
        var name = person.name();
        line(cards, "BEGIN", "VCARD");
        line(cards, "VERSION", "3.0");
        line(
                cards,
                "N",
                escaped(name.family()) + ";" + escaped(name.given()) + ";" + escaped(name.middle()) + ";"
                        + escaped(name.title().in(language)) + ";");
        line(cards, "FN", escaped(name.isEmpty() ? person.email() : name.full()));
        var organisation = seminar.organisationOf(person);
        text(cards, "ORG", organisation == null ? "" : organisation.name().in(language));
        text(cards, "TITLE", person.position().in(language));
        text(cards, "EMAIL;TYPE=INTERNET", person.email());
        text(cards, "TEL", person.phone());
        line(cards, "END", "VCARD");
    }

    private static void text(StringBuilder cards, String property, String value) {
        if (!value.isEmpty()) {
            line(cards, property, escaped(value));
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static void line(StringBuilder cards, String property, String value) {
        FoldedLines.append(cards, property + ":" + value);
    }
}
