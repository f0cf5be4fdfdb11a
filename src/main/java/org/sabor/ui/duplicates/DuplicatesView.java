package org.sabor.ui.duplicates;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.names.LikelyPair;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The pairs of rows that may be the same, and the selected pair side by side: a person makes them one, tells them
/// apart, or leaves them for later. Nothing is merged without one.
final class DuplicatesView<R extends Row<R>, F extends Labelled> extends BorderPane {
    private final Workspace workspace;
    private final Merging<R, F> merging;
    private final Messages messages;
    private final Notices notices;
    private final Action merge;
    private final Action apart;
    private final Action later;
    private final Action swap;
    private final Action back;
    private final Button mergeButton;
    private final HBox decisions;
    private final Label keys;
    private final Label count = Styles.label("", Styles.HEADING);
    private final Label reason = Styles.label("");
    private final CandidateList<R, F> list;
    private final SideBySide<R, F> compared;
    private final VBox left;
    private final VBox right;
    private Consumer<@Nullable Id<R>> leave = _ -> {};
    private @Nullable Choices<R, F> choices;
    private boolean front;

    DuplicatesView(
            Workspace workspace,
            Merging<R, F> merging,
            ObservableValue<@Nullable List<LikelyPair<R>>> pairs,
            Messages messages,
            Notices notices) {
        this.workspace = workspace;
        this.merging = merging;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        merge = actions.action("duplicates.merge", Icons.MERGE, Shortcuts.control(KeyCode.ENTER), this::merge);
        apart = actions.action("duplicates.apart", null, Shortcuts.control(KeyCode.DELETE), this::tellApart);
        later = actions.action("duplicates.later", null, Shortcuts.control(KeyCode.DOWN), this::later);
        swap = actions.action("duplicates.swap", Icons.SWAP, new KeyCodeCombination(KeyCode.F6), this::swap);
        back = actions.action(
                merging.keys().back(), Icons.BACK, new KeyCodeCombination(KeyCode.ESCAPE), () -> leave.accept(null));
        list = new CandidateList<>(workspace, merging, pairs, messages);
        compared = new SideBySide<>(merging, messages, swap);
        mergeButton = Actions.button(merge, Styles.MAIN_ACTION);
        var laterButton = Actions.button(later);
        laterButton.visibleProperty().bind(later.disabledProperty().not());
        decisions = new HBox(8, mergeButton, Actions.button(apart), laterButton);
        keys = Styles.label(messages.text("duplicates.keys"), Styles.SMALL, Styles.MUTED);
        left = left();
        right = right();
        setId("duplicates");
        setTop(Panes.toolBar(decisions, Panes.gap(), Actions.button(back, Styles.QUIET)));
        setBottom(keys);
        BorderPane.setMargin(keys, new Insets(8, 0, 0, 0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.selected().addListener((_, _, _) -> showSelected());
        pairs.addListener((_, _, _) -> refresh());
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> refresh());
    }

    /// What goes back to the table, with the row that is to be selected there, if any.
    void onLeave(Consumer<@Nullable Id<R>> way) {
        leave = way;
    }

    Merging<R, F> merging() {
        return merging;
    }

    private VBox left() {
        count.setId("duplicates-count");
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(8, count, list);
        box.setMinWidth(240);
        box.setPrefWidth(288);
        return box;
    }

    private VBox right() {
        reason.setId("duplicates-reason");
        var line = new HBox(8, Icons.INFORMATION.node(), reason);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(compared, Priority.ALWAYS);
        var box = new VBox(8, line, compared);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void pressed(KeyEvent event) {
        for (var action : List.of(merge, apart, later, swap, back)) {
            if (action.getAccelerator().match(event)) {
                event.consume();
                if (!action.isDisabled()) {
                    action.handle(new ActionEvent(this, this));
                }
            }
        }
    }

    /// Comes to the front: with all pairs for null, or with this one alone, whether anything proposes it or not.
    void show(@Nullable Candidate<R> only) {
        front = true;
        choices = null;
        later.setDisabled(only != null);
        list.start(only);
        showSelected();
        if (only == null) {
            list.requestFocus();
        } else {
            mergeButton.requestFocus();
        }
    }

    /// Is behind the table again, where nothing is kept up to date.
    void away() {
        front = false;
    }

    private void refresh() {
        if (!front) {
            return;
        }
        list.follow();
        if (list.isAboutTwo() && list.getItems().isEmpty()) {
            leave.accept(null);
        } else {
            showSelected();
        }
    }

    private void showSelected() {
        var selected = list.selected().get();
        decisions.setVisible(selected != null);
        keys.setVisible(selected != null);
        count.setText(messages.text("duplicates.count", list.getItems().size()));
        if (selected == null) {
            choices = null;
            setCenter(empty());
            return;
        }
        var seminar = workspace.seminar();
        var shown = choices;
        if (shown == null || !shown.areOf(selected)) {
            var rows = merging.rows(seminar);
            show(new Choices<>(merging, seminar, rows.require(selected.first()), rows.require(selected.second())));
            compared.setVvalue(0);
        } else if (!shown.areIn(seminar)) {
            show(shown.in(seminar));
        }
        reason.setText(CandidateCell.reason(selected, messages));
        setCenter(list.isAboutTwo() ? right : new HBox(16, left, right));
    }

    private EmptyPlace empty() {
        return list.isLooking()
                ? new EmptyPlace("duplicates-looking", messages.text("duplicates.looking"))
                : new EmptyPlace("duplicates-none", messages.text(merging.keys().none()), back);
    }

    private void show(Choices<R, F> now) {
        choices = now;
        compared.show(now, workspace.seminar());
    }

    private void swap() {
        if (choices != null) {
            show(choices.swapped());
        }
    }

    private void merge() {
        var chosen = choices;
        if (chosen == null) {
            return;
        }
        var seminar = workspace.seminar();
        var merged = chosen.merged();
        if (merging.nameless(merged)) {
            notices.say(Message.of("rule.name-required"));
            return;
        }
        decide(
                merging.merge(seminar, merged, chosen.goes()),
                Message.of(
                        "duplicates.merged",
                        merging.name(chosen.goes(), seminar),
                        merging.name(chosen.stays(), seminar)),
                merged.id());
    }

    private void tellApart() {
        var chosen = choices;
        if (chosen == null) {
            return;
        }
        var seminar = workspace.seminar();
        boolean known = merging.toldApart(seminar, chosen.stays(), chosen.goes());
        decide(
                known ? null : merging.tellApart(seminar, workspace.ids(), chosen.stays(), chosen.goes()),
                Message.of("duplicates.told-apart"),
                null);
    }

    /// @param edit null where there is nothing to do, for it has been said before
    private void decide(@Nullable Edit edit, Message said, @Nullable Id<R> select) {
        boolean two = list.isAboutTwo();
        // Of two that were put together nothing is left to show.
        front = !two;
        list.decide(Objects.requireNonNull(list.selected().get()));
        if (edit != null) {
            workspace.perform(edit);
        }
        notices.say(said);
        if (two) {
            leave.accept(select);
        } else {
            list.requestFocus();
        }
    }

    private void later() {
        if (!list.next()) {
            notices.say(Message.of("duplicates.at-end", list.getItems().size()));
            leave.accept(null);
        }
    }
}
