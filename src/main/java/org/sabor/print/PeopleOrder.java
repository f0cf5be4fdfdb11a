package org.sabor.print;

import java.lang.Character.UnicodeScript;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.model.Seminar;

/// The order of people on a list: by what is printed, as the document's language sorts it. What is not stated comes
/// last, and so do people without a name.
final class PeopleOrder {
    /// @param foreign whether it begins in another script than the document's: such names stand after the others
    private record Key(boolean missing, boolean foreign, CollationKey text) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::missing).thenComparing(Key::foreign).thenComparing(Key::text);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Place(Key country, Key organisation, Key name, Participant participant) {}

    private static final Comparator<Place> BY_NAME = Comparator.comparing(Place::name)
            .thenComparing(Place::organisation)
            .thenComparing(place -> place.participant().id());

    private final Seminar seminar;
    private final Messages messages;
    private final Collator collator;
    /// Countries and organisations are those of many people, and a key takes long to make.
    private final Map<String, Key> shared = new HashMap<>();

    PeopleOrder(Seminar seminar, Messages messages) {
        this.seminar = seminar;
        this.messages = messages;
        collator = Collator.getInstance(messages.language().locale());
    }

    /// The participants in this order.
    List<Participant> sorted(Collection<Participant> participants, ListOrder order) {
        var places = new ArrayList<>(participants.stream().map(this::place).toList());
        places.sort(
                switch (order) {
                    case NAME -> BY_NAME;
                    case ORGANISATION ->
                        Comparator.comparing(Place::organisation).thenComparing(BY_NAME);
                    case COUNTRY ->
                        Comparator.comparing(Place::country)
                                .thenComparing(Place::organisation)
                                .thenComparing(BY_NAME);
                });
        return places.stream().map(Place::participant).toList();
    }

    /// The countries by their names.
    List<Country> sorted(Collection<Country> countries) {
        return countries.stream().sorted(Comparator.comparing(this::key)).toList();
    }

    private Place place(Participant participant) {
        var language = messages.language();
        var organisation = seminar.organisationOf(participant);
        boolean person = participant.isPerson();
        return new Place(
                key(seminar.countryOf(participant)),
                organisation == null
                        ? shared("", true)
                        : shared(organisation.name().in(language), false),
                key(
                        person ? familyFirst(participant.name(), language) : seminar.nameOf(participant, language),
                        !person),
                participant);
    }

    private Key key(Country country) {
        return country.stated() ? shared(messages.country(country.code()), false) : shared("", true);
    }

    private Key shared(String text, boolean missing) {
        return shared.computeIfAbsent((missing ? "-" : "+") + text, _ -> key(text, missing));
    }

    private Key key(String text, boolean missing) {
        return new Key(missing, !text.isEmpty() && foreign(text), collator.getCollationKey(text));
    }

    private boolean foreign(String text) {
        int first = text.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        var own = messages.language() == Language.BG ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
        return UnicodeScript.of(first) != own;
    }

    /// The name as it is printed in this language, with the family name before the given ones. Another spelling of the
    /// name is one text; its last words are the family name, as many as the family name has in the person's own.
    static String familyFirst(PersonName name, Language language) {
        var printed = name.in(language);
        if (printed.equals(name.full())) {
            return name.sortKey();
        }
        var words = List.of(printed.split("\\s+"));
        int family = name.family().isEmpty() ? 0 : name.family().split("\\s+").length;
        int given = Math.max(0, words.size() - family);
        return String.join(" ", words.subList(given, words.size())) + " " + String.join(" ", words.subList(0, given));
    }
}
