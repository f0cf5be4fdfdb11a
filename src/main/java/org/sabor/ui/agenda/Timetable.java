package org.sabor.ui.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.Session;
import org.sabor.model.Visit;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// One day to scale. It is read only: a click on a card chooses the session, or goes to the visit.
final class Timetable extends ScrollPane {
    private static final double LOW = 30;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass VISIT = PseudoClass.getPseudoClass("visit");

    private final Workspace workspace;
    private final Messages messages;
    private final SessionTexts texts;
    private final Consumer<Row<?>> choose;
    private final VBox content = new VBox(8);
    private final List<AgendaCard> cards = new ArrayList<>();
    private @Nullable Id<Session> chosen;

    /// An empty timetable.
    ///
    /// @param choose takes the session or visit whose card is pressed
    Timetable(Workspace workspace, Messages messages, SessionTexts texts, Consumer<Row<?>> choose) {
        this.workspace = workspace;
        this.messages = messages;
        this.texts = texts;
        this.choose = choose;
        setId("agenda-timetable");
        setAccessibleText(messages.text("agenda.timetable"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(120);
        Styles.with(this, "agenda-timetable");
        setContent(content);
    }

    /// Shows this day as it is now.
    void show(Day day) {
        var plan = DayPlan.of(workspace.seminar(), day);
        cards.clear();
        content.getChildren().clear();
        if (plan.cards().isEmpty()) {
            content.getChildren().add(Styles.label(messages.text("agenda.no-times"), Styles.MUTED));
        } else {
            content.getChildren().add(board(plan));
        }
        if (!plan.untimed().isEmpty()) {
            var heading = Styles.label(messages.text("agenda.without-time"), Styles.HEADING);
            var list = new VBox(4, heading);
            for (var row : plan.untimed()) {
                var card = card(row);
                card.fit(LOW);
                list.getChildren().add(card);
            }
            content.getChildren().add(list);
        }
        mark();
    }

    private TimetableBoard board(DayPlan plan) {
        var heads = plan.lanes().stream().map(this::head).toList();
        var hours = new ArrayList<Label>();
        for (int minute = plan.from(); minute <= plan.to(); minute += 60) {
            var time =
                    minute == 24 * 60 ? "24:00" : LocalTime.of(minute / 60, 0).toString();
            hours.add(Styles.with(new Label(time), Styles.SMALL, Styles.MUTED));
        }
        var here = plan.cards().stream().map(each -> card(each.row())).toList();
        var board = new TimetableBoard(plan, heads, hours, here);
        // The names of the rooms stay in sight while the day is scrolled.
        board.headOffsetProperty()
                .bind(vvalueProperty()
                        .multiply(content.heightProperty()
                                .subtract(heightProperty().subtract(2)))
                        .map(offset -> Math.max(0, offset.doubleValue())));
        return board;
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
        card.setOnAction(_ -> choose.accept(row));
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
        return card;
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

    /// Brings a card into sight, where it is not.
    private void scrollTo(AgendaCard card) {
        layout();
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var place = content.sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double top = getVvalue() * hidden;
        if (place.getMinY() < top + TimetableBoard.HEAD) {
            setVvalue((place.getMinY() - TimetableBoard.HEAD) / hidden);
        } else if (place.getMaxY() > top + getViewportBounds().getHeight()) {
            setVvalue((place.getMaxY() + 8 - getViewportBounds().getHeight()) / hidden);
        }
    }

    private void mark() {
        for (var card : cards) {
            card.pseudoClassStateChanged(CHOSEN, card.row().id().equals(chosen));
        }
    }
}
