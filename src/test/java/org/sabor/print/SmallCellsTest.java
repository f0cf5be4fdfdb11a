package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Hidden numbers stay hidden: whoever tries all tables that fit what is shown finds several numbers for each of them.
@Execution(ExecutionMode.CONCURRENT)
class SmallCellsTest {
    private static final int MOST = 12;

    @Test
    void noSmallNumberCanBeComputedFromWhatIsShown() {
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            var cells = table(random, 2, 2 + random.nextInt(2));
            var hidden = SmallCells.hidden(cells, new boolean[cells[0].length]);
            var found = solutions(cells, hidden);
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[0].length; column++) {
                    boolean small = cells[row][column] > 0 && cells[row][column] < SmallCells.LEAST;
                    assertTrue(!small || hidden[row][column], Arrays.deepToString(cells));
                    assertFalse(cells[row][column] == 0 && hidden[row][column], Arrays.deepToString(cells));
                    int r = row;
                    int c = column;
                    if (small) {
                        var values = new HashSet<Integer>();
                        found.forEach(each -> values.add(each[r][c]));
                        assertTrue(
                                values.size() > 1,
                                Arrays.deepToString(cells) + Arrays.deepToString(hidden) + " at " + r + "," + c);
                    }
                }
            }
        }
    }

    @Test
    void whereAllNumbersAreLargeNothingIsHidden() {
        var hidden = SmallCells.hidden(new int[][] {{5, 0, 5}, {9, 8, 17}, {14, 8, 22}}, new boolean[3]);
        assertEquals(
                "[[false, false, false], [false, false, false], [false, false, false]]", Arrays.deepToString(hidden));
    }

    private static int[][] table(Random random, int rows, int columns) {
        var cells = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row][column] = random.nextInt(9);
            }
        }
        return added(cells);
    }

    /// With its totals.
    private static int[][] added(int[][] cells) {
        int rows = cells.length - 1;
        int columns = cells[0].length - 1;
        for (int column = 0; column < columns; column++) {
            cells[rows][column] = 0;
            for (int row = 0; row < rows; row++) {
                cells[rows][column] += cells[row][column];
            }
        }
        for (var row : cells) {
            row[columns] =
                    IntStream.range(0, columns).map(column -> row[column]).sum();
        }
        return cells;
    }

    /// All tables that show the same, with nothing hidden that is zero.
    private static List<int[][]> solutions(int[][] cells, boolean[][] hidden) {
        var found = new ArrayList<int[][]>();
        var places = IntStream.range(0, (cells.length - 1) * (cells[0].length - 1))
                .mapToObj(place -> List.of(place / (cells[0].length - 1), place % (cells[0].length - 1)))
                .filter(place -> hidden[place.getFirst()][place.getLast()])
                .toList();
        tryAll(copy(cells), cells, hidden, places, 0, found);
        return found;
    }

    private static void tryAll(
            int[][] tried, int[][] cells, boolean[][] hidden, List<List<Integer>> places, int at, List<int[][]> found) {
        if (at == places.size()) {
            var whole = added(copy(tried));
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[0].length; column++) {
                    if (hidden[row][column] ? whole[row][column] == 0 : whole[row][column] != cells[row][column]) {
                        return;
                    }
                }
            }
            found.add(whole);
            return;
        }
        for (int value = 1; value <= (places.size() > 4 ? 9 : MOST); value++) {
            tried[places.get(at).getFirst()][places.get(at).getLast()] = value;
            tryAll(tried, cells, hidden, places, at + 1, found);
        }
    }

    private static int[][] copy(int[][] cells) {
        return Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new);
    }
}
