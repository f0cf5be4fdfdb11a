package org.sabor.ui.desk;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Participant;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// One of the people who fit what is typed: name in both scripts, organisation, role and status, how they meant to take
/// part, what they need, and whether somebody has marked them before.
final class HitCell extends ListCell<Participant> {
    private final Desk desk;
    private final DeskTexts texts;
    private final Label name = Styles.with(new Label(), "desk-name");
    private final Label other = Styles.with(new Label(), "desk-detail", Styles.MUTED);
    private final Label facts = Styles.with(new Label(), "desk-detail", Styles.MUTED);
    private final Label mark = Styles.with(new Label(), "desk-detail", "desk-marked");
    private final Label needs = Styles.label("", "desk-detail", "desk-needs");
    private final VBox lines;

    HitCell(Desk desk, DeskTexts texts, Consumer<Participant> chosen) {
        this.desk = desk;
        this.texts = texts;
        var first = new FlowPane(16, 0, name, other);
        first.setRowValignment(VPos.BASELINE);
        var second = new HBox(16, facts, Panes.gap(), mark);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        needs.setMinHeight(Region.USE_PREF_SIZE);
        Tooltips.whenCutOff(facts);
        lines = new VBox(2, first, second, needs);
        setPrefWidth(0);
        Styles.with(this, "desk-hit");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Participant row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var seminar = desk.seminar();
        name.setText(texts.name(row, seminar));
        other.setText(texts.otherName(row, seminar));
        facts.setText(texts.facts(row, seminar));
        say(mark, texts.mark(desk.door().mark(row.id())), Icons.DONE);
        say(needs, texts.needs(row, seminar), Icons.INFORMATION);
        setAccessibleText(
                String.join(", ", name.getText(), other.getText(), facts.getText(), mark.getText(), needs.getText()));
        setGraphic(lines);
    }

    private static void say(Label label, String text, Icons icon) {
        label.setText(text);
        label.setGraphic(text.isEmpty() ? null : icon.node());
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
