package org.sabor.workspace;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.AcceptedFinding;
import org.sabor.model.AgendaRelease;
import org.sabor.model.Attendance;
import org.sabor.model.Certificate;
import org.sabor.model.Day;
import org.sabor.model.DistinctOrganisations;
import org.sabor.model.DistinctParticipants;
import org.sabor.model.Edit;
import org.sabor.model.Evidence;
import org.sabor.model.Ids;
import org.sabor.model.Needs;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Organisation;
import org.sabor.model.OwnText;
import org.sabor.model.Participant;
import org.sabor.model.Photo;
import org.sabor.model.Room;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SheetPrint;
import org.sabor.model.Speaker;
import org.sabor.model.Step;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;

/// The open seminar, and the only place that applies edits. Every edit reaches the lists on the screen, the history and
/// the file, so these cannot disagree.
///
/// It belongs to the thread that made it - the JavaFX thread - and checks it.
public final class Workspace {
    private final Thread owner = Thread.currentThread();
    private final ReadOnlyObjectWrapper<Seminar> seminar;
    private Seminar current;
    private List<RowChange> changes = List.of();
    private final ReadOnlyBooleanWrapper applying = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Message> undoTitle = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> redoTitle = new ReadOnlyObjectWrapper<>();
    private final History history;
    private final Ids ids;
    private final Consumer<Step> file;

    private final RowList<Day> days;
    private final RowList<Room> rooms;
    private final RowList<Organisation> organisations;
    private final RowList<Participant> participants;
    private final RowList<Needs> needs;
    private final RowList<Attendance> attendance;
    private final RowList<Session> sessions;
    private final RowList<Speaker> speakers;
    private final RowList<Visit> visits;
    private final RowList<VisitSeat> visitSeats;
    private final RowList<DistinctParticipants> distinctParticipants;
    private final RowList<DistinctOrganisations> distinctOrganisations;
    private final RowList<Evidence> evidence;
    private final RowList<SheetPrint> sheetPrints;
    private final RowList<OnlineReport> onlineReports;
    private final RowList<OnlineAttendee> onlineAttendees;
    private final RowList<AgendaRelease> agendaReleases;
    private final RowList<AcceptedFinding> acceptedFindings;
    private final RowList<OwnText> ownTexts;
    private final RowList<Photo> photos;
    private final RowList<Certificate> certificates;

    /// A workspace on this seminar.
    ///
    /// @param ids makes the ids of new rows
    /// @param file takes each step in order; it must return at once
    public Workspace(Seminar start, History history, Ids ids, Consumer<Step> file) {
        this.seminar = new ReadOnlyObjectWrapper<>(start);
        this.current = start;
        this.history = history;
        this.ids = ids;
        this.file = file;
        days = new RowList<>(RowKind.DAY, start.days());
        rooms = new RowList<>(RowKind.ROOM, start.rooms());
        organisations = new RowList<>(RowKind.ORGANISATION, start.organisations());
        participants = new RowList<>(RowKind.PARTICIPANT, start.participants());
        needs = new RowList<>(RowKind.NEEDS, start.needs());
        attendance = new RowList<>(RowKind.ATTENDANCE, start.attendance());
        sessions = new RowList<>(RowKind.SESSION, start.sessions());
        speakers = new RowList<>(RowKind.SPEAKER, start.speakers());
        visits = new RowList<>(RowKind.VISIT, start.visits());
        visitSeats = new RowList<>(RowKind.VISIT_SEAT, start.visitSeats());
        distinctParticipants = new RowList<>(RowKind.DISTINCT_PARTICIPANTS, start.distinctParticipants());
        distinctOrganisations = new RowList<>(RowKind.DISTINCT_ORGANISATIONS, start.distinctOrganisations());
        evidence = new RowList<>(RowKind.EVIDENCE, start.evidence());
        sheetPrints = new RowList<>(RowKind.SHEET_PRINT, start.sheetPrints());
        onlineReports = new RowList<>(RowKind.ONLINE_REPORT, start.onlineReports());
        onlineAttendees = new RowList<>(RowKind.ONLINE_ATTENDEE, start.onlineAttendees());
        agendaReleases = new RowList<>(RowKind.AGENDA_RELEASE, start.agendaReleases());
        acceptedFindings = new RowList<>(RowKind.ACCEPTED_FINDING, start.acceptedFindings());
        ownTexts = new RowList<>(RowKind.OWN_TEXT, start.ownTexts());
        photos = new RowList<>(RowKind.PHOTO, start.photos());
        certificates = new RowList<>(RowKind.CERTIFICATE, start.certificates());
        showTitles();
    }

    /// The seminar as it is now. While the lists follow an edit it is already the one after it, so that a cell which
    /// looks
    /// something up is right.
    public Seminar seminar() {
        return current;
    }

    /// The changes by which the seminar became what it is now, none at the beginning: who keeps something of many rows
    /// need look at these alone.
    public List<RowChange> changes() {
        return changes;
    }

    /// The seminar, for what is derived from it. The property changes after the lists have.
    public ReadOnlyObjectProperty<Seminar> seminarProperty() {
        return seminar.getReadOnlyProperty();
    }

    /// Whether an edit is just being applied: tables ignore what happens to their selection then.
    public ReadOnlyBooleanProperty applyingProperty() {
        return applying.getReadOnlyProperty();
    }

    /// What undo would take back, or null where there is nothing.
    public ReadOnlyObjectProperty<@Nullable Message> undoTitleProperty() {
        return undoTitle.getReadOnlyProperty();
    }

