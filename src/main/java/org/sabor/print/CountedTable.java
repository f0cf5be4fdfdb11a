package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sabor.model.HeadCount;
import org.sabor.print.engine.BarChart;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// People by something and by form of participation, with totals, as a table and as a chart of the same numbers; small
/// numbers hidden where that is wanted.
final class CountedTable {
    private static final String HIDDEN = "×";

    private final Wording wording;
    private final List<Participation.Form> forms;
    private final List<Text> names = new ArrayList<>();
    private final List<List<HeadCount>> rows = new ArrayList<>();
    private boolean[][] hidden;

    /// @param forms the columns
    <K> CountedTable(
            Wording wording,
            List<Participation.Form> forms,
            List<K> keys,
            Function<K, Text> name,
            Function<K, Function<Participation.Form, HeadCount>> counts) {
        this.wording = wording;
        this.forms = List.copyOf(forms);
        for (var key : keys) {
            var cells = forms.stream().map(counts.apply(key)).toList();
            if (!sum(cells).equals(HeadCount.NONE)) {
                names.add(name.apply(key));
                rows.add(withTotal(cells));
            }
        }
        var totals = new ArrayList<HeadCount>();
        for (int column = 0; column <= forms.size(); column++) {
            int at = column;
            totals.add(sum(rows.stream().map(row -> row.get(at)).toList()));
        }
        rows.add(List.copyOf(totals));
        hidden = new boolean[rows.size()][forms.size() + 1];
    }

    private static List<HeadCount> withTotal(List<HeadCount> cells) {
        var all = new ArrayList<>(cells);
        all.add(sum(cells));
        return all;
    }

    private static HeadCount sum(List<HeadCount> counts) {
        return counts.stream().reduce(HeadCount.NONE, HeadCount::plus);
    }

    /// Hides the small numbers, and these of the totals.
    ///
    /// @return which totals are hidden then
    boolean[] hide(boolean[] totals) {
        var cells = rows.stream()
                .map(row -> row.stream().mapToInt(HeadCount::known).toArray())
                .toArray(int[][]::new);
        hidden = SmallCells.hidden(cells, totals);
        return hidden[rows.size() - 1].clone();
    }

    /// The totals by form, and over all forms at the end.
    List<HeadCount> totals() {
        return rows.getLast();
    }

    /// Adds the table and the chart.
    void add(Content content, String key, String alternative) {
        var columns = new ArrayList<>(List.of(wording.share(key, 2).naming()));
        forms.forEach(form -> columns.add(wording.share(form.labelKey(), 1).right()));
        columns.add(wording.share("lists.total", 1).right());
        var table = Table.of(columns);
        for (int row = 0; row < rows.size(); row++) {
            boolean last = row == rows.size() - 1;
            var cells = new ArrayList<Text>();
            cells.add(last ? wording.stacked(each -> each.text("lists.total"), Style.BOLD) : names.get(row));
            for (int column = 0; column <= forms.size(); column++) {
                cells.add(Text.of(words(row, column), last ? Style.BOLD : Style.PLAIN));
            }
            table.row(cells);
        }
        content.table(table);
        if (rows.size() > 1) {
            content.chart(chart(alternative));
        }
    }

    /// Bars of what the table shows: a hidden number has no bar.
    BarChart chart(String alternative) {
        var bars = new ArrayList<BarChart.Bar>();
        for (int row = 0; row < rows.size() - 1; row++) {
            var values = new ArrayList<Integer>();
            var numbers = new ArrayList<String>();
            for (int column = 0; column < forms.size(); column++) {
                values.add(hidden[row][column] ? 0 : rows.get(row).get(column).known());
                numbers.add(words(row, column));
            }
            bars.add(new BarChart.Bar(names.get(row), values, String.join(" + ", numbers)));
        }
        return new BarChart(
                alternative,
                forms.stream().map(form -> wording.say(each -> each.text(form))).toList(),
                bars);
    }

    /// The number, a star for groups whose size is not stated, or the sign that it is hidden.
    private String words(int row, int column) {
        var heads = rows.get(row).get(column);
        return hidden[row][column] ? HIDDEN : heads.known() + (heads.stated() ? "" : "*");
    }
}
