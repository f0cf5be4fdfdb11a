package org.sabor.ui.documents;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.Documents;
import org.sabor.print.PaperPrinter;
import org.sabor.print.Request;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Tasks;

/// How documents leave the program: saved as PDF files, or sent to a printer. What has a number is kept under it.
final class Outgoing {
    private final Messages messages;
    private final Notices notices;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Desk desk;
    private final Prints numbers;
    private final Supplier<Request> asked;

    /// @param asked what is chosen at the moment
    Outgoing(Frame frame, Desk desk, Prints numbers, Supplier<Request> asked) {
        messages = frame.messages();
        notices = frame.notices();
        tasks = frame.tasks();
        dialogs = frame.dialogs();
        this.desk = desk;
        this.numbers = numbers;
        this.asked = asked;
    }

    /// Saves this document so that it opens with a password only.
    void saveProtected(DocumentKind kind) {
        var fields = new PasswordFields(messages, "documents.password-warning");
        var title = Message.of("documents.save-protected");
        if (dialogs.ask(title, fields, Message.of("documents.password-go"))) {
            if (fields.usable().get()) {
                save(List.of(kind), fields.password());
            } else {
                notices.warn(Message.of("documents.password-unusable"));
            }
        }
    }

    /// Saves these documents where the person says, with a password or without.
    void save(List<DocumentKind> wanted, char @Nullable [] password) {
        var folder = dialogs.folder(Message.of("documents.folder"));
        if (folder == null) {
            return;
        }
        var kept = numbers.keep(asked.get(), wanted);
        var request = kept.request();
        tasks.job(Message.of("documents.saving"), progress -> {
                    var files = new ArrayList<Path>();
                    for (int i = 0; i < wanted.size(); i++) {
                        progress.at(i, wanted.size());
                        for (var document : Documents.make(wanted.get(i), request)) {
                            files.add(document.writeInto(folder, password));
                        }
                    }
                    return files;
                })
                .then(files -> saved(folder, files))
                .failed(failure -> {
                    numbers.takeBack(kept);
                    dialogs.failure(failure);
                })
                .start();
    }

    /// Lets the person choose a printer, and sends it the document that is seen; where there is no printer, a PDF is
    /// put where they look for their papers.
    void print(@Nullable Document document, Node on) {
        if (document == null) {
            notices.say(Message.of("documents.none-saved"));
            return;
        }
        boolean any = desk.printers().any();
        var wish = any ? desk.printers().choose(window(on), document.printout().pages()) : null;
        if (any && wish == null) {
            return;
        }
        var kept = numbers.keep(asked.get(), List.of(document.kind()));
        var request = kept.request();
        var folder = desk.printers().folder();
        tasks.job(Message.of("documents.sending"), _ -> printed(numbered(document, request), wish, folder))
                .then(notices::say)
                .failed(failure -> {
                    numbers.takeBack(kept);
                    dialogs.failure(failure);
                })
                .start();
    }

    /// Lets a document be dragged from here into a folder, a message or another program. The system takes hold of the
    /// files at once, so they are made before the mouse goes on.
    void drag(DocumentKind kind, Node from) {
        var kept = numbers.keep(asked.get(), List.of(kind));
        List<File> files;
        try {
            files = toDrag(kind, kept.request());
        } catch (Failure failure) {
            numbers.takeBack(kept);
            dialogs.failure(failure);
            return;
        }
        if (files.isEmpty()) {
            numbers.takeBack(kept);
            notices.say(Message.of("documents.none-saved"));
            return;
        }
        var content = new ClipboardContent();
        content.putFiles(files);
        from.startDragAndDrop(TransferMode.COPY).setContent(content);
        from.setOnDragDone(event -> {
            if (event.getTransferMode() == null) {
                // Let go where nobody takes it.
                numbers.takeBack(kept);
            }
            event.consume();
        });
    }

    /// The files of a document in a folder of its own, which goes with the program.
    static List<File> toDrag(DocumentKind kind, Request request) {
        try {
            var folder = Files.createTempDirectory("sabor");
            folder.toFile().deleteOnExit();
            var files = Documents.make(kind, request).stream()
                    .map(document -> document.writeInto(folder).toFile())
                    .toList();
            files.forEach(File::deleteOnExit);
            return files;
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("documents.not-dragged"), refused);
        }
    }

    private static @Nullable Window window(Node on) {
        var scene = Nullables.scene(on);
        return scene == null ? null : scene.getWindow();
    }

    private static Message printed(Document document, PaperPrinter.@Nullable Wish wish, Path folder) {
        if (wish == null) {
            return Message.of("documents.no-printer", document.writeInto(folder).toString());
        }
        PaperPrinter.print(document, wish);
        return Message.of("documents.sent", wish.printer());
    }

    /// The document that is seen, with the number under which it is kept.
    private static Document numbered(Document seen, Request request) {
        return seen.kind().numbered()
                ? Documents.make(seen.kind(), request).stream()
                        .filter(made -> made.fileName().equals(seen.fileName()))
                        .findFirst()
                        .orElse(seen)
                : seen;
    }

    private void saved(Path folder, List<Path> files) {
        if (files.isEmpty()) {
            notices.say(Message.of("documents.none-saved"));
            return;
        }
        var open = new Actions(messages)
                .action(
                        "documents.open-folder",
                        Icons.OPEN_FILE,
                        () -> desk.open().accept(folder));
        notices.say(Message.of("documents.saved", files.size(), folder.toString()), open);
    }
}
