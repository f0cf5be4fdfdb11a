package org.sabor.ui.online;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.AttendeeMatch;
import org.sabor.model.ConnectedTimes;
import org.sabor.model.Id;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.OnlineReportEdits;
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.workspace.Workspace;

/// A report that was taken in before: each answer is a step of its own.
record TakenReport(Workspace workspace, Id<OnlineReport> report) implements ReportNames {
    private List<OnlineAttendee> rows() {
        return seminar().onlineAttendees().stream()
                .filter(row -> row.report().equals(report))
                .toList();
    }

    @Override
    public List<ReportName> names() {
        var times = new ConnectedTimes(seminar());
        var names = new ArrayList<ReportName>();
        rows().forEach(row -> names.add(ReportName.of(names.size(), row, times, seminar())));
        return names;
    }

    @Override
    public Seminar seminar() {
        return workspace.seminar();
    }

    @Override
    public void answer(ReportName name, AttendeeMatch answer, @Nullable Participant added) {
        var after = rows().get(name.place()).withPeople(answer.people(), answer.how());
        List<RowChange> others = added == null ? List.of() : List.of(new RowChange.Added(added));
        workspace.perform(OnlineReportEdits.assign(seminar(), workspace.ids(), others, List.of(after)));
    }
}
