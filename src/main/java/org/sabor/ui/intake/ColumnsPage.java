package org.sabor.ui.intake;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ListField;
import org.sabor.message.Messages;
import org.sabor.spreadsheet.Cell;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// The second page: what each column holds, as it was proposed and can be changed, beside what stands in it.
final class ColumnsPage extends VBox {
    private static final int SAMPLES = 3;

    private final Messages messages;
    private final GridPane grid = new GridPane(16, 8);
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final ReadOnlyObjectWrapper<@Nullable ChosenTable> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable ChosenTable shown;
    private boolean filling;

    ColumnsPage(Messages messages) {
        super(12);
        this.messages = messages;
        problem.setId("import-columns-problem");
        grid.setId("import-columns");
        var heading = new ColumnConstraints(160, 220, 260);
        var samples = new ColumnConstraints(200, 320, Double.MAX_VALUE);
        samples.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(heading, samples, new ColumnConstraints(240, 260, 280));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(Styles.label(messages.text("import.columns.hint"), Styles.MUTED), problem, scroll);
    }

    /// The table with its columns as they are said to be, or null as long as nobody could be told.
    ReadOnlyObjectProperty<@Nullable ChosenTable> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void show(ChosenTable table) {
        filling = true;
        grid.getChildren().clear();
        grid.addRow(
                0,
                Styles.label(messages.text("import.columns.heading"), Styles.HEADING),
                Styles.label(messages.text("import.columns.samples"), Styles.HEADING),
                Styles.label(messages.text("import.columns.holds"), Styles.HEADING));
        for (int column = 0; column < table.layout().columns().size(); column++) {
            var samples = samples(table, column);
            var title = table.layout().headings().get(column).replaceAll("\\s+", " ");
            if (!samples.isEmpty() || !title.isEmpty()) {
                addColumn(table, column, title, samples);
            }
        }
        filling = false;
        take(table);
    }

    private void addColumn(ChosenTable table, int column, String title, String samples) {
        var name = title.isEmpty() ? messages.text("import.columns.letter", PreviewTable.letters(column)) : title;
        var label = oneLine(name);
        var box = Choice.<ListField>box("import-column-" + (column + 1), messages::text);
        box.getItems().setAll(ListField.values());
        box.setVisibleRowCount(20);
        box.setValue(table.layout().columns().get(column));
        box.setAccessibleText(messages.text("import.columns.holds-what", name));
        box.setOnAction(_ -> {
            var now = shown == null ? table : shown;
            if (!filling && box.getValue() != null) {
                show(now.with(now.layout().with(column, box.getValue())));
                focus(column);
            }
        });
        label.setLabelFor(box);
        var sample = oneLine(samples);
        sample.getStyleClass().add(Styles.MUTED);
        grid.addRow(grid.getRowCount(), label, sample, box);
    }

    private static Label oneLine(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        Tooltips.whenCutOff(label);
        return label;
    }

    private void focus(int column) {
        var box = grid.lookup("#import-column-" + (column + 1));
        if (box != null) {
            box.requestFocus();
        }
    }

    private static String samples(ChosenTable table, int column) {
        return table.sheet().rows().stream()
                .filter(row -> row.number() >= table.layout().firstPerson())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    private void take(ChosenTable table) {
        boolean ready = table.layout().namesPeople();
        problem.setText(ready ? "" : messages.text("import.columns.no-name"));
        problem.setVisible(!ready);
        problem.setManaged(!ready);
        shown = table;
        chosen.set(ready ? table : null);
    }
}
