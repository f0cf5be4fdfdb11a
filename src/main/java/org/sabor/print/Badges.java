package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.BadgeCode;
import org.sabor.model.ConsentScope;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.print.engine.Card;
import org.sabor.print.engine.CardSheet;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.PageSetup;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// Badges of all who are admitted and do not take part from afar: the name in both scripts, where they come from, what
/// they do, and the code that the registration desk scans. Whoever has not agreed to be photographed has a sign that
/// says so (DOMAIN 5.1).
final class Badges {
    private static final Set<Role> HOSTS = Set.of(Role.ORGANISER, Role.VOLUNTEER, Role.TECHNICAL_STAFF);
    private static final Set<Role> VOICES =
            Set.of(Role.SPEAKER, Role.MODERATOR, Role.EXTERNAL_EXPERT, Role.INTERPRETER);
    private static final Set<Role> GUESTS = Set.of(Role.OFFICIAL_GUEST, Role.PRESS);

    private final Request request;
    private final Seminar seminar;
    private final PageHead head;
    private final Wording wording;
    private final List<Participant> people;
    private final boolean asked;
    private final PageSetup.@Nullable Logo logos;

    private Badges(Request request) {
        this.request = request;
        seminar = request.seminar();
        head = new PageHead(request, DocumentKind.BADGES, null);
        wording = head.wording();
        logos = head.logos();
        people = new PeopleOrder(seminar, wording.main())
                .sorted(wearers(seminar), request.choices().order());
        asked = people.stream().anyMatch(each -> each.consent(ConsentScope.PHOTO) != null);
    }

    /// Whoever gets one, in no order.
    static List<Participant> wearers(Seminar seminar) {
        return seminar.participants().stream()
                .filter(each -> each.isPerson() && !each.name().isEmpty())
                .filter(each -> each.status().admitted() && each.plannedMode() != PlannedMode.REMOTE)
                .toList();
    }

    /// The document; none where nobody comes.
    static List<Document> make(Request request) {
        var badges = new Badges(request);
        return badges.people.isEmpty() ? List.of() : List.of(badges.document());
    }

    private Document document() {
        var back = request.choices().handouts().back();
        var agenda = back == BadgeBack.AGENDA ? agenda() : null;
        var cards = new ArrayList<CardSheet.Sides>();
        for (var person : people) {
            var front = card(person, wording.main());
            cards.add(
                    switch (back) {
                        case NONE -> new CardSheet.Sides(front, null);
                        case AGENDA -> new CardSheet.Sides(front, agenda);
                        case OTHER_SCRIPT -> new CardSheet.Sides(front, card(person, other()));
                    });
        }
        var content = new Content().cards(request.choices().handouts().badge().sheet(), cards);
        var document = head.document(PageSetup.WHOLE, content, people.size());
        return asked ? document : document.warning(List.of(Message.of("badges.nobody-asked")));
    }

    private Messages other() {
        return Messages.of(wording.language().other());
    }

    private Card card(Participant person, Messages first) {
        var second = Messages.of(first.language().other());
        var name = person.name();
        var words = new ArrayList<Text>();
        words.add(said(name.withTitle(first.language()), first, Style.BOLD));
        var otherName = name.in(second.language());
        if (!otherName.equals(name.in(first.language()))) {
            words.add(said(otherName, second, Style.PLAIN));
        }
        var organisation = seminar.organisationOf(person);
        if (organisation != null) {
            words.add(said(organisation.name().in(first.language()), first, Style.PLAIN));
            var abroad = organisation.name().only(second.language());
            if (wording.both()
                    && !abroad.isEmpty()
                    && !abroad.equals(organisation.name().in(first.language()))) {
                words.add(said(abroad, second, Style.PLAIN));
            }
        }
        var band = band(person);
        words.add(said(placeAndRole(person, band == null, first), first, Style.PLAIN));
        words.removeIf(Text.EMPTY::equals);
        return new Card(
                logos,
                said(seminar.details().title().in(first.language()), first, new Style(false, 1, true)),
                words,
                List.of(),
                band == null
                        ? null
                        : new Card.Band(said(first.text(band).toUpperCase(Locale.ROOT), first, Style.BOLD), grey(band)),
                QrCode.of(BadgeCode.of(seminar, person.id()), wording.main().text("badges.code")),
                mayBePhotographed(person) ? null : said(first.text("badges.no-photos"), first, Style.BOLD));
    }

    private Text said(String words, Messages messages, Style style) {
        var text = Text.of(words, style);
        return messages.language() == wording.language() ? text : text.in(messages.language());
    }

    /// The country, and the role of whoever has no band that says it.
    private String placeAndRole(Participant person, boolean role, Messages messages) {
        var country = seminar.countryOf(person);
        var place = country.stated() ? messages.country(country.code()) : "";
        return !role
                ? place
                : place.isEmpty() ? messages.text(person.mainRole()) : place + " · " + messages.text(person.mainRole());
    }

    /// The role that others should see from afar, or null: a host's before a speaker's before a guest's.
    private @Nullable Role band(Participant person) {
        var found = one(person, HOSTS);
        if (found == null) {
            found = one(person, VOICES);
        }
        if (found == null && seminar.speakerOf(person.id()) != null) {
            found = Role.SPEAKER;
        }
        return found == null ? one(person, GUESTS) : found;
    }

    private static @Nullable Role one(Participant person, Set<Role> wanted) {
        return person.roles().stream().filter(wanted::contains).findFirst().orElse(null);
    }

    private static float grey(Role role) {
        return HOSTS.contains(role) ? 0.72f : VOICES.contains(role) ? 0.82f : 0.9f;
    }

    /// Nobody is marked before anybody was asked: a sign on every badge would say nothing.
    private boolean mayBePhotographed(Participant person) {
        return !asked || person.allows(ConsentScope.PHOTO);
    }

    /// The days with their sessions and visits, in the document's language.
    private Card agenda() {
        var messages = wording.main();
        var lines = new ArrayList<Text>();
        for (var day : seminar.daysInOrder()) {
            var date = day.date();
            lines.add(Text.bold(
                    date == null
                            ? messages.text("documents.day", day.number())
                            : messages.text("documents.day-date", day.number(), messages.date(date))));
            for (var item : AgendaItem.of(seminar, day)) {
                var topic = switch (item) {
                    case AgendaItem.OfSession session ->
                        session.session().topic().in(messages.language());
                    case AgendaItem.OfVisit visit -> visit.visit().name().in(messages.language());
                };
                var start = item.start();
                lines.add(Text.of(start == null ? topic : messages.time(start) + " " + topic));
            }
        }
        // On a small card the agenda needs all the room there is.
        var format = request.choices().handouts().badge();
        boolean large = format != BadgeFormat.CARD_90X54 && format != BadgeFormat.CARD_86X54;
        return new Card(
                large ? logos : null,
                large
                        ? said(seminar.details().title().in(messages.language()), messages, new Style(false, 1, true))
                        : Text.EMPTY,
                List.of(),
                lines,
                null,
                null,
                null);
    }
}
