package org.sabor.ui.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Labelled;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Styles;

/// Two rows side by side: first the fields in which they differ, each with its choice; then what both say; then what
/// moves along to the row that stays.
final class SideBySide<R extends Row<R>, F extends Labelled> extends ScrollPane {
    private static final double LABELS = 148;

    private final Merging<R, F> merging;
    private final Messages messages;
    private final Action swap;
    private final GridPane grid = new GridPane(8, 4);
    private int row;

    SideBySide(Merging<R, F> merging, Messages messages, Action swap) {
        this.merging = merging;
        this.messages = messages;
        this.swap = swap;
        setId("duplicates-compared");
        Styles.with(this, "duplicates-compared");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        grid.setPadding(new Insets(0, 8, 8, 0));
        setContent(grid);
        var labels = new ColumnConstraints(LABELS, LABELS, LABELS);
        grid.getColumnConstraints().setAll(labels, half(), half());
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints(120, 200, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    void show(Choices<R, F> choices, Seminar seminar) {
        grid.getChildren().clear();
        row = 0;
        heads(choices, seminar);
        var differing = choices.differing();
        heading(differing.isEmpty() ? "duplicates.no-difference" : "duplicates.differing");
        differing.forEach(field -> choice(field, choices));
        var equal = choices.equal();
        if (!equal.isEmpty()) {
            heading("duplicates.equal");
            equal.forEach(field -> {
                var text = value(choices.text(field, Side.STAYS), Styles.MUTED);
                text.setId(Actions.id(field.labelKey()) + "-equal");
                grid.add(text, 1, row, 2, 1);
                named(messages.text(field), text);
                row++;
            });
        }
        movesAlong(choices, seminar);
    }

    private void heads(Choices<R, F> choices, Seminar seminar) {
        var button = Actions.button(swap);
        GridPane.setValignment(button, VPos.CENTER);
        grid.add(button, 0, row);
        grid.add(head("duplicates.stays", choices.stays(), seminar), 1, row);
        grid.add(head("duplicates.goes", choices.goes(), seminar), 2, row);
        row++;
    }

    private VBox head(String key, R of, Seminar seminar) {
        var head = Styles.with(
                new VBox(
                        Styles.label(messages.text(key), Styles.SMALL, Styles.MUTED),
                        Styles.label(merging.name(of, seminar), Styles.HEADING),
                        Styles.label(merging.origin(of, seminar), Styles.SMALL, Styles.MUTED)),
                Styles.CARD,
                "duplicates-head");
        head.setId(Actions.id(key));
        return head;
    }

    private void heading(String key) {
        var heading = Styles.label(messages.text(key), Styles.HEADING, "duplicates-heading");
        heading.setId(Actions.id(key));
        grid.add(heading, 0, row++, 3, 1);
    }

    private void choice(F field, Choices<R, F> choices) {
        var group = new ToggleGroup();
        var left = radio(field, Side.STAYS, choices, group);
        grid.add(left, 1, row);
        grid.add(radio(field, Side.GOES, choices, group), 2, row);
        named(messages.text(field), left);
        row++;
        if (choices.canBeTogether(field)) {
            grid.add(radio(field, Side.TOGETHER, choices, group), 1, row++, 2, 1);
        }
    }

    private RadioButton radio(F field, Side side, Choices<R, F> choices, ToggleGroup group) {
        var said = choices.text(field, side);
        var text = said.isEmpty() ? messages.text("duplicates.nothing") : said;
        var radio = Styles.with(new RadioButton(), "duplicates-value");
        radio.setText(side == Side.TOGETHER ? messages.text("duplicates.together", text) : text);
        radio.setId(Actions.id(field.labelKey()) + "-" + side.name().toLowerCase(Locale.ROOT));
        radio.setAccessibleText(messages.text("duplicates.choice", field, radio.getText(), sideText(side)));
        radio.setMnemonicParsing(false);
        radio.setWrapText(true);
        radio.setMaxWidth(Double.MAX_VALUE);
        radio.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(radio, VPos.TOP);
        radio.setToggleGroup(group);
        radio.setSelected(choices.of(field) == side);
        radio.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                choices.choose(field, side);
            }
        });
        return radio;
    }

    private Message sideText(Side side) {
        return Message.of(
                switch (side) {
                    case STAYS -> "duplicates.of-stays";
                    case GOES -> "duplicates.of-goes";
                    case TOGETHER -> "duplicates.of-both";
                });
    }

    private void movesAlong(Choices<R, F> choices, Seminar seminar) {
        heading("duplicates.moves-along");
        var explained = Styles.label(messages.text(merging.keys().explained()), Styles.SMALL, Styles.MUTED);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(explained, 0, row++, 3, 1);
        line("duplicates.belongings", belongings(choices.stays(), seminar), belongings(choices.goes(), seminar));
        var aliases = List.of(merging.aliases(choices.stays()), merging.aliases(choices.goes()));
        if (aliases.stream().anyMatch(each -> !each.isEmpty())) {
            line("duplicates.aliases", aliases.getFirst(), aliases.getLast());
        }
    }

    private List<String> belongings(R of, Seminar seminar) {
        return merging.belongings(of, seminar).stream().map(messages::text).toList();
    }

    private void line(String key, List<String> left, List<String> right) {
        var first = value(lines(left), Styles.MUTED);
        var second = value(lines(right), Styles.MUTED);
        first.setId(Actions.id(key) + "-stays");
        second.setId(Actions.id(key) + "-goes");
        grid.add(first, 1, row);
        grid.add(second, 2, row);
        named(messages.text(key), first);
        row++;
    }

    private static String lines(List<String> texts) {
        return texts.isEmpty() ? "–" : Stream.of(texts).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    /// The name of a field at the left of this row.
    private void named(String name, javafx.scene.Node of) {
        var label = Styles.label(name, Styles.MUTED, "duplicates-label");
        label.setLabelFor(of);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, 0, row);
    }

    private static Label value(String text, String... classes) {
        var label = Styles.label(text, classes);
        Styles.with(label, "duplicates-value");
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
