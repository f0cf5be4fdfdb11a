package org.sabor.ui.participants;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
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
    private boolean asked;

    CountsOfTable(RecordTable<Participant> table, Workspace workspace, Frame frame) {
        this.table = table;
        this.workspace = workspace;
        this.frame = frame;
        this.counting = new LastWish(frame.tasks());
    }

    /// Writes what is counted into this label, now and after each change.
    void into(Label label) {
        InvalidationListener ask = _ -> {
            if (!asked) {
                asked = true;
                Platform.runLater(() -> count(label));
            }
        };
        table.getItems().addListener(ask);
        workspace.seminarProperty().when(InSight.of(table)).addListener((_, _, _) -> ask.invalidated(table.getItems()));
        ask.invalidated(table.getItems());
    }

    private void count(Label label) {
        asked = false;
        var seminar = workspace.seminar();
        var rows = List.copyOf(table.getItems());
        counting.wish(
                Message.of("overview.counting"),
                _ -> ParticipantCounts.text(rows, seminar, frame.messages()),
                label::setText);
    }
}
