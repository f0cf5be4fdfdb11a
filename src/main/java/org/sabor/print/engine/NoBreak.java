package org.sabor.print.engine;

import java.util.Locale;
import java.util.Set;

/// Where a line must not end although there is a space or a hyphen, in Bulgarian and English alike: one-letter words,
/// numbers with their signs and units, titles and initials with names, dates.
final class NoBreak {
    private static final int LONGEST = 10;

    /// Words that lean on the next one.
    private static final Set<String> LEANING = Set.of("в", "с", "и", "а", "о", "у", "к", "a", "i");

    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "№", "no", "no.", "nr.", "чл.", "ал.", "т.", "стр.", "гл.", "ет.", "ст.", "бр.", "art.", "para.", "p.",
            "pp.", "ch.", "§", "ден", "day");

    private static final Set<String> UNITS = Set.of(
            "г.", "г", "ч.", "ч", "стр.", "бр.", "лв.", "мин.", "мин", "ет.", "км", "м", "см", "мм", "кв.м", "кг", "%",
            "‰", "€", "eur", "bgn", "km", "m", "cm", "mm", "kg", "h", "min", "p.", "pp.");

    private static final Set<String> BEFORE_NAMES = Set.of(
            "г-н", "г-жа", "г-ца", "д-р", "проф.", "доц.", "ас.", "инж.", "арх.", "адв.", "акад.", "гр.", "с.", "общ.",
            "обл.", "ул.", "бул.", "пл.", "mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "prof.", "st.");

    private static final Set<String> MONTHS = Set.of(
            "януари",
            "февруари",
            "март",
            "април",
            "май",
            "юни",
            "юли",
            "август",
            "септември",
            "октомври",
            "ноември",
            "декември",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private NoBreak() {}

    /// Whether the words at both sides of this space stay on one line.
    static boolean atSpace(String text, int space) {
        int from = space;
        while (from > 0 && space - from <= LONGEST && !blank(text.charAt(from - 1))) {
            from--;
        }
        int to = space + 1;
        while (to < text.length() && to - space <= LONGEST && !blank(text.charAt(to))) {
            to++;
        }
        if (from == space || to == space + 1 || space - from > LONGEST) {
            return false;
        }
        return together(opened(text.substring(from, space)), text.substring(space + 1, to));
    }

    private static boolean together(String before, String after) {
        if (before.isEmpty()) {
            return false;
        }
        var word = before.toLowerCase(Locale.ROOT);
        boolean number = Character.isDigit(before.charAt(before.length() - 1));
        if (LEANING.contains(word)) {
            return true;
        }
        if (Character.isDigit(after.charAt(0))) {
            return BEFORE_NUMBERS.contains(word) || (MONTHS.contains(word) && year(after));
        }
        if (number) {
            var next = closed(after).toLowerCase(Locale.ROOT);
            return UNITS.contains(next) || UNITS.contains(next + ".") || (word.length() <= 2 && MONTHS.contains(next));
        }
        if (Character.isUpperCase(opened(after).isEmpty() ? ' ' : opened(after).charAt(0))) {
            return BEFORE_NAMES.contains(word) || initial(before);
        }
        return false;
    }

    private static boolean year(String word) {
        return word.length() >= 4 && word.chars().limit(4).allMatch(Character::isDigit);
    }

    /// „И.“
    private static boolean initial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    private static String opened(String word) {
        int from = 0;
        while (from < word.length() && "(„“\"«[".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        return word.substring(from);
    }

    private static String closed(String word) {
        int to = word.length();
        while (to > 0 && ",;:)“”\"»]!?".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(0, to);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\u00a0';
    }

    /// Whether a line may end after this hyphen: between words of two letters or more.
    static boolean breaksAtHyphen(String text, int hyphen) {
        return letter(text, hyphen - 1)
                && letter(text, hyphen - 2)
                && letter(text, hyphen + 1)
                && letter(text, hyphen + 2);
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
