package org.sabor.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.sabor.intake.ListRow;
import org.sabor.intake.PlannedPerson;
import org.sabor.intake.PlannedPerson.Answer;
import org.sabor.intake.PlannedPerson.Verdict;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.PlannedMode;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextColumn;

/// The people of a list with what importing each would do.
final class PeopleTable extends TableView<PlannedPerson> {
    private static final int ROW_WIDTH = 60;

    private final Messages messages;
    private final Map<Integer, Answer> answers;
    private final ObservableList<PlannedPerson> all = FXCollections.observableArrayList();
    private final FilteredList<PlannedPerson> shown = new FilteredList<>(all, _ -> true);
    private Map<Integer, List<ListRow.Warning>> warnings = Map.of();

    /// @param answers by the row of the list, as they are given
    PeopleTable(Messages messages, Map<Integer, Answer> answers) {
        this.messages = messages;
        this.answers = answers;
        setId("import-people");
        setAccessibleText(messages.text("import.people"));
        setPlaceholder(Styles.label(messages.text("import.people.none"), Styles.MUTED));
        RowSize.set(this, 36);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column("import.row", ROW_WIDTH, person -> String.valueOf(person.person().row()));
        column("import.column.verdict", 190, this::verdict);
        column("import.column.name", 170, person -> person.person().fullName());
        column("import.column.organisation", 150, person -> person.person().organisation());
        column("import.column.email", 150, person -> person.person().email());
        column("import.column.mode", 160, this::mode);
        column("import.column.remarks", 230, this::remarks);
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    private void column(String key, double width, Function<PlannedPerson, String> text) {
        var column = new TextColumn<>(messages.text(key), width, text);
        if (key.equals("import.row")) {
            column.setMaxWidth(ROW_WIDTH);
            column.setComparator((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
        }
        getColumns().add(column);
    }

    void show(List<PlannedPerson> people, List<ListRow.Warning> said) {
        warnings = said.stream().collect(Collectors.groupingBy(ListRow.Warning::row));
        all.setAll(people);
    }

    /// Shows these verdicts only; all for an empty list.
    void filter(List<Verdict> verdicts) {
        shown.setPredicate(person -> verdicts.isEmpty() || verdicts.contains(person.verdict()));
    }

    private String mode(PlannedPerson person) {
        return switch (person.person().mode()) {
            case ONSITE -> ModeSign.of(PlannedMode.IN_PERSON).text(messages);
            case ONLINE -> ModeSign.of(PlannedMode.REMOTE).text(messages);
            case BOTH -> messages.text("import.both-modes");
            case UNKNOWN -> ModeSign.of(PlannedMode.NOT_STATED).text(messages);
        };
    }

    private String verdict(PlannedPerson person) {
        var answer = answers.get(person.person().row());
        return answer == null
                ? messages.text(person.verdict())
                : messages.text("import.answered", messages.text(person.verdict()), messages.text(answer));
    }

    /// Whom the row resembles, what would change, and what to look at.
    String remarks(PlannedPerson person) {
        var remarks = new ArrayList<String>();
        var why = person.why();
        if (person.verdict() == Verdict.POSSIBLE_DUPLICATE && why != null) {
            var existing = person.existing();
            remarks.add(
                    existing == null
                            ? messages.text(
                                    "import.resembles-row", person.maybeRow() == null ? 0 : person.maybeRow(), why)
                            : messages.text("import.resembles", existing.name().in(Language.BG), why));
        }
        if (person.verdict() == Verdict.UPDATE) {
            remarks.add(messages.text(
                    "import.changes",
                    person.changed().stream().map(messages::text).collect(Collectors.joining(", "))));
        }
        warnings.getOrDefault(person.person().row(), List.of())
                .forEach(warning -> remarks.add(messages.text(warning.text())));
        return String.join(" · ", remarks);
    }
}
