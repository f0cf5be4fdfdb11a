package org.sabor.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Limits;
import org.sabor.names.Folding;
import org.sabor.names.SearchText;

/// One of many values, found by typing a part of its name: another row, a country. An empty field stands for
/// none.
///
/// It can offer to make what is not there yet ([#adding]).
public final class SearchEntry<V> extends Field<@Nullable V> {
    private final Messages messages;
    private final Supplier<? extends List<V>> options;
    private final Function<V, String> label;
    private final TextField control = new TextField();
    private final Suggestions<V> suggestions;
    private @Nullable V chosen;
    private @Nullable Consumer<V> taker;
    private String chosenText = "";

    SearchEntry(String key, Supplier<? extends List<V>> options, Function<V, String> label, Messages messages) {
        super(key, null, messages);
        this.messages = messages;
        this.options = options;
        this.label = label;
        this.suggestions = new Suggestions<>(control, label, this::choose);
        var open = Styles.with(new Button("", Icons.OPEN_LIST.node()), Styles.QUIET);
        open.setId(Actions.id(key) + "-open");
        open.setAccessibleText(messages.text("kit.search-entry.open", labelText()));
        open.setFocusTraversable(false);
        open.setOnAction(_ -> {
            control.requestFocus();
            suggestions.toggle(options.get());
        });
        show(new HBox(4, control, open), control);
        HBox.setHgrow(control, Priority.ALWAYS);
        control.setPromptText(messages.text("kit.search-entry.prompt"));
        suggestions.openedBy(options);
        // Before the form hears of it: what is handed over is no entry of the form.
        control.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                handOver();
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                handOver();
            }
        });
        TextEntry.wire(control, Limits.LINE, this, messages);
        control.textProperty().addListener((_, _, text) -> {
            // What was chosen from the list needs no list any more.
            if (control.isFocused() && (chosen == null || !text.equals(chosenText))) {
                suggestions.find(text, options.get());
            }
        });
    }

    /// Offers under the list to add what was typed, where nothing has that name.
    ///
    /// @param key the offer, `{0}` is the text typed: „Add the organisation {0}“
    /// @param make makes it - usually by an edit - and returns it
    public SearchEntry<V> adding(String key, Function<String, V> make) {
        suggestions.offer(text -> messages.text(key, text), make);
        return this;
    }

    /// For a field outside a form: whether what is typed is none of the values, which is then said under it.
    public boolean refused() {
        readable(messages);
        return hasProblem();
    }

    /// Hands over what is chosen and empties the field again, for adding to a list one after the other.
    public SearchEntry<V> handingOver(Consumer<V> to) {
        taker = to;
        return this;
    }

    /// Enter takes the first that fits, so that a list is made quickly: a few letters, Enter, the next.
    public SearchEntry<V> takingTheFirst() {
        suggestions.firstIsChosen();
        return this;
    }

    /// Puts this value in the place of whatever is typed, as if it had been chosen from the list.
    public void take(V value) {
        choose(value);
    }

    /// What Enter does once the entry stands and its list is closed.
    public SearchEntry<V> onEnter(Runnable work) {
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                work.run();
            }
        });
        return this;
    }

    private void handOver() {
        var value = taker == null ? null : read();
        if (value != null) {
            choose(value);
        }
    }

    private void choose(V value) {
        if (taker != null) {
            display(null);
            edited();
            finished();
            taker.accept(value);
            return;
        }
        remember(value);
        // The text has changed while the keyboard is here, which would open the list once more.
        suggestions.hide();
        control.end();
        edited();
        finished();
    }

    private void remember(@Nullable V value) {
        chosen = value;
        chosenText = value == null ? "" : label.apply(value);
        control.setText(chosenText);
    }

    @Override
    protected void display(@Nullable V value) {
        remember(value);
        suggestions.hide();
    }

    @Override
    protected @Nullable V read() {
        var text = control.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        // What was chosen may have been deleted since: then it has no name any more.
        if (chosen != null && same(chosenText, text) && !label.apply(chosen).isEmpty()) {
            return chosen;
        }
        V inOtherLetters = null;
        var folded = Folding.fold(text);
        var latin = SearchText.inLatin(text);
        for (var option : options.get()) {
            var name = label.apply(option).strip();
            if (Folding.fold(name).equals(folded)) {
                return option;
            }
            if (inOtherLetters == null && SearchText.inLatin(name).equals(latin)) {
                inOtherLetters = option;
            }
        }
        return inOtherLetters;
    }

    private static boolean same(String name, String text) {
        return Folding.fold(name.strip()).equals(Folding.fold(text));
    }

    @Override
    protected @Nullable Message trouble() {
        var text = control.getText().strip();
        return text.isEmpty() || read() != null ? null : Message.of("kit.search-entry.unknown", text);
    }

    @Override
    protected Runnable entry() {
        var text = control.getText();
        var value = chosen;
        return () -> {
            remember(value);
            control.setText(text);
        };
    }
}
