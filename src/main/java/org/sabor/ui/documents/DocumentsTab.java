package org.sabor.ui.documents;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.Documents;
import org.sabor.print.NewsArticle;
import org.sabor.print.Passages;
import org.sabor.print.Preview;
import org.sabor.print.Request;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.KeyHelp;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.kit.Target;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.passages.PassagesPane;
import org.sabor.workspace.Workspace;

/// The documents of the seminar: what there is, what can be chosen, how the pages look, and saving them as PDF files.
public final class DocumentsTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Tasks tasks;
    private final Outgoing outgoing;
    private final Desk desk;
    private final Action save;
    private final Action print;
    private final Action saveAll;
    private final Action saveProtected;
    private final Action evidenceFolder;
    private final EvidencePane evidence;
    private final LastWish making;
    private final DocumentList list;
    private final ChoicesPane choices;
    private final PagesPane pages;
    private final PassagesPane texts;
    private final Action editTexts;
    private final Button copyText;
    private final HBox middle = new HBox();
    private final Region choicesPane;
    private final Region textsPane;
    private final PrintsLabel prints;
    private final Prints numbers;
    private final PauseTransition soon = new PauseTransition(Duration.millis(200));
    private DocumentKind kind = DocumentKind.ATTENDANCE_SHEET;
    private boolean front;

    /// The tab on this workspace.
    ///
    /// @param navigator leads to the settings, where what the funder misses is mended
    public DocumentsTab(Workspace workspace, Frame frame, Navigator navigator, Desk desk) {
        this.workspace = workspace;
        messages = frame.messages();
        notices = frame.notices();
        tasks = frame.tasks();
        this.desk = desk;
        numbers = new Prints(workspace, desk.keeps());
        outgoing = new Outgoing(frame, desk, numbers, this::request);
        var actions = new Actions(messages);
        save = actions.action("documents.save", Icons.SAVE, () -> outgoing.save(List.of(kind), null));
        print = actions.action("documents.print", Icons.PRINT, Shortcuts.PRINT, this::print);
        saveAll = actions.action(
                "documents.save-all", Icons.COPY, () -> outgoing.save(List.copyOf(DocumentKind.all(false)), null));
        saveProtected = actions.action("documents.save-protected", Icons.LOCK, () -> outgoing.saveProtected(kind));
        evidenceFolder = actions.action("documents.evidence", Icons.EXPORT, this::showEvidence);
        evidence = new EvidencePane(frame, desk, numbers, this::request, this::leaveEvidence);
        choices = new ChoicesPane(messages, this::refreshSoon);
        pages = new PagesPane(messages, tasks);
        prints = new PrintsLabel(messages);
        texts = new PassagesPane(workspace, messages, tasks, true);
        editTexts = actions.action("documents.edit-texts", Icons.EDIT, this::showTexts);
        copyText = Actions.button(actions.action("documents.copy-text", Icons.COPY, this::copyText));
        choicesPane = choicesPane();
        textsPane = textsPane(actions.action("documents.texts-done", Icons.BACK, this::showChoices));
        making = new LastWish(tasks);
        list = new DocumentList(messages, tasks, this::choose, outgoing::drag, prints, navigator);
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setLeft(list);
        addEventFilter(KeyEvent.KEY_PRESSED, pages::keys);
        HBox.setHgrow(pages, Priority.ALWAYS);
        setCenter(middle);
        middle.getChildren().setAll(choicesPane, pages);
        // Typing changes the seminar often; the pages follow when it rests.
        soon.setOnFinished(_ -> refresh());
        workspace.seminarProperty().addListener((_, _, _) -> refreshSoon());
        choose(DocumentKind.ATTENDANCE_SHEET);
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(save, Styles.MAIN_ACTION),
                Actions.button(print),
                Actions.button(saveAll),
                Actions.button(saveProtected),
                Actions.button(evidenceFolder),
                Panes.gap());
    }

    private Region choicesPane() {
        var settings = new VBox(
                16,
                Styles.label(messages.text("documents.choices"), Styles.HEADING),
                choices,
                Actions.button(editTexts),
                copyText);
        settings.setPrefWidth(220);
        settings.setPadding(new Insets(8, 16, 0, 12));
        var scrolled = Styles.with(new ScrollPane(settings), Styles.FORM);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setMinWidth(250);
        scrolled.setPrefWidth(250);
        scrolled.setFitToWidth(true);
        return scrolled;
    }

    private Region textsPane(Action done) {
        var head = new HBox(8, Actions.button(done));
        head.setPadding(new Insets(8, 0, 8, 0));
        var pane = new BorderPane(texts, head, null, null, null);
        pane.setId("documents-texts");
        pane.setMinWidth(380);
        pane.setPrefWidth(380);
        pane.setPadding(new Insets(0, 16, 0, 0));
        return pane;
    }

    /// The texts of the document in place of the choices; the pages stay beside and follow.
    private void showTexts() {
        middle.getChildren().setAll(textsPane, pages);
        texts.show(List.of(kind));
        texts.requestFocus();
    }

    /// The article as text, for the page on which it is published.
    private void copyText() {
        var seminar = workspace.seminar();
        var language = choices.language();
        tasks.job(Message.of("documents.making"), _ -> NewsArticle.text(seminar, language))
                .then(text -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.say(Message.of("documents.text-copied"));
                })
                .start();
    }

    private void showChoices() {
        texts.hidden();
        middle.getChildren().setAll(choicesPane, pages);
        editTexts.setDisabled(false);
    }

    private void choose(DocumentKind chosen) {
        if (kind != chosen && middle.getChildren().contains(textsPane)) {
            showChoices();
        }
        kind = chosen;
        list.select(chosen);
        copyText.setVisible(chosen == DocumentKind.NEWS_ARTICLE);
        copyText.setManaged(copyText.isVisible());
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
        prints.show(seminar, numbers.numbering());
        var wanted = kind;
        var request = request();
        making.wish(Message.of("documents.making"), _ -> Made.of(wanted, request), made -> {
            editTexts.setDisabled(!made.texts());
            if (made.documents().isEmpty()) {
                pages.nothing(messages.text(Standing.whyNothing(wanted, request.seminar())));
            } else {
                pages.show(made.documents());
            }
        });
        list.renew(request);
    }

    /// What a wish has come to.
    ///
    /// @param texts whether the kind has texts that may be rewritten
    private record Made(List<Document> documents, boolean texts) {
        static Made of(DocumentKind kind, Request request) {
            return new Made(
                    Documents.make(kind, request),
                    !Passages.of(kind, request.seminar()).isEmpty());
        }
    }

    @Override
    public void ahead() {
        var request = request();
        tasks.job(Message.of("documents.drawing"), _ -> {
                    Preview.prepare(request);
                    return true;
                })
                .quietly()
                // What is wrong with the file is told to whoever wants to see a document.
                .failed(_ -> {})
                .start();
    }

    private Request request() {
        var seminar = workspace.seminar();
        return new Request(
                seminar,
                desk.pictures(),
                choices.language(),
                choices.choices(),
                desk.clock().instant().atZone(seminar.details().zone()),
                numbers.preview());
    }

    /// All for the funder, in place of the single documents.
    private void showEvidence() {
        setLeft(null);
        setCenter(evidence);
        evidence.begin();
    }

    private void leaveEvidence() {
        setLeft(list);
        setCenter(middle);
        choices.focusFirst();
    }

    private void print() {
        outgoing.print(pages.shown(), this);
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
        texts.keep();
        front = false;
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return pages.statusProperty();
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(Stream.of(save, print, saveAll, saveProtected, evidenceFolder), pages.actions().stream())
                .toList();
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("Page Up / Page Down", messages.text("documents.keys.page")),
                new KeyHelp("Home / End", messages.text("documents.keys.ends")));
    }

    @Override
    public List<Target> targets() {
        return Stream.of(DocumentKind.values())
                .filter(each -> !each.apart())
                .map(each -> new Target(each.label(), each.group().label(), () -> choose(each)))
                .toList();
    }

    @Override
    public void search() {
        choices.focusFirst();
    }
}
