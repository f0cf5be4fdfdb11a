package org.sabor.ui.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AgendaChanges;
import org.sabor.model.AgendaReleases;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.LocalTimes;
import org.sabor.model.Participant;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Session;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// By which clock the agenda goes, what the clocks show where remote participants are, and whether the agenda is a
/// draft or released. The state of the agenda leads to its changes.
final class StateLine extends FlowPane {
    private static final LocalTime USUAL = LocalTime.of(9, 0);

    private final Workspace workspace;
    private final Messages messages;
    private final DayPicker days;
    private final Label clock = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
    private final Button state = Styles.with(new Button(), Styles.QUIET, "small");
    private @Nullable LocalTimes times;
    private @Nullable Rows<Participant> countries;
    private @Nullable SeminarDetails details;

    /// @param changes shows what has changed since the last release
    StateLine(Workspace workspace, Messages messages, DayPicker days, Runnable changes) {
        super(8, 0);
        setPadding(new Insets(0, 0, 4, 0));
        this.workspace = workspace;
        this.messages = messages;
        this.days = days;
        setId("agenda-state");
        setAlignment(Pos.CENTER_LEFT);
        clock.setId("agenda-clock");
        clock.setGraphic(Icons.CLOCK.node());
        state.setId("agenda-changes");
        state.setOnAction(_ -> changes.run());
        getChildren().setAll(clock, state);
        days.dayProperty().addListener((_, _, _) -> showClock());
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, before, after) -> {
            if (differs(before, after)) {
                showClock();
                showState();
            }
        });
        showClock();
        showState();
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    private static boolean differs(Seminar before, Seminar after) {
        return before.days() != after.days()
                || before.sessions() != after.sessions()
                || before.visits() != after.visits()
                || before.rooms() != after.rooms()
                || before.details() != after.details()
                || before.participants() != after.participants()
                || before.agendaReleases() != after.agendaReleases();
    }

    private void showClock() {
        var day = day(days.dayProperty().get());
        var start = day == null ? null : firstStart(day);
        var date = day == null ? null : day.date();
        var own = messages.text("agenda.clock", times().ownCity().in(messages.language()));
        var elsewhere = date == null || start == null ? List.<String>of() : elsewhere(date, start);
        clock.setText(
                elsewhere.isEmpty() || start == null
                        ? own
                        : own + ": " + messages.text("agenda.clock.elsewhere", start, String.join(" · ", elsewhere)));
        var zone = workspace.seminar().details().zone();
        clock.setTooltip(new Tooltip(messages.text("agenda.clock.zone", zone.getId())));
    }

    private @Nullable Day day(@Nullable Id<Day> chosen) {
        var seminar = workspace.seminar();
        var day = seminar.days().find(chosen);
        return day == null && !seminar.days().isEmpty() ? seminar.daysInOrder().getFirst() : day;
    }

    private LocalTime firstStart(Day day) {
        return workspace.seminar().sessionsOf(day.id()).stream()
                .map(Session::start)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(day.start() == null ? USUAL : day.start());
    }

    /// What the clocks show elsewhere at this time of the seminar: „09:00 Berlin“.
    private List<String> elsewhere(LocalDate date, LocalTime time) {
        var found = new ArrayList<String>();
        for (var at : times().elsewhere(date, time)) {
            var cities = at.cities().stream()
                    .map(city -> city.in(messages.language()))
                    .collect(Collectors.joining(", "));
            found.add(
                    at.days() == 0
                            ? messages.text("agenda.clock.at", at.time(), cities)
                            : messages.text("agenda.clock.other-day", at.time(), cities, at.days()));
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    private LocalTimes times() {
        var seminar = workspace.seminar();
        var known = times;
        if (known == null || seminar.participants() != countries || seminar.details() != details) {
            known = LocalTimes.of(seminar);
            times = known;
            countries = seminar.participants();
            details = seminar.details();
        }
        return known;
    }

    private void showState() {
        var seminar = workspace.seminar();
        var last = AgendaReleases.last(seminar);
        boolean draft = AgendaReleases.isDraft(seminar);
        if (last == null) {
            state.setText(messages.text("agenda.state.draft"));
        } else if (draft) {
            int changes = AgendaChanges.sinceLastRelease(seminar).size();
            state.setText(messages.text("agenda.state.changed", changes, last.number()));
        } else {
            state.setText(messages.text(
                    "agenda.state.released", last.number(), last.at().toLocalDate()));
        }
        state.setGraphic((draft ? Icons.EDIT : Icons.DONE).node());
        state.setAccessibleText(state.getText());
    }
}
