package org.sabor.ui.desk;

import java.util.ArrayList;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Bus;
import org.sabor.model.Way;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// The head of the place where people are counted: which visit, which way, which bus, and how far it is.
final class BoardingHead extends VBox {
    private final BoardingCount count;
    private final BoardingTexts texts;
    private final Runnable refresh;
    private final Label visit = new Label();
    private final Label when = Styles.label("", "desk-detail", Styles.MUTED);
    private final FlowPane choices = new FlowPane(8, 8);
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    /// @param saving why the file does not take what is done, or empty
    /// @param refresh shows everything anew after another way or bus was chosen
    BoardingHead(
            BoardingCount count, BoardingTexts texts, ObservableValue<String> saving, Action leave, Runnable refresh) {
        super(8);
        this.count = count;
        this.texts = texts;
        this.refresh = refresh;
        setId("boarding-head");
        visit.setId("boarding-visit");
        when.setId("boarding-when");
        progress.setId("boarding-progress");
        Styles.with(visit, "desk-name");
        visit.setMinWidth(0);
        Tooltips.whenCutOff(visit);
        var away = Actions.button(leave);
        away.setFocusTraversable(false);
        var first = new HBox(16, visit, Panes.gap(), away);
        first.setAlignment(Pos.CENTER_LEFT);
        Styles.with(progress, "boarding-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        bar.setPrefWidth(220);
        bar.setFocusTraversable(false);
        var far = new HBox(16, bar, progress);
        far.setAlignment(Pos.CENTER_RIGHT);
        choices.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(choices, Priority.ALWAYS);
        choices.setMinWidth(0);
        var second = new HBox(16, choices, far);
        second.setAlignment(Pos.CENTER_LEFT);
        var trouble = Styles.label("", "desk-obstacle");
        trouble.setId("boarding-not-saved");
        trouble.setGraphic(Icons.WARNING.node());
        trouble.textProperty().bind(saving);
        trouble.visibleProperty().bind(saving.map(text -> !text.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(first, when, second, trouble);
    }

    void show() {
        var shown = count.visit();
        var boarding = count.boarding();
        visit.setText(shown.name().in(texts.messages().language()));
        when.setText(texts.when(shown, count.way(), count.seminar()));
        progress.setText(texts.progress(boarding));
        bar.setProgress(boarding.all() == 0 ? 0 : (double) boarding.counted() / boarding.all());
        var buttons = new ArrayList<Node>();
        for (var way : Way.values()) {
            buttons.add(toggle(
                    "boarding-way-" + way.name().toLowerCase(Locale.ROOT),
                    texts.messages().text(way == Way.OUT ? "boarding.way-out" : "boarding.way-back"),
                    count.way() == way,
                    () -> count.choose(way)));
        }
        if (!shown.buses().isEmpty()) {
            buttons.add(new Region());
            buttons.add(bus(null));
            shown.buses().forEach(each -> buttons.add(bus(each)));
        }
        choices.getChildren().setAll(buttons);
    }

    private Node bus(@Nullable Bus bus) {
        var chosen = count.bus();
        boolean selected = bus == null ? chosen == null : chosen != null && chosen.number() == bus.number();
        return toggle(
                "boarding-bus-" + (bus == null ? "all" : bus.number()),
                texts.bus(bus),
                selected,
                () -> count.choose(bus));
    }

    private ToggleButton toggle(String id, String text, boolean selected, Runnable work) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setSelected(selected);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(selected ? Icons.DONE.node() : null);
        button.setOnAction(_ -> {
            work.run();
            refresh.run();
        });
        return Styles.with(button, "boarding-choice");
    }
}
