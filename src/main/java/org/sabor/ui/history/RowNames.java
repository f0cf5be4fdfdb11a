package org.sabor.ui.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AcceptedFinding;
import org.sabor.model.AgendaRelease;
import org.sabor.model.Attendance;
import org.sabor.model.Bilingual;
import org.sabor.model.Certificate;
import org.sabor.model.Day;
import org.sabor.model.DistinctOrganisations;
import org.sabor.model.DistinctParticipants;
import org.sabor.model.Evidence;
import org.sabor.model.Id;
import org.sabor.model.Needs;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Organisation;
import org.sabor.model.OwnText;
import org.sabor.model.Participant;
import org.sabor.model.Photo;
import org.sabor.model.Project;
import org.sabor.model.RecordedEdit;
import org.sabor.model.Room;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Session;
import org.sabor.model.SheetPrint;
import org.sabor.model.Speaker;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;

/// What rows are called, those that are gone too: by what the seminar has, else by what the history last knew of them.
final class RowNames {
    private final Messages messages;
    private final Map<Id<?>, Row<?>> known = new HashMap<>();

    RowNames(Seminar now, Collection<RecordedEdit> all, Messages messages) {
        this.messages = messages;
        for (var recorded : all) {
            for (var change : recorded.edit().changes()) {
                if (change instanceof RowChange.Changed changed) {
                    know(changed.before());
                }
                know(change.row());
            }
        }
        now.rows().forEach(this::know);
    }

    private void know(Row<?> row) {
        known.put(row.id(), row);
    }

    /// The name of the row with this id; empty where nobody knows it.
    String of(@Nullable Id<?> id) {
        var row = id == null ? null : known.get(id);
        return row == null ? "" : of(row);
    }

    /// What a row is called; a row about somebody by the name of that person. Empty where it has no name.
    String of(Row<?> row) {
        return switch (row) {
            case SeminarDetails details -> said(details.title());
            case Project project -> said(project.title());
            case Day day -> messages.text("documents.day", day.number());
            case Room room -> said(room.name());
            case Organisation organisation -> said(organisation.name());
            case Participant participant -> participant(participant);
            case Needs needs -> of(needs.participant());
            case Attendance attendance -> of(attendance.participant());
            case Session session -> said(session.topic());
            case Speaker speaker -> of(speaker.participant());
            case Visit visit -> said(visit.name());
            case VisitSeat seat -> of(seat.participant());
            case DistinctParticipants both -> of(both.first()) + ", " + of(both.second());
            case DistinctOrganisations both -> of(both.first()) + ", " + of(both.second());
            case Evidence evidence -> evidence.name();
            case SheetPrint print -> messages.text("history.number", print.number());
            case OnlineReport report -> report.title();
            case OnlineAttendee attendee -> attendee.name();
            case AgendaRelease release -> messages.text("history.number", release.number());
            case AcceptedFinding finding -> finding.note();
            case OwnText text -> said(text.text());
            case Photo photo -> said(photo.caption());
            case Certificate certificate -> of(certificate.participant());
        };
    }

    private String participant(Participant participant) {
        return switch (participant.kind()) {
            case PERSON -> participant.name().in(messages.language());
            case GROUP -> said(participant.groupName());
            case ORGANISATION -> of(participant.organisation());
        };
    }

    private String said(Bilingual text) {
        return text.in(messages.language());
    }
}
