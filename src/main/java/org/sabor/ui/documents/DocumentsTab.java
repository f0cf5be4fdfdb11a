package org.sabor.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.action.Action;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Edit;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.Documents;
import org.sabor.print.Numbering;
import org.sabor.print.PrintRegister;
import org.sabor.print.Request;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.KeyHelp;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.Workspace;

/// The documents of the seminar: what there is, what can be chosen, how the pages look, and saving them as PDF files.
public final class DocumentsTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Desk desk;
    private final Action save;
    private final Action print;
    private final Action saveAll;
    private final LastWish making;
    private final DocumentList list;
    private final ChoicesPane choices;
    private final PagesPane pages;
    private final PrintsLabel prints;
    private final PauseTransition soon = new PauseTransition(Duration.millis(200));
    private DocumentKind kind = DocumentKind.ATTENDANCE_SHEET;
    private boolean front;

    /// The tab on this workspace.
    public DocumentsTab(
            Workspace workspace, Messages messages, Notices notices, Tasks tasks, Dialogs dialogs, Desk desk) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.desk = desk;
        var actions = new Actions(messages);
        save = actions.action("documents.save", Icons.SAVE, () -> save(List.of(kind)));
        print = actions.action("documents.print", Icons.PRINT, Shortcuts.PRINT, this::print);
        saveAll = actions.action("documents.save-all", Icons.COPY, () -> save(List.copyOf(DocumentKind.all(false))));
        choices = new ChoicesPane(messages, this::refreshSoon);
        pages = new PagesPane(messages, tasks);
        prints = new PrintsLabel(messages);
        making = new LastWish(tasks);
        list = new DocumentList(messages, tasks, this::choose, prints);
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setLeft(list);
        addEventFilter(KeyEvent.KEY_PRESSED, pages::keys);
        setCenter(chosen());
        // Typing changes the seminar often; the pages follow when it rests.
        soon.setOnFinished(_ -> refresh());
        workspace.seminarProperty().addListener((_, _, _) -> refreshSoon());
        choose(DocumentKind.ATTENDANCE_SHEET);
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(save, Styles.MAIN_ACTION), Actions.button(print), Actions.button(saveAll), Panes.gap());
    }

    private Node chosen() {
        var settings = new VBox(16, Styles.label(messages.text("documents.choices"), Styles.HEADING), choices);
        settings.setPrefWidth(220);
        settings.setPadding(new Insets(8, 16, 0, 12));
        var scrolled = Styles.with(new ScrollPane(settings), Styles.FORM);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setMinWidth(250);
        scrolled.setFitToWidth(true);
        HBox.setHgrow(pages, Priority.ALWAYS);
        return new HBox(scrolled, pages);
    }

    private void choose(DocumentKind chosen) {
        kind = chosen;
        list.select(chosen);
        refresh();
    }

    private void refreshSoon() {
        soon.playFromStart();
    }

    /// Makes the document anew, in the background, and shows its first page. Only the last wish counts.
    private void refresh() {
        var seminar = workspace.seminar();
        choices.show(kind, seminar);
        if (!front) {
            return;
        }
        prints.show(seminar, numbering());
        var wanted = kind;
        var request = request(numbering() == Numbering.KEPT ? Numbering.PREVIEW : Numbering.NONE);
        making.wish(Message.of("documents.making"), _ -> Documents.make(wanted, request), made -> {
            if (made.isEmpty()) {
                pages.nothing(messages.text(Standing.whyNothing(wanted, request.seminar())));
            } else {
                pages.show(made);
            }
        });
        list.renew(request);
    }

    /// A desk copy goes back into its seminar without prints, whose numbers would be those of others there.
    private Numbering numbering() {
        boolean kept = desk.keeps() && workspace.seminar().details().deskCopy() == null;
        return kept ? Numbering.KEPT : Numbering.NONE;
    }

    private Request request(Numbering numbering) {
        var seminar = workspace.seminar();
        return new Request(
                seminar,
                desk.pictures(),
                choices.language(),
                choices.choices(),
                desk.clock().instant().atZone(seminar.details().zone()),
                numbering);
    }

    private void save(List<DocumentKind> wanted) {
        var folder = dialogs.folder(Message.of("documents.folder"));
        if (folder == null) {
            return;
        }
        var kept = request(numbering());
        var prints = register(kept, wanted);
        var request = kept.of(workspace.seminar());
        tasks.job(Message.of("documents.saving"), progress -> {
                    var files = new ArrayList<Path>();
                    for (int i = 0; i < wanted.size(); i++) {
                        progress.at(i, wanted.size());
                        for (var document : Documents.make(wanted.get(i), request)) {
                            files.add(document.writeInto(folder));
                        }
                    }
                    return files;
                })
                .then(files -> saved(folder, files))
                .failed(failure -> {
                    takeBack(prints);
                    dialogs.failure(failure);
                })
                .start();
    }

    /// Keeps sheets and certificates before they are on paper: no number is printed that the file does not know.
    private List<Edit> register(Request request, List<DocumentKind> wanted) {
        var edits = PrintRegister.edits(wanted, request, workspace.ids());
        edits.forEach(workspace::perform);
        return edits;
    }

    private void takeBack(List<Edit> registered) {
        PrintRegister.takeBack(workspace.seminar(), registered).forEach(workspace::perform);
    }

    /// Opens the document that is seen in the system's PDF program, which knows the printers of the house.
    private void print() {
        var document = pages.shown();
        if (document == null) {
            notices.say(Message.of("documents.none-saved"));
            return;
        }
        var kept = request(numbering());
        var prints = register(kept, List.of(document.kind()));
        var request = kept.of(workspace.seminar());
        tasks.job(
                        Message.of("documents.saving"),
                        _ -> numbered(document, request).writeInto(printFolder()))
                .then(file -> {
                    file.toFile().deleteOnExit();
                    desk.open().accept(file);
                    notices.say(Message.of("documents.printing"));
                })
                .failed(failure -> {
                    takeBack(prints);
                    dialogs.failure(failure);
                })
                .start();
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

    /// A folder of the person's own that goes when the program ends.
    private static Path printFolder() {
        try {
            var folder = Files.createTempDirectory("sabor-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("documents.print-refused"), refused);
        }
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

    @Override
    public Node node() {
        return this;
    }

    /// The pages are made only while somebody can see them.
    @Override
    public void inFront() {
        front = true;
        refresh();
    }

    @Override
    public void keep() {
        front = false;
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return pages.statusProperty();
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(Stream.of(save, print, saveAll), pages.actions().stream())
                .toList();
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("Page Up / Page Down", messages.text("documents.keys.page")),
                new KeyHelp("Home / End", messages.text("documents.keys.ends")));
    }

    @Override
    public void search() {
        choices.focusFirst();
    }
}
