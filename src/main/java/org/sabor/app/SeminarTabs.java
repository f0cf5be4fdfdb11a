package org.sabor.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.ui.agenda.AgendaDesk;
import org.sabor.ui.agenda.AgendaTab;
import org.sabor.ui.attendance.AttendanceTab;
import org.sabor.ui.attendance.Recorder;
import org.sabor.ui.attendance.Ways;
import org.sabor.ui.documents.Desk;
import org.sabor.ui.documents.DocumentsTab;
import org.sabor.ui.documents.SystemPrinters;
import org.sabor.ui.intake.ImportWizard;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.MailProgram;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.TabSpec;
import org.sabor.ui.online.OnlineReports;
import org.sabor.ui.overview.OverviewTab;
import org.sabor.ui.paper.EvidencePlace;
import org.sabor.ui.paper.EvidenceShelf;
import org.sabor.ui.paper.SheetPlace;
import org.sabor.ui.participants.ParticipantsTab;
import org.sabor.ui.privacy.ForGood;
import org.sabor.ui.settings.PictureShelf;
import org.sabor.ui.settings.SettingsTab;
import org.sabor.ui.speakers.SpeakersTab;
import org.sabor.ui.visits.VisitsTab;

/// The tabs of an open seminar in their order, a line each.
record SeminarTabs(
        OpenSeminar open,
        Frame frame,
        InstantSource clock,
        Consumer<Path> show,
        MailProgram mail,
        RememberedColumns remembered,
        Runnable toDesk,
        Consumer<Visit> toBoarding,
        ForGood forGood) {
    List<TabSpec> specs() {
        var workspace = open.workspace();
        var messages = frame.messages();
        var notices = frame.notices();
        var pairs = open.likelyPairs(frame.tasks());
        return List.of(
                new TabSpec(Place.OVERVIEW, navigator -> new OverviewTab(workspace, frame, navigator, pairs, clock)),
                new TabSpec(
                        Place.PARTICIPANTS,
                        Seminar::participants,
                        navigator -> new ParticipantsTab(workspace, frame, navigator, participants(), pairs)),
                new TabSpec(
                        Place.ATTENDANCE,
                        navigator -> new AttendanceTab(
                                workspace,
                                messages,
                                notices,
                                navigator,
                                new Recorder(open.user(), clock),
                                attendance(navigator))),
                new TabSpec(
                        Place.AGENDA,
                        Seminar::sessions,
                        navigator -> new AgendaTab(workspace, frame, navigator, agenda())),
                new TabSpec(
                        Place.SPEAKERS,
                        Seminar::speakers,
                        navigator -> new SpeakersTab(
                                workspace,
                                frame,
                                navigator,
                                new org.sabor.ui.speakers.Desk(open.pictures(), open::addAttachment, show))),
                new TabSpec(
                        Place.VISITS, Seminar::visits, _ -> new VisitsTab(workspace, messages, notices, toBoarding)),
                new TabSpec(
                        Place.DOCUMENTS,
                        navigator -> new DocumentsTab(
                                workspace,
                                frame,
                                navigator,
                                new Desk(open.pictures(), clock, show, new SystemPrinters(), open.writable()))),
                new TabSpec(
                        Place.SETTINGS,
                        _ -> new SettingsTab(
                                workspace,
                                frame,
                                new PictureShelf(open.pictures(), open::addAttachment),
                                pairs,
                                forGood)));
    }

    private Ways attendance(Navigator navigator) {
        var shelf = new EvidenceShelf(open.pictures(), open::addAttachment);
        var desk = new org.sabor.ui.paper.Desk(shelf, clock, open.user(), show);
        Runnable toDocuments = () -> navigator.show(Place.DOCUMENTS);
        return new Ways(
                toDesk,
                (rows, close) ->
                        new SheetPlace(open.workspace(), frame, desk, rows, new SheetPlace.Ways(close, toDocuments)),
                (files, close) -> {
                    var reports = reports(close);
                    if (!files.isEmpty()) {
                        reports.open(files);
                    }
                    return reports;
                },
                (_, close) -> {
                    var names = reports(close);
                    names.showNames();
                    return names;
                },
                (rows, close) -> new EvidencePlace(open.workspace(), frame, desk, rows, close));
    }

    private OnlineReports reports(Runnable close) {
        var desk = new OnlineReports.Desk(frame.tasks(), frame.dialogs(), frame.notices(), open::addAttachment, clock);
        return new OnlineReports(open.workspace(), frame.messages(), desk, close);
    }

    private AgendaDesk agenda() {
        return new AgendaDesk(clock, new EarlierFiles(open.path())::read);
    }

    private org.sabor.ui.participants.Desk participants() {
        var desk = new ImportWizard.Desk(frame.tasks(), frame.dialogs(), frame.notices(), remembered);
        return new org.sabor.ui.participants.Desk(mail, new EarlierFiles(open.path()), forGood, (list, close) -> {
            var wizard = new ImportWizard(open.workspace(), frame.messages(), desk, close);
            if (list != null) {
                wizard.open(list);
            }
            return wizard;
        });
    }
}
