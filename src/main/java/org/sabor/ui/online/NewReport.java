package org.sabor.ui.online;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.AttendeeMatch;
import org.sabor.meetings.ReportIntake;
import org.sabor.message.Message;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.OnlineReport;
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.workspace.Workspace;

/// A report before it is taken in, with the answers given so far. They reach the seminar all at once, with the report.
final class NewReport implements ReportNames {
    private final Workspace workspace;
    private final ReportFile file;
    private final @Nullable Day day;
    private final Found found;
    private final Map<Integer, AttendeeMatch> answers = new HashMap<>();
    private final List<Participant> added = new ArrayList<>();

    /// Who the names are in a seminar as it was, and which of them are new in it.
    private record Found(Seminar seminar, ReportIntake intake, List<Integer> places) {
        private static Found in(Seminar seminar, ReportFile file) {
            var intake = ReportIntake.of(file.report(), file.bytes(), seminar);
            return new Found(seminar, intake, intake.news(seminar));
        }
    }

    private NewReport(Workspace workspace, ReportFile file, @Nullable Day day, Found found) {
        this.workspace = workspace;
        this.file = file;
        this.day = day;
        this.found = found;
    }

    /// Looks for the people of a report; for a worker thread.
    ///
    /// @param seminar of the workspace, as it is now
    /// @param day of a report without times
    static NewReport of(ReportFile file, @Nullable Day day, Workspace workspace, Seminar seminar) {
        return new NewReport(workspace, file, day, Found.in(seminar, file));
    }

    /// The same in a seminar that has changed meanwhile, with the answers that still hold; for a worker thread.
    NewReport in(Seminar seminar) {
        var again = new NewReport(workspace, file, day, Found.in(seminar, file));
        again.added.addAll(added);
        var there = new HashSet<Id<Participant>>();
        added.forEach(participant -> there.add(participant.id()));
        answers.forEach((place, answer) -> {
            boolean holds = answer.people().stream()
                    .allMatch(
                            who -> there.contains(who) || seminar.participants().find(who) != null);
            if (holds) {
                again.answers.put(place, answer);
            }
        });
        return again;
    }

    /// Whether this is about the same file, read the same way, and day.
    boolean isOf(ReportFile other, @Nullable Day otherDay) {
        return file.equals(other) && (day == null ? otherDay == null : day.equals(otherDay));
    }

    /// Whether nobody has changed meanwhile what the people were looked for in.
    boolean isOf(Seminar seminar) {
        return seminar.participants().equals(found.seminar().participants())
                && seminar.onlineAttendees().equals(found.seminar().onlineAttendees());
    }

    /// Whether somebody has said who a name is, which would be lost with this.
    boolean isAnswered() {
        return !answers.isEmpty();
    }

    ReportFile file() {
        return file;
    }

    /// The same file as it was taken in before, or null.
    @Nullable
    OnlineReport known() {
        return found.intake().known(found.seminar());
    }

    /// The edit that takes the report in, with the participants that were added for it.
    ///
    /// @param at the moment, local time of the seminar
    Edit edit(LocalDateTime at) {
        var used = new HashSet<Id<Participant>>();
        answers.values().forEach(answer -> used.addAll(answer.people()));
        var others = added.stream()
                .filter(participant -> used.contains(participant.id()))
                .<RowChange>map(RowChange.Added::new)
                .toList();
        return found.intake().answered(answers).edit(workspace.seminar(), workspace.ids(), day, at, others);
    }

    @Override
    public List<ReportName> names() {
        var matches = found.intake().answered(answers).matches();
        return found.places().stream()
                .map(place -> ReportName.of(
                        place, file.report().attendees().get(place), matches.get(place), workspace.seminar(), day))
                .toList();
    }

    @Override
    public Seminar seminar() {
        var seminar = workspace.seminar();
        return added.isEmpty()
                ? seminar
                : seminar.apply(new Edit(
                        Message.of("edit.participants-added", added.size()),
                        added.stream().<RowChange>map(RowChange.Added::new).toList()));
    }

    @Override
    public void answer(ReportName name, AttendeeMatch answer, @Nullable Participant more) {
        if (more != null) {
            added.add(more);
        }
        answers.put(name.place(), answer);
    }
}
