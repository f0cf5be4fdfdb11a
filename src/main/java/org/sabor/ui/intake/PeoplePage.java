package org.sabor.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ImportPlan;
import org.sabor.intake.ListRow;
import org.sabor.intake.PlannedPerson;
import org.sabor.intake.PlannedPerson.Answer;
import org.sabor.intake.PlannedPerson.Verdict;
import org.sabor.message.Messages;
import org.sabor.model.ParticipantStatus;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Styles;

/// The third page: each row with its verdict, before anything happens. Who may be somebody else is asked about here;
/// without an answer the row is left out.
final class PeoplePage extends VBox {
    private static final int MOST_ROWS_NAMED = 40;

    private final Messages messages;
    private final Map<Integer, Answer> answers = new HashMap<>();
    private final Map<Verdict, VerdictCard> cards = new EnumMap<>(Verdict.class);
    private final PeopleTable table;
    private final Label about = Styles.label("");
    private final Label leftOut = Styles.label("", Styles.SMALL, Styles.MUTED);
    private final FlowPane answering = new FlowPane(8, 8);
    private final Choice<ParticipantStatus> status;
    private final Runnable whenAnswered;
    private @Nullable ImportPlan plan;

    /// @param whenAnswered is told when what would be imported has changed
    PeoplePage(Messages messages, Runnable whenAnswered) {
        super(12);
        this.messages = messages;
        this.whenAnswered = whenAnswered;
        table = new PeopleTable(messages, answers);
        about.setId("import-about");
        leftOut.setId("import-left-out");
        status = new Choice<>("import.status", "import-status", messages::text, messages);
        status.box()
                .getItems()
                .setAll(ParticipantStatus.REGISTERED, ParticipantStatus.CONFIRMED, ParticipantStatus.INVITED);
        status.box().setValue(ParticipantStatus.REGISTERED);
        var row = new HBox(8);
        for (var verdict : Verdict.values()) {
            var card = new VerdictCard(verdict);
            card.setOnAction(_ -> filter());
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.put(verdict, card);
            row.getChildren().add(card);
        }
        row.getChildren().add(status);
        answers();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(row, table, about, answering, leftOut);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PlannedPerson>)
                _ -> showSelected());
        showSelected();
    }

    private void answers() {
        var actions = new Actions(messages);
        answering
                .getChildren()
                .setAll(
                        Actions.button(actions.action("import.same-person", null, () -> answer(Answer.SAME_PERSON))),
                        Actions.button(actions.action("import.other-person", null, () -> answer(Answer.OTHER_PERSON))),
                        Actions.button(actions.action("import.leave-out", null, () -> answer(Answer.LEAVE_OUT))),
                        Actions.button(actions.action("import.no-answer", null, () -> answer(null)), Styles.QUIET));
    }

    /// Shows this plan; answers given to rows of an earlier one of the same list stay.
    void show(ImportPlan shown) {
        plan = shown;
        for (var verdict : Verdict.values()) {
            Objects.requireNonNull(cards.get(verdict)).say(shown.count(verdict), messages);
        }
        table.show(shown.people(), shown.list().warnings());
        leftOut.setText(leftOut(shown));
        showSelected();
    }

    /// Forgets the answers, for another list.
    void forget() {
        answers.clear();
        plan = null;
    }

    @Nullable
    ImportPlan plan() {
        return plan;
    }

    Map<Integer, Answer> given() {
        return Map.copyOf(answers);
    }

    ParticipantStatus status() {
        return status.box().getValue();
    }

    /// How many people would be added or changed.
    int importing() {
        if (plan == null) {
            return 0;
        }
        return (int) plan.people().stream().filter(this::isImported).count();
    }

    private boolean isImported(PlannedPerson person) {
        var answer = answers.get(person.person().row());
        if (answer == Answer.LEAVE_OUT) {
            return false;
        }
        return switch (person.verdict()) {
            case NEW, UPDATE -> true;
            case UNCHANGED -> false;
            case POSSIBLE_DUPLICATE -> answer != null;
        };
    }

    private void filter() {
        var wanted = new ArrayList<Verdict>();
        cards.forEach((verdict, card) -> {
            if (card.isSelected()) {
                wanted.add(verdict);
            }
        });
        table.filter(wanted);
    }

    private List<PlannedPerson> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /// The answer for the selected rows; being the same or another person is an answer for possible duplicates only.
    private void answer(@Nullable Answer answer) {
        for (var person : selected()) {
            int row = person.person().row();
            if (answer == null) {
                answers.remove(row);
            } else if (answer == Answer.LEAVE_OUT || person.verdict() == Verdict.POSSIBLE_DUPLICATE) {
                answers.put(row, answer);
            }
        }
        table.refresh();
        showSelected();
        whenAnswered.run();
    }

    private void showSelected() {
        var rows = selected();
        about.setText(
                switch (rows.size()) {
                    case 0 -> messages.text("import.select-to-answer");
                    case 1 -> about(rows.getFirst());
                    default -> messages.text("import.selected", rows.size());
                });
        answering.setDisable(rows.isEmpty());
    }

    private String about(PlannedPerson person) {
        var remarks = table.remarks(person);
        return messages.text(
                "import.about",
                person.person().row(),
                person.person().fullName(),
                remarks.isEmpty() ? messages.text(person.verdict()) : remarks);
    }

    /// „Left out: 1, 2, 3 (title); 13 (totals)“, and the rows that repeat others.
    private String leftOut(ImportPlan of) {
        var byReason = new TreeMap<ListRow.Reason, List<Integer>>();
        of.list()
                .ignored()
                .forEach(row -> byReason.computeIfAbsent(row.reason(), _ -> new ArrayList<>())
                        .add(row.row()));
        var parts = byReason.entrySet().stream()
                .map(entry -> messages.text("import.left-out.rows", rows(entry.getValue()), entry.getKey()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!of.list().repeated().isEmpty()) {
            parts.add(messages.text(
                    "import.left-out.repeated",
                    rows(of.list().repeated().stream()
                            .map(ListRow.Repeated::row)
                            .toList())));
        }
        return parts.isEmpty() ? "" : messages.text("import.left-out", String.join("; ", parts));
    }

    private static String rows(List<Integer> rows) {
        var named = rows.stream().limit(MOST_ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > MOST_ROWS_NAMED ? named + " …" : named;
    }
}
