package org.sabor.print;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Certificate;
import org.sabor.model.CertificateEdits;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// Certificates of attendance, a page each, of those who were there and of nobody else (DOMAIN 3.1, 3.3): for what,
/// when, in which form, how long, under a number that stays.
final class Certificates {
    /// The frame stands between the text and the edge of the sheet.
    private static final float MARGIN = 20;
    private static final float FRAME = 8;
    private static final int SHORT_NAME = 34;
    private static final int LONG_NAME = 80;

    private final Request request;
    private final Seminar seminar;
    private final List<Participant> holders;
    private final Map<Id<Participant>, Certificate> issued;
    private final AttendanceIndex index;
    private final AttendedTime time;
    private final Passage sentence;

    private Certificates(Request request, List<Participant> holders) {
        this.request = request;
        this.holders = holders;
        seminar = request.seminar();
        index = AttendanceIndex.of(seminar);
        time = new AttendedTime(seminar);
        issued = issued(request);
        sentence = sentence(seminar);
    }

    /// Who was present in any period, people with a name alone.
    static List<Participant> present(Seminar seminar) {
        var index = AttendanceIndex.of(seminar);
        return seminar.participants().stream()
                .filter(each -> each.isPerson() && !each.name().isEmpty())
                .filter(each -> !index.modes(each.id()).isEmpty())
                .toList();
    }

    /// The same in the order chosen.
    static List<Participant> holders(Request request) {
        return new PeopleOrder(request.seminar(), Messages.of(request.language().main()))
                .sorted(present(request.seminar()), request.choices().order());
    }

    /// What is said behind the name.
    static Passage sentence(Seminar seminar) {
        var summary = Summary.of(seminar);
        return Passage.of(
                seminar,
                "passage.certificates.sentence",
                each -> Sentences.of(seminar, summary, each.language()).certificate());
    }

    private static Map<Id<Participant>, Certificate> issued(Request request) {
        return switch (request.numbering()) {
            case KEPT -> CertificateEdits.byParticipant(request.seminar());
            case PREVIEW -> {
                var ids = new Ids(
                        Clock.fixed(
                                request.moment().toInstant(), request.moment().getZone()),
                        new Random(0));
                yield CertificateEdits.byParticipant(request.seminar().apply(CertificateRegister.edit(request, ids)));
            }
            case NONE -> Map.of();
        };
    }

    /// All in one document, or one each; none while nobody is recorded as present.
    static List<Document> make(Request request) {
        var holders = holders(request);
        var certificates = new Certificates(request, holders);
        if (holders.isEmpty()) {
            return List.of();
        }
        if (!request.choices().handouts().certificatesApart()) {
            return List.of(certificates.document(holders, 0));
        }
        return holders.stream()
                .map(holder -> certificates.document(List.of(holder), certificates.place(holder)))
                .toList();
    }

    /// What tells its file from the others without a name: the number, or the place in the list.
    private int place(Participant holder) {
        var certificate = issued.get(holder.id());
        return certificate == null ? holders.indexOf(holder) + 1 : certificate.number();
    }

    private Document document(List<Participant> people, int part) {
        var head = new PageHead(request, DocumentKind.CERTIFICATES, null, part);
        var content = new Content();
        for (var person : people) {
            if (!person.equals(people.getFirst())) {
                content.newPage();
            }
            new Page(head, content).add(person);
        }
        var document = head.document(head.setup(true).margin(MARGIN), content, people.size());
        return people.stream().allMatch(each -> issued.containsKey(each.id()))
                ? document
                : document.warning(List.of(Message.of("certificates.without-number")));
    }

    /// One of them.
    private final class Page {
        private final PageHead head;
        private final Wording wording;
        private final Content content;

        Page(PageHead head, Content content) {
            this.head = head;
            wording = head.wording();
            this.content = content;
        }

