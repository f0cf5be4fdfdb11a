package org.sabor.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Likeness;
import org.sabor.names.Match;
import org.sabor.names.NameKey;
import org.sabor.names.Particulars;
import org.sabor.names.PeopleIndex;

/// Says who the names of a report are: by what a person has answered before, by e-mail, by the same name in the same
/// letters. Whatever is less certain is proposed and waits for a person (formats/online-attendance.md 1.6, 1.7; DOMAIN
/// R22).
public final class AttendeeMatching {
    private final PeopleIndex<Participant> people = new PeopleIndex<>();
    private final Map<String, OnlineAttendee> answered = new HashMap<>();
    private final Set<String> organisations;

    /// The matching against the people of this seminar.
    public AttendeeMatching(Seminar seminar) {
        for (var participant : seminar.participants()) {
            if (participant.isPerson()) {
                people.add(participant, Particulars.of(seminar, participant));
            }
        }
        for (var name : seminar.onlineAttendees()) {
            boolean byPerson = name.match() == NameMatch.PERSON || name.match() == NameMatch.EXCLUDED;
            if (byPerson) {
                answered.put(identity(name.name(), name.email()), name);
            }
        }
        organisations = seminar.organisations().stream()
                .flatMap(organisation -> Particulars.of(organisation).names().stream())
                .map(key -> key.base().replace(" ", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Who somebody of these names may be, the likeliest first, slips included: for a person to choose from.
    ///
    /// @param email may be empty
    public List<Participant> likely(List<String> names, String email) {
        var asked = Particulars.of(names, List.of(email), List.of(), Country.NOT_STATED);
        return people.matches(new Particulars(asked.names(), asked.emails(), organisations, asked.country())).stream()
                .map(Match::who)
                .toList();
    }

    /// Who these are, in their order.
    List<AttendeeMatch> of(List<Attendee> attendees) {
        var matches = new ArrayList<AttendeeMatch>();
        attendees.forEach(attendee -> matches.add(of(attendee)));
        var byEmail = new HashSet<Id<Participant>>();
        for (var match : matches) {
            if (match.how() == NameMatch.EMAIL) {
                byEmail.addAll(match.people());
            }
        }
        // A row with an address and one without, of the same name, may be two people.
        matches.replaceAll(match ->
                match.how() == NameMatch.NAME && byEmail.contains(match.people().getFirst())
                        ? new AttendeeMatch(NameMatch.PROPOSED, match.people())
                        : match);
        return matches;
    }

    private AttendeeMatch of(Attendee attendee) {
        var before = answered.get(identity(attendee.name(), attendee.email()));
        if (before != null) {
            return new AttendeeMatch(before.match(), before.people());
        }
        if (attendee.kind() == AttendeeKind.PHONE) {
            return AttendeeMatch.NONE;
        }
        var names = Stream.concat(Stream.of(attendee.name()), attendee.otherNames().stream())
                .toList();
        var emails = Stream.of(attendee.email(), attendee.registrationEmail())
                .filter(email -> email != null)
                .map(String::valueOf)
                .toList();
        var known = Particulars.of(names, emails, List.of(), Country.NOT_STATED);
        // The organisation is not known; a shorter name is worth a question all the same, a slip is not.
        var found =
                people.matches(new Particulars(known.names(), known.emails(), organisations, known.country())).stream()
                        .filter(match -> match.likeness() != Likeness.SIMILAR_NAME)
                        .toList();
        if (found.isEmpty()) {
            return AttendeeMatch.NONE;
        }
        var certain = certain(found, names);
        boolean person = attendee.kind() == AttendeeKind.PERSON;
        return certain != null && person
                ? certain
                : AttendeeMatch.of(NameMatch.PROPOSED, found.getFirst().who());
    }

    private @Nullable AttendeeMatch certain(List<Match<Participant>> found, List<String> names) {
        var both = with(found, Likeness.SAME_EMAIL_AND_NAME);
        var address = with(found, Likeness.SAME_EMAIL);
        var named = found.stream()
                .filter(match -> sameName(match.who(), names))
                .map(Match::who)
                .toList();
        if (!both.isEmpty() || !address.isEmpty()) {
            // An office has one address for several people: then the name must say which of them.
            if (both.size() == 1) {
                return AttendeeMatch.of(NameMatch.EMAIL, both.getFirst());
            }
            boolean somebodyElse = named.stream().anyMatch(who -> !address.contains(who));
            return both.isEmpty() && address.size() == 1 && !somebodyElse
                    ? AttendeeMatch.of(NameMatch.EMAIL, address.getFirst())
                    : null;
        }
        boolean anotherAddress = found.stream().anyMatch(match -> named.contains(match.who()) && match.otherEmail());
        return named.size() == 1 && !anotherAddress ? AttendeeMatch.of(NameMatch.NAME, named.getFirst()) : null;
    }

    private static List<Participant> with(List<Match<Participant>> found, Likeness likeness) {
        return found.stream()
                .filter(match -> match.likeness() == likeness)
                .map(Match::who)
                .toList();
    }

    /// Whether one of the names is that of the participant, written in the same alphabet.
    private static boolean sameName(Participant participant, List<String> names) {
        var own = Stream.concat(
                        Stream.of(participant.name().full()),
                        participant.aliases().stream().filter(alias -> !alias.contains("@")))
                .toList();
        return own.stream()
                .anyMatch(one ->
                        names.stream().anyMatch(other -> scripts(one).equals(scripts(other)) && isOneName(one, other)));
    }

    /// Whether both have the same letters but for case, accents, blanks and the order of the words.
    private static boolean isOneName(String one, String other) {
        return switch (NameKey.of(one).likeness(NameKey.of(other))) {
            case SAME_NAME, OTHER_LETTERS, OTHER_ORDER -> true;
            case null, default -> false;
        };
    }

    private static Set<Character.UnicodeScript> scripts(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.toSet());
    }

    /// By what a name is known again in another report.
    private static String identity(String name, @Nullable String email) {
        return email == null || email.isEmpty()
                ? "name " + NameKey.of(name).base() + " " + name.strip().toLowerCase(Locale.ROOT)
                : "mail " + email.toLowerCase(Locale.ROOT);
    }
}
