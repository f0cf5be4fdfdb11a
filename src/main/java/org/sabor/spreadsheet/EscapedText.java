package org.sabor.spreadsheet;

import java.util.regex.Pattern;

/// Characters that XML cannot hold, as workbooks write them: `_x000D_` for a carriage return (ECMA-376, ST_Xstring).
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /// The text that is meant.
    static String decoded(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return ESCAPE.matcher(stored).replaceAll(found -> {
            char meant = (char) Integer.parseInt(found.group(1), 16);
            return meant == '\\' || meant == '$' ? "\\" + meant : String.valueOf(meant);
        });
    }

    /// The text as it can be stored, so that [#decoded] gives it back.
    static String encoded(String text) {
        var stored = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                stored.append(c).append(text.charAt(++i));
            } else if (!storable(c) || looksEscaped(text, i)) {
                stored.append(String.format("_x%04X_", (int) c));
            } else {
                stored.append(c);
            }
        }
        return stored.toString();
    }

    private static boolean storable(char c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && !Character.isSurrogate(c) && c < 0xFFFE);
    }

    private static boolean looksEscaped(String text, int at) {
        return text.charAt(at) == '_'
                && text.startsWith("_x", at)
                && ESCAPE.matcher(text)
                        .region(at, Math.min(text.length(), at + 7))
                        .lookingAt();
    }
}
