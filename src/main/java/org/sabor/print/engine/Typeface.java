package org.sabor.print.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntConsumer;

/// A weight of the program's type: a font, and another for what that has not, with what was found out about each code
/// point kept in a flat table.
///
/// Scripts that need joining, reordering or writing from right to left are not printed even where a font has their
/// letters: they would come out wrong. What is not printed shows as a question mark, and is in the file as it is, so
/// that whoever searches or copies the text finds it.
final class Typeface {
    static final Typeface REGULAR = new Typeface("NotoSans-Regular");
    static final Typeface BOLD = new Typeface("NotoSans-Bold");

    /// Code points from here on are in no font: planes of rare ideographs and private use.
    static final int LIMIT = 0x20000;

    /// The glyph of what no font has.
    static final int UNKNOWN = '?';

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    // An entry: 1 << 31 known, 1 << 30 stands in clean text as it is, one bit for the font that has it, width below.
    private static final int KNOWN = 1 << 31;
    private static final int PLAIN = 1 << 30;
    private static final int IN_RARE = 1 << 17;
    private static final int IN_USUAL = 1 << 16;

    /// Stands for what has no meaning outside a program: half of a pair, private use, no character.
    private static final int REPLACEMENT = 0xFFFD;

    private final Face usual;
    private final int[] table = new int[LIMIT];
    private final int widthOfUnknown;

    /// The font of both weights for signs and rare letters, the largest of all. It is read when a text first needs it.
    private static final class Rare {
        static final Face FACE = Face.bundled("DejaVuSans");
    }

    private Typeface(String font) {
        usual = Face.bundled(font);
        widthOfUnknown = width(usual, usual.glyph(UNKNOWN));
    }

    private int entry(int codePoint) {
        if (codePoint >= LIMIT) {
            return KNOWN;
        }
        int entry = table[codePoint];
        if (entry == 0) {
            entry = found(codePoint);
            table[codePoint] = entry;
        }
        return entry;
    }

    private int found(int codePoint) {
        if (!canBeSet(codePoint)) {
            return KNOWN;
        }
        int glyph = usual.glyph(codePoint);
        if (glyph != 0) {
            return entry(codePoint, IN_USUAL, width(usual, glyph));
        }
        int rare = Rare.FACE.glyph(codePoint);
        return rare == 0 ? KNOWN : entry(codePoint, IN_RARE, width(Rare.FACE, rare));
    }

    private static int entry(int codePoint, int font, int width) {
        boolean plain =
                !isMark(codePoint) && Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFC);
        return KNOWN | (plain ? PLAIN : 0) | font | width;
    }

    /// Whether its script can be set, and it is to be seen at all.
    static boolean canBeSet(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint)) && !rightToLeft(codePoint) && !isDropped(codePoint);
    }

    private static int width(Face face, int glyph) {
        try {
            return face.width(glyph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Controls, bidi and zero-width characters, variation selectors: of no meaning on paper.
    private static boolean isDropped(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0x034F;
    }

    /// The width of a code point of clean text.
    int width(int codePoint) {
        int entry = codePoint >= LIMIT ? 0 : table[codePoint];
        return (entry & (IN_USUAL | IN_RARE)) == 0 ? widthOfUnknown : entry & 0xFFFF;
    }

    /// The font that has this code point of clean text, or a question mark in its place.
    Face face(int codePoint) {
        return codePoint < LIMIT && (table[codePoint] & IN_RARE) != 0 ? Rare.FACE : usual;
    }

    private boolean prints(int codePoint) {
        return (entry(codePoint) & (IN_USUAL | IN_RARE)) != 0;
    }

    /// The text as it is printed: composed (NFC), lines parted by `\n`, without controls, each code point
    /// that is in none of the fonts told to `missing`.
    String clean(String raw, IntConsumer missing) {
        for (int i = 0; i < raw.length(); i++) {
            if ((entry(raw.charAt(i)) & PLAIN) == 0) {
                return cleaned(Normalizer.normalize(raw, Normalizer.Form.NFC), missing);
            }
        }
        return raw;
    }

    private String cleaned(String composed, IntConsumer missing) {
        var clean = new StringBuilder(composed.length());
        for (int i = 0, c; i < composed.length(); i += Character.charCount(c)) {
            c = composed.codePointAt(i);
            if (c == '\n' || c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029) {
                clean.append('\n');
            } else if (c == '\r' || c == 0x85) {
                clean.append(i + 1 < composed.length() && composed.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\t') {
                clean.append(' ');
            } else if (prints(c)) {
                clean.appendCodePoint(c);
            } else if (!isDropped(c)) {
                clean.append(substitute(c, missing));
            }
        }
        // The table must know whatever stands in clean text.
        entry(' ');
        entry(UNKNOWN);
        entry(REPLACEMENT);
        entry('-');
        entry(0xA0);
        return clean.toString();
    }

    private String substitute(int codePoint, IntConsumer missing) {
        if (codePoint == 0x202F || codePoint == 0x2007) {
            return "\u00a0";
        }
        if (codePoint == 0x2011) {
            return "-";
        }
        if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            return " ";
        }
        var parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        if (parts.codePointCount(0, parts.length()) > 1 && parts.codePoints().allMatch(this::prints)) {
            return parts;
        }
        missing.accept(codePoint);
        return Character.toString(meansNothing(codePoint) ? REPLACEMENT : codePoint);
    }

    private static boolean meansNothing(int codePoint) {
        int type = Character.getType(codePoint);
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return noCharacter || type == Character.SURROGATE || type == Character.PRIVATE_USE;
    }
}
