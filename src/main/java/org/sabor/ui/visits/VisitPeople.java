package org.sabor.ui.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bus;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.model.VisitNeeds;
import org.sabor.model.VisitPlaces;
import org.sabor.model.VisitSeat;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Entries;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// Who goes on a visit and who waits: people are signed up one after the other by the keyboard, moved between buses,
/// and taken off; what they need stands below.
final class VisitPeople extends VBox {
    private static final Comparator<VisitSeat> GOING_FIRST = Comparator.comparing(VisitSeat::state)
            .thenComparing(VisitSeat::bus, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(VisitSeat.BY_NUMBER);

    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final ParticipantNames names;
    private final SeatTexts texts;
    private final Label summary = Styles.label("");
    private final FlowPane buses = new FlowPane(16, 4);
    private final FilteredList<VisitSeat> seats;
    private final RecordTable<VisitSeat> table;
    private final MenuButton toBus;
    private final Label needs = Styles.label("");
    private final TitledPane needsPane = new TitledPane("", needs);
    private @Nullable Id<Visit> shown;

    VisitPeople(Workspace workspace, Messages messages, Notices notices, SeatTexts texts) {
        super(8);
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.texts = texts;
        names = new ParticipantNames(workspace, messages);
        seats = new FilteredList<>(workspace.visitSeats(), _ -> false);
        table = table();
        var actions = new Actions(messages);
        setId("visit-people");
        summary.setId("visit-seats");
        summary.setMinHeight(Region.USE_PREF_SIZE);
        buses.setId("visit-buses-taken");
        toBus = new MenuButton(messages.text("visit.to-bus"));
        toBus.setId("visit-to-bus");
        var everybody = Actions.button(actions.action("visit.add-in-person", Icons.ADD, this::addInPerson));
        var signUp = signUp();
        HBox.setHgrow(signUp, Priority.ALWAYS);
        var first = new HBox(8, signUp, everybody);
        first.setAlignment(Pos.BOTTOM_LEFT);
        var buttons = new FlowPane(
                8,
                8,
                toBus,
                Actions.button(actions.action("visit.put-on", Icons.UP, this::putOn)),
                Actions.button(actions.action("visit.take-off", Icons.REMOVE, this::takeOff)));
        needs.setId("visit-needs");
        needs.setMinHeight(Region.USE_PREF_SIZE);
        needsPane.setId("visit-needs-pane");
        needsPane.setGraphic(Icons.LOCK.node());
        needsPane.setExpanded(false);
        needsPane.setAnimated(false);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(summary, buses, first, table, buttons, Styles.with(new VBox(needsPane), Styles.FORM));
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> refresh());
        refresh();
    }

    private Field<@Nullable Id<Participant>> signUp() {
        return Entries.search("visit.add-person", this::candidates, this::described, messages)
                .takingTheFirst()
                .handingOver(
                        who -> signUp(List.of(workspace.seminar().participants().require(who))));
    }

