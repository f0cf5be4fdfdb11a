package org.sabor.ui.desk;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Participant;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// One of the people who fit what is typed: number and name, organisation and bus, whether they were counted.
final class BoardingCell extends ListCell<Participant> {
    private final BoardingCount count;
    private final BoardingTexts texts;
    private final DeskTexts names;
    private final Label number = Styles.with(new Label(), "desk-name");
    private final Label name = Styles.with(new Label(), "desk-name");
    private final Label other = Styles.with(new Label(), "desk-detail", Styles.MUTED);
    private final Label facts = Styles.with(new Label(), "desk-detail", Styles.MUTED);
    private final Label mark = Styles.with(new Label(), "desk-detail", "desk-marked");
    private final Label needs = Styles.label("", "desk-detail", "desk-needs");
    private final HBox all;

    BoardingCell(BoardingCount count, BoardingTexts texts, Consumer<Participant> chosen) {
        this.count = count;
        this.texts = texts;
        names = new DeskTexts(texts.messages());
        number.setMinWidth(56);
        var first = new FlowPane(16, 0, name, other);
        first.setRowValignment(VPos.BASELINE);
        var second = new HBox(16, facts, Panes.gap(), mark);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        needs.setMinHeight(Region.USE_PREF_SIZE);
        Tooltips.whenCutOff(facts);
        var lines = new VBox(2, first, second, needs);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        all = new HBox(8, number, lines);
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
        var seminar = count.seminar();
        var seat = count.seat(row);
        number.setText(seat == null ? "–" : Integer.toString(seat.number()));
        name.setText(texts.name(row, seminar));
        other.setText(names.otherName(row, seminar));
        facts.setText(texts.facts(row, seat, count.visit(), seminar));
        var at = seat == null ? null : seat.counted(count.way());
        say(mark, at == null ? "" : texts.counted(at.toLocalTime(), count.way()), Icons.DONE);
        say(needs, texts.needs(row, seminar), Icons.INFORMATION);
        setAccessibleText(
                String.join(", ", number.getText(), name.getText(), facts.getText(), mark.getText(), needs.getText()));
        setGraphic(all);
    }

    private static void say(Label label, String text, Icons icon) {
        label.setText(text);
        label.setGraphic(text.isEmpty() ? null : icon.node());
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
