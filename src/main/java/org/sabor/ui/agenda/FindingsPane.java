package org.sabor.ui.agenda;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AcceptedFinding;
import org.sabor.model.Finding;
import org.sabor.model.FindingEdits;
import org.sabor.model.Findings;
import org.sabor.model.Limits;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.Session;
import org.sabor.model.Visit;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// What the checks find on the day in sight: what is wrong and what to do, a way to the place, and a way to accept it
/// with a note. What was accepted stands at the end and can count again.
final class FindingsPane extends ScrollPane {
    private final Workspace workspace;
    private final Frame frame;
    private final Messages messages;
    private final DayFindings found;
    private final DayPicker days;
    private final Ways ways;
    private final VBox lines = new VBox(8);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// Where findings lead, and by which clock they are accepted.
    record Ways(Planning planning, Navigator navigator, InstantSource clock) {}

    FindingsPane(Workspace workspace, Frame frame, DayFindings found, DayPicker days, Ways ways) {
        this.workspace = workspace;
        this.frame = frame;
        this.messages = frame.messages();
        this.found = found;
        this.days = days;
        this.ways = ways;
        setId("agenda-findings");
        setFitToWidth(true);
        setContent(lines);
        Styles.with(this, Styles.FORM);
        days.dayProperty().addListener((_, _, _) -> show());
        // The title is seen while another pane is in front of this one.
        workspace.seminarProperty().when(InSight.of(days)).addListener((_, before, after) -> {
            if (DayFindings.differs(before, after)) {
                show();
            }
        });
        show();
    }

    /// How much is open, in words, for the button that brings this pane to the front.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void show() {
        var day = days.dayProperty().get();
        var open = found.open(day);
        var content = new ArrayList<Node>();
        for (int i = 0; i < open.size(); i++) {
            content.add(open("agenda-finding-" + i, open.get(i)));
        }
        if (open.isEmpty()) {
            content.add(Styles.label(messages.text("agenda.findings.none"), Styles.MUTED));
        }
        var accepted = found.accepted(day);
        if (!accepted.isEmpty()) {
            content.add(Styles.label(messages.text("agenda.findings.accepted"), Styles.HEADING));
        }
        for (int i = 0; i < accepted.size(); i++) {
            content.add(accepted("agenda-accepted-" + i, accepted.get(i)));
        }
        lines.getChildren().setAll(content);
        title.set(
                open.isEmpty()
                        ? "✓ " + messages.text("agenda.side.findings-none")
                        : "⚠ " + messages.text("agenda.side.findings", open.size()));
    }

    private VBox open(String id, Finding finding) {
        return card(
                Styles.label("⚠ " + messages.text(finding.text())),
                button(id, "agenda.findings.show", () -> go(finding)),
                button(id + "-accept", "agenda.findings.accept", () -> accept(finding)));
    }

    private VBox accepted(String id, Findings.Accepted each) {
        var text = Styles.label(messages.text(each.finding().text()), Styles.MUTED);
        var note = Styles.label(messages.text("agenda.findings.note", each.as().note()));
        var card = card(
                text,
                button(id, "agenda.findings.show", () -> go(each.finding())),
                button(id + "-reopen", "agenda.findings.reopen", () -> reopen(each.as())));
        card.getChildren().add(1, note);
        return card;
    }

    private static VBox card(Label text, Button... steps) {
        text.setMinHeight(Region.USE_PREF_SIZE);
        return Styles.with(new VBox(4, text, new FlowPane(8, 4, steps)), "agenda-finding");
    }

    private Button button(String id, String key, Runnable work) {
        var button = Actions.button(new Actions(messages).action(key, null, work), "small");
        button.setId(id);
        return button;
    }

    /// Leads to the session to look at first; without one to what else it is about.
    private void go(Finding finding) {
        var row = finding.rows().stream()
                .min(Comparator.comparing(each -> !(each instanceof Session)))
                .orElseThrow();
        if (row instanceof Session session) {
            ways.planning().show(workspace.seminar().sessions().require(session.id()));
            ways.planning().edit();
        } else {
            ways.navigator().show(placeOf(row), row);
        }
    }

    private static Place placeOf(Row<?> row) {
        return switch (row) {
            case Visit _ -> Place.VISITS;
            case Participant _ -> Place.PARTICIPANTS;
            default -> Place.SETTINGS;
        };
    }

    private void accept(Finding finding) {
        var note = new TextField();
        note.setId("agenda-accept-note");
        TextLimit.keepPlain(note);
        note.setAccessibleText(messages.text("agenda.findings.why"));
        var text = Styles.label(messages.text(finding.text()));
        text.setMaxWidth(520);
        var content = new VBox(8, text, new Label(messages.text("agenda.findings.why")), note);
        if (!frame.dialogs()
                .ask(Message.of("agenda.findings.accept-title"), content, Message.of("agenda.findings.do"))) {
            return;
        }
        if (note.getText().isBlank()) {
            frame.notices().say(Message.of("agenda.findings.note-missing"));
            return;
        }
        var seminar = workspace.seminar();
        var now = LocalDateTime.ofInstant(
                ways.clock().instant(), seminar.details().zone());
        var why = note.getText().strip();
        why = why.length() > Limits.TITLE ? why.substring(0, Limits.TITLE) : why;
        workspace.perform(FindingEdits.accept(seminar, workspace.ids(), finding, why, now.withNano(0)));
    }

    private void reopen(AcceptedFinding acceptance) {
        workspace.perform(FindingEdits.reopen(workspace.seminar(), acceptance));
    }
}
