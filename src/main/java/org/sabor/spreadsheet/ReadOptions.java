package org.sabor.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a text file is to be taken; null is found from its content. A workbook says it itself.
///
/// @param encoding a name of [#ENCODINGS], or any other the Java platform knows
public record ReadOptions(
        @Nullable String encoding, @Nullable Character delimiter) {
    /// The name of UTF-8 with the mark that spreadsheet programs know it by.
    public static final String UTF_8_WITH_BOM = "UTF-8 with BOM";

    /// What lists come in, for a choice: Unicode, Cyrillic, Western, Greek, Central European, Turkish, Baltic.
    public static final List<String> ENCODINGS = List.of(
            "UTF-8",
            UTF_8_WITH_BOM,
            "UTF-16LE",
            "UTF-16BE",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1250",
            "windows-1254",
            "windows-1257");

    /// What may stand between the cells, for a choice.
    public static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

    /// Everything is found from the content.
    public static final ReadOptions FROM_CONTENT = new ReadOptions(null, null);
}
