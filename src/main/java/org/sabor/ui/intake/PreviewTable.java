package org.sabor.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.sabor.intake.ListLayout;
import org.sabor.message.Messages;
import org.sabor.spreadsheet.Sheet;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;

/// The first rows of a sheet as they stand in it, with the row of the headings set off.
final class PreviewTable extends TableView<org.sabor.spreadsheet.TableRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int ROWS = 40;
    private static final int COLUMNS = 20;
    private final Messages messages;
    private int headingRow;

    PreviewTable(Messages messages) {
        this.messages = messages;
        setId("import-preview");
        setAccessibleText(messages.text("import.preview"));
        setPlaceholder(Styles.label(messages.text("import.no-table"), Styles.MUTED));
        RowSize.set(this, 32);
        setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(org.sabor.spreadsheet.TableRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(HEADING, !empty && row.number() == headingRow);
            }
        });
    }

    void show(Sheet sheet, ListLayout layout) {
        headingRow = layout.headingRow();
        var columns = new ArrayList<TableColumn<org.sabor.spreadsheet.TableRow, ?>>();
        columns.add(column(messages.text("import.row"), 60, -1));
        var rows = sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()));
        for (int i = 0; i < Math.min(sheet.columns(), COLUMNS); i++) {
            columns.add(column(letters(i), width(rows, i), i));
        }
        getColumns().setAll(columns);
        getItems().setAll(rows);
        refresh();
    }

    /// As wide as the texts from the headings on; of titles above them the beginning is seen.
    private double width(List<org.sabor.spreadsheet.TableRow> rows, int column) {
        int letters = rows.stream()
                .filter(row -> row.number() >= headingRow)
                .mapToInt(row -> row.cell(column).text().strip().length())
                .max()
                .orElse(0);
        boolean titled = rows.stream()
                .anyMatch(row -> row.number() < headingRow && !row.cell(column).isBlank());
        return Math.clamp(letters * 9L + 24, titled ? 160 : 60, 280);
    }

    void clear() {
        getItems().clear();
        getColumns().clear();
    }

    private static TableColumn<org.sabor.spreadsheet.TableRow, String> column(String title, double width, int index) {
        var column = new TableColumn<org.sabor.spreadsheet.TableRow, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < 0
                        ? String.valueOf(row.getValue().number())
                        : row.getValue().cell(index).text().strip().replaceAll("\\s+", " ")));
        return column;
    }

    /// The name a spreadsheet program gives the column: A, B, … AA.
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
