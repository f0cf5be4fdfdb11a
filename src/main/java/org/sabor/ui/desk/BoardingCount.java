package org.sabor.ui.desk;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Boarding;
import org.sabor.model.BoardingEdits;
import org.sabor.model.Bus;
import org.sabor.model.Hindrance;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;
import org.sabor.model.Way;
import org.sabor.names.PeopleSearch;
import org.sabor.workspace.Workspace;

/// What is done at the bus, without what it looks like: finds, counts, stops, takes back. Only what was done here since
/// it was opened is taken back here.
final class BoardingCount {
    private static final int LONGEST_NUMBER = 4;

    private final Workspace workspace;
    private final Finder finder;
    private final InstantSource clock;
    private final Id<Visit> visit;
    private Way way;
    private @Nullable Integer bus;
    private final OwnSteps steps;

    BoardingCount(Workspace workspace, Finder finder, InstantSource clock, Id<Visit> visit) {
        this.workspace = workspace;
        this.steps = new OwnSteps(workspace);
        this.finder = finder;
        this.clock = clock;
        this.visit = visit;
        var out = new Boarding(seminar(), visit(), Way.OUT, null);
        // Who opens it again after all have left counts them back.
        way = out.all() > 0 && out.missing().isEmpty() ? Way.BACK : Way.OUT;
    }

    Seminar seminar() {
        return workspace.seminar();
    }

    Visit visit() {
        return seminar().visits().require(visit);
    }

    Way way() {
        return way;
    }

    void choose(Way other) {
        way = other;
    }

    /// The bus that is counted, or null for all people of the visit.
    @Nullable
    Bus bus() {
        return visit().bus(bus);
    }

    void choose(@Nullable Bus other) {
        bus = other == null ? null : other.number();
    }

    /// Goes on to the next bus or back, by way of all together.
    void step(int places) {
        var all = new ArrayList<@Nullable Bus>();
        all.add(null);
        all.addAll(visit().buses());
        choose(all.get(Math.floorMod(all.indexOf(bus()) + places, all.size())));
    }

    Boarding boarding() {
        return new Boarding(seminar(), visit(), way, bus());
    }

    @Nullable
    VisitSeat seat(Participant row) {
        return seminar().seatOf(visit, row.id());
    }

    /// Whether this is a number of the boarding list and not a name.
    static boolean isNumber(String typed) {
        var text = typed.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /// Who has this number, or who fits these letters; sooner those who are missing.
    PeopleSearch.Found find(String typed) {
        if (isNumber(typed)) {
            int number = Integer.parseInt(typed.strip());
            var found = seminar().seatsOn(visit).stream()
                    .filter(seat -> seat.number() == number)
                    .map(seat -> seminar().participants().require(seat.participant()))
                    .toList();
            return new PeopleSearch.Found(found, found.size());
        }
        var missing = boarding().missing().stream().map(VisitSeat::participant).toList();
        return finder.find(typed, seminar(), row -> missing.contains(row.id()));
    }

    @Nullable
    Hindrance hindrance(Participant row) {
        return BoardingEdits.hindrance(seminar(), visit(), row, way, bus());
    }

    /// Counts somebody, where nothing stands in the way, or all the same where a second key may pass it.
    CountOutcome enter(Participant row, boolean allTheSame) {
        var hindrance = hindrance(row);
        if (hindrance != null && !(allTheSame && hindrance.passable())) {
            return new CountOutcome.Stopped(row, hindrance);
        }
        var now = LocalDateTime.ofInstant(clock.instant(), seminar().details().zone());
        steps.perform(BoardingEdits.count(
                seminar(), workspace.ids(), visit(), row, new BoardingEdits.Counting(way, bus()), now));
        return new CountOutcome.Counted(row, now.toLocalTime());
    }

    /// Takes back that somebody was counted, however long ago.
    CountOutcome takeBack(Participant row) {
        var seat = seat(row);
        if (seat == null || seat.counted(way) == null) {
            return new CountOutcome.NotCounted(row);
        }
        steps.perform(BoardingEdits.takeBack(seminar(), seat, way));
        return new CountOutcome.TakenBack(row);
    }

    /// What [#undo()] would take back, or null.
    @Nullable
    Message undoTitle() {
        return steps.undoTitle();
    }

    CountOutcome undo() {
        var title = steps.undo();
        return title == null ? new CountOutcome.NothingToUndo() : new CountOutcome.Undone(title);
    }

    CountOutcome redo() {
        var title = steps.redo();
        return title == null ? new CountOutcome.NothingToUndo() : new CountOutcome.Redone(title);
    }

    /// Who was counted last, the last first.
    List<VisitSeat> last(int most) {
        return boarding().last(most);
    }
}
