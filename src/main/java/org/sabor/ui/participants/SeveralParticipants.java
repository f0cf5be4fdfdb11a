package org.sabor.ui.participants;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.sabor.message.Labelled;
import org.sabor.message.Message;
import org.sabor.message.Messages;
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
final class SeveralParticipants extends VBox {
    private final Workspace workspace;
    private final RecordTable<Participant> table;
    private final Notices notices;
    private final Messages messages;
    private final SearchEntry<Id<Organisation>> organisation;

    SeveralParticipants(Workspace workspace, RecordTable<Participant> table, Notices notices, Messages messages) {
        super(16);
        this.workspace = workspace;
        this.table = table;
        this.notices = notices;
        this.messages = messages;
        setId("participants-several");
        Styles.with(this, Styles.CARD);
        organisation = new OrganisationSearch(workspace, messages).entry("participants.several.organisation");
        var set = new Actions(messages).action("participants.several.set-organisation", null, this::setOrganisation);
        getChildren()
                .addAll(
                        count(),
                        Styles.label(messages.text("participants.several.hint"), Styles.MUTED),
                        menu("participants.several.status", ParticipantStatus.values(), messages::text, this::set),
                        menu("participants.several.mode", PlannedMode.values(), this::mode, this::set),
                        menu("participants.several.role", Role.values(), messages::text, this::add),
                        new VBox(8, organisation, Actions.button(set)));
    }

    private Label count() {
        var count = Styles.label("", Styles.TITLE);
        count.setId("participants-several-count");
        table.selectedRows().addListener((ListChangeListener<Participant>) _ -> count.setText(
                messages.text("participants.several.count", table.selectedRows().size())));
        return count;
    }

    private <V extends Labelled> MenuButton menu(
            String key, V[] values, Function<V, String> label, Consumer<V> chosen) {
        var menu = new MenuButton(messages.text(key));
        menu.setId(Actions.id(key));
        menu.setMaxWidth(Double.MAX_VALUE);
        for (var value : values) {
            var item = new MenuItem(label.apply(value));
            item.setId(menu.getId() + "-" + menu.getItems().size());
            item.setOnAction(_ -> chosen.accept(value));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String mode(PlannedMode mode) {
        return ModeSign.of(mode).text(messages);
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

    private void setOrganisation() {
        var chosen = workspace.seminar().organisations().find(organisation.value());
        if (chosen == null) {
            notices.say(Message.of("participants.several.no-organisation"));
        } else {
            workspace.perform(ParticipantEdits.setOrganisation(workspace.seminar(), selected(), chosen));
            organisation.set(null);
        }
    }
}
