package org.sabor.ui.agenda;

import javafx.beans.property.SimpleObjectProperty;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Tasks;

/// What the tests of the agenda share.
final class AgendaScreens {
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
