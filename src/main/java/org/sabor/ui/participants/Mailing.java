package org.sabor.ui.participants;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.model.Participant;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.MailProgram;
import org.sabor.ui.kit.RecordTable;

/// Writes to the selected participants with the mail program. Whom the person has selected gets the mail, whatever
/// their status.
final class Mailing {
    private final RecordTable<Participant> table;
    private final Frame frame;
    private final MailProgram program;

    Mailing(RecordTable<Participant> table, Frame frame, MailProgram program) {
        this.table = table;
        this.frame = frame;
        this.program = program;
    }

    void start() {
        var selected = List.copyOf(table.selectedRows());
        var mail = MailMessages.to(selected);
        if (selected.isEmpty()) {
            frame.notices().say(Message.of("participants.select-first"));
        } else if (mail.messages().isEmpty()) {
            frame.notices().say(Message.of("participants.mail.nobody", selected.size()));
        } else if (mail.messages().size() == 1) {
            program.open(mail.messages().getFirst().link());
            say(mail);
        } else {
            frame.dialogs()
                    .tell(
                            Message.of("participants.mail.title"),
                            new MailPane(mail, program, this::copy, frame.messages()));
            say(mail);
        }
    }

    private void say(MailMessages mail) {
        int without = mail.without().size();
        var buttons = new ArrayList<Action>();
        buttons.add(new Actions(frame.messages()).action("participants.mail.copy", null, () -> copy(mail)));
        if (without > 0) {
            buttons.add(new Actions(frame.messages())
                    .action(
                            "participants.mail.show-without",
                            null,
                            () -> table.selectAll(
                                    mail.without().stream().map(Participant::id).toList())));
        }
        frame.notices()
                .say(
                        Message.of("participants.mail.done", mail.addresses().size(), without),
                        buttons.toArray(Action[]::new));
    }

    /// As mail programs take them in a field of recipients.
    private void copy(MailMessages mail) {
        var content = new ClipboardContent();
        content.putString(String.join("; ", mail.addresses()));
        Clipboard.getSystemClipboard().setContent(content);
        frame.notices()
                .say(Message.of("participants.mail.copied", mail.addresses().size()));
    }
}
