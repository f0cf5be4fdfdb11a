package org.sabor.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Puts the rows of one person together (formats/online-attendance.md 1.6): by address, and where there is none by
/// name.
final class People {
    /// More of one name are not told apart.
    private static final int NAMESAKES = 50;

    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<String, List<Person>> totals = new HashMap<>();

    /// Adds a row of a table that lists people by itself.
    void add(Entry entry) {
        person(entry).add(entry);
    }

    /// Adds a row of a table of totals, whose connections another table has.
    void addTotal(Entry entry) {
        var person = person(entry);
        person.add(entry);
        var named = totals.computeIfAbsent(entry.name().identity(), _ -> new ArrayList<>());
        if (named.size() < NAMESAKES && !named.contains(person)) {
            named.add(person);
        }
    }

    /// Adds a connection to the person whose total has it: a guest's address may stand with the total only.
    void addConnection(Entry entry) {
        var named = totals.getOrDefault(entry.name().identity(), List.of());
        if (entry.email() != null || named.isEmpty()) {
            add(entry);
            return;
        }
        named.stream()
                .filter(person -> !person.hasAddress() && person.covers(entry))
                .findFirst()
                .or(() -> named.stream().filter(person -> person.covers(entry)).findFirst())
                .orElse(named.getFirst())
                .add(entry);
    }

    private Person person(Entry entry) {
        return byKey.computeIfAbsent(key(entry), _ -> new Person(entry));
    }

    private static String key(Entry entry) {
        var address = entry.email() == null ? entry.registrationEmail() : entry.email();
        return address == null ? "name " + entry.name().identity() : "address " + address.toLowerCase(Locale.ROOT);
    }

    Collection<Person> all() {
        return byKey.values();
    }

    /// Who of these was not there after all, each once.
    List<Absentee> absent(List<Entry> entries) {
        Set<String> seen = new HashSet<>(byKey.keySet());
        List<Absentee> absent = new ArrayList<>();
        for (var entry : entries) {
            if (seen.add(key(entry))) {
                var email = entry.email() == null ? entry.registrationEmail() : entry.email();
                absent.add(new Absentee(entry.name().name(), email));
            }
        }
        return absent;
    }

    /// The names that are there both with an address and without: perhaps one person, which nobody can tell.
    Set<String> withAndWithoutAddress() {
        Map<String, Set<Boolean>> names = new LinkedHashMap<>();
        byKey.values()
                .forEach(person -> names.computeIfAbsent(person.identity(), _ -> new HashSet<>())
                        .add(person.hasAddress()));
        names.values().removeIf(kinds -> kinds.size() < 2);
        return names.keySet();
    }
}
