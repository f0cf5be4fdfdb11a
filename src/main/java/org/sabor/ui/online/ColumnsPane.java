package org.sabor.ui.online;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.ColumnMapping;
import org.sabor.meetings.ColumnUse;
import org.sabor.message.Messages;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableRow;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// What the columns of a list hold that is no known program's, as a person says it.
final class ColumnsPane extends VBox {
    private static final int SAMPLES = 3;
    private static final int ROWS_TO_CHOOSE = 15;

    private final Messages messages;
    private final Consumer<ColumnMapping> changed;
    private final GridPane grid = new GridPane(16, 4);
    private final Choice<Integer> firstRow;
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final Map<Integer, ColumnUse> uses = new HashMap<>();
    private @Nullable Sheet sheet;
    private boolean filling;

    /// @param changed is told what was said, once it names people
    ColumnsPane(Messages messages, Consumer<ColumnMapping> changed) {
        super(8);
        this.messages = messages;
        this.changed = changed;
        setId("online-columns");
        problem.setId("online-columns-problem");
        firstRow = new Choice<>("online.first-row", "online-first-row", String::valueOf, messages);
        firstRow.box().setOnAction(_ -> {
            if (!filling) {
                fill();
                tell();
            }
        });
        var samples = new ColumnConstraints(160, 300, Double.MAX_VALUE);
        samples.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .setAll(new ColumnConstraints(120, 180, 220), samples, new ColumnConstraints(180, 200, 220));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Styles.label(messages.text("online.columns.hint"), Styles.MUTED),
                        new HBox(firstRow),
                        problem,
                        scroll);
    }

    /// Shows the columns of this sheet.
    ///
    /// @param known what they were taken for so far, or null
    void show(Sheet of, @Nullable ColumnMapping known) {
        sheet = of;
        uses.clear();
        uses.putAll(known == null ? Map.of() : known.columns());
        filling = true;
        var rows = of.rows().stream()
                .limit(ROWS_TO_CHOOSE)
                .map(TableRow::number)
                .collect(Collectors.toCollection(ArrayList::new));
        int first = known == null ? firstOfPeople(of) : known.firstRow();
        if (!rows.contains(first)) {
            rows.add(first);
        }
        firstRow.box().getItems().setAll(rows);
        firstRow.box().setValue(first);
        filling = false;
        fill();
        sayProblem();
    }

    /// The row after the first that has several cells: that of the headings.
    private static int firstOfPeople(Sheet of) {
        var several = of.rows().stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                .map(TableRow::number)
                .limit(2)
                .toList();
        return several.isEmpty() ? 1 : several.getLast();
    }

    private void fill() {
        var of = sheet;
        if (of == null) {
            return;
        }
        filling = true;
        grid.getChildren().clear();
        int first = firstRow.box().getValue();
        for (int column = 0; column < of.columns(); column++) {
            var samples = samples(of, first, column);
            if (!samples.isEmpty()) {
                add(column, heading(of, first, column), samples);
            }
        }
        filling = false;
    }

    private String heading(Sheet of, int first, int column) {
        var heading = of.rows().stream()
                .filter(row -> row.number() < first)
                .reduce((_, last) -> last)
                .map(row -> row.cell(column).text().strip())
                .orElse("");
        return heading.isEmpty() ? messages.text("online.column-number", column + 1) : heading;
    }

    private static String samples(Sheet of, int first, int column) {
        return of.rows().stream()
                .filter(row -> row.number() >= first)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    private void add(int column, String heading, String samples) {
        var box = Choice.<Optional<ColumnUse>>box(
                "online-column-" + (column + 1),
                use -> use.map(messages::text).orElseGet(() -> messages.text("online.column-unused")));
        box.getItems().add(Optional.empty());
        for (var use : ColumnUse.values()) {
            box.getItems().add(Optional.of(use));
        }
        box.setValue(Optional.ofNullable(uses.get(column)));
        box.setAccessibleText(messages.text("import.columns.holds-what", heading));
        box.setOnAction(_ -> {
            if (!filling) {
                set(column, box.getValue());
            }
        });
        var label = new Label(heading);
        label.setLabelFor(box);
        var sample = Styles.with(new Label(samples), Styles.MUTED);
        sample.setMinWidth(0);
        Tooltips.whenCutOff(label);
        Tooltips.whenCutOff(sample);
        grid.addRow(grid.getRowCount(), label, sample, box);
    }

    /// One column holds one thing, and no other holds the same.
    private void set(int column, Optional<ColumnUse> use) {
        uses.remove(column);
        use.ifPresent(held -> {
            uses.values().removeIf(held::equals);
            uses.put(column, held);
        });
        fill();
        var box = grid.lookup("#online-column-" + (column + 1));
        if (box != null) {
            box.requestFocus();
        }
        tell();
    }

    private void tell() {
        if (sayProblem()) {
            changed.accept(new ColumnMapping(firstRow.box().getValue(), uses));
        }
    }

    /// Whether somebody is named.
    private boolean sayProblem() {
        boolean names = uses.values().stream()
                .anyMatch(List.of(ColumnUse.NAME, ColumnUse.FAMILY_NAME, ColumnUse.EMAIL)::contains);
        problem.setText(names ? "" : messages.text("import.columns.no-name"));
        problem.setVisible(!names);
        problem.setManaged(!names);
        return names;
    }
}
