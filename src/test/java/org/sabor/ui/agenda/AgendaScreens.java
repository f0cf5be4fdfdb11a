package org.sabor.ui.agenda;

import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.SimpleObjectProperty;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Tasks;

/// What the tests of the agenda share.
final class AgendaScreens {
    /// 12 March 2026, 10:20 in Sofia; whatever other file is asked for is the sample `secon`.
    static final AgendaDesk DESK = new AgendaDesk(
            InstantSource.fixed(Instant.parse("2026-03-12T08:20:00Z")),
            _ -> Sample.secon().seminar());

    private AgendaScreens() {}

    static Frame frame(Messages messages) {
        return frame(messages, new RecordedDialogs());
    }

    static Frame frame(Messages messages, RecordedDialogs dialogs) {
        return new Frame(
                messages,
                new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, messages),
                new Notices(messages));
    }
}
