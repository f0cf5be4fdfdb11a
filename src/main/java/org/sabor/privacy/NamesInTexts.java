package org.sabor.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.model.Seminar;
import org.sabor.model.SessionSpeaker;

/// Takes people out of texts that stay: the names of everybody in the seminar, all e-mail addresses, and phone numbers
/// with an area code. What is not found this way - a name misspelt, a nickname - only a reader can find: the protocol
/// says so.
final class NamesInTexts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'ʼ-]+");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00|0)\\d(?:[ ()/-]?\\d){6,13}(?!\\d)");

    /// Shorter ones are too often words.
    private static final int SHORTEST_ALONE = 4;

    private static final String BG = "участник";
    private static final String EN = "a participant";

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private int found;

    private final boolean everybody;

    private NamesInTexts(boolean everybody) {
        this.everybody = everybody;
    }

    /// Of these people alone: their whole names, addresses and phones. A family name may be another's too.
    static NamesInTexts of(Seminar seminar, Set<Id<Participant>> people) {
        var names = new NamesInTexts(false);
        for (var who : people) {
            var person = seminar.participants().require(who);
            names.person(person.name());
            person.aliases().forEach(names::several);
            List.of(person.email(), person.phone()).forEach(names::several);
        }
        for (var attendee : seminar.onlineAttendees()) {
            if (people.containsAll(attendee.people()) && !attendee.people().isEmpty()) {
                names.several(attendee.name());
                names.several(attendee.email());
                attendee.namesInFile().forEach(names::several);
            }
        }
        return names;
    }

    /// Of everybody.
    static NamesInTexts of(Seminar seminar) {
        var names = new NamesInTexts(true);
        for (var person : seminar.participants()) {
            names.person(person.name());
            names.whole(person.groupName().bg());
            names.whole(person.groupName().en());
            person.aliases().forEach(names::whole);
        }
        for (var attendee : seminar.onlineAttendees()) {
            // A room is called by what is written on its door.
            if (attendee.kind() != AttendeeKind.ROOM) {
                names.several(attendee.name());
                attendee.namesInFile().forEach(names::several);
            }
        }
        var signatory = seminar.details().preparedBy().name();
        names.several(signatory.bg());
        names.several(signatory.en());
        seminar.visits().forEach(visit -> {
            names.several(visit.guide().bg());
            names.several(visit.guide().en());
        });
        return names;
    }

    private void person(PersonName name) {
        whole(name.full());
        whole(name.given() + " " + name.family());
        whole(name.family() + " " + name.given());
        if (everybody) {
            whole(name.family());
        }
        for (var written : List.of(name.latin(), name.cyrillic())) {
            whole(written);
            var words = words(written);
            if (words.size() > 1) {
                whole(words.getFirst() + " " + words.getLast());
                whole(words.getLast() + " " + words.getFirst());
                if (everybody) {
                    whole(words.getLast());
                }
            }
        }
    }

    /// A name of several words; one word may be anything.
    private void several(String name) {
        if (words(name).size() > 1) {
            whole(name);
        }
    }

    private void whole(String name) {
        var words = words(name);
        if (words.size() > 1 || (words.size() == 1 && words.getFirst().length() >= SHORTEST_ALONE)) {
            var parts = words.stream().map(NamesInTexts::folded).toList();
            byFirst.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>()).add(parts);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// How often somebody was taken out so far.
    int found() {
        return found;
    }

    /// The value, whatever it is made of, without people; speakers in a list go.
    @Nullable
    Object without(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> without(text, BG);
            case Bilingual text -> new Bilingual(without(text.bg(), BG), without(text.en(), EN));
            case List<?> list ->
                list.stream()
                        .filter(each -> !everybody || !(each instanceof SessionSpeaker))
                        .map(this::without)
                        .toList();
            case Record row
            when row.getClass().getPackage() == Bilingual.class.getPackage() && holdsTexts(row.getClass()) ->
                Recast.of(row, (_, part) -> without(part));
            default -> value;
        };
    }

    /// Whether there may be a text in it: ids, hashes and codes are no texts.
    private static boolean holdsTexts(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var part = component.getType();
            if (part == String.class || part == Bilingual.class || part == List.class) {
                return type != Country.class;
            }
        }
        return false;
    }

    private String without(String text, String instead) {
        var noNames = withoutNames(text, instead);
        return everybody ? replaced(PHONE, replaced(ADDRESS, noNames, "…"), "…") : noNames;
    }

    private String replaced(Pattern pattern, String text, String instead) {
        return pattern.matcher(text).replaceAll(_ -> {
            found++;
            return instead;
        });
    }

    private String withoutNames(String text, String instead) {
        var words = WORD.matcher(text).results().toList();
        var folded = words.stream().map(match -> folded(match.group())).toList();
        var out = new StringBuilder();
        int at = 0;
        int i = 0;
        while (i < words.size()) {
            int length = longest(folded, i, text.charAt(words.get(i).start()));
            if (length == 0) {
                i++;
                continue;
            }
            out.append(text, at, words.get(i).start()).append(instead);
            at = words.get(i + length - 1).end();
            i += length;
            found++;
        }
        return out.append(text, at, text.length()).toString();
    }

    /// How many words from here are a name. One word alone is one only where it begins with a capital.
    private int longest(List<String> words, int from, char first) {
        int longest = 0;
        for (var name : byFirst.getOrDefault(words.get(from), List.of())) {
            boolean here = from + name.size() <= words.size()
                    && words.subList(from, from + name.size()).equals(name);
            boolean capital = name.size() > 1 || Character.isUpperCase(first);
            if (here && capital && name.size() > longest) {
                longest = name.size();
            }
        }
        return longest;
    }
}
