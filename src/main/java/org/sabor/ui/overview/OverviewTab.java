package org.sabor.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// Six figures, and under them what is to do before, on the day and after. Each line leads to its place.
public final class OverviewTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Navigator navigator;
    private final LikelyPairs pairs;
    private final GridPane figures = new GridPane(16, 16);
    private final GridPane columns = new GridPane(16, 16);
    private @Nullable Overview overview;
    private List<Overview.Line> before = List.of();
    private boolean front;

    /// The overview of this workspace.
    public OverviewTab(Workspace workspace, Messages messages, Navigator navigator, LikelyPairs pairs) {
        this.workspace = workspace;
        this.messages = messages;
        this.navigator = navigator;
        this.pairs = pairs;
        setId("overview");
        thirds(columns, 3);
        thirds(figures, 6);
        var all = new VBox(16, figures, columns);
        all.setPadding(new Insets(16));
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        // Counting everything takes a while in a large seminar: behind another tab it waits.
        workspace.seminarProperty().addListener((_, _, seminar) -> {
            if (front) {
                show(seminar);
            }
        });
        pairs.people().addListener((_, _, _) -> pairsFound());
        pairs.organisations().addListener((_, _, _) -> pairsFound());
    }

    @Override
    public void inFront() {
        front = true;
        show(workspace.seminar());
    }

    @Override
    public void keep() {
        front = false;
    }

    private void pairsFound() {
        var counted = overview;
        if (front && counted != null) {
            var lines = before(counted);
            // Lines that say the same stay: somebody may just be pressing one.
            if (!lines.equals(before)) {
                showBefore(lines);
            }
        }
    }

    private static void thirds(GridPane grid, int count) {
        for (int i = 0; i < count; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void show(Seminar seminar) {
        var counted = new Overview(seminar, messages);
        overview = counted;
        figures.getChildren().clear();
        int place = 0;
        for (var figure : counted.figures()) {
            figures.add(card(figure), place++, 0);
        }
        columns.getChildren().clear();
        showBefore(before(counted));
        columns.add(column("overview-on-the-day", messages.text("overview.on-the-day"), counted.onTheDay()), 1, 0);
        columns.add(column("overview-after", messages.text("overview.after"), counted.after()), 2, 0);
    }

    private List<Overview.Line> before(Overview overview) {
        return overview.before(pairs.people().get(), pairs.organisations().get());
    }

    private void showBefore(List<Overview.Line> lines) {
        before = lines;
        columns.getChildren().removeIf(node -> "overview-before".equals(node.getId()));
        var column = column("overview-before", messages.text("overview.before"), lines);
        GridPane.setConstraints(column, 0, 0);
        columns.getChildren().addFirst(column);
    }

    private VBox card(Overview.Figure figure) {
        var value = Styles.with(new Label(figure.value()), Styles.FIGURE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        var remark = Styles.label(figure.remark().strip(), Styles.SMALL, Styles.MUTED);
        var name = Styles.label(figure.name(), Styles.SMALL, Styles.MUTED);
        var first = new HBox(8, value, remark);
        first.setAlignment(Pos.CENTER_LEFT);
        var card = Styles.with(new VBox(first, name), Styles.CARD);
        card.setId(figure.id());
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private VBox column(String id, String title, List<Overview.Line> lines) {
        var content = new ArrayList<Node>();
        content.add(Styles.label(title, Styles.HEADING));
        for (int i = 0; i < lines.size(); i++) {
            content.add(line(id + "-" + i, lines.get(i)));
        }
        var column = Styles.with(new VBox(4), Styles.CARD);
        column.getChildren().setAll(content);
        column.setId(id);
        column.setMaxHeight(Double.MAX_VALUE);
        return column;
    }

    private Button line(String id, Overview.Line line) {
        var button = Styles.with(new Button(line.text()), Styles.QUIET, Styles.LINK);
        button.setId(id);
        button.setAccessibleText(line.text());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        button.setGraphic(icon(line.kind()).node());
        button.setGraphicTextGap(8);
        button.setOnAction(_ -> line.show(navigator));
        return button;
    }

    private static Icons icon(Overview.Kind kind) {
        return switch (kind) {
            case FACT -> Icons.FORWARD;
            case TO_DO, DUPLICATES -> Icons.WARNING;
            case DONE -> Icons.DONE;
        };
    }

    @Override
    public Node node() {
        return this;
    }
}
