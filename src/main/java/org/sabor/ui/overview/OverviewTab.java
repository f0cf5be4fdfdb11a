package org.sabor.ui.overview;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.kit.Ticking;
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
    private final Ticking ticking = new Ticking(Duration.ofSeconds(5), this::tick);
    private final Tasks tasks;
    private @Nullable LocalDateTime shown;
    private @Nullable Seminar seen;
    private @Nullable Overview overview;
    private boolean front;

    /// All that is shown of a seminar at a moment; making it takes a while in a large one.
    private record Counted(
            Seminar seminar,
            LocalDateTime moment,
            Programme programme,
            Overview overview,
            List<Overview.Figure> figures,
            List<Overview.Line> onTheDay,
            List<Overview.Line> after,
            List<Overview.Line> accepted) {
        static Counted of(Seminar seminar, LocalDateTime moment, Messages messages) {
            var programme = Programme.at(seminar, moment);
            var overview = new Overview(seminar, programme, moment.toLocalDate(), messages);
            return new Counted(
                    seminar,
                    moment,
                    programme,
                    overview,
                    overview.figures(),
                    overview.onTheDay(),
                    overview.after(),
                    overview.accepted());
        }
    }

    /// The overview of this workspace by this clock.
    public OverviewTab(Workspace workspace, Frame frame, Navigator navigator, LikelyPairs pairs, InstantSource clock) {
        this.workspace = workspace;
        this.messages = frame.messages();
        this.tasks = frame.tasks();
        this.pairs = pairs;
        this.clock = clock;
        now = new NowPane(messages, navigator);
        before = new GroupPane("overview-before", messages, navigator);
        onTheDay = new GroupPane("overview-on-the-day", messages, navigator);
        after = new GroupPane("overview-after", messages, navigator);
        accepted = new GroupPane("overview-accepted", messages, navigator);
        accepted.managedProperty().bind(accepted.visibleProperty());
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
        // Counted while the rest of the window is made.
        show();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same object
    public void inFront() {
        front = true;
        ticking.start();
        if (workspace.seminar() != seen || !moment().equals(shown)) {
            show();
        }
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

    /// Counts on a worker.
    private void show() {
        var seminar = workspace.seminar();
        var moment = moment();
        shown = moment;
        seen = seminar;
        tasks.job(Message.of("overview.counting"), _ -> Counted.of(seminar, moment, messages))
                .then(this::show)
                .quietly()
                .start();
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same object
    private void show(Counted counted) {
        if (counted.seminar() != workspace.seminar() || !counted.moment().equals(shown)) {
            // A later one is being counted.
            return;
        }
        overview = counted.overview();
        now.show(counted.seminar(), counted.programme(), counted.moment());
        figures.getChildren().clear();
        int place = 0;
        for (var figure : counted.figures()) {
            figures.add(card(figure), place++, 0);
        }
        before.show(before(counted.overview()));
        onTheDay.show(counted.onTheDay());
        after.show(counted.after());
        arrange(counted.programme().phase());
        accepted.title(messages.text("overview.accepted"), false);
        accepted.show(counted.accepted());
        accepted.setVisible(!counted.accepted().isEmpty());
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
