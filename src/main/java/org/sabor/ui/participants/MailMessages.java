package org.sabor.ui.participants;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.sabor.model.Participant;
import org.sabor.model.Rules;

/// The new messages by which a mail program writes to people: everybody in BCC, so that nobody learns who else gets it,
/// and as many messages as the addresses need (RFC 6068, RELIABILITY E6).
///
/// @param messages in order, all with different people
/// @param addresses each once, as they are written
/// @param without those who have no address, or none that can be used
record MailMessages(List<MailMessage> messages, List<String> addresses, List<Participant> without) {
    /// Longer links are cut off by mail programs.
    static final int LONGEST = 1_800;

    private static final String START = "mailto:?bcc=";

    /// A message to this many people.
    record MailMessage(URI link, int people) {}

    static MailMessages to(List<Participant> people) {
        var addresses = new ArrayList<String>();
        var without = new ArrayList<Participant>();
        var seen = new HashSet<String>();
        for (var person : people) {
            var address = person.email();
            if (!Rules.isAddress(address) || START.length() + encoded(address).length() >= LONGEST) {
                without.add(person);
            } else if (seen.add(address.toLowerCase(Locale.ROOT))) {
                addresses.add(address);
            }
        }
        return new MailMessages(messages(addresses), addresses, without);
    }

    private static List<MailMessage> messages(List<String> addresses) {
        var messages = new ArrayList<MailMessage>();
        var link = new StringBuilder(START);
        int people = 0;
        for (var address : addresses) {
            var next = encoded(address);
            if (people > 0 && link.length() + 1 + next.length() >= LONGEST) {
                messages.add(new MailMessage(URI.create(link.toString()), people));
                link = new StringBuilder(START);
                people = 0;
            }
            link.append(people == 0 ? "" : ",").append(next);
            people++;
        }
        if (people > 0) {
            messages.add(new MailMessage(URI.create(link.toString()), people));
        }
        return messages;
    }

    /// Everything but letters, digits and a few signs by its UTF-8 bytes, so that no address can add a header.
    private static String encoded(String address) {
        var encoded = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || "-._~@".indexOf(sign) >= 0);
            if (plain) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", each));
            }
        }
        return encoded.toString();
    }
}
