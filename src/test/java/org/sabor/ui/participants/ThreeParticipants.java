package org.sabor.ui.participants;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.sample.Sample;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// The participants of a small seminar on the screen: three people, one of them with an address that is a formula.
final class ThreeParticipants {
    final List<Step> steps = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final RecordedDialogs dialogs = new RecordedDialogs();
    final Messages messages = Messages.of(Language.EN);
    final SmallSeminar small = new SmallSeminar();
    final Workspace workspace;
    final Organisation lodz;
    final Participant rositsa;
    final Participant lukasz;
    final Participant jurgen;
    final ParticipantsTab tab;
    final RecordTable<Participant> table;
    Seminar earlier = Sample.demo().seminar();
    private Notices notices;

    @SuppressWarnings("unchecked")
    ThreeParticipants(Stage stage) {
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        lodz = small.organisation("Łódź Region", "PL", PartnerRole.PARTNER);
        rositsa = small.addressed("Росица", "Стелиянова", municipality, "rositsa@example.org");
        lukasz = small.addressed("Łukasz", "Żółkiewski", lodz, "=cmd|' /C calc'!A0");
        jurgen = small.addressed("Jürgen", "Weiß", lodz, "jurgen@example.org");
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        notices = new Notices(messages);
        tab = tab(workspace, messages);
        Screens.show(stage, tab, 980, 680);
        table = (RecordTable<Participant>) tab.lookup("#participants-table");
    }

    ParticipantsTab tab(Workspace on, Messages texts) {
        notices = new Notices(texts);
        var frame = new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                notices);
        return new ParticipantsTab(
                on,
                frame,
                new Navigator(_ -> {}),
                new Desk(
                        opened::add,
                        _ -> earlier,
                        new RecordedForGood(),
                        (_, _) -> new javafx.scene.control.Label("import")),
                new LikelyPairs(on, frame.tasks()));
    }

    Notices notices() {
        return notices;
    }

    String said() {
        return ((Label) notices.lookup("#notices-text")).getText();
    }

    Participant row(Participant row) {
        return workspace.seminar().participants().require(row.id());
    }

    void select(Participant... rows) {
        Screens.run(() ->
                table.selectAll(List.of(rows).stream().map(Participant::id).toList()));
    }

    /// Presses an entry of the menu that the other mouse button opens.
    void contextMenu(String id) {
        Screens.run(() -> table.getContextMenu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
