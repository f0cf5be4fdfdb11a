package org.sabor.ui.paper;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Particulars;
import org.sabor.names.PeopleIndex;
import org.sabor.ui.kit.Entries;
import org.sabor.ui.kit.SearchEntry;
import org.sabor.ui.kit.Styles;

/// Who stands in a blank row: somebody who is known already, found in either script, or a new name with an
/// organisation.
final class WrittenLine extends VBox {
    private static final int LIKELY = 2;

    private final int number;
    private final Messages messages;
    private final Supplier<Seminar> seminar;
    private final Newcomers people;
    private final PaperTexts texts;
    private final SearchEntry<Participant> name;
    private final SearchEntry<Organisation> organisation;
    private final VBox likely = new VBox(4);

    /// @param people who can be chosen
    WrittenLine(int number, Messages messages, Supplier<Seminar> seminar, Newcomers people, Runnable next) {
        super(4);
        this.number = number;
        this.messages = messages;
        this.seminar = seminar;
        this.people = people;
        this.texts = new PaperTexts(messages);
        setId("paper-row-" + number);
        name = Entries.<Participant>search("paper.name", people::people, this::label, messages)
                .adding("paper.new-person", people::person);
        organisation = Entries.<Organisation>search("paper.organisation", people::organisations, this::label, messages)
                .adding("organisation.add-named", people::organisation);
        var heading = Styles.label(messages.text("paper.written-in", number), Styles.HEADING);
        getChildren().setAll(heading, name, likely, organisation);
        onEnter(name, () -> {
            if (people.isNew(name.value())) {
                organisation.focusFirst();
            } else if (name.value() != null) {
                next.run();
            }
        });
        onEnter(organisation, next);
        name.draftProperty().addListener((_, _, _) -> follow());
        follow();
    }

    private static void onEnter(SearchEntry<?> entry, Runnable work) {
        // The list of suggestions takes Enter before it comes here.
        entry.lookupAll(".text-field")
                .forEach(control -> control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        work.run();
                    }
                }));
    }

    private String label(@Nullable Participant who) {
        return who == null ? "" : texts.person(who, seminar.get());
    }

    private String label(@Nullable Organisation which) {
        return which == null ? "" : which.name().in(messages.language());
    }

    int number() {
        return number;
    }

    /// Whoever it is; a new person with the organisation typed. Null while it is not said.
    @Nullable
    Participant person() {
        var who = name.value();
        var from = from();
        return who == null || !people.isNew(who) ? who : who.withOrganisation(from == null ? null : from.id());
    }

    /// The organisation of a new person, or null.
    @Nullable
    Organisation from() {
        return people.isNew(name.value()) ? organisation.value() : null;
    }

    void set(@Nullable Participant who) {
        name.set(who);
        follow();
    }

    /// Whether what is typed is nobody, or nothing is typed; it is said under the field then, which has the keyboard.
    boolean refused() {
        if (!name.readable(messages)) {
            name.focusFirst();
            return true;
        }
        if (name.value() == null) {
            name.refuse(messages.text("paper.name-missing", number));
            name.focusFirst();
            return true;
        }
        if (people.isNew(name.value()) && !organisation.readable(messages)) {
            organisation.focusFirst();
            return true;
        }
        return false;
    }

    void focusFirst() {
        name.focusFirst();
    }

    /// An organisation is asked for of new people alone; and whoever may be meant by a new name is offered.
    private void follow() {
        var who = name.value();
        boolean anew = people.isNew(who);
        organisation.setVisible(anew);
        organisation.setManaged(anew);
        likely.getChildren().clear();
        if (who != null && anew) {
            candidates(who).forEach(other -> likely.getChildren().add(offer(other)));
        }
    }

    private Node offer(Participant who) {
        var take = Styles.with(new Button(messages.text("paper.same-person", label(who))), Styles.LINK, Styles.QUIET);
        take.setId("paper-same-person");
        take.setWrapText(true);
        take.setOnAction(_ -> {
            name.take(who);
            name.focusFirst();
        });
        return take;
    }

    private List<Participant> candidates(Participant anew) {
        var index = new PeopleIndex<Participant>();
        seminar.get().participants().stream()
                .filter(Participant::isPerson)
                .forEach(row -> index.add(row, Particulars.of(seminar.get(), row)));
        return index.matches(Particulars.of(seminar.get(), anew)).stream()
                .filter(match -> match.likeness().level() <= LIKELY)
                .limit(3)
                .map(match -> match.who())
                .toList();
    }
}
