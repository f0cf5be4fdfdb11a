package org.sabor.ui.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.Visit;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// One day to scale. Sessions are moved, lengthened and opened here, by mouse and by keyboard; visits lead to their
/// place.
final class Timetable extends ScrollPane {
    private static final double NEAR = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass VISIT = PseudoClass.getPseudoClass("visit");
    private static final PseudoClass BREAK = PseudoClass.getPseudoClass("break");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /// What one may do in the timetable.
    interface Deeds {
        /// Selects a session.
        void choose(Session session);

        /// Leads to a session's form, or to a visit's place.
        void open(Row<?> row);

        /// Puts a session there.
        void place(Session session, Placement placement);

        /// Moves a session without a start by so many places among the others.
        void move(Session session, int by);

        /// What else there is to do with a session.
        ContextMenu menu(Session session);
    }

    private final Workspace workspace;
    private final Messages messages;
    private final SessionTexts texts;
    private final Deeds deeds;
    private final VBox content = new VBox(8);
    private final List<AgendaCard> cards = new ArrayList<>();
    private DayPlan plan = DayPlan.EMPTY;
    private @Nullable CardDrag drag;
    private @Nullable TimetableBoard board;
    private @Nullable Id<Session> chosen;

    /// An empty timetable.
    Timetable(Workspace workspace, Messages messages, SessionTexts texts, Deeds deeds) {
        this.workspace = workspace;
        this.messages = messages;
        this.texts = texts;
        this.deeds = deeds;
        setId("agenda-timetable");
        setAccessibleText(messages.text("agenda.timetable"));
        setAccessibleHelp(messages.text("agenda.timetable.hint"));
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinSize(160, 120);
        Styles.with(this, "agenda-timetable");
        setContent(content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows this day as it is now.
    void show(Day day) {
        var focused = cards.stream().filter(AgendaCard::isFocused).findFirst();
        plan = DayPlan.of(workspace.seminar(), day);
        drag = null;
        board = null;
        cards.clear();
        content.getChildren().clear();
        if (plan.cards().isEmpty()) {
            content.getChildren().add(Styles.label(messages.text("agenda.no-times"), Styles.MUTED));
        } else {
            content.getChildren().add(board());
        }
        if (!plan.untimed().isEmpty()) {
            var heading = Styles.label(messages.text("agenda.without-time"), Styles.HEADING);
            var list = new VBox(4, heading);
            for (var row : plan.untimed()) {
                var card = card(row);
                card.standAlone();
                list.getChildren().add(card);
            }
            content.getChildren().add(list);
        }
        content.getChildren().add(Styles.label(getAccessibleHelp(), Styles.HINT));
        mark();
        focused.map(before -> cardOf(before.row().id())).ifPresent(AgendaCard::requestFocus);
    }

    private TimetableBoard board() {
        var heads = plan.lanes().stream().map(this::head).toList();
        var hours = new ArrayList<Label>();
        for (int minute = plan.from(); minute <= plan.to(); minute += 60) {
            var time =
                    minute == 24 * 60 ? "24:00" : LocalTime.of(minute / 60, 0).toString();
            hours.add(Styles.with(new Label(time), Styles.SMALL, Styles.MUTED));
        }
        var here = plan.cards().stream().map(each -> card(each.row())).toList();
        var board = new TimetableBoard(plan, heads, hours, here);
        var dragging = new CardDrag(board, this::words, this::follow, deeds::place);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).row() instanceof Session session) {
                dragging.listenTo(here.get(i), session, plan.cards().get(i));
            }
        }
        drag = dragging;
        this.board = board;
        // The names of the rooms stay in sight while the day is scrolled.
        board.headOffsetProperty()
                .bind(vvalueProperty()
                        .multiply(content.heightProperty()
                                .subtract(heightProperty().subtract(2)))
                        .map(offset -> Math.max(0, offset.doubleValue())));
        return board;
    }

    private String words(Placement placement) {
        var room = workspace.seminar().rooms().find(placement.room());
        return DayTexts.times(placement.start(), placement.end(), messages)
                + " · "
                + (room == null
                        ? messages.text("agenda.all-rooms")
                        : room.name().in(messages.language()));
    }

    private Label head(DayPlan.Lane lane) {
        var room = workspace.seminar().rooms().find(lane.room());
        var name = switch (lane.kind()) {
            case ROOM -> room == null ? "" : room.name().in(messages.language());
            case NO_ROOM -> messages.text("agenda.no-room");
            case VISITS -> messages.text("agenda.visits");
        };
        return Styles.with(new Label(name), Styles.HEADING, "agenda-room");
    }

    private AgendaCard card(Row<?> row) {
        var card = switch (row) {
            case Session session -> card(session);
            case Visit visit -> card(visit);
            default -> throw new IllegalArgumentException(row.toString());
        };
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                deeds.open(row);
            }
        });
        cards.add(card);
        return card;
    }

    private AgendaCard card(Session session) {
        boolean conflict = !texts.conflicts(session.id()).isEmpty();
        var time = texts.times(session);
        var card = new AgendaCard(
                session,
                conflict ? "⚠ " + messages.text("agenda.conflict") + " · " + time : time,
                texts.topic(session),
                texts.speakers(session),
                texts.whole(session));
        card.pseudoClassStateChanged(CONFLICT, conflict);
        card.pseudoClassStateChanged(BREAK, session.kind() == SessionKind.BREAK);
        card.setOnAction(_ -> deeds.choose(session));
        card.setOnContextMenuRequested(event -> {
            deeds.choose(session);
            // Keeping what was being typed may have drawn the day anew, without this card, or taken it from sight.
            if (Nullables.scene(this) != null) {
                deeds.menu(session).show(this, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        return card;
    }

    private AgendaCard card(Visit visit) {
        var card = new AgendaCard(
                visit,
                DayTexts.times(visit.start(), visit.end(), messages),
                visit.name().in(messages.language()),
                visit.place().in(messages.language()),
                texts.whole(visit));
        card.pseudoClassStateChanged(VISIT, true);
        card.setOnAction(_ -> deeds.open(visit));
        return card;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag != null && drag.cancel()) {
            event.consume();
            return;
        }
        var card = cards.stream().filter(AgendaCard::isFocused).findFirst().orElse(null);
        if (card == null || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        var direction = TimetableKeys.direction(event);
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            deeds.open(card.row());
        } else if (direction != null && event.isAltDown()) {
            // Not consumed: a menu bar must learn that Alt was not pressed alone.
            place(card, direction, event.isShiftDown());
        } else if (direction != null && !event.isShiftDown()) {
            event.consume();
            go(card, direction);
        }
    }

    private void place(AgendaCard card, DayPlan.Direction direction, boolean length) {
        if (!(card.row() instanceof Session session)) {
            return;
        }
        var drawn = plan.cards().stream()
                .filter(each -> each.row().id().equals(session.id()))
                .findFirst();
        if (drawn.isPresent()) {
            var now = Placement.of(session, drawn.get());
            var placed = TimetableKeys.placed(now, direction, length, workspace.seminar());
            deeds.place(session, placed);
        } else {
            deeds.move(session, TimetableKeys.step(direction));
        }
    }

    /// Cards without a time stand in order under the others.
    private void go(AgendaCard card, DayPlan.Direction direction) {
        int at = cards.indexOf(card);
        int timed = plan.cards().size();
        AgendaCard next;
        if (at < timed) {
            var neighbour = plan.neighbour(plan.cards().get(at), direction);
            boolean below = neighbour == null && direction == DayPlan.Direction.DOWN && timed < cards.size();
            next = neighbour == null ? null : cardOf(neighbour.row().id());
            next = below ? cards.get(timed) : next;
        } else {
            int to = at + TimetableKeys.step(direction);
            next = to < cards.size() && to >= 0 ? cards.get(to) : null;
        }
        if (next != null) {
            next.requestFocus();
            scrollTo(next);
            if (next.row() instanceof Session session) {
                deeds.choose(session);
            }
        }
    }

    private @Nullable AgendaCard cardOf(Id<?> row) {
        return cards.stream()
                .filter(card -> card.row().id().equals(row))
                .findFirst()
                .orElse(null);
    }

    /// Puts the keyboard on the card of the chosen session, or on the first one.
    void focusCard() {
        cards.stream().filter(AgendaCard::isFocusTraversable).findFirst().ifPresent(AgendaCard::requestFocus);
    }

    /// The session whose card is at this place of the scene, marked as a target; null takes the mark away.
    @Nullable
    Session target(@Nullable Point2D inScene) {
        Session found = null;
        for (var card : cards) {
            boolean here = inScene != null
                    && card.row() instanceof Session
                    && card.contains(card.sceneToLocal(inScene))
                    && contains(sceneToLocal(inScene));
            card.pseudoClassStateChanged(TARGET, here);
            if (here && card.row() instanceof Session session) {
                found = session;
            }
        }
        return found;
    }

    /// Marks the card of this session.
    void choose(@Nullable Id<Session> session) {
        chosen = session;
        mark();
        for (var card : cards) {
            if (card.row().id().equals(session)) {
                scrollTo(card);
            }
        }
    }

    /// How high the names of the rooms are that stand above the cards.
    private double head() {
        return board == null ? 0 : board.head();
    }

    /// Scrolls on where the mouse comes near an edge while it drags.
    private void follow(MouseEvent event) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (hidden > 0 && y < head() + NEAR) {
            setVvalue(Math.max(0, getVvalue() - NEAR / 3 / hidden));
        } else if (hidden > 0 && y > getViewportBounds().getHeight() - NEAR) {
            setVvalue(Math.min(1, getVvalue() + NEAR / 3 / hidden));
        }
    }

    /// Brings a card into sight, where it is not.
    private void scrollTo(AgendaCard card) {
        layout();
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var place = content.sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double top = getVvalue() * hidden;
        if (place.getMinY() < top + head()) {
            setVvalue((place.getMinY() - head()) / hidden);
        } else if (place.getMaxY() > top + getViewportBounds().getHeight()) {
            setVvalue((place.getMaxY() + 8 - getViewportBounds().getHeight()) / hidden);
        }
    }

    /// Marks the chosen card; the Tab key comes to that one, or to the first.
    private void mark() {
        boolean here = chosen != null && cardOf(chosen) != null;
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            boolean its = card.row().id().equals(chosen);
            card.pseudoClassStateChanged(CHOSEN, its);
            card.setFocusTraversable(here ? its : i == 0);
        }
    }
}
