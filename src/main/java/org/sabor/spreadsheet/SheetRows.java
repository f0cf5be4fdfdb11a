package org.sabor.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;

/// Reads the cells of one sheet of a workbook, forwards, keeping only what has something in it.
final class SheetRows {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XlsxReader workbook;
    private final WorkbookIndex.Tab tab;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private boolean hidden;

    SheetRows(XlsxReader workbook, WorkbookIndex.Tab tab) {
        this.workbook = workbook;
        this.tab = tab;
    }

    Sheet read(XmlPart xml) throws IOException {
        try {
            for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
                if (event == XmlPart.START) {
                    begin(xml);
                } else if (xml.name().equals("row") && xml.depth() == 2) {
                    endRow();
                }
            }
        } catch (XmlGuard.TooLong text) {
            if (row == 0) {
                throw text;
            }
            throw workbook.refusals().cellTooLong(row);
        } catch (IOException broken) {
            throw damaged(broken);
        }
        return new Sheet(tab.name(), tab.hidden(), rows, hiddenColumns, merged);
    }

    private void begin(XmlPart xml) throws IOException {
        var name = xml.name();
        switch (xml.depth()) {
            case 1 -> {
                if (!name.equals("worksheet")) {
                    throw damaged(null);
                }
            }
            case 3 -> {
                switch (name) {
                    case "row" -> beginRow(xml);
                    case "col" -> columns(xml);
                    case "mergeCell" -> merge(xml);
                    default -> {}
                }
            }
            case 4 -> {
                if (name.equals("c")) {
                    cell(xml);
                }
            }
            default -> {}
        }
    }

    private void beginRow(XmlPart xml) {
        var number = xml.attribute("r");
        int next = number == null ? row + 1 : whole(number, LAST_ROW);
        if (next <= row) {
            throw damaged(null);
        }
        row = next;
        column = -1;
        hidden = xml.flag("hidden");
    }

    private void endRow() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).holdsNothing()) {
            filled--;
        }
        if (filled > 0) {
            workbook.count(filled);
            rows.add(new TableRow(row, hidden, cells.subList(0, filled)));
            if (rows.size() > Limits.ROWS) {
                throw workbook.refusals().tooManyRows();
            }
        }
        cells.clear();
    }

    private void cell(XmlPart xml) throws IOException {
        var reference = xml.attribute("r");
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        int at = reference == null ? column + 1 : columnOf(reference);
        column = at;
        String stored = null;
        String text = null;
        boolean formula = false;
        int outside = xml.depth() - 1;
        for (int event = xml.next(); xml.depth() > outside; event = xml.next()) {
            if (event == XmlPart.START) {
                switch (xml.name()) {
                    case "v" -> stored = xml.text();
                    case "is" -> text = xml.richText();
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        var cell = text == null ? stored(type, stored, formula, style) : new Cell(text, Cell.Kind.TEXT, formula);
        if (cell.text().length() > Limits.CELL_CHARACTERS) {
            throw workbook.refusals().cellTooLong(row);
        }
        put(at, cell);
    }

    private Cell stored(@Nullable String type, @Nullable String stored, boolean formula, @Nullable String style) {
        if (stored == null || (stored.isEmpty() && !"str".equals(type))) {
            return formula ? new Cell("", Cell.Kind.EMPTY, true) : Cell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> {
                var shared = workbook.strings().text(stored);
                if (shared == null) {
                    throw damaged(null);
                }
                yield new Cell(shared, Cell.Kind.TEXT, formula);
            }
            case "b" -> truth(stored, formula);
            case "e" -> new Cell("", Cell.Kind.ERROR, formula);
            case "n" -> NumberText.cell(stored, formula, workbook.formats().date(style), workbook.days1904());
            case "d" -> new Cell(stored.replaceFirst("T00:00:00(\\.0+)?$", ""), Cell.Kind.DATE, formula);
            default -> new Cell(EscapedText.decoded(stored), Cell.Kind.TEXT, formula);
        };
    }

    private static Cell truth(String stored, boolean formula) {
        return switch (stored.strip()) {
            case "1", "true" -> new Cell("TRUE", Cell.Kind.BOOLEAN, formula);
            case "0", "false" -> new Cell("FALSE", Cell.Kind.BOOLEAN, formula);
            default -> new Cell(stored, Cell.Kind.TEXT, formula);
        };
    }

    private void put(int at, Cell cell) {
        if (cell.holdsNothing()) {
            return;
        }
        if (at >= Limits.COLUMNS) {
            throw workbook.refusals().tooManyColumns(row);
        }
        while (cells.size() <= at) {
            cells.add(Cell.EMPTY);
        }
        if (!cells.get(at).holdsNothing()) {
            throw damaged(null);
        }
        cells.set(at, cell);
    }

    private void columns(XmlPart xml) {
        var first = xml.attribute("min");
        var last = xml.attribute("max");
        if (first != null && last != null && (xml.flag("hidden") || "0".equals(xml.attribute("width")))) {
            int end = Math.min(Limits.COLUMNS, whole(last, LAST_COLUMN));
            for (int i = whole(first, LAST_COLUMN); i <= end; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    private void merge(XmlPart xml) {
        var range = xml.attribute("ref");
        int colon = range == null ? -1 : range.indexOf(':');
        if (range != null && colon > 0) {
            var first = range.substring(0, colon);
            var last = range.substring(colon + 1);
            merged.add(new MergedCells(rowIn(first), columnIn(first), rowIn(last), columnIn(last)));
            workbook.count(1);
        }
    }

    private int columnOf(String reference) {
        if (rowIn(reference) != row) {
            throw damaged(null);
        }
        return columnIn(reference);
    }

    private static int letters(String reference) {
        int count = 0;
        while (count < reference.length() && Character.toUpperCase(reference.charAt(count)) >= 'A') {
            count++;
        }
        return count;
    }

    private int rowIn(String reference) {
        return whole(reference.substring(letters(reference)), LAST_ROW);
    }

    private int columnIn(String reference) {
        int found = 0;
        for (int i = 0; i < letters(reference); i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            found = found * 26 + letter + 1;
            if (letter > 25 || found > LAST_COLUMN) {
                throw damaged(null);
            }
        }
        if (found == 0) {
            throw damaged(null);
        }
        return found - 1;
    }

    private int whole(String digits, int most) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > most) {
                throw damaged(null);
            }
            number = number * 10 + digit;
        }
        if (number < 1 || number > most) {
            throw damaged(null);
        }
        return number;
    }

    private Failure damaged(@Nullable Throwable cause) {
        return row == 0
                ? workbook.refusals().damaged(cause)
                : workbook.refusals().because(cause, "sheets.damaged-row", tab.name(), row);
    }
}
