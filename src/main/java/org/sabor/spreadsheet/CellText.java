package org.sabor.spreadsheet;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.sabor.message.Labelled;

/// The text of a cell as it is stored: blanks made one, and without characters that nobody sees (RELIABILITY D5).
/// Letters stay as they are.
///
/// @param suspicions what was odd about it, for the preview
public record CellText(String text, Set<Suspicion> suspicions) {
    private static final int MOST_MARKS = 3;
    private static final String FORMULA_STARTS = "=@+-\t\r＝＋－＠";
    private static final Pattern PHONE_LIKE = Pattern.compile("^\\+?[\\d\\s()./-]*$");
    private static final Pattern DASH_ONLY = Pattern.compile("^[-–—\\s]*$");
    /// What a spreadsheet program writes for an error, in its language.
    private static final Pattern ERROR = Pattern.compile("#(N/A|Н/Д|НД|NV|[\\p{Lu}/0]{3,10}[!?])");
    /// Letters that an encoding did not have.
    private static final Pattern LOST =
            Pattern.compile("\\uFFFD|^[^@:/]*\\p{L}\\?+\\p{L}[^@:/]*$|^[\\s.-]*\\?[\\s.-]*\\?[?\\s.-]*$");

    /// What makes a text suspicious. It is kept all the same.
    public enum Suspicion implements Labelled {
        HIDDEN_CHARACTERS,
        FORMULA,
        TOO_MANY_ACCENTS,
        LOST_LETTERS,
        GARBLED;

        @Override
        public String labelPrefix() {
            return "list-suspicion";
        }
    }

    public CellText {
        suspicions = Set.copyOf(suspicions);
    }

    /// A text in one line; empty for what only says that there is none, a dash or an error.
    public static String value(String raw) {
        var text = line(raw).text();
        boolean none =
                isDashOnly(text) || (text.startsWith("#") && ERROR.matcher(text).matches());
        return none ? "" : text;
    }

    /// A text in one line.
    public static CellText line(String raw) {
        return of(raw, false);
    }

    /// A text that may have several lines.
    public static CellText lines(String raw) {
        return of(raw, true);
    }

    private static CellText of(String raw, boolean keepLines) {
        var suspicions = EnumSet.noneOf(Suspicion.class);
        var text = isPlain(raw)
                ? raw
                : Normalizer.normalize(visible(raw, keepLines, suspicions), Normalizer.Form.NFC)
                        .strip();
        if (!text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !PHONE_LIKE.matcher(text).matches()
                && !isDashOnly(text)) {
            suspicions.add(Suspicion.FORMULA);
        }
        boolean maybeLost = text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0;
        if (maybeLost && LOST.matcher(text).find()) {
            suspicions.add(Suspicion.LOST_LETTERS);
        }
        if (Mojibake.in(text)) {
            suspicions.add(Suspicion.GARBLED);
        }
        return new CellText(text, suspicions);
    }

    private static boolean isDashOnly(String text) {
        // Nearly all texts begin with a letter or a digit, which no pattern needs to say.
        return text.isEmpty()
                || (!Character.isLetterOrDigit(text.charAt(0))
                        && DASH_ONLY.matcher(text).matches());
    }

    /// Whether the text is as it is to be stored: letters and signs of the alphabets in use, composed, with single
    /// blanks between them. Nearly all cells of a list are.
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F)
                    || (c == ' ' && before != ' ')
                    || (c >= 'Ѐ' && c <= 'џ')
                    || (c >= 'À' && c <= 'ſ')
                    || (c >= 'Α' && c <= 'ώ');
            if (!plain) {
                return false;
            }
            before = c;
        }
        return before != ' ' || raw.isEmpty();
    }

    private static String visible(String raw, boolean keepLines, Set<Suspicion> suspicions) {
        var text = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r' || c == '\n') {
                lineEnd(text, keepLines);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank(text);
            } else if (marks > MOST_MARKS) {
                suspicions.add(Suspicion.TOO_MANY_ACCENTS);
            } else if (isHidden(c)) {
                suspicions.add(Suspicion.HIDDEN_CHARACTERS);
            } else if (!isInvisible(c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    private static void blank(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
    }

    private static void lineEnd(StringBuilder text, boolean keepLines) {
        if (!keepLines) {
            blank(text);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Characters that can only mislead: controls, changes of the direction of writing, tags, halves of a pair.
    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    /// Characters without a width that come along when text is copied. The joiners stay: some scripts need them.
    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
    }
}
