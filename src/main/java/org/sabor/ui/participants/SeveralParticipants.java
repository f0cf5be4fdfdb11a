package org.sabor.ui.participants;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Consent;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.OrganisationSearch;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchEntry;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// What stands in place of the form while several participants are selected: each choice sets one thing for all of
/// them, as one step of undo.
final class SeveralParticipants extends ScrollPane {
    private final Workspace workspace;
    private final RecordTable<Participant> table;
    private final Notices notices;
    private final Messages messages;
    private final SearchEntry<Id<Organisation>> organisation;

    /// @param others what else can be done with several, as buttons at the end
    SeveralParticipants(
            Workspace workspace,
            RecordTable<Participant> table,
            Notices notices,
            Messages messages,
            List<Action> others) {
        this.workspace = workspace;
        this.table = table;
        this.notices = notices;
        this.messages = messages;
        organisation = new OrganisationSearch(workspace, messages).entry("participants.several.organisation");
        setId("participants-several");
        Styles.with(this, Styles.FORM);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var actions = new Actions(messages);
        var content = new VBox(
                16,
                new VBox(4, count(), Styles.label(messages.text("participants.several.hint"), Styles.MUTED)),
                new VBox(8, status(), mode(), newRole(), oldRole()),
                new VBox(8, organisation, organisationButtons(actions)),
                new SeveralConsents(messages, this::set),
                buttons(others));
        Styles.with(content, Styles.CARD);
        setContent(content);
    }

    private Label count() {
        var count = Styles.label("", Styles.TITLE);
        count.setId("participants-several-count");
        table.selectedRows().addListener((ListChangeListener<Participant>) _ -> count.setText(
                messages.text("participants.several.count", table.selectedRows().size())));
        return count;
    }

    private MenuButton status() {
        var menu = menu("participants.several.status");
        fill(menu, List.of(ParticipantStatus.values()), messages::text, this::set);
        return menu;
    }

    private MenuButton mode() {
        var menu = menu("participants.several.mode");
        fill(menu, List.of(PlannedMode.values()), value -> ModeSign.of(value).text(messages), this::set);
        return menu;
    }

    private MenuButton newRole() {
        var menu = menu("participants.several.role");
        fill(menu, List.of(Role.values()), messages::text, this::add);
        return menu;
    }

    /// Only the roles somebody has can be taken away.
    private MenuButton oldRole() {
        var menu = menu("participants.several.remove-role");
        fill(menu, EnumSet.allOf(Role.class), messages::text, this::remove);
        menu.setOnShowing(_ -> {
            var there = EnumSet.noneOf(Role.class);
            selected().forEach(row -> there.addAll(row.roles()));
            fill(menu, there, messages::text, this::remove);
            if (there.isEmpty()) {
                var none = new MenuItem(messages.text("participants.several.no-roles"));
                none.setDisable(true);
                menu.getItems().setAll(none);
            }
        });
        return menu;
    }

    private MenuButton menu(String key) {
        var menu = new MenuButton(messages.text(key));
        menu.setId(Actions.id(key));
        menu.setMaxWidth(Double.MAX_VALUE);
        return menu;
    }

    private static <V extends Enum<V>> void fill(
            MenuButton menu, Collection<V> values, Function<V, String> label, Consumer<V> chosen) {
        menu.getItems().clear();
        for (var value : values) {
            var item = new MenuItem(label.apply(value));
            item.setMnemonicParsing(false);
            item.setId(
                    menu.getId() + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            item.setOnAction(_ -> chosen.accept(value));
            menu.getItems().add(item);
        }
    }

    private FlowPane organisationButtons(Actions actions) {
        var set = actions.action("participants.several.set-organisation", null, this::setOrganisation);
        var none = actions.action("participants.several.clear-organisation", null, this::clearOrganisation);
        return new FlowPane(8, 8, setButton(set, messages), Actions.button(none));
    }

    /// A button that says only „Set“, for what it sets stands beside it; a screen reader hears the whole.
    static Button setButton(Action action, Messages messages) {
        var button = Actions.button(action);
        button.textProperty().unbind();
        button.setText(messages.text("participants.several.set"));
        return button;
    }

    private static FlowPane buttons(List<Action> actions) {
        var pane = new FlowPane(8, 8);
        for (var action : actions) {
            Button button = Actions.button(action, Styles.QUIET);
            // The tool bar and the menus have buttons of the same actions.
            button.setId(button.getId() + "-several");
            pane.getChildren().add(button);
        }
        return pane;
    }

    private List<Participant> selected() {
        return List.copyOf(table.selectedRows());
    }

    private void set(ParticipantStatus status) {
        workspace.perform(ParticipantEdits.setStatus(workspace.seminar(), selected(), status));
    }

    private void set(PlannedMode mode) {
        workspace.perform(ParticipantEdits.setPlannedMode(workspace.seminar(), selected(), mode));
    }

    private void add(Role role) {
        workspace.perform(ParticipantEdits.addRole(workspace.seminar(), selected(), role));
    }

    private void remove(Role role) {
        workspace.perform(ParticipantEdits.removeRole(workspace.seminar(), selected(), role));
    }

    private void set(Consent answer) {
        workspace.perform(ParticipantEdits.setConsent(workspace.seminar(), selected(), answer));
    }

    private void setOrganisation() {
        var chosen = workspace.seminar().organisations().find(organisation.value());
        if (chosen == null) {
            notices.say(Message.of("participants.several.no-organisation"));
        } else {
            workspace.perform(ParticipantEdits.setOrganisation(workspace.seminar(), selected(), chosen));
            organisation.set(null);
        }
    }

    private void clearOrganisation() {
        workspace.perform(ParticipantEdits.setOrganisation(workspace.seminar(), selected(), null));
    }
}
