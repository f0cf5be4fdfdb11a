package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of what online reports say of who was there. The remote attendance follows the assigned names of all reports;
/// who was there in person stays so, and what a person has entered stays as long as the reports say what they said.
public final class OnlineReportEdits {
    private OnlineReportEdits() {}

    /// Takes a report in: its file, the report and its names, whether assigned or not.
    ///
    /// @param others further changes that belong to the same action, before the rows of the report
    public static Edit add(
            Seminar seminar,
            Ids ids,
            List<RowChange> others,
            Evidence file,
            OnlineReport report,
            List<OnlineAttendee> names) {
        var changes = new ArrayList<>(others);
        changes.add(new RowChange.Added(file));
        changes.add(new RowChange.Added(report));
        names.forEach(name -> changes.add(new RowChange.Added(name)));
        return followed(
                Message.of("edit.report-added", Edits.title(file.name())), seminar, ids, changes, people(names));
    }

    /// Puts these names in the place of those with their ids: somebody has answered who they are, or they are known by
    /// now.
    ///
    /// @param others further changes that belong to the same action, before those of the names
    public static Edit assign(Seminar seminar, Ids ids, List<RowChange> others, List<OnlineAttendee> after) {
        var before = after.stream()
                .map(name -> seminar.onlineAttendees().require(name.id()))
                .toList();
        var changes = new ArrayList<>(others);
        for (var name : after) {
            changes.addAll(Edits.changes(List.of(seminar.onlineAttendees().require(name.id())), _ -> name));
        }
        var people = people(before);
        people.addAll(people(after));
        var title = after.size() == 1
                ? Message.of(
                        "edit.report-name-assigned",
                        Edits.title(after.getFirst().name()))
                : Message.of("edit.report-names-assigned", after.size());
        return followed(title, seminar, ids, changes, people);
    }

    /// Removes a report with its names and its file, and what only they prove.
    public static Edit remove(Seminar seminar, Ids ids, OnlineReport report) {
        var names = seminar.onlineAttendees().stream()
                .filter(name -> name.report().equals(report.id()))
                .toList();
        var changes = new ArrayList<>(Edits.removed(names));
        changes.add(new RowChange.Removed(seminar.onlineReports().require(report.id())));
        var file = seminar.evidence().find(report.evidence());
        if (file != null) {
            changes.add(new RowChange.Removed(file));
        }
        return followed(
                Message.of("edit.report-removed", Edits.title(file == null ? report.title() : file.name())),
                seminar,
                ids,
                changes,
                people(names));
    }

    private static Set<Id<Participant>> people(Collection<OnlineAttendee> names) {
        var people = new LinkedHashSet<Id<Participant>>();
        names.forEach(name -> people.addAll(name.people()));
        return people;
    }

    private static Edit followed(
            Message title, Seminar seminar, Ids ids, List<RowChange> changes, Set<Id<Participant>> people) {
        var after = seminar.apply(new Edit(title, changes));
        var was = new ConnectedTimes(seminar);
        var is = new ConnectedTimes(after);
        var index = AttendanceIndex.of(after);
        var all = new ArrayList<>(changes);
        for (var who : people) {
            var before = was.of(who);
            var now = is.of(who);
            var periods = new LinkedHashSet<>(before.keySet());
            periods.addAll(now.keySet());
            for (var period : periods) {
                var told = before.get(period);
                var tells = now.get(period);
                if (tells == null ? told != null : !tells.equals(told)) {
                    var change = change(index.find(who, period), who, period, told, tells, ids);
                    if (change != null) {
                        all.add(change);
                    }
                }
            }
        }
        return new Edit(title, all);
    }

    private static @Nullable RowChange change(
            @Nullable Attendance current,
            Id<Participant> who,
            Period period,
            @Nullable ConnectedTime told,
            @Nullable ConnectedTime tells,
            Ids ids) {
        if (current == null) {
            return tells == null ? null : new RowChange.Added(row(ids.next(), who, period, tells, "", null));
        }
        if (current.mode() == AttendanceMode.IN_PERSON) {
            return null;
        }
        if (tells == null) {
            return current.source() == AttendanceSource.ONLINE_REPORT ? new RowChange.Removed(current) : null;
        }
        var others = current.evidence();
        if (told != null && others.equals(told.evidence())) {
            others = "";
        }
        var after = row(current.id(), who, period, tells, others, current.recording());
        return after.equals(current) ? null : new RowChange.Changed(current, after);
    }

    private static Attendance row(
            Id<Attendance> id,
            Id<Participant> who,
            Period period,
            ConnectedTime time,
            String others,
            @Nullable Recording recording) {
        var evidence = new LinkedHashSet<String>();
        evidence.add(others);
        evidence.add(time.evidence());
        evidence.remove("");
        return new Attendance(
                id,
                who,
                period,
                AttendanceMode.REMOTE,
                time.joined(),
                time.left(),
                time.minutes(),
                AttendanceSource.ONLINE_REPORT,
                String.join(", ", evidence),
                recording);
    }
}
