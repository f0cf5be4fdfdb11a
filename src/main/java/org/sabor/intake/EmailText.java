package org.sabor.intake;

import java.util.regex.Pattern;

/// An address as a list has it. What stands around it - `mailto:`, a name before `<…>` - is taken off; what is no
/// single usable address keeps its text, and the person stays (formats/online-attendance.md 8.4).
///
/// @param usable whether a mail could be sent to it
record EmailText(String text, boolean usable) {
    /// RFC 5321 has 254 characters; a name may stand before them.
    private static final int LONGEST = 400;

    private static final Pattern NAMED = Pattern.compile("^[^<>]*<\\s*([^<>\\s]+)\\s*>$");
    private static final String ATOM = "[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL = "\\p{Alnum}++(?:-++\\p{Alnum}++)*+";
    /// RFC 5322 without quoted parts and comments, of letters that every mail program takes.
    private static final Pattern USABLE =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+@(?:" + LABEL + "\\.)++(?=\\p{Alpha}[\\p{Alnum}-])" + LABEL);

    private static final Pattern LINK = Pattern.compile("\\?[a-z]+=.*$");
    private static final Pattern END = Pattern.compile("[\\s;,.]+$");
    private static final String MAILTO = "mailto:";

    static EmailText of(String cell) {
        var text = cell.strip();
        if (text.length() > LONGEST) {
            return new EmailText(text, false);
        }
        if (text.indexOf('<') >= 0) {
            var named = NAMED.matcher(text);
            text = named.matches() ? named.group(1) : text;
        }
        if (text.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
            text = text.substring(MAILTO.length()).strip();
        }
        if (text.indexOf('@') < 0) {
            // Most cells of a list are looked at, and few have an address.
            return new EmailText(text, false);
        }
        if (USABLE.matcher(text).matches()) {
            return new EmailText(text, true);
        }
        // What comes along when an address is copied out of a mail program or a link.
        var alone = END.matcher(LINK.matcher(text).replaceFirst("")).replaceFirst("");
        if (USABLE.matcher(alone).matches()) {
            text = alone;
        }
        if (USABLE.matcher(text.replace(" ", "")).matches() && !text.contains(";") && !text.contains(",")) {
            text = text.replace(" ", "");
        }
        return new EmailText(text, USABLE.matcher(text).matches());
    }
}
