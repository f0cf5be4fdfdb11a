package org.sabor.print;

import java.util.List;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Seminar;

/// What documents say about personal data (DOMAIN 3.3, 5.1; GDPR Art. 13): who answers for them, why they are needed,
/// how long they are kept, who sees them, where to ask. All of it may be rewritten by the user.
final class DataProtection {
    private DataProtection() {}

    /// The short notice that whoever signs a sheet can read.
    static Passage onSheets(Seminar seminar) {
        return Passage.of(seminar, "passage.sheet.notice", each -> {
            var notice = each.text("attendance-sheet.privacy", controller(seminar), term(seminar));
            return withContact(notice, seminar, each);
        });
    }

    /// The short notice of the registration form.
    static Passage onRegistration(Seminar seminar) {
        return Passage.of(seminar, "passage.registration-form.notice", each -> {
            var notice = each.text("privacy.registration", controller(seminar), term(seminar));
            return withContact(notice, seminar, each);
        });
    }

    private static String withContact(String notice, Seminar seminar, Messages messages) {
        var contact = seminar.details().privacyContact();
        return contact.isEmpty() ? notice : notice + " " + messages.text("attendance-sheet.privacy-contact", contact);
    }

    /// The sections of the full notice, in order.
    static List<Passage> sections(Seminar seminar) {
        return List.of(
                Passage.of(
                        seminar,
                        "passage.privacy-notice.controller",
                        each -> each.text("privacy.controller", controller(seminar), contact(seminar))),
                Passage.of(seminar, "passage.privacy-notice.data", each -> each.text("privacy.data")),
                Passage.of(
                        seminar,
                        "passage.privacy-notice.purposes",
                        each -> each.text(
                                "privacy.purposes",
                                seminar.details().title(),
                                seminar.project().title().isEmpty()
                                        ? Message.of("privacy.the-project")
                                        : Message.of(
                                                "privacy.project",
                                                BulgarianSentences.inner(seminar.project()
                                                        .title()
                                                        .in(each.language()))))),
                Passage.of(seminar, "passage.privacy-notice.basis", each -> each.text("privacy.basis")),
                Passage.of(seminar, "passage.privacy-notice.recipients", each -> each.text("privacy.recipients")),
                Passage.of(seminar, "passage.privacy-notice.term", each -> each.text("privacy.kept", term(seminar))),
                Passage.of(
                        seminar,
                        "passage.privacy-notice.rights",
                        each -> each.text("privacy.rights", contact(seminar))),
                Passage.of(seminar, "passage.privacy-notice.authority", each -> each.text("privacy.authority")));
    }

    /// What a person agrees to, above the boxes.
    static Passage photoConsent(Seminar seminar) {
        return Passage.of(
                seminar, "passage.photo-consent.text", each -> each.text("photo-consent.text", controller(seminar)));
    }

    /// That nobody has to agree, and how to withdraw, below the boxes.
    static Passage withdrawal(Seminar seminar) {
        return Passage.of(
                seminar,
                "passage.photo-consent.withdrawal",
                each -> each.text("photo-consent.withdrawal", contact(seminar)));
    }

    private static Object controller(Seminar seminar) {
        var organiser = seminar.organisations().find(seminar.details().organiser());
        return organiser == null ? Message.of("attendance-sheet.the-organiser") : organiser.name();
    }

    /// Where to ask, or room to write it.
    private static Object contact(Seminar seminar) {
        var contact = seminar.details().privacyContact();
        return contact.isEmpty() ? Message.of("privacy.contact-to-write") : contact;
    }

    /// How long papers are kept; in words while the year of the last payment is not known (DOMAIN 2.6).
    private static Message term(Seminar seminar) {
        var retention = seminar.project().retention();
        var until = retention.until();
        if (until != null) {
            return Message.of(
                    "privacy.term-until",
                    new Bilingual(
                            Messages.of(Language.BG).date(until),
                            Messages.of(Language.EN).date(until)));
        }
        return retention.hold() ? Message.of("privacy.term-held") : Message.of("privacy.term-years", retention.years());
    }
}
