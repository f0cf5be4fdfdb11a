package org.sabor.ui.online;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.AttendeeMatch;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.NameMatch;
import org.sabor.model.Participant;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// Who is who: left the names of a report, right the people. Everything can be done by keyboard, and nothing is decided
/// silently.
final class ReviewPage extends BorderPane implements Answers {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Runnable whenAnswered;
    private final NamesTable table;
    private final PersonPane person;
    private final MinimumMinutes minimum;
    private final Label hint = Styles.label("", Styles.HINT);
    private final Map<NameState, StateCard> cards = new EnumMap<>(NameState.class);
    private @Nullable ReportNames names;
    private boolean filling;

    /// @param whenAnswered what follows each answer
    ReviewPage(Workspace workspace, Messages messages, Notices notices, Runnable whenAnswered) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.whenAnswered = whenAnswered;
        table = new NamesTable(messages, workspace.seminar());
        person = new PersonPane(messages, workspace.seminar(), this);
        minimum = new MinimumMinutes(workspace, messages);
        hint.setId("online-hint");
        var counters = new HBox(8);
        counters.setAlignment(Pos.CENTER_LEFT);
        for (var state : NameState.values()) {
            var card = new StateCard(state, messages);
            card.setOnAction(_ -> filter());
            cards.put(state, card);
            counters.getChildren().add(card);
        }
        counters.getChildren().add(minimum);
        var keys = Styles.label(messages.text("online.keys"), Styles.SMALL, Styles.MUTED);
        var top = new VBox(8, counters, hint);
        top.setPadding(new Insets(0, 0, 8, 0));
        setTop(top);
        setCenter(Panes.beside("online-split", table, person));
        var bottom = new VBox(8, person.buttons(), keys);
        bottom.setPadding(new Insets(8, 0, 0, 0));
        setBottom(bottom);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> {
            if (!filling) {
                showSelected();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Shows the names of this report, the first that waits for an answer selected.
    ///
    /// @param said what is to be said of the report; may be empty
    void show(ReportNames report, String said) {
        names = report;
        hint.setText(said);
        hint.setVisible(!said.isEmpty());
        hint.setManaged(!said.isEmpty());
        cards.values().forEach(card -> card.setSelected(false));
        table.getSelectionModel().clearSelection();
        filter();
        refresh();
        table.names().stream()
                .filter(name -> name.state().waits())
                .findFirst()
                .ifPresent(name -> table.select(name.place()));
    }

    /// Follows what has changed.
    void refresh() {
        var report = names;
        if (report == null) {
            return;
        }
        filling = true;
        table.show(report.names(), report.seminar());
        cards.forEach((state, card) -> card.say(count(state), messages));
        minimum.show();
        filling = false;
        showSelected();
        whenAnswered.run();
    }

    /// How many names are in this state.
    int count(NameState state) {
        return (int)
                table.names().stream().filter(name -> name.state() == state).count();
    }

    void focusNames() {
        // Shown for the first time, the split has not taken the table in yet.
        applyCss();
        table.requestFocus();
    }

    private @Nullable ReportName selected() {
        return Nullables.selected(table.getSelectionModel());
    }

    private void showSelected() {
        var report = names;
        if (report != null) {
            person.show(selected(), report.seminar());
        }
    }

    private void filter() {
        var states = EnumSet.noneOf(NameState.class);
        cards.forEach((state, card) -> {
            if (card.isSelected()) {
                states.add(state);
            }
        });
        table.filter(states);
    }

    private void tableKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                var name = selected();
                if (event.isShortcutDown()) {
                    add("");
                } else if (name != null && name.state() == NameState.PROPOSED) {
                    confirm();
                } else {
                    person.searchAgain();
                }
            }
            case DELETE -> exclude();
            case BACK_SPACE -> leaveOpen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        var letter = event.getCharacter();
        boolean shortcut = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (!shortcut && !letter.isBlank() && letter.codePoints().noneMatch(Character::isISOControl)) {
            person.type(letter);
            event.consume();
        }
    }

    private void answer(ReportName name, AttendeeMatch match, @Nullable Participant added, boolean stay) {
        var report = names;
        if (report == null) {
            return;
        }
        var next = table.nextOpen(name);
        report.answer(name, match, added);
        refresh();
        if (stay) {
            table.select(name.place());
            person.searchAgain();
        } else {
            goTo(next);
        }
    }

    private void goTo(@Nullable Integer place) {
        if (place == null) {
            notices.say(Message.of("online.all-answered"));
        } else {
            table.select(place);
        }
        table.requestFocus();
    }

    @Override
    public void confirm() {
        var name = selected();
        if (name != null && name.state() == NameState.PROPOSED) {
            answer(name, new AttendeeMatch(NameMatch.PERSON, name.match().people()), null, false);
        }
    }

    @Override
    public void assign(Id<Participant> who, boolean beside) {
        var name = selected();
        if (name != null) {
            answer(name, new AttendeeMatch(NameMatch.PERSON, beside ? name.with(who) : List.of(who)), null, beside);
        }
    }

    @Override
    public void remove(Id<Participant> who) {
        var name = selected();
        if (name != null) {
            var others =
                    name.assigned().stream().filter(each -> !each.equals(who)).toList();
            answer(
                    name,
                    others.isEmpty() ? AttendeeMatch.NONE : new AttendeeMatch(NameMatch.PERSON, others),
                    null,
                    true);
        }
    }

    @Override
    public void exclude() {
        var name = selected();
        if (name != null) {
            answer(name, new AttendeeMatch(NameMatch.EXCLUDED, List.of()), null, false);
        }
    }

    @Override
    public void leaveOpen() {
        var name = selected();
        if (name != null) {
            answer(name, AttendeeMatch.NONE, null, false);
        }
    }

    @Override
    public void add(String typed) {
        var name = selected();
        if (name == null) {
            return;
        }
        if (typed.isEmpty() && name.isRoom()) {
            notices.say(Message.of("online.type-name", name.name()));
            person.searchAgain();
            return;
        }
        if (typed.length() > Limits.LINE) {
            notices.say(Message.of("rule.too-long", Limits.LINE));
            return;
        }
        var added = NewParticipants.of(workspace.ids(), name, typed);
        var people = name.isRoom() ? name.with(added.id()) : List.of(added.id());
        answer(name, new AttendeeMatch(NameMatch.PERSON, people), added, name.isRoom());
    }

    @Override
    public void next() {
        var name = selected();
        if (name != null) {
            goTo(table.nextOpen(name));
        }
    }

    @Override
    public void leave() {
        table.requestFocus();
    }
}
