package org.sabor.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.ConsentScope;
import org.sabor.model.Id;
import org.sabor.model.Problem;
import org.sabor.model.Row;

/// The form beside a table: a draft of one row. An entry is kept as soon as it is finished and valid; an entry
/// that can't be kept stays in its field with the reason under it, also while another row is shown.
///
/// A form names its fields in sections, fills them from a row, reads a row back, and says how a change is
/// performed.
public abstract class Form<R extends Row<R>> extends ScrollPane {
    private static final String ENTRY = "sabor-entry";

    private final Messages messages;
    private final List<Field<?>> fields = new ArrayList<>();
    private final VBox sections = new VBox(8);
    private final Label nothing;
    private final Label whole = Styles.label("", Styles.PROBLEM);
    private final Map<Id<R>, List<Runnable>> unkept = new HashMap<>();
    private final ReadOnlyBooleanWrapper problems = new ReadOnlyBooleanWrapper(false);
    private @Nullable Id<R> shown;
    private @Nullable Draft<R> draft;
    private boolean keeping;

    /// A row that is not in the seminar yet, and what adds it.
    private record Draft<R>(R row, Consumer<R> add) {}

    /// A form without fields as yet.
    ///
    /// @param nothingKey the sentence shown while no row is selected
    @SuppressWarnings("this-escape") // setters of JavaFX nodes
    protected Form(String id, String nothingKey, Messages messages) {
        this.messages = messages;
        this.nothing = Styles.label(messages.text(nothingKey), Styles.MUTED, Styles.EMPTY);
        setId(id);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Styles.with(this, Styles.FORM);
        setContent(nothing);
        whole.setId(id + "-problem");
        whole.setVisible(false);
        whole.setManaged(false);
        sections.getChildren().add(whole);
    }

    /// The row with this id as it is now, or null where it is gone.
    protected abstract @Nullable R current(Id<R> id);

    /// Sets every field from this row.
    protected abstract void fill(R row);

    /// This row with the values of the fields.
    protected abstract R read(R current);

    /// What is wrong with this row, by the rules of the model.
    protected abstract List<Problem> check(R row);

    /// Performs the edit from one to the other.
    protected abstract void save(R before, R after);

    /// Keeps what fields say of other rows that hang on this one, after the row itself; does nothing where nothing of
    /// it has changed.
    protected void keepBeside(R row) {}

    /// Shows a new row, which is added as soon as it is valid. One that was begun and left before comes back instead,
    /// with what was typed.
    ///
    /// @param add performs the edit that adds the row, and selects it
    public final void showNew(R row, Consumer<R> add) {
        leave();
        var begun = draft;
        if (begun == null) {
            begun = new Draft<>(row, add);
            draft = begun;
        }
        shown = null;
        show(begun.row());
        focusFirst();
    }

    /// Shows this row, or nothing for null. Another row's entries are kept first.
    public final void show(@Nullable R row) {
        if (row == null || !row.id().equals(shown)) {
            leave();
        }
        if (row == null) {
            shown = null;
            setContent(nothing);
            showMark();
            return;
        }
        boolean another = !row.id().equals(shown);
        shown = row.id();
        if (another) {
            fields.forEach(Field::startAfresh);
        }
        fill(row);
        if (another) {
            setContent(sections);
            var entries = unkept.remove(row.id());
            if (entries != null) {
                entries.forEach(Runnable::run);
                // JavaFX may be telling of a selection just now, which an edit would change.
                Platform.runLater(this::keep);
            }
            showMark();
        }
    }

