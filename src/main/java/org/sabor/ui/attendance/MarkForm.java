package org.sabor.ui.attendance;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of what is recorded for one participant and period.
final class MarkForm extends Form<Attendance> {
    private final Workspace workspace;
    private final Field<AttendanceMode> mode;
    private final Field<@Nullable LocalTime> arrived;
    private final Field<@Nullable LocalTime> left;
    private final Field<@Nullable Integer> minutes;
    private final Field<AttendanceSource> source;
    private final Field<String> evidence;

    MarkForm(Workspace workspace, Messages messages) {
        super("mark-form", "attendance.nothing-marked", messages);
        this.workspace = workspace;
        mode = choice("mark.mode", AttendanceMode.values());
        arrived = time("mark.arrived");
        left = time("mark.left");
        minutes = number("mark.minutes", 0);
        source = choice("mark.source", AttendanceSource.values());
        evidence = text("mark.evidence", Limits.TITLE);
        var times = beside(arrived, left);
        section("mark.section", mode, times, minutes, source, evidence);
        mode.draftProperty().addListener((_, _, now) -> showWhatApplies(now, times));
        showWhatApplies(AttendanceMode.IN_PERSON, times);
    }

    private void showWhatApplies(AttendanceMode of, HBox times) {
        shown(times, of != AttendanceMode.ABSENT);
        shown(minutes, of == AttendanceMode.REMOTE);
    }

    private static void shown(Node node, boolean applies) {
        node.setVisible(applies);
        node.setManaged(applies);
    }

    @Override
    protected @Nullable Attendance current(Id<Attendance> id) {
        return workspace.seminar().attendance().find(id);
    }

    @Override
    protected void fill(Attendance row) {
        mode.set(row.mode());
        arrived.set(row.arrived());
        left.set(row.left());
        minutes.set(row.minutes());
        source.set(row.source());
        evidence.set(row.evidence());
    }

    @Override
    protected Attendance read(Attendance current) {
        boolean absent = mode.value() == AttendanceMode.ABSENT;
        return new Attendance(
                current.id(),
                current.participant(),
                current.period(),
                mode.value(),
                absent ? null : arrived.value(),
                absent ? null : left.value(),
                mode.value() == AttendanceMode.REMOTE ? minutes.value() : null,
                source.value(),
                evidence.value(),
                current.recording());
    }

    @Override
    protected List<Problem> check(Attendance row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Attendance before, Attendance after) {
        workspace.perform(AttendanceEdits.change(workspace.seminar(), after));
    }
}
