package org.sabor.spreadsheet;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Makes a table of a text with delimiters.
final class TextTable {
    private static final int SAMPLE = 1 << 16;
    private static final int FEW = 8;

    private final Refusals refusals;
    private final Meter meter;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private final boolean protectedCells;
    private int count;

    /// @param protectedCells whether texts may be guarded against being run, as in files for Excel, not the clipboard
    TextTable(Refusals refusals, boolean protectedCells, Meter meter) {
        this.refusals = refusals;
        this.protectedCells = protectedCells;
        this.meter = meter;
    }

    /// The table in the bytes of a file.
    static TableFile read(byte[] bytes, ReadOptions options, Refusals refusals, Steps steps) {
        var text = DecodedText.of(bytes, options.encoding(), refusals);
        if (looksBinary(text)) {
            throw refusals.because("sheets.no-table");
        }
        var table = new TextTable(
                refusals, true, new Meter(steps, 0, 100, text.letters().length()));
        int first = 0;
        Character delimiter = options.delimiter();
        var declared = declaredDelimiter(text);
        if (declared != null) {
            first = 1;
            delimiter = delimiter == null ? declared : delimiter;
        }
        if (delimiter == null) {
            delimiter = DelimiterGuess.of(text.letters());
        }
        if (Mojibake.in(text)) {
            table.notes.add(Message.of("sheets.note.garbled"));
        }
        return table.read(text, delimiter, first, TableFile.Kind.CSV);
    }

    /// The table of what a spreadsheet program puts on the clipboard.
    static TableFile clipboard(String text, Refusals refusals) {
        if (text.length() > Limits.FILE_BYTES) {
            throw refusals.because("sheets.too-large", Limits.FILE_BYTES >> 20);
        }
        var table = new TextTable(refusals, false, new Meter(Steps.UNSEEN, 0, 100, 1));
        return table.read(new DecodedText(CharBuffer.wrap(text.toCharArray()), ""), '\t', 0, TableFile.Kind.CLIPBOARD);
    }

    private TableFile read(DecodedText text, char delimiter, int skip, TableFile.Kind kind) {
        var records = new CsvRecords(text.letters(), delimiter);
        int before = text.letters().position();
        int width = 0;
        int widthBefore = 0;
        for (int i = 0; records.next(); i++) {
            widthBefore = width;
            width = records.cells().size();
            meter.add(records.position() - before);
            before = records.position();
            if (i >= skip) {
                row(records);
            }
        }
        if (records.unclosed() > 0) {
            notes.add(Message.of("sheets.note.unclosed-quote", records.unclosed()));
        }
        var sheet = new Sheet("", false, rows, Set.of(), List.of());
        var encoding = kind == TableFile.Kind.CSV ? text.encoding() : null;
        boolean shorter = width < widthBefore || records.unclosed() > 0 || endsWithHalfLetter(text);
        var ending = records.endsWithLine()
                ? TableFile.Ending.WHOLE
                : shorter ? TableFile.Ending.CUT_OFF : TableFile.Ending.WITHOUT_LINE_END;
        return new TableFile(kind, encoding, delimiter, List.of(sheet), ending, notes);
    }

    private static boolean endsWithHalfLetter(DecodedText text) {
        var letters = text.letters();
        return letters.hasRemaining() && letters.charAt(letters.length() - 1) == '\uFFFD';
    }

    private void row(CsvRecords records) {
        if (records.tooManyColumns()) {
            throw refusals.tooManyColumns(records.line());
        }
        if (records.tooLong()) {
            throw refusals.cellTooLong(records.line());
        }
        var found = records.cells();
        int filled = found.size();
        while (filled > 0 && found.get(filled - 1).isEmpty()) {
            filled--;
        }
        if (filled == 0) {
            return;
        }
        List<Cell> cells = new ArrayList<>(filled);
        for (int i = 0; i < filled; i++) {
            cells.add(Cell.text(protectedCells ? FormulaGuard.meant(found.get(i)) : found.get(i)));
        }
        count += filled;
        if (count > Limits.CELLS) {
            throw refusals.tooManyCells();
        }
        rows.add(new TableRow(records.line(), false, cells));
        if (rows.size() > Limits.ROWS) {
            throw refusals.tooManyRows();
        }
    }

    /// The delimiter that a first line `sep=;` names, which Excel honours; null where there is no such line.
    private static @Nullable Character declaredDelimiter(DecodedText text) {
        var letters = text.letters();
        int length = letters.length();
        boolean named = length >= 5 && letters.subSequence(0, 4).toString().equalsIgnoreCase("sep=");
        boolean alone = length == 5 || (length > 5 && (letters.charAt(5) == '\r' || letters.charAt(5) == '\n'));
        return named && alone ? letters.charAt(4) : null;
    }

    /// Whether it is no text at all; what begins with the mark of UTF-8 says that it is one.
    private static boolean looksBinary(DecodedText text) {
        int end = Math.min(SAMPLE, text.letters().length());
        int control = 0;
        for (int i = 0; i < end; i++) {
            char c = text.letters().charAt(i);
            control += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? 1 : 0;
        }
        return control >= FEW && control * 10 > end && !text.encoding().equals(ReadOptions.UTF_8_WITH_BOM);
    }
}
