package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// What a copy for a second desk brings back into its seminar: people, organisations and marks by their ids, compared
/// with what the copy was made of, so that what the desk did not touch stays as it is here. Taking it in twice changes
/// nothing.
public final class DeskMerge {
    /// Of whom and when a mark is.
    private record Spot(Id<Participant> participant, Period period) {}

    private final Seminar here;
    private final Seminar base;
    private final Seminar desk;
    private final DeskCopy copy;
    private final List<RowChange> plain = new ArrayList<>();
    private final List<DeskConflict> conflicts = new ArrayList<>();
    private final Map<Id<Participant>, List<RowChange>> gone = new LinkedHashMap<>();

    private DeskMerge(Seminar here, Seminar base, Seminar desk, DeskCopy copy) {
        this.here = here;
        this.base = base;
        this.desk = desk;
        this.copy = copy;
    }

    /// Compares.
    ///
    /// @param desk the copy as it is now
    /// @param done the edits that were made in it
    public static DeskMerge of(Seminar here, Seminar desk, List<Edit> done) {
        var copy = Objects.requireNonNull(desk.details().deskCopy(), "no copy for a desk");
        var merge = new DeskMerge(here, withoutMarksOf(copy, before(desk, done)), desk, copy);
        merge.organisations();
        merge.people();
        merge.marks();
        merge.peopleGone();
        return merge;
    }

    private static Seminar before(Seminar seminar, List<Edit> done) {
        var changes = new ArrayList<RowChange>();
        for (var edit : done.reversed()) {
            changes.addAll(edit.inverse().changes());
        }
        return seminar.apply(new Edit(Message.of("edit.desk-merged", "", 0), changes));
    }

    /// A copy that has lost its history, saved anew by somebody, must not lose its marks: what the desk recorded after
    /// it was made was not there when it was made.
    private static Seminar withoutMarksOf(DeskCopy copy, Seminar base) {
        var own = base.attendance().stream()
                .filter(row -> isOf(copy, row)
                        && Objects.requireNonNull(row.recording()).at().isAfter(copy.made()))
                .toList();
        var marked = new LinkedHashSet<Id<Participant>>();
        own.forEach(row -> marked.add(row.participant()));
        var walkIns = base.participants().stream()
                .filter(row -> row.status() == ParticipantStatus.WALK_IN && marked.contains(row.id()))
                .toList();
        var changes = new ArrayList<>(Edits.removed(own));
        changes.addAll(Edits.removed(walkIns));
        return base.apply(new Edit(Message.of("edit.desk-merged", "", 0), changes));
    }

    private static boolean isOf(DeskCopy copy, Attendance row) {
        var recording = row.recording();
        return recording != null && recording.by().equals(copy.name());
    }

    /// What a person must decide.
    public List<DeskConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /// How many rows of other kinds were changed in the copy; they are not taken in.
    public int leftOut() {
        int rows = 0;
        for (var kind : RowKind.values()) {
            if (kind != RowKind.PARTICIPANT && kind != RowKind.ATTENDANCE) {
                rows += different(kind);
            }
        }
        int added = (int) desk.organisations().stream()
                .filter(row -> base.organisations().find(row.id()) == null)
                .count();
        int removed = (int) base.participants().stream()
                .filter(row -> desk.participants().find(row.id()) == null)
                .count();
        return rows - added + removed;
    }

    private int different(RowKind kind) {
        var rows = new HashMap<Id<?>, Row<?>>();
        base.rows(kind).forEach(row -> rows.put(row.id(), row));
        int different = 0;
        for (var row : desk.rows(kind)) {
            different += row.equals(rows.remove(row.id())) ? 0 : 1;
        }
        return different + rows.size();
    }

