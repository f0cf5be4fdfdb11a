package org.sabor.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Ids;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SheetPrint;
import org.sabor.print.Choices;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.NewsArticle;
import org.sabor.print.PaperPrinter;
import org.sabor.print.Request;
import org.sabor.sample.Unproven;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class DocumentsTabTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T06:30:00Z"));

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final HousePrinters printers = new HousePrinters();
    private final List<Path> opened = new ArrayList<>();
    private final List<Navigator.Request> asked = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private Notices notices;
    private DocumentsTab tab;

    @Start
    void start(Stage shown) {
        stage = shown;
        var demo = Unproven.demo();
        workspace = new Workspace(demo.seminar(), new History(), new Ids(CLOCK, new Random(1)), _ -> {});
        notices = new Notices(messages);
        tab = tab(messages);
        Screens.show(stage, tab, 1366, 640);
        tab.inFront();
    }

    private DocumentsTab tab(Messages texts) {
        var look = new SimpleObjectProperty<>(new Look(Language.EN, false, 14));
        return new DocumentsTab(
                workspace,
                new Frame(texts, look, dialogs, Tasks.onThisThread(dialogs, texts), notices),
                new Navigator(asked::add),
                new Desk(Unproven.demo().pictures(), CLOCK, opened::add, printers, true));
    }

    @Test
    void theFirstPageOfTheSheetIsShownAtOnce(FxRobot robot) {
        var view = robot.lookup("#documents-view").queryAs(ImageView.class);
        assertTrue(view.getImage().getWidth() > view.getImage().getHeight(), "a sheet is wider than high");
        assertTrue(tab.statusProperty().getValue().startsWith("page 1 of "));
    }

    @Test
    void oneCanPageThroughByKeysAndByNumberAndSeeThePagesLarger(FxRobot robot) {
        choose(robot, "speaker-pages");
        int pages = Integer.parseInt(tab.statusProperty().getValue().replaceFirst(".* of ", ""));
        assertTrue(pages > 2, "several pages");
        var seen = new ArrayList<String>();
        tab.statusProperty().addListener((_, _, said) -> seen.add(said));
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.END).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_UP);
        robot.type(KeyCode.HOME);
        assertEquals(
                Stream.of(2, pages, pages - 1, 1)
                        .map(page -> messages.text("documents.page", page, pages))
                        .toList(),
                seen);
        robot.doubleClickOn("#documents-page").write("2").type(KeyCode.ENTER);
        assertEquals(
                messages.text("documents.page", 2, pages), tab.statusProperty().getValue());

        var view = robot.lookup("#documents-view").queryAs(ImageView.class);
        robot.clickOn("#documents-whole-page");
        double whole = view.getFitWidth();
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertEquals(whole * 1.25, view.getFitWidth(), 0.01);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(view.getFitWidth(), view.getImage().getWidth(), 1, "drawn anew for the size");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertTrue(view.getFitWidth() > whole * 1.25, "as wide as its place");
    }

    private static void choose(FxRobot robot, String kind) {
        Screens.run(() -> {
            var button = robot.lookup("#documents-" + kind).<ToggleButton>query();
            button.requestFocus();
            button.fire();
        });
    }

    @Test
    void eachDocumentSaysHowItStandsWithIt(FxRobot robot) throws TimeoutException {
        assertEquals(messages.text("documents.state.ready"), state(robot, "agenda", "ready"));
        assertEquals(messages.text("documents.state.nothing"), state(robot, "agenda-changes", "nothing"));
        Screens.run(() -> workspace.perform(SeminarEdits.change(
                workspace.seminar(), workspace.seminar().project().withLogos(null))));
        var funder = robot.lookup("#documents-funder").queryAs(Label.class);
        var sentence = messages.text("funder.no-logos");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> funder.getText().contains(sentence));
        assertTrue(funder.isVisible());
        Screens.run(robot.from(funder.getParent()).lookup(".hyperlink").<Hyperlink>query()::fire);
        assertEquals(Place.SETTINGS, asked.getFirst().place());
        assertEquals(List.of(workspace.seminar().project()), asked.getFirst().rows());
    }

    private static String state(FxRobot robot, String kind, String expected) throws TimeoutException {
        var label = robot.lookup("#documents-state-" + kind).queryAs(Label.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label.getText().contains(expected));
        return label.getText();
    }

    @Test
    void theChosenDocumentIsSavedInTheChosenLanguage(FxRobot robot) throws IOException {
        dialogs.choosing(folder);
        choose(robot, "agenda");
        Screens.run(() -> robot.lookup("#documents-language")
                .<ComboBox<DocumentLanguage>>query()
                .getSelectionModel()
                .select(DocumentLanguage.BOTH));
        robot.clickOn("#documents-save");
        assertEquals(List.of("2026-03-12_LOOM_Programa_v1_bg-en.pdf"), names());
        assertEquals(
                messages.text("documents.saved", 1, folder.toString()),
                ((Label) notices.lookup("#notices-text")).getText());
    }

    /// The printers of a house; the person leaves the dialog, or there is none.
    private final class HousePrinters implements Printers {
        private boolean any;
        private int asked;

        @Override
        public boolean any() {
            return any;
        }

        @Override
        public PaperPrinter.@Nullable Wish choose(@Nullable Window owner, int pages) {
            asked = pages;
            return null;
        }

        @Override
        public Path folder() {
            return folder;
        }
    }

    @Test
    void whereThereIsNoPrinterThePdfIsPutWhereItIsFound(FxRobot robot) throws IOException {
        Screens.run(() -> robot.lookup("#documents-name")
                .<ComboBox<String>>query()
                .getSelectionModel()
                .select(1));
        robot.clickOn("#documents-print");
        var file = folder.resolve("2026-03-13_LOOM_Attendance-sheet_day2_v1_en.pdf");
        assertEquals(List.of(file.getFileName().toString()), names());
        assertTrue(Files.size(file) > 1000);
        assertEquals(
                messages.text("documents.no-printer", file.toString()),
                ((Label) notices.lookup("#notices-text")).getText());
        assertTrue(workspace.seminar().sheetPrints().size() > 0, "what is handed out has a number");
    }

    @Test
    void whoLeavesTheDialogOfThePrintersPrintsNothing(FxRobot robot) throws IOException {
        printers.any = true;
        robot.clickOn("#documents-print");
        assertTrue(printers.asked > 1, "the dialog knows how many pages there are");
        assertEquals(List.of(), workspace.seminar().sheetPrints());
        assertEquals(List.of(), names());
    }

    @Test
    void theEvidenceFolderSaysWhatIsMissingAndIsThenWrittenAndShown(FxRobot robot) {
        robot.clickOn("#documents-evidence");
        var missing = robot.lookup("#evidence-missing").queryAs(Label.class).getText();
        assertTrue(missing.startsWith("•"), missing);
        Screens.picture(tab, "documents-evidence", messages);
        dialogs.choosing(folder);
        Screens.run(
                () -> robot.lookup("#documents-evidence-write").queryButton().fire());
        var written = folder.resolve("Evidence_2026-03-12");
        assertTrue(Files.isRegularFile(written.resolve("SHA256SUMS")));
        assertTrue(workspace.seminar().sheetPrints().size() > 0, "its sheets are numbered");
        assertEquals(List.of(), workspace.seminar().certificates(), "no certificate is in it");
        Screens.run(() -> robot.lookup("#documents-evidence-show").queryButton().fire());
        assertEquals(written, opened.getLast());
        Screens.run(
                () -> robot.lookup("#documents-evidence-leave").queryButton().fire());
        assertTrue(robot.lookup("#documents-view").tryQuery().isPresent());
    }

    @Test
    void aDocumentIsSavedWithAPasswordThatWasTypedTwiceTheSame(FxRobot robot) throws IOException {
        choose(robot, "agenda");
        dialogs.choosing(folder).filling(content -> passwords(content, "correct horse", "correct house"));
        Screens.run(
                () -> robot.lookup("#documents-save-protected").queryButton().fire());
        assertEquals(List.of(), names());
        dialogs.filling(content -> passwords(content, "correct horse", "correct horse"));
        Screens.run(
                () -> robot.lookup("#documents-save-protected").queryButton().fire());
        var bytes = Files.readString(folder.resolve(names().getFirst()), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("/Encrypt"), "the file is locked");
    }

    private static void passwords(Node content, String first, String second) {
        ((PasswordField) content.lookup("#documents-password")).setText(first);
        ((PasswordField) content.lookup("#documents-password-again")).setText(second);
    }

    @Test
    void theTextsOfADocumentAreRewrittenBesideItsPages(FxRobot robot) {
        choose(robot, "photo-consent");
        robot.clickOn("#documents-edit-texts");
        robot.clickOn("#passage-text-en");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("I agree to be photographed.");
        robot.clickOn("#documents-texts-done");
        var own = workspace.seminar().ownTexts().iterator().next();
        assertEquals(new Bilingual("", "I agree to be photographed."), own.text());
        robot.clickOn("#documents-edit-texts");
        assertEquals(
                messages.text("passage-state.own"),
                robot.lookup("#passage-state").queryAs(Label.class).getText());
        Screens.picture(tab, "documents-texts", messages);
        robot.clickOn("#passages-reset");
        assertEquals(0, workspace.seminar().ownTexts().size());
    }

    @Test
    void theTextOfTheArticleIsCopiedToBePasted(FxRobot robot) {
        assertFalse(robot.lookup("#documents-copy-text").queryButton().isVisible());
        choose(robot, "news-article");
        robot.clickOn("#documents-copy-text");
        var pasted = new AtomicReference<String>();
        Screens.run(() -> pasted.set(Clipboard.getSystemClipboard().getString()));
        assertEquals(NewsArticle.text(workspace.seminar(), DocumentLanguage.EN), pasted.get());
    }

    @Test
    void allDocumentsAreSavedWithOneActionAndNothingPartialIsLeft(FxRobot robot) throws IOException {
        dialogs.choosing(folder);
        robot.clickOn("#documents-save-all");
        var request = new Request(
                workspace.seminar(),
                Unproven.demo().pictures(),
                DocumentLanguage.EN,
                Choices.USUAL,
                CLOCK.instant().atZone(workspace.seminar().details().zone()));
        var all = DocumentKind.all(false).stream()
                .flatMap(kind -> Documents.make(kind, request).stream())
                .map(Document::fileName)
                .sorted()
                .toList();
        assertTrue(all.contains("2026-03-13_LOOM_Attendance-sheet_day2_v1_en.pdf"), all.toString());
        assertEquals(all, names());
    }

    @Test
    void aFolderThatIsGoneOrRefusesIsSaidInASentence(FxRobot robot) throws IOException {
        var file = Files.writeString(folder.resolve("busy"), "a file where the folder should be");
        dialogs.choosing(file);
        robot.clickOn("#documents-save");
        assertEquals(
                Message.of(
                        "document.target-refused", "2026-03-12_LOOM_Attendance-sheet_day1_v1_en.pdf", file.toString()),
                dialogs.said.getFirst());
    }

    @Test
    void savingTheSheetsGivesThemNumbersOnceAndSaysWhetherTheListHasChanged(FxRobot robot) {
        dialogs.choosing(folder).choosing(folder);
        robot.clickOn("#documents-save").clickOn("#documents-save");
        assertEquals(
                List.of(1, 2),
                workspace.seminar().sheetPrints().stream()
                        .map(SheetPrint::number)
                        .toList());
        assertEquals(
                "Day 1: printed as No 1 (12 March 2026 at 08:30).\nDay 2: printed as No 2 (12 March 2026 at 08:30).",
                robot.lookup("#documents-prints").queryAs(Label.class).getText());
        var seminar = workspace.seminar();
        var gone = seminar.participants()
                .require(seminar.sheetPrints().getFirst().rows().getFirst());
        Screens.run(() ->
                workspace.perform(ParticipantEdits.setStatus(seminar, List.of(gone), ParticipantStatus.CANCELLED)));
        choose(robot, "attendance-sheet");
        var said = robot.lookup("#documents-prints").queryAs(Label.class).getText();
        assertTrue(said.contains("Changed since print 1: 1 removed."), said);
    }

    @Test
    void aSheetThatCouldNotBeWrittenHasNoNumber(FxRobot robot) throws IOException {
        dialogs.choosing(Files.writeString(folder.resolve("busy"), ""));
        robot.clickOn("#documents-save");
        assertEquals(List.of(), workspace.seminar().sheetPrints());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void pictures() {
        Screens.pictures(stage, "documents", this::tab, DocumentsTabTest::ready);
        Screens.run(() -> Styles.theme(true));
        Screens.pictures(stage, "documents-dark", this::tab, DocumentsTabTest::ready);
        Screens.run(() -> Styles.theme(false));
    }

    private static void ready(DocumentsTab tab) {
        tab.inFront();
        tab.layout();
        var rest = new PauseTransition(Duration.millis(600));
        rest.setOnFinished(_ -> Platform.exitNestedEventLoop(tab, null));
        rest.play();
        Platform.enterNestedEventLoop(tab);
    }
}
