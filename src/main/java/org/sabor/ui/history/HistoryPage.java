package org.sabor.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.RecordedEdit;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.names.SearchQuery;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextColumn;

/// What was changed, when and by whom: searched by words, by the kind of what was changed; the chosen change in full
/// below; the seminar as it was then as a copy.
public final class HistoryPage extends BorderPane {
    private static final int MOST_CHANGES = 200;

    private final Frame frame;
    private final Messages messages;
    private final Seminar now;
    private final Runnable back;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final FilteredList<HistoryLine> shown = new FilteredList<>(lines);
    private final TableView<HistoryLine> table = new TableView<>(shown);
    private final SimpleStringProperty search = new SimpleStringProperty("");
    private final ComboBox<Optional<RowKind>> kinds;
    private final Label count = Styles.label("", Styles.MUTED);
    private final VBox changes = new VBox(4);
    private final Action open;
    private List<RecordedEdit> all = List.of();
    private @Nullable ChangeTexts texts;

    /// @param open gets a change, and all of them, to open the seminar as it was after it
    /// @param back takes this away
    public HistoryPage(Seminar now, Frame frame, BiConsumer<RecordedEdit, List<RecordedEdit>> open, Runnable back) {
        this.now = now;
        this.frame = frame;
        this.messages = frame.messages();
        this.back = back;
        setId("history");
        var actions = new Actions(messages);
        var leave = actions.action("history.leave", Icons.BACK, back);
        this.open = actions.action(
                "history.open", Icons.OPEN_FILE, () -> chosen(line -> open.accept(line.recorded(), all)));
        this.open.setDisabled(true);
        kinds = Choice.box("history-kind", kind -> kind.map(messages::text).orElse(messages.text("history.all-kinds")));
        kinds.getItems()
                .setAll(Stream.concat(
                                Stream.<Optional<RowKind>>of(Optional.empty()),
                                Stream.of(RowKind.values()).map(Optional::of))
                        .toList());
        kinds.getSelectionModel().selectFirst();
        kinds.setAccessibleText(messages.text("history.kind"));
        kinds.setOnAction(_ -> filter());
        search.addListener((_, _, _) -> filter());
        var title = Styles.label(messages.text("history.title"), Styles.TITLE);
        var bar = Panes.toolBar(
                Actions.button(leave, Styles.QUIET),
                Actions.button(this.open, Styles.MAIN_ACTION),
                Panes.gap(),
                kinds,
                new SearchField("history-search", search, messages));
        count.setId("history-count");
        var head = new VBox(8, title, Styles.label(messages.text("history.hint"), Styles.MUTED), bar, count);
        head.setPadding(new Insets(16, 16, 8, 16));
        setTop(head);
        changes.setPadding(new Insets(8, 0, 16, 0));
        changes.setId("history-changes");
        var detail = new ScrollPane(changes);
        detail.setFitToWidth(true);
        var split = new SplitPane(table(), Styles.with(detail, Styles.FORM));
        split.setOrientation(Orientation.VERTICAL);
        Panes.remembered(split, "history-split");
        Panes.divide(split, 0.68);
        BorderPane.setMargin(split, new Insets(0, 16, 0, 16));
        setCenter(split);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && search.get().isEmpty()) {
                event.consume();
                this.back.run();
            }
        });
    }

    private TableView<HistoryLine> table() {
        table.setId("history-table");
        table.setAccessibleText(messages.text("history.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("history.when", HistoryLine::when, 190);
        column("history.by", line -> line.recorded().by(), 130);
        column("history.what", HistoryLine::what, 420);
        column("history.kind", HistoryLine::kindNames, 190);
        column("history.rows", HistoryLine::rows, 320);
        table.setPlaceholder(Styles.label(messages.text("history.none")));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> show(line));
        return table;
    }

    private void column(String key, Function<HistoryLine, String> text, double width) {
        var column = new TextColumn<>(messages.text(key), width, text);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private record Read(List<RecordedEdit> all, List<HistoryLine> lines, ChangeTexts texts) {}

    /// Reads the history and shows it.
    ///
    /// @param reading gives the edits, on a worker
    public void begin(Supplier<List<RecordedEdit>> reading) {
        table.requestFocus();
        frame.tasks()
                .job(Message.of("history.reading"), _ -> {
                    var read = reading.get();
                    var names = new RowNames(now, read, messages);
                    return new Read(read, HistoryLine.of(now, read, names, messages), new ChangeTexts(names, messages));
                })
                .then(this::show)
                .start();
    }

    private void show(Read read) {
        all = read.all();
        texts = read.texts();
        lines.setAll(read.lines());
        filter();
        table.getSelectionModel().selectFirst();
    }

    private void filter() {
        var query = SearchQuery.of(search.get());
        var kind = Nullables.selected(kinds.getSelectionModel());
        shown.setPredicate(line -> query.matches(line.searchText())
                && (kind == null || kind.map(line.kinds()::contains).orElse(true)));
        count.setText(messages.text("history.count", shown.size(), lines.size()));
    }

    private void chosen(Consumer<HistoryLine> then) {
        var line = Nullables.selected(table.getSelectionModel());
        if (line != null) {
            then.accept(line);
        }
    }

    private void show(@Nullable HistoryLine line) {
        open.setDisabled(line == null || line.recorded().undone());
        changes.getChildren().clear();
        var words = texts;
        if (line == null || words == null) {
            return;
        }
        changes.getChildren().add(Styles.label(line.what(), Styles.HEADING));
        var every = line.recorded().edit().changes();
        var said = new ArrayList<Label>();
        for (var change : every.subList(0, Math.min(every.size(), MOST_CHANGES))) {
            var of = words.of(change);
            said.add(Styles.label(of.getFirst()));
            of.stream().skip(1).forEach(value -> {
                var label = Styles.label(value, Styles.MUTED);
                label.setPadding(new Insets(0, 0, 0, 16));
                said.add(label);
            });
        }
        if (every.size() > MOST_CHANGES) {
            said.add(Styles.label(messages.text("history.further", every.size() - MOST_CHANGES), Styles.MUTED));
        }
        said.forEach(label -> label.setWrapText(true));
        changes.getChildren().addAll(said);
    }
}
