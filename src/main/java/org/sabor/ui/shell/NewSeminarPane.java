package org.sabor.ui.shell;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Limits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Entries;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;

/// Asks for a new seminar's title, days and language.
final class NewSeminarPane extends VBox {
    /// No seminar lasts longer; a longer span is a slip of the pen.
    private static final int MOST_DAYS = 31;

    private final Messages messages;
    private final FileCommands files;
    private final Field<String> title;
    private final Field<@Nullable LocalDate> first;
    private final Field<@Nullable LocalDate> last;
    private final CheckBox unknown;
    private final RadioButton bulgarian;

    NewSeminarPane(FileCommands files, Runnable back, Messages messages) {
        super(16);
        this.messages = messages;
        this.files = files;
        setId("new-seminar");
        Styles.with(this, Styles.CARD);
        title = Entries.line("new-seminar.title", Limits.TITLE, messages);
        first = Entries.date("new-seminar.first-day", messages);
        last = Entries.date("new-seminar.last-day", messages);
        unknown = new CheckBox(messages.text("new-seminar.unknown"));
        unknown.setId("new-seminar-unknown");
        bulgarian = new RadioButton(LanguageSwitch.ownName(Language.BG));
        var actions = new Actions(messages);
        var create = Actions.button(actions.action("new-seminar.create", Icons.DONE, this::create), Styles.MAIN_ACTION);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl) {
                event.consume();
                create();
            }
        });
        getChildren()
                .addAll(
                        Styles.label(messages.text("new-seminar.heading"), Styles.TITLE),
                        title,
                        days(),
                        unknown,
                        language(),
                        new HBox(8, create, Actions.button(actions.action("new-seminar.back", null, back))));
    }

    private HBox days() {
        var days = new HBox(8, first, last);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(last, Priority.ALWAYS);
        days.disableProperty().bind(unknown.selectedProperty());
        return days;
    }

    private VBox language() {
        var english = new RadioButton(LanguageSwitch.ownName(Language.EN));
        bulgarian.setId("new-seminar-language-bg");
        english.setId("new-seminar-language-en");
        var group = new ToggleGroup();
        group.getToggles().setAll(bulgarian, english);
        group.selectToggle(messages.language() == Language.BG ? bulgarian : english);
        var label = new Label(messages.text("new-seminar.language"));
        label.setLabelFor(bulgarian);
        return new VBox(8, label, new HBox(16, bulgarian, english));
    }

    /// Puts the keyboard into the first field.
    void focusFirst() {
        title.focusFirst();
    }

    private void create() {
        if (title.value().isBlank()) {
            title.refuse(messages.text("new-seminar.title-missing"));
            title.focusFirst();
            return;
        }
        if (!unknown.isSelected() && !daysAreRight()) {
            return;
        }
        var begins = unknown.isSelected() ? null : first.value();
        var ends = unknown.isSelected() ? null : last.value() == null ? begins : last.value();
        files.create(new NewSeminar(title.value(), begins, ends, bulgarian.isSelected() ? Language.BG : Language.EN));
    }

    private boolean daysAreRight() {
        boolean firstReadable = first.readable(messages);
        if (!last.readable(messages) || !firstReadable) {
            return false;
        }
        var begins = first.value();
        var ends = last.value();
        if (begins == null) {
            first.refuse(messages.text("new-seminar.day-missing"));
            return false;
        }
        if (ends != null && ends.isBefore(begins)) {
            last.refuse(messages.text("new-seminar.last-before-first"));
            return false;
        }
        if (ends != null && ends.isAfter(begins.plusDays(MOST_DAYS - 1L))) {
            last.refuse(messages.text("new-seminar.too-many-days", MOST_DAYS));
            return false;
        }
        return true;
    }
}
