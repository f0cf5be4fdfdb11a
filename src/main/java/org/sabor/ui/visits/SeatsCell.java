package org.sabor.ui.visits;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Visit;
import org.sabor.workspace.Workspace;

/// The seats of a visit as words and a bar.
final class SeatsCell extends TableCell<Visit, Visit> {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Workspace workspace;
    private final Messages messages;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final VBox both = new VBox(2, words, bar);

    SeatsCell(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        getStyleClass().add("visit-seats");
        both.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
    }

    @Override
    protected void updateItem(@Nullable Visit visit, boolean empty) {
        super.updateItem(visit, empty);
        if (empty || visit == null) {
            setGraphic(null);
            return;
        }
        var seats = Seats.of(visit, workspace.seminar());
        words.setText(seats.text(messages));
        setAccessibleText(seats.sentence(messages));
        bar.setProgress(seats.part());
        bar.setVisible(seats.capacity() != null);
        bar.setManaged(bar.isVisible());
        bar.pseudoClassStateChanged(OVER, seats.tooFew());
        setGraphic(both);
    }
}
