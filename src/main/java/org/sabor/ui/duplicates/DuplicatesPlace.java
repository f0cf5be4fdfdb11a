package org.sabor.ui.duplicates;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.names.LikelyPair;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// The way from a tab with a table to the rows of it that may be the same. They stand in the tab's place until they are
/// left; meanwhile the tab's own deeds rest, for nobody sees what they would be done to.
public final class DuplicatesPlace<R extends Row<R>> {
    private final BorderPane tab;
    private final TabView view;
    private final RecordTable<R> table;
    private final DuplicatesView<R, ?> duplicates;
    private final Messages messages;
    private final Notices notices;
    private final Action open;
    private final Action mergeChosen;
    private final Button button;
    private @Nullable Node top;
    private @Nullable Node center;

    /// The participants that may be the same person.
    public static <T extends BorderPane & TabView> DuplicatesPlace<Participant> ofPeople(
            T tab,
            RecordTable<Participant> table,
            Workspace workspace,
            LikelyPairs pairs,
            Messages messages,
            Notices notices) {
        var merging = new PeopleMerging(messages);
        var shown = new DuplicatesView<>(workspace, merging, pairs.people(), messages, notices);
        return new DuplicatesPlace<>(tab, table, shown, pairs.people(), messages, notices);
    }

    /// The organisations that may be the same.
    public static <T extends BorderPane & TabView> DuplicatesPlace<Organisation> ofOrganisations(
            T tab,
            RecordTable<Organisation> table,
            Workspace workspace,
            LikelyPairs pairs,
            Messages messages,
            Notices notices) {
        var merging = new OrganisationMerging(messages);
        var shown = new DuplicatesView<>(workspace, merging, pairs.organisations(), messages, notices);
        return new DuplicatesPlace<>(tab, table, shown, pairs.organisations(), messages, notices);
    }

    private <T extends BorderPane & TabView> DuplicatesPlace(
            T tab,
            RecordTable<R> table,
            DuplicatesView<R, ?> duplicates,
            ObservableValue<@Nullable List<LikelyPair<R>>> pairs,
            Messages messages,
            Notices notices) {
        this.tab = tab;
        this.view = tab;
        this.table = table;
        this.duplicates = duplicates;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        var keys = duplicates.merging().keys();
        open = actions.action(keys.open(), Icons.MERGE, () -> show(null));
        mergeChosen = actions.action(keys.chosen(), Icons.MERGE, this::mergeChosen);
        button = Actions.button(open, Styles.SMALL);
        button.managedProperty().bind(button.visibleProperty());
        duplicates.onLeave(this::leave);
        pairs.addListener((_, _, now) -> found(now));
        found(pairs.getValue());
    }

    /// Shows the pairs, also where there are none.
    public Action open() {
        return open;
    }

    /// Puts the two selected rows side by side, also where nothing proposes them.
    public Action chosen() {
        return mergeChosen;
    }

    /// The button that says how many pairs there are; not to be seen where there are none.
    public Button button() {
        return button;
    }

    /// Follows the navigator: to the pairs, or back to the table.
    ///
    /// @return whether the pairs are shown
    public boolean follow(Navigator.Request request) {
        if (request.duplicates()) {
            show(null);
        } else if (!request.rows().isEmpty()) {
            leave(null);
        }
        return request.duplicates();
    }

    private void found(@Nullable List<LikelyPair<R>> pairs) {
        int count = pairs == null ? 0 : pairs.size();
        var name = messages.text(duplicates.merging().keys().open());
        open.setText(count == 0 ? name : messages.text("duplicates.button", name, count));
        button.setVisible(count > 0);
    }

    private void mergeChosen() {
        var rows = List.copyOf(table.selectedRows());
        if (rows.size() != 2) {
            notices.say(Message.of("duplicates.choose-two"));
        } else if (!duplicates.merging().mergeable(rows.getFirst(), rows.getLast())) {
            notices.say(Message.of("duplicates.other-kind"));
        } else {
            show(inOrder(rows.getFirst(), rows.getLast()));
        }
    }

    /// The row that was there first stays, as in the pairs that are proposed.
    private Candidate<R> inOrder(R one, R other) {
        return one.id().compareTo(other.id()) < 0 ? Candidate.chosen(one, other) : Candidate.chosen(other, one);
    }

    private void show(@Nullable Candidate<R> two) {
        if (!shown()) {
            view.keep();
            top = tab.getTop();
            center = tab.getCenter();
            view.actions().forEach(action -> action.setDisabled(true));
            tab.setTop(null);
            tab.setCenter(duplicates);
        }
        duplicates.show(two);
    }

    private boolean shown() {
        return duplicates.equals(tab.getCenter());
    }

    private void leave(@Nullable Id<R> select) {
        if (!shown()) {
            return;
        }
        duplicates.away();
        tab.setTop(top);
        tab.setCenter(center);
        view.actions().forEach(action -> action.setDisabled(false));
        if (select != null) {
            table.select(select);
        }
        table.requestFocus();
    }
}
