package org.sabor.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sabor.model.PlannedMode;
import org.sabor.names.Folding;
import org.sabor.names.WordList;

/// How a person of a list takes part (formats/online-attendance.md 8.3).
public enum ListMode {
    ONSITE,
    ONLINE,
    BOTH,
    UNKNOWN;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;
    private static final Pattern NOT = Pattern.compile(" (не|not|nicht|ne|no|non|δεν|nie|nu) ");
    private static final Map<ListMode, Set<String>> WORDS = words();
    private static final Set<String> YES = yes();

    private static Map<ListMode, Set<String>> words() {
        var lists = WordList.read(ListMode.class, "modes.txt");
        var words = new EnumMap<ListMode, Set<String>>(ListMode.class);
        words.put(BOTH, keys(lists.getOrDefault("BOTH", List.of())));
        words.put(ONSITE, keys(lists.getOrDefault("ON_SITE", List.of())));
        words.put(ONLINE, keys(lists.getOrDefault("ONLINE", List.of())));
        return words;
    }

    private static Set<String> yes() {
        var marks = new HashSet<String>();
        WordList.read(ListMode.class, "modes.txt")
                .getOrDefault("YES", List.of())
                .forEach(mark -> marks.add(Folding.fold(mark.strip())));
        return marks;
    }

    private static Set<String> keys(List<String> words) {
        var keys = new HashSet<String>();
        words.forEach(word -> keys.add(key(word)));
        return keys;
    }

    private static String key(String text) {
        return " " + NO_LETTER.matcher(Folding.fold(text)).replaceAll(" ").strip() + " ";
    }

    /// What this cell of the column „mode“ says.
    static ListMode of(String cell) {
        var key = key(cell.substring(0, Math.min(LONGEST, cell.length())));
        if (NOT.matcher(key).find()) {
            return UNKNOWN;
        }
        boolean onsite = says(ONSITE, key);
        boolean online = says(ONLINE, key);
        if (says(BOTH, key) || (onsite && online)) {
            return BOTH;
        }
        return onsite ? ONSITE : online ? ONLINE : UNKNOWN;
    }

    private static boolean says(ListMode mode, String key) {
        return WORDS.getOrDefault(mode, Set.of()).stream().anyMatch(key::contains);
    }

    /// What the marks in the columns „on site“ and „online“ say.
    static ListMode ofMarks(String onsite, String online) {
        boolean here = isMark(onsite) || of(onsite) == ONSITE;
        boolean there = isMark(online) || of(online) == ONLINE;
        return here && there ? BOTH : here ? ONSITE : there ? ONLINE : UNKNOWN;
    }

    private static boolean isMark(String cell) {
        return YES.contains(Folding.fold(cell.strip().replaceFirst("[.!]$", "")));
    }

    /// How the person means to take part; who comes both ways has not said which day is which.
    PlannedMode planned() {
        return switch (this) {
            case ONSITE -> PlannedMode.IN_PERSON;
            case ONLINE -> PlannedMode.REMOTE;
            case BOTH, UNKNOWN -> PlannedMode.NOT_STATED;
        };
    }
}
