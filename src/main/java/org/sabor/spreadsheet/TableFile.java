package org.sabor.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// What was read from a file or the clipboard.
///
/// @param encoding how the bytes were taken for letters: a name of [ReadOptions#ENCODINGS], or what was asked for;
///     null for a workbook and the clipboard
/// @param delimiter what stands between the cells; null for a workbook
/// @param sheets in the order of the tabs; a text file has one
/// @param ending how a text ends; a workbook that is read is whole
/// @param notes what the person should look at before the table is used: garbled letters, a quotation mark without end
public record TableFile(
        Kind kind,
        @Nullable String encoding,
        @Nullable Character delimiter,
        List<Sheet> sheets,
        Ending ending,
        List<Message> notes) {
    public TableFile {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /// How a text ends.
    public enum Ending {
        /// With the end of a line.
        WHOLE,
        /// Without; some programs write no last line end.
        WITHOUT_LINE_END,
        /// Without, and with fewer cells than in the line before, half a letter or an open quotation mark.
        CUT_OFF
    }

    /// What kind of table it is.
    public enum Kind {
        XLSX,
        CSV,
        CLIPBOARD
    }
}