    /// What redo would do again, or null where there is nothing.
    public ReadOnlyObjectProperty<@Nullable Message> redoTitleProperty() {
        return redoTitle.getReadOnlyProperty();
    }

    /// The edits that can be taken back or done again: what the file remembers of earlier states.
    public List<Edit> history() {
        return history.all();
    }

    /// Makes the ids of new rows.
    public Ids ids() {
        return ids;
    }

    /// Does this edit; an edit without changes leaves no trace.
    public void perform(Edit edit) {
        checkThread();
        if (edit.isEmpty()) {
            return;
        }
        apply(new Step(Step.Direction.DO, edit));
        history.push(edit);
        showTitles();
    }

    /// Takes the last edit back, where there is one.
    public void undo() {
        checkThread();
        var edit = history.undo();
        if (edit != null) {
            apply(new Step(Step.Direction.UNDO, edit));
            showTitles();
        }
    }

    /// Does the edit last taken back once more, where there is one.
    public void redo() {
        checkThread();
        var edit = history.redo();
        if (edit != null) {
            apply(new Step(Step.Direction.REDO, edit));
            showTitles();
        }
    }

    private void apply(Step step) {
        var before = seminar();
        var effect = step.effect();
        var after = before.apply(effect);
        current = after;
        changes = effect.changes();
        // It is written while the screen follows.
        file.accept(step);
        applying.set(true);
        try {
            days.follow(effect, before.days(), after.days());
            rooms.follow(effect, before.rooms(), after.rooms());
            organisations.follow(effect, before.organisations(), after.organisations());
            participants.follow(effect, before.participants(), after.participants());
            needs.follow(effect, before.needs(), after.needs());
            attendance.follow(effect, before.attendance(), after.attendance());
            sessions.follow(effect, before.sessions(), after.sessions());
            speakers.follow(effect, before.speakers(), after.speakers());
            visits.follow(effect, before.visits(), after.visits());
            visitSeats.follow(effect, before.visitSeats(), after.visitSeats());
            distinctParticipants.follow(effect, before.distinctParticipants(), after.distinctParticipants());
            distinctOrganisations.follow(effect, before.distinctOrganisations(), after.distinctOrganisations());
            evidence.follow(effect, before.evidence(), after.evidence());
            sheetPrints.follow(effect, before.sheetPrints(), after.sheetPrints());
            onlineReports.follow(effect, before.onlineReports(), after.onlineReports());
            onlineAttendees.follow(effect, before.onlineAttendees(), after.onlineAttendees());
            agendaReleases.follow(effect, before.agendaReleases(), after.agendaReleases());
            acceptedFindings.follow(effect, before.acceptedFindings(), after.acceptedFindings());
            ownTexts.follow(effect, before.ownTexts(), after.ownTexts());
            photos.follow(effect, before.photos(), after.photos());
            certificates.follow(effect, before.certificates(), after.certificates());
            seminar.set(after);
        } finally {
            applying.set(false);
        }
    }

    private void showTitles() {
        var done = history.lastDone();
        var undone = history.lastUndone();
        undoTitle.set(done == null ? null : done.title());
        redoTitle.set(undone == null ? null : undone.title());
    }

    private void checkThread() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the workspace belongs to " + owner.getName());
        }
    }

    /// The days, in the order of their ids, as are all lists below.
    public ObservableList<Day> days() {
        return days.view();
    }

    /// The rooms.
    public ObservableList<Room> rooms() {
        return rooms.view();
    }

    /// The organisations.
    public ObservableList<Organisation> organisations() {
        return organisations.view();
    }

    /// The participants.
    public ObservableList<Participant> participants() {
        return participants.view();
    }

    /// The needs.
    public ObservableList<Needs> needs() {
        return needs.view();
    }

    /// The attendance.
    public ObservableList<Attendance> attendance() {
        return attendance.view();
    }

    /// The sessions.
    public ObservableList<Session> sessions() {
        return sessions.view();
    }

    /// The speakers.
    public ObservableList<Speaker> speakers() {
        return speakers.view();
    }

    /// The visits.
    public ObservableList<Visit> visits() {
        return visits.view();
    }

    /// The seats on visits.
    public ObservableList<VisitSeat> visitSeats() {
        return visitSeats.view();
    }

    /// The pairs of participants that are not the same person.
    public ObservableList<DistinctParticipants> distinctParticipants() {
        return distinctParticipants.view();
    }

    /// The pairs of organisations that are not the same.
    public ObservableList<DistinctOrganisations> distinctOrganisations() {
        return distinctOrganisations.view();
    }

    /// The evidence.
    public ObservableList<Evidence> evidence() {
        return evidence.view();
    }

    /// The prints of attendance sheets.
    public ObservableList<SheetPrint> sheetPrints() {
        return sheetPrints.view();
    }

    /// The reports of online meetings.
    public ObservableList<OnlineReport> onlineReports() {
        return onlineReports.view();
    }

    /// The names in the reports of online meetings.
    public ObservableList<OnlineAttendee> onlineAttendees() {
        return onlineAttendees.view();
    }

    /// The released versions of the agenda.
    public ObservableList<AgendaRelease> agendaReleases() {
        return agendaReleases.view();
    }

    /// The findings that were accepted.
    public ObservableList<AcceptedFinding> acceptedFindings() {
        return acceptedFindings.view();
    }

    /// The texts the user has written in the place of the program's.
    public ObservableList<OwnText> ownTexts() {
        return ownTexts.view();
    }

    /// The photographs for the report.
    public ObservableList<Photo> photos() {
        return photos.view();
    }

    /// The certificates that have a number.
    public ObservableList<Certificate> certificates() {
        return certificates.view();
    }
}
