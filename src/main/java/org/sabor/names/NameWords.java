package org.sabor.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes a name apart into the words that count: without titles, apostrophes and punctuation, hyphenated names in
/// their parts.
final class NameWords {
    private static final Pattern PIECES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pd}'’‘`´′″‛]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}+");

    /// Forms of address and degrees, folded, without their dots (DOMAIN 3.4, 3.6).
    private static final Set<String> TITLES =
            Set.of(("г-н г-жа г-ца г-да д-р др проф доц инж арх адв гл ас акад чл кор чл-кор полк ген кап маг ик mr"
                + " mrs ms dr dra prof assoc eng enga ing dipl dipl-ing phd msc mba mag hab mgr inz lic arq dott avv"
                + " mme mlle dhr mevr drs ir sr sra herr frau dl dna δρ καθ")
                    .split(" ", -1));

    private NameWords() {}

    /// The words as they are written, in their order.
    static List<String> of(String name) {
        var words = new ArrayList<String>();
        var titles = new ArrayList<String>();
        for (var piece : PIECES.split(name, -1)) {
            var kind = TITLES.contains(trimmed(Folding.fold(piece))) ? titles : words;
            for (var part : DASHES.split(piece, -1)) {
                var word = withoutApostrophes(part);
                if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    kind.add(word);
                }
            }
        }
        return words.isEmpty() ? titles : words;
    }

    private static String trimmed(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && !Character.isLetterOrDigit(piece.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(piece.charAt(to - 1))) {
            to--;
        }
        return piece.substring(from, to);
    }

    private static String withoutApostrophes(String part) {
        var letters = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (!Folding.isApostrophe(part.charAt(i))) {
                letters.append(part.charAt(i));
            }
        }
        return letters.toString();
    }
}
