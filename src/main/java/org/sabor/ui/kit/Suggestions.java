package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.sabor.names.SearchQuery;
import org.sabor.names.SearchText;

/// The list under a text field that offers what fits the text; arrows and Enter choose, Esc closes.
final class Suggestions<V> {
    /// A line of the list: a value, or - where it is null - the offer to make one from the text.
    private record Line<V>(@Nullable V value, String text) {}

    private static final double ROW = 32;

    private final TextField field;
    private final Function<V, String> label;
    private final Consumer<V> chosen;
    private final ListView<Line<V>> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Map<String, String> foundBy = new HashMap<>();
    private boolean firstChosen;
    private @Nullable Function<String, String> offer;
    private @Nullable Function<String, V> make;

    Suggestions(TextField field, Function<V, String> label, Consumer<V> chosen) {
        this.field = field;
        this.label = label;
        this.chosen = chosen;
        RowSize.set(list, ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> cell());
        popup.getContent().add(Styles.with(list, Styles.SUGGESTIONS));
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                hide();
            }
        });
    }

    void offer(Function<String, String> words, Function<String, V> maker) {
        offer = words;
        make = maker;
    }

    /// While something is typed, Enter takes the first that fits.
    void firstIsChosen() {
        firstChosen = true;
    }

    /// The down arrow opens the whole list.
    void openedBy(Supplier<? extends List<V>> options) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.isShowing()) {
                whileOpen(event);
            } else if (event.getCode() == KeyCode.DOWN) {
                show(lines("", options.get()));
                event.consume();
            }
        });
    }

    void toggle(List<V> options) {
        if (popup.isShowing()) {
            hide();
        } else {
            show(lines("", options));
        }
    }

    void find(String text, List<V> options) {
        show(lines(text.strip(), options));
    }

    void hide() {
        popup.hide();
    }

    private List<Line<V>> lines(String text, List<V> options) {
        var query = SearchQuery.of(text);
        var lines = new ArrayList<Line<V>>();
        boolean same = text.isEmpty();
        var latin = SearchText.inLatin(text);
        for (var option : options) {
            var name = label.apply(option);
            if (query.matches(foundBy.computeIfAbsent(name, SearchText::of))) {
                lines.add(new Line<>(option, name));
                same = same || SearchText.inLatin(name).equals(latin);
            }
        }
        if (offer != null && !same) {
            lines.add(new Line<>(null, offer.apply(text)));
        }
        return lines;
    }

    private void show(List<Line<V>> lines) {
        list.getItems().setAll(lines);
        var scene = Nullables.scene(field);
        if (lines.isEmpty() || scene == null) {
            hide();
            return;
        }
        list.setPrefWidth(Math.max(240, field.getWidth()));
        RowSize.show(list, Math.min(8, lines.size()));
        // Each time anew: a field that has just come is not laid out yet when the first letter is typed.
        var at = field.localToScreen(0, field.getHeight());
        popup.show(field, at.getX(), at.getY() + 2);
        // What was taken the last time must not count as chosen now.
        list.getSelectionModel().clearSelection();
        if (lines.size() == 1 || (firstChosen && !field.getText().isBlank())) {
            list.getSelectionModel().select(0);
        }
    }

    private void whileOpen(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> {
                // The first line has the focus before it is selected; the next one would pass it over.
                if (selection.isEmpty()) {
                    selection.selectFirst();
                } else {
                    selection.selectNext();
                }
            }
            case UP -> selection.selectPrevious();
            case ENTER -> {
                var line = Nullables.selected(selection);
                if (line == null) {
                    return;
                }
                take(line);
            }
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 3));
        event.consume();
    }

    private void take(Line<V> line) {
        var text = field.getText().strip();
        hide();
        if (line.value() != null) {
            chosen.accept(line.value());
        } else if (make != null) {
            chosen.accept(make.apply(text));
        }
    }

    private ListCell<Line<V>> cell() {
        var cell = new ListCell<Line<V>>() {
            @Override
            protected void updateItem(@Nullable Line<V> line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? "" : line.text());
                setGraphic(empty || line == null || line.value() != null ? null : Icons.ADD.node());
            }
        };
        cell.setPrefWidth(0);
        Tooltips.whenCutOff(cell);
        cell.setOnMouseClicked(_ -> {
            if (cell.getItem() != null) {
                take(cell.getItem());
            }
        });
        return cell;
    }
}
