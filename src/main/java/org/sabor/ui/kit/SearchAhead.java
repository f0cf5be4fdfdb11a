package org.sabor.ui.kit;

import java.util.List;
import javafx.animation.AnimationTimer;
import org.sabor.model.Row;

/// Makes the search texts of a table's rows before anybody searches, a little in each frame: made all at once, those of
/// thousands of rows would keep the first letter typed waiting.
final class SearchAhead<R extends Row<R>> extends AnimationTimer {
    private static final long NANOS_OF_A_FRAME = 3_000_000;

    private final RowTexts<R> texts;
    private final List<R> rows;
    private final List<Column<R>> columns;
    private int next;

    SearchAhead(RowTexts<R> texts, List<R> rows, List<Column<R>> columns) {
        this.texts = texts;
        this.rows = rows;
        this.columns = columns;
    }

    /// Begins anew: the seminar has changed, and with it what any row may say.
    void again() {
        next = 0;
        start();
    }

    @Override
    public void handle(long now) {
        long end = System.nanoTime() + NANOS_OF_A_FRAME;
        while (next < rows.size()) {
            texts.searchLines(rows.get(next), columns);
            next++;
            if (System.nanoTime() > end) {
                return;
            }
        }
        stop();
    }
}
