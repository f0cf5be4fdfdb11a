package org.sabor.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.TableRow;

/// Finds the tables of a report among summaries, titles and notes (formats/online-attendance.md 1.3).
final class LayoutFinder {
    private static final Pattern SECTION = Pattern.compile("^\\s*([1-9])\\.\\s*(\\S.*)$");
    private static final int FEWEST = 3;

    private final List<TableRow> rows;

    private LayoutFinder(List<TableRow> rows) {
        this.rows = rows;
    }

    /// How these rows divide; without tables where there is none of people.
    static Layout of(List<TableRow> rows) {
        var finder = new LayoutFinder(rows);
        var sections = finder.starts(LayoutFinder::isSection);
        if (sections.stream().anyMatch(start -> finder.number(start) >= 2)) {
            return finder.numbered(sections);
        }
        var headings = finder.starts(LayoutFinder::isHeading);
        return headings.isEmpty() ? finder.withoutWords() : finder.divided(headings);
    }

    /// The table that a person has pointed out.
    static Layout of(List<TableRow> rows, ColumnMapping mapping) {
        int first = (int) rows.stream()
                .takeWhile(row -> row.number() < mapping.firstRow())
                .count();
        var columns = Columns.of(first == 0 ? null : rows.get(first - 1), mapping);
        var table = new ReportTable("", columns, rows.subList(first, rows.size()), false);
        return new Layout(false, List.of(table), List.of(), List.of());
    }

    private List<Integer> starts(Predicate<TableRow> test) {
        return IntStream.range(0, rows.size())
                .filter(i -> test.test(rows.get(i)))
                .boxed()
                .toList();
    }

    /// Whether it is the title of a section: `2. Participants`, and nothing else in the row.
    static boolean isSection(TableRow row) {
        return SECTION.matcher(row.cell(0).text()).matches() && isSingle(row);
    }

    /// Whether only its first cell is filled.
    static boolean isSingle(TableRow row) {
        return !row.cell(0).isBlank() && row.cells().stream().skip(1).allMatch(CellSort::isBlank);
    }

    private int number(int row) {
        return rows.get(row).cell(0).text().strip().charAt(0) - '0';
    }

    /// Whether it names columns of people: a name, and at least one of address, times, duration.
    static boolean isHeading(TableRow row) {
        var columns = Columns.of(row);
        boolean named = columns.hasName()
                && (columns.hasTimes()
                        || columns.has(Field.EMAIL)
                        || columns.has(Field.TIME)
                        || columns.has(Field.ACTION));
        boolean addressed = columns.has(Field.EMAIL) && columns.has(Field.JOIN);
        return (named || addressed)
                && row.cells().stream().noneMatch(cell -> cell.text().indexOf('@') > 0 || MomentText.of(cell) != null);
    }

    private Layout numbered(List<Integer> sections) {
        List<ReportTable> tables = new ArrayList<>();
        List<TableRow> facts = new ArrayList<>(rows.subList(0, sections.getFirst()));
        List<TableRow> engagement = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int start = sections.get(i);
            int end = i + 1 < sections.size() ? sections.get(i + 1) : rows.size();
            switch (number(start)) {
                case 1 -> facts.addAll(rows.subList(start, end));
                case 2, 3 -> {
                    if (end > start + 1) {
                        tables.add(section(start, end));
                    }
                }
                default -> engagement.add(rows.get(start));
            }
        }
        return new Layout(true, tables, facts, engagement);
    }

    private ReportTable section(int start, int end) {
        var people = rows.subList(start + 2, end);
        var columns = Columns.of(rows.get(start + 1), people);
        return new ReportTable(rows.get(start).cell(0).text(), columns, people, number(start) == 2);
    }

    private Layout divided(List<Integer> headings) {
        List<ReportTable> tables = new ArrayList<>();
        List<TableRow> facts = new ArrayList<>(rows.subList(0, headings.getFirst()));
        for (int i = 0; i < headings.size(); i++) {
            int start = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1) : rows.size();
            boolean titled = end < rows.size() && end > start + 1 && isSingle(rows.get(end - 1));
            var people = rows.subList(start + 1, titled ? end - 1 : end);
            var title = start > 0 && isSingle(rows.get(start - 1))
                    ? rows.get(start - 1).cell(0).text()
                    : "";
            tables.add(new ReportTable(title, Columns.of(rows.get(start), people), people, false));
        }
        // A list of addresses beside the table with the times is no second table.
        boolean timed = tables.stream().anyMatch(LayoutFinder::hasTimes);
        tables.removeIf(table -> timed && !hasTimes(table));
        return new Layout(false, tables, facts, List.of());
    }

    private static boolean hasTimes(ReportTable table) {
        return table.columns().hasTimes() || table.columns().has(Field.TIME);
    }

    /// No heading is known: the rows that have dates in the same columns are the table, and the row before them its
    /// heading.
    private Layout withoutWords() {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(datesIn(row), 1, Integer::sum));
        counts.remove(List.of());
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty()) {
            return new Layout(false, List.of(), rows, List.of());
        }
        var columns = most.get().getKey();
        int first = starts(row -> datesIn(row).equals(columns)).getFirst();
        boolean headed = first > 0 && rows.get(first - 1).cells().size() >= FEWEST;
        var people = rows.subList(first, rows.size());
        var found = Columns.of(headed ? rows.get(first - 1) : null, people);
        return new Layout(
                false,
                List.of(new ReportTable("", found, people, false)),
                rows.subList(0, headed ? first - 1 : first),
                List.of());
    }

    private static List<Integer> datesIn(TableRow row) {
        return row.cells().size() < FEWEST
                ? List.of()
                : IntStream.range(1, row.cells().size())
                        .filter(column -> CellSort.of(row.cell(column)) == CellSort.DATE)
                        .boxed()
                        .toList();
    }

    /// What a title of a numbered section says, without the number.
    static @Nullable String sectionWords(TableRow row) {
        var section = SECTION.matcher(row.cell(0).text());
        return section.matches() ? section.group(2) : null;
    }
}
