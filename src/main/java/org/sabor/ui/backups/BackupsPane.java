package org.sabor.ui.backups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextColumn;

/// The backups of a file, the newest chosen, and below them what can be done.
public final class BackupsPane extends VBox {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 480;

    private final Messages messages;
    private final TableView<KeptBackup> table = new TableView<>();
    private final ToggleGroup ways = new ToggleGroup();
    private final Map<Way, RadioButton> buttons = new LinkedHashMap<>();

    /// What is to be done.
    public enum Way {
        /// The backup becomes a new file.
        AS_COPY("backups.as-copy"),
        /// The backup takes the place of the file, which is kept under another name.
        IN_PLACE("backups.in-place"),
        /// What can be read of the file itself becomes a new file.
        SALVAGE("backups.salvage"),
        /// The file is opened although it is damaged.
        GO_ON("backups.go-on");

        private final String key;

        Way(String key) {
            this.key = key;
        }

        private boolean needsBackup() {
            return this == IN_PLACE || this == AS_COPY;
        }
    }

    /// The backups of a file.
    ///
    /// @param what a sentence on them, above
    /// @param backups the newest first
    /// @param offered what makes sense with this file, in the order in which it is shown; chosen is the first that
    ///     can be done
    public BackupsPane(Message what, List<KeptBackup> backups, List<Way> offered, Messages messages) {
        super(8);
        this.messages = messages;
        setId("backups");
        setPrefSize(WIDTH, HEIGHT);
        fill(backups);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(text(what), table);
        offered.forEach(way -> getChildren().add(button(way)));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> allow());
        backups.stream().filter(each -> each.counts() != null).findFirst().ifPresent(table.getSelectionModel()::select);
        allow();
    }

    private Label text(Message what) {
        var label = Styles.label(messages.text(what));
        label.setWrapText(true);
        return label;
    }

    private RadioButton button(Way way) {
        var button = new RadioButton(messages.text(way.key));
        button.setId(Actions.id(way.key));
        button.setToggleGroup(ways);
        button.setUserData(way);
        button.setWrapText(true);
        buttons.put(way, button);
        return button;
    }

    /// Without a backup that can be read, only what does without one.
    private void allow() {
        boolean readable = chosen().isPresent();
        buttons.forEach((way, button) -> button.setDisable(way.needsBackup() && !readable));
        var now = ways.getSelectedToggle();
        if (now == null || (now instanceof RadioButton button && button.isDisabled())) {
            buttons.values().stream()
                    .filter(button -> !button.isDisabled())
                    .findFirst()
                    .ifPresent(ways::selectToggle);
        }
    }

    /// The chosen backup; empty where none is chosen or it cannot be read.
    public Optional<KeptBackup> chosen() {
        return Optional.ofNullable(Nullables.selected(table.getSelectionModel()))
                .filter(each -> each.counts() != null);
    }

    /// What is to be done.
    public Optional<Way> way() {
        var toggle = ways.getSelectedToggle();
        return toggle != null && toggle.getUserData() instanceof Way way ? Optional.of(way) : Optional.empty();
    }

    private void fill(List<KeptBackup> backups) {
        table.setId("backups-table");
        table.setAccessibleText(messages.text("backups.title"));
        RowSize.set(table, 36);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(Styles.label(messages.text("backups.none"), Styles.MUTED));
        table.getColumns()
                .setAll(List.of(
                        column("backups.column-at", 215, each -> messages.moment(each.at())),
                        column("backups.column-people", 90, each -> count(each, KeptBackup.Counts::participants)),
                        column("backups.column-sessions", 90, each -> count(each, KeptBackup.Counts::sessions)),
                        column("backups.column-attendance", 100, each -> count(each, KeptBackup.Counts::attendance)),
                        column("backups.column-differences", 330, this::differences)));
        table.getItems().setAll(backups);
    }

    private String count(KeptBackup backup, Function<KeptBackup.Counts, Integer> count) {
        var counts = backup.counts();
        return counts == null ? "" : Integer.toString(count.apply(counts));
    }

    private String differences(KeptBackup backup) {
        return backup.counts() == null
                ? messages.text("backups.unreadable")
                : backup.differences().stream().map(messages::text).collect(Collectors.joining(", "));
    }

    private TableColumn<KeptBackup, String> column(String key, double width, Function<KeptBackup, String> text) {
        var column = new TextColumn<>(messages.text(key), width, text);
        column.setId(Actions.id(key));
        column.setSortable(false);
        return column;
    }
}
