package org.sabor.print;

import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;

/// The short notice on personal data that whoever signs can read (DOMAIN 3.3, GDPR Art. 13): who answers for the data,
/// why they are needed, how long they are kept, who sees them, where to ask.
record PrivacyNotice(Seminar seminar) {
    String in(Messages messages) {
        var details = seminar.details();
        var organiser = seminar.organisations().find(details.organiser());
        var notice = messages.text(
                "attendance-sheet.privacy",
                organiser == null
                        ? Message.of("attendance-sheet.the-organiser")
                        : organiser.name().in(messages.language()));
        return details.privacyContact().isEmpty()
                ? notice
                : notice + " " + messages.text("attendance-sheet.privacy-contact", details.privacyContact());
    }
}
