package org.sabor.ui.visits;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Visit;
import org.sabor.model.VisitPlaces;
import org.sabor.ui.kit.Tooltips;
import org.sabor.workspace.Workspace;

/// The places of a visit as words and a bar.
final class SeatsCell extends TableCell<Visit, Visit> {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Workspace workspace;
    private final SeatTexts texts;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final VBox both = new VBox(2, words, bar);

    SeatsCell(Workspace workspace, SeatTexts texts) {
        this.workspace = workspace;
        this.texts = texts;
        getStyleClass().add("visit-seats");
        both.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        Tooltips.whenCutOff(words);
    }

    @Override
    protected void updateItem(@Nullable Visit visit, boolean empty) {
        super.updateItem(visit, empty);
        if (empty || visit == null) {
            setGraphic(null);
            return;
        }
        var places = VisitPlaces.of(workspace.seminar(), visit);
        words.setText(texts.brief(places));
        setAccessibleText(texts.sentence(places));
        var all = places.all();
        bar.setProgress(all == null || all == 0 ? 0 : Math.min(1, (double) places.taken() / all));
        bar.setVisible(all != null);
        bar.setManaged(bar.isVisible());
        bar.pseudoClassStateChanged(OVER, SeatTexts.tooFew(places));
        setGraphic(both);
    }
}