    /// The edit that takes everything in that nobody has to decide, and of these conflicts what the copy says.
    public Edit edit(Collection<DeskConflict> taken) {
        var changes = new ArrayList<>(plain);
        conflicts.stream().filter(taken::contains).forEach(conflict -> changes.addAll(conflict.taking()));
        changes.addAll(0, missingOrganisations(changes));
        return new Edit(Message.of("edit.desk-merged", copy.name(), marks(changes)), changes);
    }

    /// Of how many people and periods the marks change.
    public static int marks(List<RowChange> changes) {
        return (int) changes.stream()
                .map(RowChange::row)
                .filter(Attendance.class::isInstance)
                .map(row -> new Spot(((Attendance) row).participant(), ((Attendance) row).period()))
                .distinct()
                .count();
    }

    /// The organisations of people who come in, where the seminar does not have them any more.
    private List<RowChange> missingOrganisations(List<RowChange> changes) {
        var missing = new LinkedHashSet<Id<Organisation>>();
        var added = new LinkedHashSet<Id<?>>();
        for (var change : changes) {
            if (change.row() instanceof Participant row
                    && row.organisation() != null
                    && here.organisations().find(row.organisation()) == null) {
                missing.add(row.organisation());
            } else if (change.row() instanceof Organisation row) {
                added.add(row.id());
            }
        }
        missing.removeIf(added::contains);
        return missing.stream()
                .<RowChange>map(id -> new RowChange.Added(desk.organisations().require(id)))
                .toList();
    }

    private void organisations() {
        for (var row : desk.organisations()) {
            if (base.organisations().find(row.id()) == null
                    && here.organisations().find(row.id()) == null) {
                plain.add(new RowChange.Added(row));
            }
        }
    }

    private void people() {
        for (var there : desk.participants()) {
            var before = base.participants().find(there.id());
            var now = here.participants().find(there.id());
            if (now == null) {
                if (before == null) {
                    plain.add(new RowChange.Added(there));
                }
                continue;
            }
            // A person who came in before is edited here from then on; only another name is asked about.
            var after = before == null ? now.withName(there.name()) : DeskData.overlaid(now, before, there);
            if (!after.equals(now)) {
                boolean untouched =
                        before != null && SecondDesk.participant(now).equals(before);
                conflicts.add(new DeskConflict(
                        DeskConflict.Kind.DATA_CHANGED,
                        now,
                        null,
                        null,
                        null,
                        there,
                        List.of(new RowChange.Changed(now, after)),
                        untouched));
            }
        }
    }

    private void marks() {
        var ours = bySpot(here.attendance());
        var theirs = bySpot(desk.attendance());
        var earlier = bySpot(base.attendance());
        var spots = new LinkedHashSet<>(theirs.keySet());
        spots.addAll(earlier.keySet());
        ours.forEach((spot, row) -> {
            if (isOf(copy, row)) {
                spots.add(spot);
            }
        });
        for (var spot : spots) {
            mark(spot, earlier.get(spot), ours.get(spot), theirs.get(spot));
        }
    }

    private static Map<Spot, Attendance> bySpot(Rows<Attendance> rows) {
        var bySpot = new LinkedHashMap<Spot, Attendance>();
        rows.forEach(row -> bySpot.put(new Spot(row.participant(), row.period()), row));
        return bySpot;
    }

    private void mark(Spot spot, @Nullable Attendance before, @Nullable Attendance ours, @Nullable Attendance theirs) {
        var known = base.participants().find(spot.participant());
        var now = here.participants().find(spot.participant());
        boolean removedThere = known != null && desk.participants().find(spot.participant()) == null;
        if (removedThere || same(ours, theirs)) {
            return;
        }
        if (same(before, theirs)) {
            if (before == null && ours != null) {
                conflict(DeskConflict.Kind.TAKEN_BACK, spot, ours, null, List.of(new RowChange.Removed(ours)));
            }
            return;
        }
        if (theirs != null && !isHere(spot.period())) {
            conflict(DeskConflict.Kind.PERIOD_GONE, spot, ours, theirs, List.of());
        } else if (now == null && known != null) {
            var marks = gone.computeIfAbsent(spot.participant(), _ -> new ArrayList<>());
            if (theirs != null) {
                marks.add(new RowChange.Added(theirs));
            }
        } else if (same(before, ours) || isNewer(theirs, ours)) {
            plain.addAll(change(ours, theirs));
        } else if (!isNewer(ours, theirs) && !isSameRecording(ours, theirs)) {
            conflict(DeskConflict.Kind.MARKS_DIFFER, spot, ours, theirs, change(ours, theirs));
        }
    }

