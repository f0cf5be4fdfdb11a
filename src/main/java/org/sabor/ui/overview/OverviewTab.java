package org.sabor.ui.overview;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// Where the day is run: what is on and what comes next, six figures, and what is to do before, on the day and after,
/// the present part first. Each line leads to its place.
public final class OverviewTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final LikelyPairs pairs;
    private final InstantSource clock;
    private final NowPane now;
    private final GridPane figures = new GridPane(16, 16);
    private final GridPane columns = new GridPane(16, 16);
    private final GroupPane before;
    private final GroupPane onTheDay;
    private final GroupPane after;
    private final GroupPane accepted;
    private final Timeline ticking;
    private @Nullable LocalDateTime shown;
    private @Nullable Overview overview;
    private boolean front;

    /// The overview of this workspace by this clock.
    public OverviewTab(
            Workspace workspace, Messages messages, Navigator navigator, LikelyPairs pairs, InstantSource clock) {
        this.workspace = workspace;
        this.messages = messages;
        this.pairs = pairs;
        this.clock = clock;
        now = new NowPane(messages, navigator);
        before = new GroupPane("overview-before", messages, navigator);
        onTheDay = new GroupPane("overview-on-the-day", messages, navigator);
        after = new GroupPane("overview-after", messages, navigator);
        accepted = new GroupPane("overview-accepted", messages, navigator);
        accepted.managedProperty().bind(accepted.visibleProperty());
        ticking = new Timeline(new KeyFrame(Duration.seconds(5), _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        setId("overview");
        parts(columns, 3);
        parts(figures, 6);
        var all = new VBox(16, now, figures, columns, accepted);
        all.setPadding(new Insets(16));
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        // Counting everything takes a while in a large seminar: behind another tab it waits.
        workspace.seminarProperty().addListener((_, _, _) -> {
            if (front) {
                show();
            }
        });
        pairs.people().addListener((_, _, _) -> pairsFound());
        pairs.organisations().addListener((_, _, _) -> pairsFound());
    }

    @Override
    public void inFront() {
        front = true;
        ticking.play();
        show();
    }

    @Override
    public void keep() {
        front = false;
        ticking.stop();
    }

    /// The full minute, by the clock of the seminar.
    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(
                        clock.instant(), workspace.seminar().details().zone())
                .withSecond(0)
                .withNano(0);
    }

    private void tick() {
        if (!moment().equals(shown)) {
            show();
        }
    }

    private void pairsFound() {
        var counted = overview;
        if (front && counted != null) {
            before.show(before(counted));
        }
    }

    private static void parts(GridPane grid, int count) {
        for (int i = 0; i < count; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void show() {
        var seminar = workspace.seminar();
        var moment = moment();
        shown = moment;
        var programme = Programme.at(seminar, moment);
        var counted = new Overview(seminar, programme, moment.toLocalDate(), messages);
        overview = counted;
        now.show(seminar, programme, moment);
        figures.getChildren().clear();
        int place = 0;
        for (var figure : counted.figures()) {
            figures.add(card(figure), place++, 0);
        }
        before.show(before(counted));
        onTheDay.show(counted.onTheDay());
        after.show(counted.after());
        arrange(programme.phase());
        var notes = counted.accepted();
        accepted.title(messages.text("overview.accepted"), false);
        accepted.show(notes);
        accepted.setVisible(!notes.isEmpty());
    }

    /// The group of the moment stands first, the others after it in their order.
    private void arrange(Programme.Phase phase) {
        var groups = new ArrayList<>(List.of(before, onTheDay, after));
        before.title(messages.text("overview.before"), phase == Programme.Phase.BEFORE);
        onTheDay.title(messages.text("overview.on-the-day"), phase == Programme.Phase.ON_THE_DAY);
        after.title(messages.text("overview.after"), phase == Programme.Phase.AFTER);
        var first = switch (phase) {
            case BEFORE -> before;
            case ON_THE_DAY -> onTheDay;
            case AFTER -> after;
        };
        groups.remove(first);
        groups.addFirst(first);
        if (!columns.getChildren().equals(groups)) {
            columns.getChildren().clear();
            for (int i = 0; i < groups.size(); i++) {
                columns.add(groups.get(i), i, 0);
            }
        }
    }

    private List<Overview.Line> before(Overview counted) {
        return counted.before(pairs.people().get(), pairs.organisations().get());
    }

    private VBox card(Overview.Figure figure) {
        var value = Styles.with(new Label(figure.value()), Styles.FIGURE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        var remark = Styles.label(figure.remark().strip(), Styles.SMALL, Styles.MUTED);
        var name = Styles.label(figure.name(), Styles.SMALL, Styles.MUTED);
        var first = new HBox(8, value, remark);
        first.setAlignment(Pos.CENTER_LEFT);
        var card = Styles.with(new VBox(first, name), Styles.CARD, "overview-figure");
        card.setId(figure.id());
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    @Override
    public Node node() {
        return this;
    }
}
