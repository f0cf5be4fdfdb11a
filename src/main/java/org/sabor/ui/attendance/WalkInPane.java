package org.sabor.ui.attendance;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Limits;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.names.LatinSpelling;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.OrganisationSearch;
import org.sabor.ui.kit.SearchEntry;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// The small form for somebody who comes without having been expected: a name is enough.
final class WalkInPane extends VBox {
    private final Ids ids;
    private final TextField name = new TextField();
    private final Label period = Styles.label("", Styles.MUTED);
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final SearchEntry<Id<Organisation>> organisation;
    private final RadioButton inPerson;
    private final Consumer<WalkIn> add;
    private final Runnable close;
    private final Messages messages;

    /// Somebody to add, and how they are here.
    record WalkIn(Participant participant, AttendanceMode mode) {}

    /// @param add adds and marks in one step
    /// @param close takes this form away
    WalkInPane(Workspace workspace, Messages messages, Consumer<WalkIn> add, Runnable close) {
        super(16);
        this.ids = workspace.ids();
        this.messages = messages;
        this.add = add;
        this.close = close;
        setId("walk-in");
        Styles.with(this, Styles.CARD);
        organisation = new OrganisationSearch(workspace, messages).entry("walk-in.organisation");
        var modes = new ToggleGroup();
        inPerson = mode(ModeSign.IN_PERSON, "walk-in-in-person", modes);
        var remote = mode(ModeSign.REMOTE, "walk-in-remote", modes);
        inPerson.setSelected(true);
        var actions = new Actions(messages);
        getChildren()
                .addAll(
                        new VBox(4, Styles.label(messages.text("walk-in.title"), Styles.HEADING), period),
                        nameField(),
                        organisation,
                        new FlowPane(16, 8, inPerson, remote),
                        new HBox(
                                8,
                                Actions.button(actions.action("walk-in.add", null, this::add), Styles.MAIN_ACTION),
                                Actions.button(actions.action("walk-in.close", null, close))));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private VBox nameField() {
        var label = Styles.label(messages.text("walk-in.name"));
        label.setLabelFor(name);
        name.setId("walk-in-name");
        name.setAccessibleText(label.getText());
        TextLimit.keepPlain(name);
        name.setOnAction(_ -> add());
        problem.setId("walk-in-name-problem");
        sayProblem("");
        return new VBox(4, label, name, problem);
    }

    private RadioButton mode(ModeSign sign, String id, ToggleGroup modes) {
        var button = new RadioButton(sign.text(messages));
        button.setId(id);
        button.setToggleGroup(modes);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Empties the form and puts the keyboard into the name, with what was searched for already in it.
    ///
    /// @param when the period the mark will be for, in words
    void begin(String searched, String when) {
        period.setText(messages.text("walk-in.period", when));
        name.setText(searched);
        name.requestFocus();
        name.end();
        organisation.set(null);
        inPerson.setSelected(true);
        sayProblem("");
    }

    private void add() {
        var typed = name.getText().strip();
        if (typed.isEmpty() || typed.length() > Limits.LINE) {
            sayProblem(messages.text(typed.isEmpty() ? "rule.name-required" : "rule.too-long", Limits.LINE));
            name.requestFocus();
            return;
        }
        if (organisation.refused()) {
            return;
        }
        var participant = Participant.person(
                ids.next(), LatinSpelling.proposed(personName(typed)), organisation.value(), Set.of());
        add.accept(new WalkIn(participant, inPerson.isSelected() ? AttendanceMode.IN_PERSON : AttendanceMode.REMOTE));
        close.run();
    }

    private void sayProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        name.setAccessibleHelp(text);
    }

    /// The words of a name as people say it: given name first, family name last.
    private static PersonName personName(String typed) {
        var words = typed.split("\\s+", -1);
        if (words.length == 1) {
            return PersonName.of(typed, "", "");
        }
        int last = words.length - 1;
        var middle = String.join(" ", Arrays.copyOfRange(words, 1, last));
        return new PersonName(Bilingual.EMPTY, words[0], middle, words[last], "", "");
    }
}