    private RecordTable<VisitSeat> table() {
        var people =
                new RecordTable<>("visit-people-table", "visit.people", seats.sorted(GOING_FIRST), workspace, messages);
        people.column("visit.column.number", (seat, _) -> Integer.toString(seat.number()))
                .width(48)
                .atRight()
                .orderedBy(VisitSeat.BY_NUMBER);
        people.column("visit.column.name", (seat, _) -> names.of(seat.participant()))
                .width(200)
                .secondLine(this::origin);
        people.column("visit.column.place", texts::place).width(160).secondLine(texts::state);
        people.column("visit.column.needs", this::needsOf).width(150);
        people.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                takeOff();
                event.consume();
            }
        });
        people.setMinHeight(120);
        return people.whenEmpty("visit.nobody");
    }

    private String origin(VisitSeat seat, Seminar seminar) {
        var row = seminar.participants().find(seat.participant());
        var organisation = row == null ? null : seminar.organisationOf(row);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    private String needsOf(VisitSeat seat, Seminar seminar) {
        var row = seminar.needsOf(seat.participant());
        if (row == null) {
            return "";
        }
        return List.of(row.accessibility(), row.diet()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /// Shows this visit, or nothing for null.
    void show(@Nullable Id<Visit> visit) {
        shown = visit;
        refresh();
    }

    /// All who are not on the list: who may not go is refused with a sentence, so that nobody looks for them in vain.
    private List<Id<Participant>> candidates() {
        if (shown == null) {
            return List.of();
        }
        var on = workspace.seminar().seatsOn(shown).stream()
                .map(VisitSeat::participant)
                .collect(Collectors.toSet());
        return names.those(row -> !on.contains(row.id()));
    }

    private String described(Id<Participant> person) {
        var row = workspace.seminar().participants().find(person);
        var name = names.of(person);
        if (row == null || VisitPlaces.allowed(row)) {
            return name;
        }
        return name + " · " + (row.status().admitted() ? ModeSign.REMOTE.text(messages) : messages.text(row.status()));
    }

    private void signUp(List<Participant> people) {
        var visit = visit();
        if (visit == null) {
            return;
        }
        var came = VisitEdits.signUp(workspace.seminar(), workspace.ids(), visit, people);
        if (!came.edit().isEmpty()) {
            workspace.perform(came.edit());
        }
        var said = new SignUpTexts(messages, row -> names.of(row.id())).of(came);
        if (said != null && SignUpTexts.isWarning(came)) {
            notices.warn(said);
        } else if (said != null) {
            notices.say(said);
        }
    }

    private void addInPerson() {
        signUp(workspace.seminar().participants().stream()
                .filter(row -> row.status().admitted() && row.plannedMode() == PlannedMode.IN_PERSON)
                .toList());
    }

    private void takeOff() {
        withChosen((visit, chosen) -> {
            var leaving = chosen.stream()
                    .map(seat -> workspace.seminar().participants().require(seat.participant()))
                    .toList();
            var edit = VisitEdits.leave(workspace.seminar(), visit, leaving);
            workspace.perform(edit);
            notices.say(Message.of("visit.done", edit.title()));
        });
    }

    private void putOn() {
        withChosen((visit, chosen) -> {
            var edit = VisitEdits.putOn(workspace.seminar(), visit, chosen);
            if (edit.isEmpty()) {
                notices.say(Message.of("visit.none-waits"));
            } else {
                workspace.perform(edit);
            }
        });
    }

    private void move(@Nullable Bus bus) {
        withChosen((visit, chosen) -> {
            var edit = VisitEdits.toBus(workspace.seminar(), visit, chosen, bus);
            if (!edit.isEmpty()) {
                workspace.perform(edit);
            }
        });
    }

    private void withChosen(BiConsumer<Visit, List<VisitSeat>> work) {
        var visit = visit();
        var chosen = new ArrayList<>(table.selectedRows());
        if (visit == null || chosen.isEmpty()) {
            notices.say(Message.of("visit.select-people-first"));
        } else {
            work.accept(visit, chosen);
        }
    }

    private @Nullable Visit visit() {
        return workspace.seminar().visits().find(shown);
    }

    private void refresh() {
        var visit = visit();
        setVisible(visit != null);
        if (visit == null) {
            seats.setPredicate(_ -> false);
            return;
        }
        seats.setPredicate(seat -> seat.visit().equals(visit.id()));
        var seminar = workspace.seminar();
        var places = VisitPlaces.of(seminar, visit);
        summary.setText(texts.sentence(places));
        summary.getStyleClass().setAll("label", SeatTexts.tooFew(places) ? Styles.PROBLEM : Styles.HEADING);
        showBuses(visit, places);
        var wanted = VisitNeeds.of(seminar, visit);
        needsPane.setText(texts.needsHeading(wanted));
        needs.setText(String.join("\n", texts.needs(wanted, seminar)));
        needsPane.setDisable(wanted.isEmpty());
    }

    private void showBuses(Visit visit, VisitPlaces places) {
        Function<String, Label> label =
                text -> Styles.label(text, text.startsWith("⚠") ? Styles.PROBLEM : Styles.MUTED);
        buses.getChildren()
                .setAll(texts.buses(visit, places).stream().map(label).toList());
        buses.setVisible(!visit.buses().isEmpty());
        buses.setManaged(buses.isVisible());
        toBus.setVisible(buses.isVisible());
        toBus.setManaged(buses.isVisible());
        var items = new ArrayList<MenuItem>();
        for (var bus : visit.buses()) {
            items.add(item("visit-to-bus-" + bus.number(), texts.bus(bus, places), bus));
        }
        items.add(item("visit-to-no-bus", messages.text("visit.no-bus"), null));
        toBus.getItems().setAll(items);
    }

    private MenuItem item(String id, String text, @Nullable Bus bus) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> move(bus));
        return item;
    }
}
