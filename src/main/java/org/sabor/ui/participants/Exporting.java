package org.sabor.ui.participants;

import java.nio.file.Path;
import java.util.List;
import org.sabor.exchange.PeopleTable;
import org.sabor.exchange.Separators;
import org.sabor.exchange.VCards;
import org.sabor.message.Message;
import org.sabor.model.Participant;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// Writes participants into a file for other programs: asks who, which columns and where, and writes in the background.
final class Exporting {
    private final Workspace workspace;
    private final RecordTable<Participant> table;
    private final Frame frame;

    Exporting(Workspace workspace, RecordTable<Participant> table, Frame frame) {
        this.workspace = workspace;
        this.table = table;
        this.frame = frame;
    }

    void start() {
        var pane = new ExportPane(
                List.copyOf(table.selectedRows()),
                List.copyOf(table.getItems()),
                workspace.seminar(),
                frame.messages());
        if (!frame.dialogs().ask(Message.of("export.title"), pane, Message.of("export.do"))) {
            return;
        }
        var kind = pane.kind();
        var target = frame.dialogs().save(kind, frame.messages().text("export.file-name"));
        if (target != null) {
            frame.tasks()
                    .job(Message.of("export.writing"), progress -> write(pane.choice(), kind, target, progress))
                    .then(count ->
                            frame.notices().say(Message.of("export.done", count, String.valueOf(target.getFileName()))))
                    .start();
        }
    }

    private int write(ExportPane.Choice choice, FileKind kind, Path target, Progress progress) {
        var messages = frame.messages();
        if (kind == FileKind.VCARD) {
            return new VCards(choice.seminar(), messages.language()).write(choice.people(), target);
        }
        var written =
                new PeopleTable(choice.seminar(), messages).table(choice.people(), choice.columns(), choice.empty());
        if (kind == FileKind.CSV) {
            written.csv(target, Separators.of(messages.language()), progress::at);
        } else {
            written.xlsx(target, progress::at);
        }
        return choice.people().size();
    }
}
