package org.sabor.print;

import java.util.ArrayDeque;

/// Which cells of a table of people are hidden, so that nobody can be told from a small number: all below five but
/// zeros, and further ones, so that no hidden number can be computed from the totals. A cell is safe where another
/// number could stand in it and all that is shown would still add up.
final class SmallCells {
    /// The least number that is shown, but for zero.
    static final int LEAST = 5;

    private final int[][] cells;
    private final boolean[][] hidden;
    private final int lastRow;
    private final int lastColumn;

    private SmallCells(int[][] cells, boolean[] totals) {
        this.cells = cells;
        lastRow = cells.length - 1;
        lastColumn = cells[0].length - 1;
        hidden = new boolean[lastRow + 1][lastColumn + 1];
        for (int row = 0; row <= lastRow; row++) {
            for (int column = 0; column <= lastColumn; column++) {
                hidden[row][column] = small(row, column) || (row == lastRow && totals[column]);
            }
        }
    }

    /// @param cells rows of columns, the last of each its total
    /// @param totals which cells of the last row are hidden in any case
    static boolean[][] hidden(int[][] cells, boolean[] totals) {
        var table = new SmallCells(cells, totals);
        boolean more = true;
        while (more) {
            more = false;
            for (int row = 0; row <= table.lastRow && !more; row++) {
                for (int column = 0; column <= table.lastColumn && !more; column++) {
                    more = table.small(row, column) && !table.safe(row, column) && table.hideBeside(row, column);
                }
            }
        }
        return table.hidden;
    }

    private boolean small(int row, int column) {
        return cells[row][column] > 0 && cells[row][column] < LEAST;
    }

    /// Hides the smallest number that is shown in the same row or column, or else anywhere.
    ///
    /// @return whether there was one
    private boolean hideBeside(int row, int column) {
        int[] best = null;
        for (int i = 0; i <= lastRow; i++) {
            for (int j = 0; j <= lastColumn; j++) {
                if (!hidden[i][j] && cells[i][j] > 0) {
                    int[] found = {i == row || j == column ? 0 : 1, cells[i][j], i, j};
                    if (best == null || found[0] < best[0] || (found[0] == best[0] && found[1] < best[1])) {
                        best = found;
                    }
                }
            }
        }
        if (best != null) {
            hidden[best[2]][best[3]] = true;
        }
        return best != null;
    }

    private boolean safe(int row, int column) {
        return changes(row, column, true) || changes(row, column, false);
    }

    /// Whether this number can be one more, or one less, while others that are hidden make up for it: from its row
    /// through hidden cells to its column. Totals count against the cells they add up, so they move the other way.
    private boolean changes(int row, int column, boolean up) {
        if (!moves(row, column, up)) {
            return false;
        }
        var rows = new ArrayDeque<Integer>();
        var seen = new boolean[lastRow + 1];
        rows.add(row);
        seen[row] = true;
        while (!rows.isEmpty()) {
            int from = rows.remove();
            for (int across = 0; across <= lastColumn; across++) {
                if ((from == row && across == column) || !moves(from, across, !up)) {
                    continue;
                }
                if (across == column) {
                    return true;
                }
                for (int next = 0; next <= lastRow; next++) {
                    if (!seen[next] && moves(next, across, up)) {
                        seen[next] = true;
                        rows.add(next);
                    }
                }
            }
        }
        return false;
    }

    /// Whether a hidden number may become larger, or smaller and still not zero, which is shown. A total of a row or a
    /// column moves the other way.
    private boolean moves(int row, int column, boolean up) {
        boolean total = (row == lastRow) != (column == lastColumn);
        return hidden[row][column] && (up != total || cells[row][column] > 1);
    }
}
