package org.sabor.ui.kit;

import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

/// How high the rows of tables and lists are: all the same, so that thousands of them scroll at once, and higher with
/// larger text.
public final class RowHeight {
    private static final double USUAL_TEXT = 14;

    private RowHeight() {}

    /// Rows of so many pixels where the text has its usual size.
    public static void set(TableView<?> table, double pixels) {
        table.setFixedCellSize(pixels);
        table.setStyle(style(pixels));
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
