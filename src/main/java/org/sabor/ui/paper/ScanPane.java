package org.sabor.ui.paper;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceEdits;
import org.sabor.model.EvidenceKind;
import org.sabor.model.SheetPrint;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The scan of the signed sheet: attached, shown, saved out again.
final class ScanPane extends VBox {
    private final Workspace workspace;
    private final Frame frame;
    private final Desk desk;
    private final EvidenceFiles files;
    private final PaperTexts texts;
    private final Label scan = Styles.label("", Styles.SMALL);
    private final Action attach;
    private final Action open;
    private final Action save;
    private @Nullable SheetPrint print;

    ScanPane(Workspace workspace, Frame frame, Desk desk) {
        super(8);
        this.workspace = workspace;
        this.frame = frame;
        this.desk = desk;
        Messages messages = frame.messages();
        files = new EvidenceFiles(frame.tasks(), frame.dialogs(), desk);
        texts = new PaperTexts(messages);
        setId("paper-scan");
        var actions = new Actions(messages);
        attach = actions.action("paper.attach-scan", Icons.ADD, this::attach);
        open = actions.action("paper.open-scan", Icons.OPEN_FILE, () -> withScan(files::open));
        save = actions.action("paper.save-scan", Icons.SAVE, () -> withScan(this::saveOut));
        scan.setId("paper-scan-text");
        getChildren()
                .setAll(
                        Styles.label(messages.text("paper.scan"), Styles.HEADING),
                        scan,
                        new FlowPane(8, 8, Actions.button(attach), Actions.button(open), Actions.button(save)));
    }

    void show(SheetPrint shown) {
        print = shown;
        var evidence = evidence();
        open.setDisabled(evidence == null);
        save.setDisabled(evidence == null);
        scan.setText(
                evidence == null
                        ? frame.messages().text("paper.no-scan")
                        : frame.messages()
                                .text("paper.scan-is", evidence.name(), texts.size(evidence.size()), evidence.hash()));
    }

    private @Nullable Evidence evidence() {
        return print == null ? null : workspace.seminar().evidence().find(print.scan());
    }

    private void withScan(Consumer<Evidence> work) {
        var evidence = evidence();
        if (evidence != null) {
            work.accept(evidence);
        }
    }

    private void saveOut(Evidence evidence) {
        files.saveOut(evidence, () -> frame.notices().say(Message.of("paper.saved-out", evidence.name())));
    }

    private void attach() {
        var of = print;
        var file = of == null ? null : frame.dialogs().open(FileKind.EVIDENCE);
        if (of == null || file == null) {
            return;
        }
        frame.tasks()
                .job(Message.of("paper.reading"), _ -> {
                    var read = EvidenceFiles.read(file);
                    return new Kept(read, read.keptOn(desk.shelf()));
                })
                .then(kept -> attached(of, kept))
                .start();
    }

    /// A file that was read, and the hash under which its bytes are kept.
    private record Kept(EvidenceFiles.Read read, String hash) {}

    private void attached(SheetPrint of, Kept kept) {
        var seminar = workspace.seminar();
        var now = seminar.sheetPrints().find(of.id());
        if (now == null) {
            return;
        }
        var scanned = new Evidence(
                workspace.ids().next(),
                EvidenceKind.SIGNED_SHEET,
                kept.read().name(),
                kept.hash(),
                kept.read().size(),
                now.period().day(),
                EvidencePlace.moment(desk, seminar),
                "",
                kept.read().pages());
        workspace.perform(EvidenceEdits.addScan(seminar, now, scanned));
        frame.notices().say(Message.of("paper.scan-attached", now.number()));
    }
}
