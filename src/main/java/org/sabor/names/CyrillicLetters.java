package org.sabor.names;

/// The Bulgarian table of the law, and for letters of the neighbours' alphabets, about which it is silent, forms that
/// go with it (DOMAIN 4.1, 4.2).
final class CyrillicLetters {
    private CyrillicLetters() {}

    /// Appends a word in Latin letters.
    ///
    /// @param capitals whether the whole word is in capitals
    /// @param whole whether the word ends here; else Latin letters follow
    static void append(StringBuilder latin, String word, boolean capitals, boolean whole) {
        boolean bulgaria = word.equalsIgnoreCase("българия");
        int last = lastLetter(word);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char lower = Character.toLowerCase(letter);
            boolean ending =
                    whole && i == last && lower == 'я' && i > 0 && Character.toLowerCase(word.charAt(i - 1)) == 'и';
            var form = ending ? "a" : bulgaria && lower == 'ъ' ? "u" : latin(lower);
            Transliteration.appendAs(latin, form, letter != lower, capitals);
        }
    }

    private static int lastLetter(String word) {
        int last = word.length() - 1;
        while (last > 0 && !Character.isLetter(word.charAt(last))) {
            last--;
        }
        return last;
    }

    private static String latin(char lower) {
        return switch (lower) {
            case 'а', 'ъ', 'ѫ' -> "a";
            case 'б' -> "b";
            case 'в' -> "v";
            case 'г', 'ґ' -> "g";
            case 'д' -> "d";
            case 'е', 'э', 'ѣ', 'ѐ' -> "e";
            case 'ж' -> "zh";
            case 'з' -> "z";
            case 'и', 'ѝ', 'і' -> "i";
            case 'й', 'ь', 'ы' -> "y";
            case 'к' -> "k";
            case 'л' -> "l";
            case 'м' -> "m";
            case 'н' -> "n";
            case 'о' -> "o";
            case 'п' -> "p";
            case 'р' -> "r";
            case 'с' -> "s";
            case 'т' -> "t";
            case 'у', 'ў' -> "u";
            case 'ф' -> "f";
            case 'х' -> "h";
            case 'ц' -> "ts";
            case 'ч' -> "ch";
            case 'ш' -> "sh";
            case 'щ' -> "sht";
            case 'ю' -> "yu";
            case 'я' -> "ya";
            case 'љ' -> "lj";
            case 'њ' -> "nj";
            case 'ќ' -> "kj";
            case 'ѓ' -> "gj";
            case 'џ' -> "dzh";
            case 'ј' -> "j";
            case 'ѕ' -> "dz";
            case 'ћ' -> "ć";
            case 'ђ' -> "đ";
            case 'ї' -> "yi";
            case 'є' -> "ye";
            case 'ё' -> "yo";
            default -> Folding.hasWidth(lower) ? String.valueOf(lower) : "";
        };
    }
}
