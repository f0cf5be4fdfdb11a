package org.sabor.ui.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.AgendaCalendar;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AgendaChanges;
import org.sabor.model.AgendaCopy;
import org.sabor.model.AgendaReleases;
import org.sabor.model.Day;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// What is done to a whole day or to the whole agenda, one undo step each: shifting, copying, releasing.
final class DayWork {
    private static final int STEP = 5;
    private static final int USUALLY_LATE = 10;

    private final Workspace workspace;
    private final Frame frame;
    private final Messages messages;
    private final Navigator navigator;
    private final AgendaDesk desk;
    private final DayPicker days;
    private final RecordTable<Session> table;

    DayWork(
            Workspace workspace,
            Frame frame,
            Navigator navigator,
            AgendaDesk desk,
            DayPicker days,
            RecordTable<Session> table) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.frame = frame;
        this.messages = frame.messages();
        this.desk = desk;
        this.days = days;
        this.table = table;
    }

    /// Now, by the clock of the seminar.
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(
                        desk.clock().instant(), workspace.seminar().details().zone())
                .withNano(0);
    }

    /// The day in sight; where all are, that of the selected session, or the first.
    private @Nullable Day day() {
        var seminar = workspace.seminar();
        var selected = table.selectedRow();
        var chosen = days.dayProperty().get();
        if (chosen == null && selected != null) {
            chosen = selected.day();
        }
        var day = seminar.days().find(chosen);
        return day == null && !seminar.days().isEmpty() ? seminar.daysInOrder().getFirst() : day;
    }

    /// Shifts the rest of the day, after showing what the times come to.
    void shift() {
        var seminar = workspace.seminar();
        var day = day();
        var timed = day == null
                ? List.<Session>of()
                : seminar.sessionsOf(day.id()).stream()
                        .filter(session -> session.start() != null)
                        .toList();
        if (day == null || timed.isEmpty()) {
            frame.notices().say(Message.of("agenda.shift.nothing"));
            return;
        }
        var first = first(timed, day);
        var pane = new ShiftPane(seminar, timed, first, late(first, day), messages);
        if (!frame.dialogs().ask(Message.of("agenda.shift.title"), pane, Message.of("agenda.shift.do"))) {
            return;
        }
        var edit = pane.shift().edit();
        if (edit.isEmpty()) {
            frame.notices().say(Message.of("agenda.shift.nothing-shifted"));
        } else {
            workspace.perform(edit);
            frame.notices().say(Message.of("agenda.shift.done", edit.changes().size()));
        }
    }

    /// The selected session, else today what is on or comes next, else the first of the day.
    private Session first(List<Session> timed, Day day) {
        var selected = table.selectedRow();
        if (selected != null && timed.contains(selected)) {
            return selected;
        }
        var now = now();
        if (!now.toLocalDate().equals(day.date())) {
            return timed.getFirst();
        }
        return timed.stream()
                .filter(session -> {
                    var end = session.end() == null ? session.start() : session.end();
                    return end != null && end.isAfter(now.toLocalTime());
                })
                .findFirst()
                .orElse(timed.getLast());
    }

    /// How late a session begins by the clock, in full steps; some minutes where it is not its time.
    private int late(Session session, Day day) {
        var now = now();
        var start = session.start();
        if (start == null || !now.toLocalDate().equals(day.date())) {
            return USUALLY_LATE;
        }
        int late = (now.toLocalTime().toSecondOfDay() - start.toSecondOfDay()) / 60;
        return late > 0 && late <= 120 ? (late + STEP - 1) / STEP * STEP : USUALLY_LATE;
    }

    /// Copies the sessions of the day in sight to another one.
    void copyDay() {
        var seminar = workspace.seminar();
        var from = day();
        if (from == null || seminar.sessionsOf(from.id()).isEmpty()) {
            frame.notices().say(Message.of("agenda.copy.nothing"));
            return;
        }
        var others =
                seminar.daysInOrder().stream().filter(day -> !day.equals(from)).toList();
        if (others.isEmpty()) {
            frame.notices().say(Message.of("agenda.copy.no-other-day"));
            return;
        }
        var to = new Choice<Day>("agenda.copy.to", "copy-to", day -> DayTexts.day(day, messages), messages);
        to.box().getItems().setAll(others);
        to.box()
                .setValue(others.stream()
                        .filter(day -> day.number() > from.number())
                        .findFirst()
                        .orElse(others.getLast()));
        var text = Styles.label(messages.text(
                "agenda.copy.what",
                DayTexts.day(from, messages),
                seminar.sessionsOf(from.id()).size()));
        text.setMaxWidth(520);
        if (frame.dialogs()
                .ask(Message.of("agenda.copy.title"), new VBox(12, text, to), Message.of("agenda.copy.do"))) {
            workspace.perform(
                    AgendaCopy.day(seminar, workspace.ids(), from, to.box().getValue()));
            days.choose(to.box().getValue().id());
        }
    }

    /// Copies the agenda of an earlier seminar: asks for its file, reads it in the background, says what would come.
    void copyEarlier() {
        var file = frame.dialogs().open(FileKind.SABOR);
        if (file != null) {
            frame.tasks()
                    .job(
                            Message.of("agenda.take-earlier.reading"),
                            _ -> desk.earlier().apply(file))
                    .then(this::offer)
                    .start();
        }
    }

    private void offer(Seminar earlier) {
        int sessions = earlier.sessions().size();
        if (sessions == 0) {
            frame.notices().say(Message.of("agenda.take-earlier.empty"));
            return;
        }
        var text = Styles.label(messages.text(
                "agenda.take-earlier.what",
                earlier.details().title().in(messages.language()),
                sessions,
                earlier.days().size()));
        text.setMaxWidth(520);
        if (frame.dialogs().ask(Message.of("agenda.take-earlier.title"), text, Message.of("agenda.take-earlier.do"))) {
            workspace.perform(AgendaCopy.earlier(workspace.seminar(), workspace.ids(), earlier));
            frame.notices().say(Message.of("agenda.take-earlier.done", sessions));
        }
    }

    /// Gives the agenda out as the next version.
    void release() {
        var edit = AgendaReleases.release(workspace.seminar(), workspace.ids(), now());
        if (edit.isEmpty()) {
            frame.notices().say(Message.of("agenda.release.nothing-new"));
            return;
        }
        workspace.perform(edit);
        var last = Objects.requireNonNull(AgendaReleases.last(workspace.seminar()));
        frame.notices().say(Message.of("agenda.release.done", last.number()));
    }

    /// What has changed since the last release, with a way to print it; before the first one, a way to release.
    void changes() {
        var seminar = workspace.seminar();
        var last = AgendaReleases.last(seminar);
        if (last == null) {
            var text = Styles.label(messages.text("agenda.changes.no-release"));
            text.setMaxWidth(520);
            if (frame.dialogs().ask(Message.of("agenda.changes.title"), text, Message.of("agenda.release"))) {
                release();
            }
            return;
        }
        var content = new VBox(
                8,
                Styles.label(
                        messages.text(
                                "agenda.changes.since",
                                last.number(),
                                last.at().toLocalDate(),
                                last.at().toLocalTime()),
                        Styles.MUTED));
        var changes = AgendaChanges.sinceLastRelease(seminar);
        for (var change : changes) {
            content.getChildren().add(Styles.label("• " + messages.text(change.text())));
        }
        if (changes.isEmpty()) {
            content.getChildren().add(Styles.label(messages.text("agenda.changes.none")));
        }
        content.setId("agenda-changes-list");
        content.setPadding(new Insets(12));
        var scroll = Styles.with(new ScrollPane(content), Styles.FORM);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(600, 320);
        if (changes.isEmpty()) {
            frame.dialogs().tell(Message.of("agenda.changes.title"), scroll);
        } else if (frame.dialogs()
                .ask(Message.of("agenda.changes.title"), scroll, Message.of("agenda.changes.print"))) {
            navigator.show(Place.DOCUMENTS);
        }
    }

    /// Saves the agenda for the calendars of guests.
    void saveCalendar() {
        save(new AgendaCalendar(workspace.seminar(), messages, desk.clock().instant()), messages.text("place.agenda"));
    }

    /// Saves the selected session for calendars.
    void saveSession() {
        var row = table.selectedRow();
        if (row == null) {
            frame.notices().say(Message.of("agenda.select-first"));
        } else {
            save(
                    AgendaCalendar.of(
                            row, workspace.seminar(), messages, desk.clock().instant()),
                    row.topic().in(messages.language()));
        }
    }

    private void save(AgendaCalendar calendar, String name) {
        if (calendar.size() == 0) {
            frame.notices().say(Message.of("agenda.calendar.nothing"));
            return;
        }
        var file = frame.dialogs()
                .save(FileKind.CALENDAR, name.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".ics");
        if (file != null) {
            frame.tasks()
                    .job(Message.of("agenda.calendar.saving"), _ -> {
                        calendar.write(file);
                        return file;
                    })
                    .then(_ -> frame.notices()
                            .say(Message.of("agenda.calendar.done", calendar.size(), calendar.leftOut())))
                    .start();
        }
    }
}
