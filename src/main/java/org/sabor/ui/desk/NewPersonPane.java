package org.sabor.ui.desk;

import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sabor.model.Admission;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.names.LatinSpelling;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.CountrySearch;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.OrganisationSearch;
import org.sabor.ui.kit.SearchEntry;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// The form for somebody who is not on the list: a name is enough, Enter adds them and lets them in.
final class NewPersonPane extends VBox {
    private final Workspace workspace;
    private final Desk desk;
    private final DeskTexts texts;
    private final Consumer<Outcome.LetIn> added;
    private final TextField name = new TextField();
    private final Label problem = Styles.label("", Styles.PROBLEM);
    private final VBox reasons = new VBox(4);
    private final OrganisationSearch organisations;
    private final SearchEntry<Id<Organisation>> organisation;
    private final SearchEntry<Country> country;
    private Id<Participant> id;

    /// @param added is told once somebody is let in
    /// @param close takes this form away
    NewPersonPane(Workspace workspace, Desk desk, DeskTexts texts, Consumer<Outcome.LetIn> added, Runnable close) {
        super(8);
        this.workspace = workspace;
        this.desk = desk;
        this.texts = texts;
        this.added = added;
        this.id = workspace.ids().next();
        var messages = texts.messages();
        organisations = new OrganisationSearch(workspace, messages);
        organisation = organisations.waitingEntry("desk-new.organisation").onEnter(() -> add(false));
        country = CountrySearch.entry("desk-new.country", messages).onEnter(() -> add(false));
        setId("desk-new");
        Styles.with(this, Styles.CARD, "desk-form");
        var actions = new Actions(messages);
        var buttons = new FlowPane(
                8,
                8,
                Actions.button(actions.action("desk-new.add", Icons.ADD, () -> add(false)), Styles.MAIN_ACTION),
                Actions.button(actions.action("desk-new.close", null, close)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Styles.label(messages.text("desk-new.title"), Styles.HEADING),
                        nameField(),
                        reasons,
                        organisation,
                        country,
                        buttons);
        reasons.setId("desk-new-reasons");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                add(true);
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private VBox nameField() {
        var label = Styles.label(texts.messages().text("desk-new.name"));
        label.setLabelFor(name);
        name.setId("desk-new-name");
        name.setAccessibleText(label.getText());
        TextLimit.keepPlain(name);
        name.setOnAction(_ -> add(false));
        name.textProperty().addListener((_, _, _) -> {
            sayProblem("");
            sayReasons();
        });
        problem.setId("desk-new-name-problem");
        sayProblem("");
        return new VBox(4, label, name, problem);
    }

    /// Empties the form and puts the keyboard into the name, with what was typed already in it.
    void begin(String typed) {
        id = workspace.ids().next();
        organisation.set(null);
        country.set(null);
        name.setText(typed.strip());
        name.requestFocus();
        name.end();
        sayReasons();
    }

    private Participant person() {
        var stated = country.value();
        return Participant.person(
                        id, LatinSpelling.proposed(PersonName.typed(name.getText())), organisation.value(), Set.of())
                .withCountry(stated == null ? Country.NOT_STATED : stated)
                .withStatus(ParticipantStatus.WALK_IN);
    }

    private void add(boolean allTheSame) {
        var typed = name.getText().strip();
        if (typed.isEmpty() || typed.length() > Limits.LINE) {
            sayProblem(texts.messages().text(typed.isEmpty() ? "rule.name-required" : "rule.too-long", Limits.LINE));
            name.requestFocus();
            return;
        }
        if (organisation.refused() || country.refused()) {
            return;
        }
        var somebody = person();
        var outcome = desk.add(somebody, organisations.waiting(somebody.organisation()), allTheSame);
        switch (outcome) {
            case Outcome.LetIn in -> added.accept(in);
            case Outcome.Stopped stopped -> show(stopped.admission());
            default -> throw new IllegalStateException("adding came to " + outcome);
        }
    }

    /// What stands in the way is said while the name is typed: that somebody of this name is on the list, above all.
    private void sayReasons() {
        if (name.getText().isBlank() || name.getText().length() > Limits.LINE) {
            reasons.getChildren().clear();
        } else {
            show(desk.admission(person()));
        }
    }

    private void show(Admission asked) {
        reasons.getChildren().clear();
        for (var text : texts.obstacles(asked, desk.door(), desk.seminar())) {
            reasons.getChildren().add(reason(text));
        }
        if (!asked.free()) {
            reasons.getChildren().add(Styles.label(texts.messages().text("desk-new.second-key"), "desk-key"));
        }
    }

    private static Label reason(String text) {
        var label = Styles.label(text, "desk-obstacle");
        label.setGraphic(Icons.WARNING.node());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void sayProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        name.setAccessibleHelp(text);
    }
}
