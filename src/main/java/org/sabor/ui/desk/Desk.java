package org.sabor.ui.desk;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Admission;
import org.sabor.model.BadgeCode;
import org.sabor.model.DeskEdits;
import org.sabor.model.Door;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;
import org.sabor.names.PeopleSearch;
import org.sabor.workspace.Workspace;

/// What the desk does, without what it looks like: finds, lets in, stops, takes back. Only what was done here since the
/// desk was opened is taken back here, so that a key pressed too often undoes no import.
final class Desk {
    private final Workspace workspace;
    private final Finder finder;
    private final InstantSource clock;
    private final String by;
    private Period period;
    private @Nullable Door door;
    private @Nullable Seminar doorOf;
    private final OwnSteps steps;

    /// @param by the user of the computer, or the name of the desk
    Desk(Workspace workspace, Finder finder, InstantSource clock, String by, Period period) {
        this.workspace = workspace;
        this.steps = new OwnSteps(workspace);
        this.finder = finder;
        this.clock = clock;
        this.by = by;
        this.period = period;
    }

    Seminar seminar() {
        return workspace.seminar();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), seminar().details().zone());
    }

    Period period() {
        return period;
    }

    /// The door as it is now.
    @SuppressWarnings("ReferenceEquality") // every edit makes another seminar
    Door door() {
        var made = door;
        if (made == null || doorOf != seminar()) {
            made = new Door(seminar(), period);
            door = made;
            doorOf = seminar();
        }
        return made;
    }

    /// The periods that may be chosen: all of the seminar, in order.
    List<Period> periods() {
        return Periods.of(seminar());
    }

    /// Goes on to a period, for what is marked from now on.
    void choose(Period other) {
        period = other;
        door = null;
    }

    /// Goes a number of periods on or back, as far as there are any.
    void step(int places) {
        var all = periods();
        int at = all.indexOf(period) + places;
        if (at >= 0 && at < all.size()) {
            choose(all.get(at));
        }
    }

    /// The period the clock proposes, where it is another than the chosen one; else null.
    @Nullable
    Period proposed() {
        var proposed = Periods.at(seminar(), now());
        return period.equals(proposed) ? null : proposed;
    }

    PeopleSearch.Found find(String typed) {
        return finder.find(typed, seminar(), door());
    }

    /// Whether this participant would be let in now.
    Admission admission(Participant row) {
        return door().admission(row, now(), finder.namesakes(row, seminar()));
    }

    /// Lets somebody in where nothing stands in the way.
    Outcome enter(Participant row) {
        var asked = admission(row);
        return asked.free() ? perform(asked) : new Outcome.Stopped(asked);
    }

    /// Lets somebody in, whatever stands in the way: the deliberate second key.
    Outcome letIn(Participant row) {
        return perform(admission(row));
    }

    private Outcome perform(Admission asked) {
        steps.perform(DeskEdits.admit(seminar(), workspace.ids(), asked, by));
        return new Outcome.LetIn(asked);
    }

    /// What a scanner has typed: the person is let in, or is told what stands in the way. Null where a person has typed
    /// a name.
    @Nullable
    Outcome scan(String typed) {
        return switch (BadgeCode.read(typed, seminar())) {
            case BadgeCode.Reading.NoCode _ -> null;
            case BadgeCode.Reading.Person known -> enter(known.participant());
            case BadgeCode.Reading unknown -> new Outcome.NoPerson(unknown);
        };
    }

    /// Adds somebody who is not on the list, and lets them in; where something stands in the way, only if that is to be
    /// passed over.
    Outcome add(Participant somebody, @Nullable Organisation organisation, boolean allTheSame) {
        var asked = admission(somebody.withStatus(ParticipantStatus.WALK_IN));
        if (!asked.free() && !allTheSame) {
            return new Outcome.Stopped(asked);
        }
        steps.perform(DeskEdits.walkIn(seminar(), workspace.ids(), asked, organisation, by));
        return new Outcome.LetIn(asked);
    }

    /// Notes that somebody leaves.
    Outcome leave(Participant row) {
        var mark = door().mark(row.id());
        if (mark == null
                || !door().isIn(row.id())
                || door().isOnAnotherDay(now())
                || !DeskEdits.canLeave(mark, now())) {
            return new Outcome.NotLeft(row);
        }
        steps.perform(DeskEdits.left(seminar(), mark, now(), by));
        return new Outcome.Left(row);
    }

    /// What [#undo()] would take back, or null.
    @Nullable
    Message undoTitle() {
        return steps.undoTitle();
    }

    Outcome undo() {
        var title = steps.undo();
        return title == null ? new Outcome.NothingToUndo() : new Outcome.Undone(title);
    }

    Outcome redo() {
        var title = steps.redo();
        return title == null ? new Outcome.NothingToUndo() : new Outcome.Redone(title);
    }
}