    /// Whether both are the desk's own recording of one row, taken in earlier, and the first is the later one.
    private boolean isNewer(@Nullable Attendance first, @Nullable Attendance second) {
        return isOneRowOfTheDesk(first, second)
                && Objects.requireNonNull(Objects.requireNonNull(first).recording())
                        .at()
                        .isAfter(Objects.requireNonNull(
                                        Objects.requireNonNull(second).recording())
                                .at());
    }

    /// Whether the row was taken in earlier and only edited here since.
    private boolean isSameRecording(@Nullable Attendance ours, @Nullable Attendance theirs) {
        return isOneRowOfTheDesk(ours, theirs)
                && Objects.equals(
                        Objects.requireNonNull(ours).recording(),
                        Objects.requireNonNull(theirs).recording());
    }

    private boolean isOneRowOfTheDesk(@Nullable Attendance one, @Nullable Attendance other) {
        return one != null && other != null && one.id().equals(other.id()) && isOf(copy, one) && isOf(copy, other);
    }

    private static boolean same(@Nullable Attendance one, @Nullable Attendance other) {
        return one == null ? other == null : other != null && one.equals(other.of(one.id(), other.participant()));
    }

    /// The row of the copy comes with its own id, so that a later copy finds it again.
    private static List<RowChange> change(@Nullable Attendance from, @Nullable Attendance to) {
        if (from != null && to != null && from.id().equals(to.id())) {
            return List.of(new RowChange.Changed(from, to));
        }
        var changes = new ArrayList<RowChange>();
        if (from != null) {
            changes.add(new RowChange.Removed(from));
        }
        if (to != null) {
            changes.add(new RowChange.Added(to));
        }
        return changes;
    }

    private boolean isHere(Period period) {
        return here.days().find(period.day()) != null
                && (period.session() == null || here.sessions().find(period.session()) != null);
    }

    private void conflict(
            DeskConflict.Kind kind,
            Spot spot,
            @Nullable Attendance ours,
            @Nullable Attendance theirs,
            List<RowChange> taking) {
        // Whoever was let in there is in, whatever became of an older mark here.
        boolean proposed = ours == null && !taking.isEmpty();
        conflicts.add(
                new DeskConflict(kind, named(spot.participant()), spot.period(), ours, theirs, null, taking, proposed));
    }

    private Participant named(Id<Participant> id) {
        var now = here.participants().find(id);
        return now == null ? desk.participants().require(id) : now;
    }

    /// Who was removed here and marked there: all their marks are one matter.
    private void peopleGone() {
        gone.forEach((id, marks) -> {
            if (!marks.isEmpty()) {
                var there = desk.participants().require(id);
                var taking = new ArrayList<RowChange>();
                taking.add(new RowChange.Added(there));
                taking.addAll(marks);
                boolean one = marks.size() == 1;
                var mark = (Attendance) marks.getFirst().row();
                conflicts.add(new DeskConflict(
                        DeskConflict.Kind.PERSON_GONE,
                        there,
                        one ? mark.period() : null,
                        null,
                        mark,
                        null,
                        taking,
                        false));
            }
        });
    }

    /// Ids of the conflicts that are proposed to be taken.
    public Set<DeskConflict> proposed() {
        var proposed = new LinkedHashSet<DeskConflict>();
        conflicts.stream().filter(DeskConflict::proposed).forEach(proposed::add);
        return proposed;
    }
}
