package org.sabor.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which styles of a workbook show a number as a date or a time.
final class CellFormats {
    /// What of a serial number is shown.
    record DateFormat(boolean day, boolean time, boolean elapsed) {}

    private final List<@Nullable DateFormat> styles = new ArrayList<>();

    static CellFormats read(WorkbookParts parts, @Nullable String part, Meter meter) throws IOException {
        var formats = new CellFormats();
        if (part == null || !parts.has(part)) {
            return formats;
        }
        Map<String, String> codes = new HashMap<>();
        try (var xml = parts.xml(part, meter)) {
            boolean cells = false;
            for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
                switch (xml.name()) {
                    case "numFmt" -> {
                        var id = event == XmlPart.START ? xml.attribute("numFmtId") : null;
                        var code = id == null ? null : xml.attribute("formatCode");
                        // Changed cells only ("dxf") have formats of their own, which are none of a style.
                        if (id != null && code != null && xml.depth() == 3) {
                            codes.put(id, code);
                        }
                    }
                    case "cellXfs" -> cells = event == XmlPart.START;
                    case "xf" -> {
                        if (cells && event == XmlPart.START) {
                            formats.styles.add(format(xml.attribute("numFmtId"), codes));
                        }
                    }
                    default -> {}
                }
            }
        }
        return formats;
    }

    /// How the style shows a number as a date; null where it does not.
    @Nullable
    DateFormat date(@Nullable String style) {
        if (style == null) {
            return null;
        }
        try {
            int index = Integer.parseInt(style);
            return index >= 0 && index < styles.size() ? styles.get(index) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static @Nullable DateFormat format(@Nullable String id, Map<String, String> codes) {
        if (id == null) {
            return null;
        }
        var code = codes.get(id);
        return code == null ? builtIn(id) : ofCode(code);
    }

    /// The formats that have a number only (ECMA-376 part 1, 18.8.30), with those of East Asian versions.
    private static @Nullable DateFormat builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36" -> new DateFormat(true, false, false);
            case "50", "51", "52", "53", "54", "57", "58" -> new DateFormat(true, false, false);
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" ->
                new DateFormat(false, true, false);
            case "22" -> new DateFormat(true, true, false);
            case "46" -> new DateFormat(false, true, true);
            default -> null;
        };
    }

    static @Nullable DateFormat ofCode(String code) {
        boolean day = false;
        boolean time = false;
        boolean elapsed = false;
        boolean month = false;
        int end = Math.min(code.length(), 1_000);
        for (int i = 0; i < end; i++) {
            char c = Character.toLowerCase(code.charAt(i));
            switch (c) {
                case ';' -> end = i;
                case '\\', '_', '*' -> i++;
                case '"' -> i = closing(code, '"', i);
                case '[' -> {
                    int close = closing(code, ']', i);
                    elapsed |= close > i + 1
                            && code.substring(i + 1, Math.min(close, code.length()))
                                    .matches("(?i)h+|m+|s+");
                    i = close;
                }
                case 'y', 'd' -> day = true;
                case 'h', 's' -> time = true;
                case 'm' -> month = true;
                // "General" and "Standard", alone or beside a colour.
                case 'g', 'r', 'n', 'l', 't' -> {
                    if (code.regionMatches(true, i, "general", 0, 7)) {
                        return null;
                    }
                }
                default -> {}
            }
        }
        time |= elapsed;
        day |= month && !time;
        return day || time ? new DateFormat(day, time, elapsed) : null;
    }

    private static int closing(String code, char mark, int from) {
        int close = code.indexOf(mark, from + 1);
        return close < 0 ? code.length() : close;
    }
}
