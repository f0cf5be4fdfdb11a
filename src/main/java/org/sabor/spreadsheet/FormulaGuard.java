package org.sabor.spreadsheet;

import java.util.regex.Pattern;

/// How a text is written into a CSV file so that Excel shows it and does not run or change it, and how it is read back.
///
/// - What begins like a formula (also in full-width forms) gets an apostrophe before it. So does what begins with
///   apostrophes before such a character, so that the way back is certain.
/// - A telephone, or a number that Excel would shorten, is written as the constant `="+359 888 000 101"`: only digits,
///   blanks and `()/.-` stand between the quotes, so there is nothing in it that could run.
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern KEPT_DIGITS =
            Pattern.compile("(\\+ ?\\(?[0-9]|\\(?0(?=[0-9 ()/.-])|[0-9]{12})[0-9 ()/.-]*");

    private FormulaGuard() {}

    /// The text to write.
    static String guarded(String text) {
        if (KEPT_DIGITS.matcher(text).matches()) {
            return constant(text);
        }
        return startsLikeFormula(text, 0) ? "'" + text : text;
    }

    /// A number that Excel leaves as it is.
    static String constant(String digits) {
        return "=\"" + digits + "\"";
    }

    /// Whether a spreadsheet program would take the text for a formula if it were typed in.
    static boolean looksRunnable(String text) {
        return startsLikeFormula(text, 0);
    }

    /// The text that is meant by what stands in a file; also of other programs, which guard in the same ways.
    static String meant(String written) {
        if (written.startsWith("=\"") && written.length() > 2 && written.endsWith("\"")) {
            var inside = written.substring(2, written.length() - 1);
            var plain = inside.replace("\"\"", "");
            return plain.indexOf('"') < 0 ? inside.replace("\"\"", "\"") : written;
        }
        return written.startsWith("'") && startsLikeFormula(written, 1) ? written.substring(1) : written;
    }

    /// Whether what follows this place and any apostrophes could be taken for a formula.
    private static boolean startsLikeFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
