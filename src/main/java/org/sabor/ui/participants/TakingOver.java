package org.sabor.ui.participants;

import java.util.List;
import org.sabor.message.Message;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.TakeOver;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.workspace.Workspace;

/// Takes people over from an earlier seminar: the person chooses its file, then who of its people is to come.
public final class TakingOver {
    private final Workspace workspace;
    private final Frame frame;
    private final EarlierSeminars earlier;

    /// Into the seminar of this workspace.
    public TakingOver(Workspace workspace, Frame frame, EarlierSeminars earlier) {
        this.workspace = workspace;
        this.frame = frame;
        this.earlier = earlier;
    }

    /// Asks for the file, reads it in the background, and goes on from there.
    public void start() {
        var file = frame.dialogs().open(FileKind.SABOR);
        if (file != null) {
            var here = workspace.seminar();
            frame.tasks()
                    .job(Message.of("take-over.reading"), _ -> offer(here, earlier.read(file)))
                    .then(this::choose)
                    .start();
        }
    }

    /// The earlier seminar and its people.
    private record Offer(Seminar from, List<Candidate> people) {}

    private Offer offer(Seminar here, Seminar from) {
        return new Offer(from, Candidate.all(here, from, frame.messages()));
    }

    private void choose(Offer offer) {
        var from = offer.from();
        if (offer.people().isEmpty()) {
            frame.notices().say(Message.of("take-over.nobody-there"));
            return;
        }
        var pane = new TakeOverPane(from, offer.people(), frame.messages());
        if (frame.dialogs().ask(Message.of("take-over.title"), pane, Message.of("take-over.do"))) {
            take(from, pane.chosen());
        }
    }

    private void take(Seminar from, List<Participant> chosen) {
        if (chosen.isEmpty()) {
            frame.notices().say(Message.of("take-over.nobody-chosen"));
            return;
        }
        var edit = TakeOver.edit(workspace.seminar(), workspace.ids(), from, chosen);
        int organisations = (int) edit.changes().stream()
                .filter(change -> change instanceof RowChange.Added added && added.row() instanceof Organisation)
                .count();
        workspace.perform(edit);
        frame.notices().say(Message.of("take-over.done", chosen.size(), organisations));
    }
}
