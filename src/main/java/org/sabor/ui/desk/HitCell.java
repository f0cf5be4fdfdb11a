package org.sabor.ui.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// One of the people who fit what is typed, in large type.
final class HitCell extends ListCell<Participant> {
    private final Function<Participant, Hit> words;
    private final Label number = Styles.with(new Label(), "desk-name");
    private final Label name = Styles.with(new Label(), "desk-name");
    private final Label other = Styles.with(new Label(), "desk-detail", Styles.MUTED);
    private final Label facts = Styles.with(new Label(), "desk-detail", Styles.MUTED);
    private final Label mark = Styles.with(new Label(), "desk-detail", "desk-marked");
    private final Label needs = Styles.label("", "desk-detail", "desk-needs");
    private final HBox all;

    HitCell(Function<Participant, Hit> words, Consumer<Participant> chosen) {
        this.words = words;
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
        var hit = words.apply(row);
        number.setText(hit.number());
        number.setVisible(!hit.number().isEmpty());
        number.setManaged(number.isVisible());
        name.setText(hit.name());
        other.setText(hit.other());
        facts.setText(hit.facts());
        say(mark, hit.mark(), Icons.DONE);
        say(needs, hit.needs(), Icons.INFORMATION);
        setAccessibleText(Stream.of(hit.number(), hit.name(), hit.other(), hit.facts(), hit.mark(), hit.needs())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(all);
    }

    private static void say(Label label, String text, Icons icon) {
        label.setText(text);
        label.setGraphic(text.isEmpty() ? null : icon.node());
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
