package org.sabor.names;

/// The text in which a search looks: folded, and what is Cyrillic or Greek in it in Latin letters too, so that people
/// are found by either script. [SearchQuery] looks in it.
public final class SearchText {
    private SearchText() {}

    /// The text to look in for what is written here.
    public static String of(String text) {
        var folded = Folding.fold(text);
        var latin = latin(text, folded);
        var loose = loose(latin);
        var all = latin.equals(folded) ? folded : folded + '\n' + latin;
        return loose.equals(latin) ? all : all + '\n' + loose;
    }

    /// What two texts have in common that are the same for a search, in whatever script.
    public static String inLatin(String text) {
        return loose(latin(text, Folding.fold(text)));
    }

    static String latin(String text, String folded) {
        return Transliteration.applies(text) ? Folding.fold(Transliteration.latin(text)) : folded;
    }

    /// Without what the spellings of one name differ by most: the `y` in `Mariya`, and apostrophes.
    static String loose(String folded) {
        int first = firstLoose(folded);
        if (first < 0) {
            return folded;
        }
        var loose = new StringBuilder(folded.length()).append(folded, 0, first);
        for (int i = first; i < folded.length(); i++) {
            if (!isLoose(folded, i)) {
                loose.append(folded.charAt(i));
            }
        }
        return loose.toString();
    }

    private static int firstLoose(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (isLoose(folded, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLoose(String folded, int at) {
        char letter = folded.charAt(at);
        return letter == '\'' || (letter == 'y' && at > 0 && folded.charAt(at - 1) == 'i');
    }
}
