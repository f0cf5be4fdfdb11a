package org.sabor.ui.kit;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;

/// One value of a form: a label, the controls under it, and the reason why what they hold can't be kept.
///
/// A kind of field says how a value is displayed, how it is read from the controls, and calls [#edited()] while
/// the user works and [#finished()] when the entry is done.
///
/// @param <V> the value, null where the field can be not stated
public abstract class Field<V extends @Nullable Object> extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final String name;
    private final Label label;
    private final Label note = Styles.label("");
    private final ReadOnlyObjectWrapper<V> draft;
    private Runnable onFinished = () -> {};
    private V kept;
    private boolean held;
    private boolean fresh = true;
    private boolean problem;
    private boolean justCut;

    /// A field.
    ///
    /// @param key the label's key; its last part is the name of the record component (`participant.group-name`
    ///     is for `groupName`), and the whole becomes the id (`participant-group-name`)
    @SuppressWarnings("this-escape") // setters of JavaFX nodes
    protected Field(String key, V empty, Messages messages) {
        this.name = componentName(key);
        this.kept = empty;
        this.draft = new ReadOnlyObjectWrapper<>(empty);
        this.label = Styles.label(messages.text(key));
        setId(Actions.id(key) + "-field");
        setSpacing(4);
        Styles.with(this, Styles.FIELD);
        note.setId(Actions.id(key) + "-problem");
        hideNote();
    }

    /// Puts a value into the controls; where they hold it already, the caret stays.
    protected abstract void display(V value);

    /// The value the controls hold. Asked for only where there is no [#trouble()].
    protected abstract V read();

    /// Why the controls hold no value, or null where they do.
    protected @Nullable Message trouble() {
        return null;
    }

    /// The present entry, readable or not, as something that puts it back.
    protected abstract Runnable entry();

    /// Shows the controls under the label.
    ///
    /// @param labelled the one the label belongs to
    protected final void show(Node controls, Control labelled) {
        labelled.setId(getId().substring(0, getId().length() - "-field".length()));
        labelled.setAccessibleText(label.getText());
        label.setLabelFor(labelled);
        getChildren().setAll(label, controls, note);
    }

    /// Shows a single control under the label.
    protected final void show(Control control) {
        show(control, control);
    }

    /// The text of the label.
    protected final String labelText() {
        return label.getText();
    }

    /// The user has changed something.
    protected final void edited() {
        if (justCut) {
            justCut = false;
        } else {
            hideNote();
        }
        if (trouble() == null) {
            draft.set(read());
        }
    }

    /// The user has finished this entry: the form keeps it, where it is valid.
    protected final void finished() {
        onFinished.run();
    }

    /// Fills the field from the row that is shown. What the user has typed and nobody could keep yet stays.
    public final void set(V value) {
        boolean stays = !fresh && dirty();
        kept = value;
        if (!stays) {
            held = false;
            if (fresh || problem || !Objects.equals(read(), value)) {
                hideNote();
            }
            display(value);
            draft.set(value);
        }
        fresh = false;
    }

    /// What the form would keep: the entry, or the last value where the entry has a problem.
    public final V value() {
        return held || trouble() != null ? kept : read();
    }

    /// The entry as it changes, for what depends on it on the screen; an unreadable entry leaves it as it was.
    public final ReadOnlyObjectProperty<V> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whether the controls hold a value; where they don't, the reason shows under the field.
    public final boolean readable(Messages messages) {
        noProblem();
        var trouble = trouble();
        if (trouble != null) {
            refuse(messages.text(trouble));
        }
        return trouble == null;
    }

    /// A remark under the field that is no problem.
    public final void hint(String text) {
        note.getStyleClass().setAll("label", Styles.HINT);
        note.setGraphic(null);
        showNote(text);
    }

    /// Something pasted was too long and has been cut: the remark stays until the next change.
    final void cut(String text) {
        hint(text);
        justCut = true;
    }

    /// Puts the keyboard into the control the label belongs to.
    public final boolean focusFirst() {
        var control = label.getLabelFor();
        control.requestFocus();
        return control.isFocused();
    }

    final String name() {
        return name;
    }

    final boolean dirty() {
        return trouble() != null || !Objects.equals(read(), kept);
    }

    final boolean hasProblem() {
        return problem;
    }

    /// Shows under the field why its entry is refused.
    public final void refuse(String text) {
        problem = true;
        note.getStyleClass().setAll("label", Styles.PROBLEM);
        note.setGraphic(Icons.WARNING.node());
        pseudoClassStateChanged(PROBLEM, true);
        showNote(text);
    }

    final void hold(boolean hold) {
        held = hold;
    }

    /// The next value is that of another row: nothing of the entry stays.
    final void startAfresh() {
        fresh = true;
    }

    final void whenFinished(Runnable work) {
        onFinished = work;
    }

    final void noProblem() {
        if (problem) {
            hideNote();
        }
    }

    private void hideNote() {
        problem = false;
        pseudoClassStateChanged(PROBLEM, false);
        note.setVisible(false);
        note.setManaged(false);
        help("");
    }

    private void help(String text) {
        if (label.getLabelFor() instanceof Control control) {
            control.setAccessibleHelp(text);
        }
    }

    private void showNote(String text) {
        note.setText(text);
        note.setVisible(true);
        note.setManaged(true);
        help(text);
    }

    private static String componentName(String key) {
        var words = key.substring(key.lastIndexOf('.') + 1).split("-", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }
}
