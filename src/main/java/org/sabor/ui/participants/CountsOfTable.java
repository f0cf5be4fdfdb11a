package org.sabor.ui.participants;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.sabor.message.Message;
import org.sabor.model.Participant;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// Counts the people that a table shows, in the background and once for all that changes at a time.
final class CountsOfTable {
    private final RecordTable<Participant> table;
    private final Workspace workspace;
    private final Frame frame;
    private final LastWish counting;
    private final PauseTransition soon = new PauseTransition(Duration.millis(30));

    CountsOfTable(RecordTable<Participant> table, Workspace workspace, Frame frame) {
        this.table = table;
        this.workspace = workspace;
        this.frame = frame;
        this.counting = new LastWish(frame.tasks());
    }

    /// Writes what is counted into this label, now and after each change.
    void into(Label label) {
        soon.setOnFinished(_ -> count(label));
        table.getItems().addListener((InvalidationListener) _ -> soon.playFromStart());
        workspace.seminarProperty().when(InSight.of(table)).addListener((_, _, _) -> soon.playFromStart());
        soon.playFromStart();
    }

    private void count(Label label) {
        var seminar = workspace.seminar();
        var rows = List.copyOf(table.getItems());
        counting.wish(
                Message.of("overview.counting"),
                _ -> ParticipantCounts.text(rows, seminar, frame.messages()),
                label::setText);
    }
}
