package org.sabor.ui.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;
import org.sabor.workspace.Workspace;

/// The marks of the selected participant in all periods, and the form of one of them.
final class PersonMarks extends VBox {
    private static final double ROW = 32;

    private final Workspace workspace;
    private final RecordTable<Participant> table;
    private final Supplier<Marks> marks;
    private final Messages messages;
    private final MarkTexts texts;
    private final Label name = Styles.label("", Styles.HEADING);
    private final Label plan = Styles.label("", Styles.MUTED);
    private final ListView<Line> lines = new ListView<>();
    private final MarkForm form;
    private final Label recording = Styles.label("", Styles.MUTED, Styles.SMALL);
    private final CountryCounts countries;
    private boolean filling;

    /// A period, and what is recorded in it.
    private record Line(Period period, @Nullable Attendance mark) {}

    PersonMarks(Workspace workspace, RecordTable<Participant> table, Supplier<Marks> marks, Messages messages) {
        super(8);
        this.workspace = workspace;
        this.table = table;
        this.marks = marks;
        this.messages = messages;
        this.texts = new MarkTexts(messages);
        this.form = new MarkForm(workspace, messages);
        setId("attendance-person");
        setMinWidth(320);
        name.setId("attendance-person-name");
        name.setMinHeight(USE_PREF_SIZE);
        plan.setMinHeight(USE_PREF_SIZE);
        lines.setId("attendance-person-marks");
        lines.setAccessibleText(messages.text("attendance.person-marks"));
        RowSize.set(lines, ROW);
        lines.setCellFactory(_ -> cell());
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (!filling) {
                showMark(line);
            }
        });
        VBox.setVgrow(form, Priority.ALWAYS);
        recording.setId("attendance-recording");
        recording.setWrapText(true);
        recording.setMinHeight(USE_PREF_SIZE);
        countries = new CountryCounts(workspace, table, marks, messages);
        VBox.setVgrow(countries, Priority.ALWAYS);
        getChildren().setAll(name, plan, lines, recording, form, countries);
    }

    MarkForm form() {
        return form;
    }

    /// Shows who is selected now, and the mark of the chosen period, or of the one looked at before.
    void show(Chosen chosen, boolean chosenAnew) {
        var rows = table.selectedRows();
        var row = rows.size() == 1 ? rows.getFirst() : null;
        name.setText(
                row != null
                        ? workspace.seminar().nameOf(row, messages.language())
                        : messages.text("attendance.selected", rows.size()));
        plan.setText(row != null ? plan(row) : messages.text("attendance.selected-hint"));
        form.setVisible(row != null);
        lines.setVisible(row != null);
        lines.setManaged(row != null);
        var before = Nullables.selected(lines.getSelectionModel());
        var wanted = (chosenAnew || before == null) ? chosen.period() : before.period();
        filling = true;
        lines.getItems().setAll(row != null ? linesOf(row) : List.of());
        select(wanted);
        filling = false;
        RowSize.show(lines, Math.min(5, lines.getItems().size()));
        showMark(Nullables.selected(lines.getSelectionModel()));
        countries.setVisible(row == null);
        countries.setManaged(row == null);
        form.setManaged(row != null);
        countries.count(chosen);
    }

    private void showMark(@Nullable Line line) {
        var mark = line == null ? null : line.mark();
        form.show(mark);
        recording.setText(texts.recording(mark));
        recording.setVisible(!recording.getText().isEmpty());
        recording.setManaged(recording.isVisible());
    }

    private void select(@Nullable Period wanted) {
        var items = lines.getItems();
        int place = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).period().equals(wanted)) {
                place = i;
            }
        }
        if (!items.isEmpty()) {
            lines.getSelectionModel().clearAndSelect(place);
            lines.scrollTo(Math.max(0, place - 2));
        }
    }

    private List<Line> linesOf(Participant row) {
        var all = new ArrayList<Line>();
        for (var period : Periods.of(workspace.seminar())) {
            all.add(new Line(period, marks.get().find(row, period)));
        }
        marks.get().others(row).forEach(mark -> all.add(new Line(mark.period(), mark)));
        return all;
    }

    private String plan(Participant row) {
        var organisation = workspace.seminar().organisationOf(row);
        var text = messages.text(
                "attendance.person", ModeSign.of(row.plannedMode()).text(messages), messages.text(row.status()));
        return organisation == null ? text : organisation.name().in(messages.language()) + "\n" + text;
    }

    private ListCell<Line> cell() {
        var cell = new ListCell<Line>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(
                        empty || line == null
                                ? ""
                                : texts.period(line.period(), workspace.seminar()) + ": " + texts.mark(line.mark()));
            }
        };
        cell.setPrefWidth(0);
        Tooltips.whenCutOff(cell);
        return cell;
    }
}