    /// The colour of a field's text belongs to its skin. In a section that opens for the first time JavaFX styles the
    /// fields before they have skins, and not again: their texts would be black in the dark theme too.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (var node : sections.lookupAll(".text-input")) {
            if (node instanceof Control control
                    && control.getSkin() != null
                    && !control.getStyleClass().contains(ENTRY)) {
                control.getStyleClass().add(ENTRY);
            }
        }
    }

    /// Keeps what is valid of the entries, and shows under the other fields why not.
    public final void keep() {
        var current = shown == null ? null : known(shown);
        if (keeping || current == null) {
            return;
        }
        keeping = true;
        try {
            var row = validRow(current);
            var begun = draftOf(current.id());
            if (row != null && begun != null) {
                draft = null;
                begun.add().accept(row);
            } else if (row != null && !row.equals(current)) {
                save(current, row);
            }
            if (row != null) {
                keepBeside(row);
            }
        } finally {
            keeping = false;
        }
        showMark();
    }

    private @Nullable R known(Id<R> id) {
        var begun = draftOf(id);
        return begun == null ? current(id) : begun.row();
    }

    private @Nullable Draft<R> draftOf(Id<R> id) {
        var begun = draft;
        return begun != null && begun.row().id().equals(id) ? begun : null;
    }

    /// Whether an entry of this row or another could not be kept.
    public final ReadOnlyBooleanProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Puts the keyboard into the first field.
    public final void focusFirst() {
        // A section that has just been shown has no skin yet, so its fields are in no window.
        applyCss();
        layout();
        for (var field : fields) {
            if (field.isVisible() && field.focusFirst()) {
                setVvalue(0);
                return;
            }
        }
    }

    private @Nullable R validRow(R current) {
        fields.forEach(field -> field.hold(false));
        whole.setVisible(false);
        whole.setManaged(false);
        for (var field : fields) {
            field.readable(messages);
        }
        var row = read(current);
        // A new row must have no problem at all.
        var before = draftOf(current.id()) == null ? check(current) : List.<Problem>of();
        var wrong = check(row).stream()
                .filter(problem -> hasField(problem) || !before.contains(problem))
                .toList();
        for (var problem : wrong) {
            mark(problem);
        }
        if (wrong.isEmpty()) {
            return row;
        }
        // Without the entries in question the rest may be valid.
        fields.stream().filter(Field::hasProblem).forEach(field -> field.hold(true));
        var rest = read(current);
        fields.forEach(field -> field.hold(field.hasProblem()));
        // An old problem must not keep new entries out.
        return before.containsAll(check(rest)) ? rest : null;
    }

    private boolean hasField(Problem problem) {
        return fields.stream().anyMatch(field -> field.name().equals(problem.field()));
    }

    private void mark(Problem problem) {
        for (var field : fields) {
            if (field.name().equals(problem.field())) {
                field.refuse(messages.text(problem.text()));
                return;
            }
        }
        whole.setText(messages.text(problem.text()));
        whole.setVisible(true);
        whole.setManaged(true);
    }

    private void leave() {
        keep();
        if (shown == null) {
            return;
        }
        boolean touched = fields.stream().anyMatch(Field::dirty);
        if (!touched && draftOf(shown) != null) {
            draft = null;
        }
        if (fields.stream().anyMatch(Field::hasProblem) && known(shown) != null) {
            unkept.put(
                    shown,
                    fields.stream()
                            .filter(field -> field.hasProblem() || field.dirty())
                            .map(Field::entry)
                            .toList());
        }
        fields.forEach(Field::noProblem);
    }

    private void showMark() {
        unkept.keySet().removeIf(id -> known(id) == null);
        problems.set(!unkept.isEmpty() || fields.stream().anyMatch(Field::hasProblem));
    }

    /// Adds an open section with these fields (or boxes of fields).
    protected final TitledPane section(String key, Node... content) {
        var box = new VBox(16, content);
        var pane = new TitledPane(messages.text(key), box);
        pane.setId(Actions.id(key));
        pane.setAnimated(false);
        pane.setMinWidth(0);
        Tooltips.whenCutOff(pane);
        sections.getChildren().add(pane);
        return pane;
    }

    /// Adds a section that is folded at first.
    protected final TitledPane foldedSection(String key, Node... content) {
        var pane = section(key, content);
        pane.setExpanded(false);
        return pane;
    }

    /// Two or three fields side by side, of the same width.
    protected static HBox beside(Node... some) {
        var box = new HBox(8, some);
        for (var each : some) {
            HBox.setHgrow(each, Priority.ALWAYS);
            if (each instanceof VBox field) {
                field.setPrefWidth(100);
                field.setMinWidth(0);
            }
        }
        return box;
    }

    /// Adds a field of a kind the kit does not know.
    protected final <F extends Field<?>> F add(F field) {
        fields.add(field);
        field.whenFinished(this::keep);
        return field;
    }

    /// A text of one line, at most this long ([org.sabor.model.Limits]).
    protected final Field<String> text(String key, int limit) {
        return add(Entries.line(key, limit, messages));
    }

    /// A text of paragraphs.
    protected final Field<String> paragraphs(String key, int limit) {
        return add(TextEntry.paragraphs(key, limit, messages));
    }

    /// One line in Bulgarian and in English.
    protected final Field<Bilingual> bilingual(String key, int limit) {
        return add(new BilingualEntry(key, TextField::new, limit, messages));
    }

    /// Paragraphs in Bulgarian and in English.
    protected final Field<Bilingual> bilingualParagraphs(String key, int limit) {
        return add(new BilingualEntry(key, TextEntry::area, limit, messages));
    }

    /// A list of texts in Bulgarian and in English.
    protected final Field<List<Bilingual>> lines(String key) {
        return add(new LinesEntry(key, messages));
    }

    /// A list of short texts, a line each, every one at most this long.
    protected final Field<List<String>> textLines(String key, int limit) {
        return add(new TextLinesEntry(key, limit, messages));
    }

    /// One of the constants of an enumeration.
    protected final <E extends Labelled> Field<E> choice(String key, E[] values) {
        return add(Entries.choice(key, values, messages));
    }

    /// Any of the constants of an enumeration.
    protected final <E extends Labelled> Field<Set<E>> checks(String key, E[] values) {
        return add(new ChecksEntry<>(key, List.of(values), messages::text, messages));
    }

    /// Yes or no.
    protected final Field<Boolean> check(String key) {
        return add(new CheckEntry(key, messages));
    }

    /// A date, or null.
    protected final Field<@Nullable LocalDate> date(String key) {
        return add(Entries.date(key, messages));
    }

    /// A time of day, or null.
    protected final Field<@Nullable LocalTime> time(String key) {
        return add(TypedEntry.time(key, messages));
    }

    /// The answer about this consent and its date.
    protected final ConsentFields consent(ConsentScope scope) {
        return new ConsentFields(scope, this, messages);
    }

    /// A whole number not below the minimum, or null.
    protected final Field<@Nullable Integer> number(String key, int minimum) {
        return add(TypedEntry.number(key, minimum, messages));
    }

    /// One of many values, found by typing, or null: another row, a country.
    protected final <V> SearchEntry<V> search(
            String key, Supplier<? extends List<V>> options, Function<V, String> label) {
        return add(new SearchEntry<>(key, options, label, messages));
    }
}
