package org.sabor.ui.duplicates;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;
import org.sabor.model.Row;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;
import org.sabor.workspace.Workspace;

/// Two names, one under the other, and why they may be the same.
final class CandidateCell<R extends Row<R>, F extends Labelled> extends ListCell<Candidate<R>> {
    private final Workspace workspace;
    private final Merging<R, F> merging;
    private final Messages messages;
    private final Label first = new Label();
    private final Label second = new Label();
    private final Label reason = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
    private final Label emails = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
    private final VBox all = new VBox(2, first, second, reason, emails);

    CandidateCell(Workspace workspace, Merging<R, F> merging, Messages messages) {
        this.workspace = workspace;
        this.merging = merging;
        this.messages = messages;
        // As wide as the list: long names end in … there.
        setPrefWidth(0);
        emails.setText(messages.text("duplicates.other-email"));
        emails.managedProperty().bind(emails.visibleProperty());
        for (var label : new Label[] {first, second, reason}) {
            Tooltips.whenCutOff(label);
        }
    }

    @Override
    protected void updateItem(@Nullable Candidate<R> item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        var seminar = workspace.seminar();
        var rows = merging.rows(seminar);
        var one = item == null ? null : rows.find(item.first());
        var other = item == null ? null : rows.find(item.second());
        if (empty || item == null || one == null || other == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        first.setText(merging.name(one, seminar));
        second.setText(merging.name(other, seminar));
        reason.setText(messages.text(item.reason()));
        emails.setVisible(item.otherEmail());
        setAccessibleText(first.getText() + ", " + second.getText() + ", " + reason(item, messages));
        setGraphic(all);
    }

    static String reason(Candidate<?> item, Messages messages) {
        var why = messages.text(item.reason());
        return item.otherEmail() ? why + " · " + messages.text("duplicates.other-email") : why;
    }
}