        void add(Participant person) {
            content.frame(FRAME, wording.both() ? 3 : 8);
            head.organiserInCapitals(content);
            content.space(wording.both() ? 0 : 4);
            content.title(wording.stacked(
                    each -> each.text("certificates.title").toUpperCase(Locale.ROOT), Style.BOLD.scaled(1.4f)));
            content.centred(wording.say(each -> number(person, each)));
            content.space(wording.both() ? 2 : 6);
            content.centred(wording.say(each -> each.text("certificates.given-to"), size()));
            content.space(1);
            content.centred(wording.say(each -> person.name().withTitle(each.language()), nameStyle(person)));
            content.centred(wording.say(each -> from(person, each), size()));
            content.space(wording.both() ? 1 : 4);
            wording.all()
                    .forEach(each ->
                            sentence.text(each.language()).lines().forEach(line -> content.centred(said(line, each))));
            content.space(1);
            content.centred(wording.stacked(each -> details(person, each)));
            content.space(wording.both() ? 0 : 6);
            content.beside(left -> head.signature(left, wording.text("certificates.for-the-organiser")), right -> {
                right.space(6);
                right.centred(wording.say(each -> each.text("certificates.seal")));
            });
            head.funding(content);
        }

        /// Larger where there is room.
        private Style size() {
            return Style.PLAIN.scaled(wording.both() ? 1 : 1.2f);
        }

        private Text said(String line, Messages messages) {
            var text = Text.of(line, size());
            return messages.language() == wording.language() ? text : text.in(messages.language());
        }

        private Style nameStyle(Participant person) {
            int length = wording.plain(each -> person.name().withTitle(each.language()))
                    .length();
            return Style.BOLD.scaled(length > LONG_NAME ? 1 : length > SHORT_NAME ? 1.5f : 2.2f);
        }

        /// Number and date of issue, or room for them where they are not kept.
        private String number(Participant person, Messages messages) {
            var certificate = issued.get(person.id());
            return certificate == null
                    ? messages.text("certificates.number-to-write")
                    : messages.text(
                            request.numbering() == Numbering.PREVIEW
                                    ? "certificates.number-preview"
                                    : "certificates.number",
                            certificate.number(),
                            certificate.issued());
        }

        private String from(Participant person, Messages messages) {
            var organisation = seminar.organisationOf(person);
            var country = seminar.countryOf(person);
            return Stream.of(
                            organisation == null ? "" : wording.in(organisation.name(), messages),
                            country.stated() ? messages.country(country.code()) : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        /// Form, days and hours; what is not known is left out.
        private String details(Participant person, Messages messages) {
            var parts = new ArrayList<String>();
            parts.add(messages.text("certificates.form", form(person)));
            var days = time.days(person);
            if (seminar.days().size() > 1) {
                parts.add(messages.text("certificates.days", days.size()) + dates(person, messages));
            }
            var hours = hours(person, messages);
            if (hours != null) {
                parts.add(hours);
            }
            return String.join(" · ", parts);
        }

        /// The dates of those days where they are not all.
        private String dates(Participant person, Messages messages) {
            var days = time.days(person);
            boolean all = days.size() == seminar.days().size();
            var dates = new ArrayList<String>();
            for (var day : days) {
                var date = day.date();
                if (date != null) {
                    dates.add(messages.date(date));
                }
            }
            return all || dates.isEmpty() ? "" : " (" + String.join(", ", dates) + ")";
        }

        private Message form(Participant person) {
            var modes = index.modes(person.id());
            return modes.size() > 1
                    ? Participation.Form.MIXED.label()
                    : modes.contains(AttendanceMode.REMOTE)
                            ? Participation.Form.REMOTE.label()
                            : Participation.Form.IN_PERSON.label();
        }

        /// To the half hour, as such papers say it.
        private @Nullable String hours(Participant person, Messages messages) {
            var minutes = time.minutes(person);
            long halves = minutes == null ? 0 : Math.round(minutes / 30.0);
            return halves == 0 ? null : messages.text("certificates.hours", halves / 2.0);
        }
    }
}
