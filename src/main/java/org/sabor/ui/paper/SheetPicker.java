package org.sabor.ui.paper;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Period;
import org.sabor.model.Row;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// Which print is on the table, and which of its columns: those of today's day first, the newest at the top.
final class SheetPicker extends HBox {
    private final Workspace workspace;
    private final PaperTexts texts;
    private final InstantSource clock;
    private final Runnable chosen;
    private final ComboBox<Id<SheetPrint>> prints = new ComboBox<>();
    private final HBox columns = new HBox(8);
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Period period;
    private boolean filling;

    /// @param chosen is told when somebody has chosen another print or column
    SheetPicker(Workspace workspace, Messages messages, InstantSource clock, Runnable chosen) {
        super(8);
        this.workspace = workspace;
        this.texts = new PaperTexts(messages);
        this.clock = clock;
        this.chosen = chosen;
        setAlignment(Pos.CENTER_LEFT);
        prints.setId("paper-print");
        prints.setMaxWidth(Double.MAX_VALUE);
        prints.setVisibleRowCount(12);
        HBox.setHgrow(prints, Priority.ALWAYS);
        var label = new Label(messages.text("paper.which-print"));
        label.setLabelFor(prints);
        label.setMinWidth(USE_PREF_SIZE);
        prints.setAccessibleText(label.getText());
        prints.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Id<SheetPrint> id) {
                var print = workspace.seminar().sheetPrints().find(id);
                return print == null ? "" : texts.print(print, workspace.seminar());
            }

            @Override
            public Id<SheetPrint> fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        prints.valueProperty().addListener((_, _, _) -> {
            if (!filling) {
                period = null;
                follow();
                chosen.run();
            }
        });
        getChildren().setAll(label, prints, columns);
    }

    /// The print chosen as it is now, or null where there is none.
    @Nullable
    SheetPrint print() {
        return workspace.seminar().sheetPrints().find(prints.getValue());
    }

    /// The column chosen, or null where there is no print.
    @Nullable
    Period period() {
        return period;
    }

    /// Begins with the first of these rows that is a print.
    void choose(List<? extends Row<?>> first) {
        for (var row : first) {
            if (row instanceof SheetPrint print && prints.getItems().contains(print.id())) {
                period = null;
                filling = true;
                prints.setValue(print.id());
                filling = false;
                follow();
                return;
            }
        }
    }

    /// The next column of this print that is not entered, where there is one.
    void chooseNextColumn() {
        var print = print();
        if (print != null) {
            SheetPrints.columns(workspace.seminar(), print).stream()
                    .filter(each -> print.signedFor(each) == null)
                    .findFirst()
                    .ifPresent(each -> period = each);
            showColumns(print);
        }
    }

    /// Shows the prints and columns as they are now; the choice stays where it is still there.
    void follow() {
        var seminar = workspace.seminar();
        var today = LocalDate.ofInstant(clock.instant(), seminar.details().zone());
        var ids = seminar.sheetPrints().stream()
                .sorted(Comparator.<SheetPrint>comparingInt(print -> isOf(print, today) ? 0 : 1)
                        .thenComparing(
                                Comparator.comparingInt(SheetPrint::number).reversed()))
                .map(SheetPrint::id)
                .toList();
        filling = true;
        var before = prints.getValue();
        // Set anew in any case: what a print is called changes when it is entered.
        prints.getItems().setAll(ids);
        prints.setValue(before != null && ids.contains(before) ? before : ids.isEmpty() ? null : ids.getFirst());
        filling = false;
        var print = print();
        if (print == null) {
            period = null;
            columns.getChildren().clear();
        } else {
            showColumns(print);
        }
    }

    private boolean isOf(SheetPrint print, LocalDate today) {
        var day = workspace.seminar().days().find(print.period().day());
        return day != null && today.equals(day.date());
    }

    private void showColumns(SheetPrint print) {
        var seminar = workspace.seminar();
        var all = SheetPrints.columns(seminar, print);
        if (period == null || !all.contains(period)) {
            period = all.stream()
                    .filter(each -> print.signedFor(each) == null)
                    .findFirst()
                    .orElse(all.getFirst());
        }
        group.getToggles().clear();
        columns.getChildren().clear();
        for (var each : all.size() > 1 ? all : List.<Period>of()) {
            var toggle = new ToggleButton(texts.column(each, seminar) + (print.signedFor(each) == null ? "" : " ✔"));
            toggle.setId("paper-column-" + columns.getChildren().size());
            toggle.setToggleGroup(group);
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setSelected(each.equals(period));
            toggle.setOnAction(_ -> {
                period = each;
                toggle.setSelected(true);
                chosen.run();
            });
            columns.getChildren().add(Styles.with(toggle, Styles.SMALL));
        }
    }
}
