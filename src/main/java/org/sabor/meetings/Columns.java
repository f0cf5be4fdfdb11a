package org.sabor.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.TableRow;

/// Which column of a table holds what: by the headings, and where no word of the language is known by what is in the
/// cells (formats/online-attendance.md 1.3).
final class Columns {
    private static final int SAMPLE = 200;
    private static final Heading NO_HEADING = Heading.of("");

    private final List<Heading> headings;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);

    private Columns(List<Heading> headings) {
        this.headings = headings;
        for (int column = 0; column < headings.size(); column++) {
            var field = headings.get(column).field();
            if (field != null) {
                places.putIfAbsent(field, column);
            }
        }
        decideNames();
        decideTimes();
    }

    /// By the headings alone.
    static Columns of(TableRow headingRow) {
        return new Columns(
                headingRow.cells().stream().map(cell -> Heading.of(cell.text())).toList());
    }

    /// By the headings, if there are any, and by the rows.
    static Columns of(@Nullable TableRow headingRow, List<TableRow> rows) {
        var columns = headingRow == null ? new Columns(List.of()) : of(headingRow);
        columns.complete(rows.subList(0, Math.min(SAMPLE, rows.size())));
        return columns;
    }

    /// As a person says it.
    static Columns of(@Nullable TableRow headingRow, ColumnMapping mapping) {
        var columns = headingRow == null ? new Columns(List.of()) : of(headingRow);
        columns.places.clear();
        mapping.columns().forEach((column, use) -> columns.places.put(use.field(), column));
        return columns;
    }

    /// At the places that never change, whatever the headings.
    static Columns fixed(Map<Field, Integer> places) {
        var columns = new Columns(List.of());
        columns.places.putAll(places);
        return columns;
    }

    /// `Name` is only a part of the name where the other part has a column.
    private void decideNames() {
        if (has(Field.NAME) && has(Field.FAMILY) != has(Field.GIVEN)) {
            places.put(has(Field.FAMILY) ? Field.GIVEN : Field.FAMILY, place(Field.NAME));
            places.remove(Field.NAME);
        }
    }

    /// `Start` and `End` of a list of people, not of the meeting.
    private void decideTimes() {
        if (hasName() && !has(Field.JOIN) && has(Field.START) && !has(Field.TITLE) && !has(Field.NUMBER)) {
            places.put(Field.JOIN, place(Field.START));
            places.remove(Field.START);
            if (has(Field.END) && !has(Field.LEAVE)) {
                places.put(Field.LEAVE, place(Field.END));
                places.remove(Field.END);
            }
        }
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    boolean hasName() {
        return has(Field.NAME) || has(Field.GIVEN) || has(Field.FAMILY);
    }

    boolean hasTimes() {
        return has(Field.JOIN) || has(Field.LEAVE) || has(Field.DURATION) || has(Field.CHECKS);
    }

    /// The column of this field, from 0; -1 where there is none.
    int place(Field field) {
        return places.getOrDefault(field, -1);
    }

    /// The cell of this field; empty where there is none.
    Cell cell(TableRow row, Field field) {
        int place = place(field);
        return place < 0 ? Cell.EMPTY : row.cell(place);
    }

    /// The heading of this field.
    Heading heading(Field field) {
        int place = place(field);
        return place >= 0 && place < headings.size() ? headings.get(place) : NO_HEADING;
    }

    boolean anyHeading(Predicate<Heading> test) {
        return headings.stream().anyMatch(test);
    }

    private boolean isOpen(int column) {
        return !places.containsValue(column)
                && (column >= headings.size() || headings.get(column).field() == null);
    }

    /// Finds what is missing among the columns with unknown headings.
    private void complete(List<TableRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var sorts = new ArrayList<@Nullable CellSort>();
        for (int column = 0; column < width; column++) {
            sorts.add(isOpen(column) ? CellSort.most(rows, column) : null);
        }
        boolean guessedJoin = !has(Field.JOIN);
        if (isList(rows, width)) {
            take(Field.TIME, 2);
            take(Field.ACTION, 1);
            take(Field.NAME, 0);
            return;
        }
        for (int column = 0; column < width; column++) {
            take(sorts.get(column), column);
        }
        // Clock times come after dates: a duration may look the same.
        for (int column = 0; column < width; column++) {
            if (sorts.get(column) == CellSort.CLOCK && isOpen(column)) {
                take(!has(Field.JOIN) ? Field.JOIN : !has(Field.LEAVE) ? Field.LEAVE : Field.DURATION, column);
            }
        }
        // One date alone may be anything: of registering, of a form.
        if (guessedJoin && !has(Field.LEAVE) && !has(Field.DURATION)) {
            places.remove(Field.JOIN);
        }
        for (int column = 0; column < width && !hasName(); column++) {
            if (sorts.get(column) == CellSort.TEXT && isOpen(column)) {
                take(Field.NAME, column);
            }
        }
    }

    private void take(@Nullable CellSort sort, int column) {
        switch (sort) {
            case DATE -> take(has(Field.JOIN) ? Field.LEAVE : Field.JOIN, column);
            case DURATION -> take(Field.DURATION, column);
            case ADDRESS -> take(has(Field.EMAIL) ? Field.USER_ID : Field.EMAIL, column);
            case ROLE -> take(Field.ROLE, column);
            case DAY, CLOCK, TEXT -> {}
            case null -> {}
        }
    }

    private void take(Field field, int column) {
        if (!has(field) && isOpen(column)) {
            places.put(field, column);
        }
    }

    /// Three columns - name, one of a few actions, date - are a list of events.
    private boolean isList(List<TableRow> rows, int width) {
        return width == 3
                && !has(Field.JOIN)
                && !has(Field.LEAVE)
                && (has(Field.TIME) || (isOpen(2) && CellSort.most(rows, 2) == CellSort.DATE))
                && (has(Field.ACTION) || (isOpen(1) && hasFewWords(rows)));
    }

    private static boolean hasFewWords(List<TableRow> rows) {
        Map<String, Integer> words = new HashMap<>();
        rows.forEach(row -> words.merge(Words.key(row.cell(1).text()), 1, Integer::sum));
        return words.size() <= 4 && !words.containsKey("") && CellSort.most(rows, 1) == CellSort.TEXT;
    }
}
