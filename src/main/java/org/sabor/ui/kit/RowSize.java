package org.sabor.ui.kit;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

/// How large the rows of tables and lists are: all of the same height, so that thousands of them scroll at once, and
/// higher with larger text. The columns of a table are wider as much.
public final class RowSize {
    private static final double USUAL_TEXT = 14;
    private static final String USUAL_HEIGHT = "sabor-usual-height";
    private static final String GROWTH = "sabor-growth";

    private RowSize() {}

    /// Rows of so many pixels where the text has its usual size.
    public static void set(TableView<?> table, double pixels) {
        table.setFixedCellSize(pixels);
        table.setStyle(style(pixels));
        table.getProperties().put(USUAL_HEIGHT, pixels);
        // Not in the midst of styling, in which the height is the first one again for a moment.
        table.fixedCellSizeProperty().addListener((_, _, _) -> Platform.runLater(() -> widen(table)));
    }

    /// Makes the columns of this table as wide as its text asks for, those too that have come since.
    static void widen(TableView<?> table) {
        if (!(table.getProperties().get(USUAL_HEIGHT) instanceof Double usual) || table.getFixedCellSize() <= 0) {
            return;
        }
        double size = table.getFixedCellSize() / usual;
        boolean changed = false;
        for (var column : table.getColumns()) {
            double times = size / growth(column);
            if (Math.abs(times - 1) > 0.01) {
                column.getProperties().put(GROWTH, size);
                column.setMinWidth(column.getMinWidth() * times);
                column.setPrefWidth(column.getPrefWidth() * times);
                changed = true;
            }
        }
        if (changed && table instanceof RecordTable<?> records) {
            records.refitColumns();
        }
    }

    /// How many times as wide as with text of the usual size this column has become.
    static double growth(TableColumnBase<?, ?> column) {
        return column.getProperties().get(GROWTH) instanceof Double times ? times : 1;
    }

    /// Rows of so many pixels where the text has its usual size.
    public static void set(ListView<?> list, double pixels) {
        list.setFixedCellSize(pixels);
        list.setStyle(style(pixels));
    }

    /// Makes a list as high as so many rows, whatever the size of the text.
    public static void show(ListView<?> list, int rows) {
        var height = list.fixedCellSizeProperty().multiply(rows).add(2);
        list.minHeightProperty().bind(height);
        list.prefHeightProperty().bind(height);
        list.maxHeightProperty().bind(height);
    }

    private static String style(double pixels) {
        return String.format(Locale.ROOT, "-fx-fixed-cell-size: %.3fem;", pixels / USUAL_TEXT);
    }
}
