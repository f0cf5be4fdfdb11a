package org.sabor.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.json.Json;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.Retention;
import org.sabor.model.SeminarEdits;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Read;
import org.sabor.print.Valid;
import org.sabor.privacy.MarkedSeminar;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class PrivacyPageTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final RecordedForGood forGood = new RecordedForGood();
    private final MarkedSeminar marked = new MarkedSeminar(30);
    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        var ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-12T06:30:00Z")), new Random(1));
        workspace = new Workspace(marked.seminar(), new History(), ids, _ -> {});
        Screens.show(stage, new Label(), 900, 620);
    }

    private Frame frame(Messages messages) {
        var tasks = Tasks.onThisThread(dialogs, messages);
        var look = new SimpleObjectProperty<>(new Look(messages.language(), false, 14));
        return new Frame(messages, look, dialogs, tasks, new Notices(messages));
    }

    private PrivacyPage page(String day, Language language) {
        forGood.at(Instant.parse(day + "T09:00:00Z"));
        var made = new PrivacyPage[1];
        Screens.run(() -> {
            made[0] = new PrivacyPage(workspace, frame(Messages.of(language)), forGood);
            stage.getScene().setRoot(made[0]);
        });
        return made[0];
    }

    private static Button button(PrivacyPage page, String id) {
        return (Button) page.lookup("#" + id);
    }

    private static String text(PrivacyPage page, String id) {
        return ((Label) page.lookup("#" + id)).getText();
    }

    @Test
    void nothingIsDueBeforeItsDayAndNothingGoesWithoutConfirmation() {
        var page = page("2026-04-12", Language.BG);
        assertTrue(button(page, "privacy-delete-due").isDisable());
        assertTrue(button(page, "privacy-anonymise").isDisable());
        assertTrue(text(page, "privacy-kept").contains("31.12.2032"));
        assertTrue(text(page, "privacy-state").contains("Срокът за съхранение изтича на 31.12.2032 г."));

        dialogs.refusing();
        var later = page("2026-04-13", Language.BG);
        assertTrue(
                text(later, "privacy-due").contains("телефони: срокът е изтекъл на 12.04.2026"),
                text(later, "privacy-due"));
        Screens.run(() -> button(later, "privacy-delete-due").fire());
        assertEquals("privacy.delete-question", dialogs.said.getLast().key());
        assertEquals(List.of(), forGood.replaced);
    }

    @Test
    void whatIsDueIsDeletedForGood() {
        var page = page("2026-04-13", Language.EN);
        Screens.run(() -> button(page, "privacy-delete-due").fire());
        var after = forGood.replaced.getFirst();
        assertTrue(after.needs().isEmpty());
        assertTrue(after.participants().stream().allMatch(each -> each.phone().isEmpty()));
        assertEquals(Set.of(), forGood.erased.getFirst());
    }

    @Test
    void anonymisingShowsWhatGoesAndLeavesAProtocol() throws IOException {
        var file = folder.resolve("protocol.pdf");
        var page = page("2033-01-01", Language.BG);
        Screens.run(() -> button(page, "privacy-anonymise").fire());
        assertEquals(List.of(), forGood.replaced, "without a protocol nothing is done");
        dialogs.choosing(file).filling(content -> protocolIn(content, DocumentLanguage.BOTH));
        Screens.run(() -> button(page, "privacy-anonymise").fire());
        assertNotNull(forGood.replaced.getFirst().kept());
        var pdf = Files.readAllBytes(file);
        var protocol = Read.text(pdf);
        for (var said : List.of(
                "ПРОТОКОЛ ЗА АНОНИМИЗИРАНЕ",
                "Поименно посочени лица People by name",
                "обобщените данни",
                "Съхранени файлове",
                "Анонимизирането извърши",
                "31.12.2032",
                "The papers had to be kept until")) {
            assertTrue(protocol.contains(said), () -> said + " in " + protocol);
        }
        assertTrue(protocol.matches(".*премахнати removed [1-9].*"), protocol);
        assertEquals(Set.of(), MarkedSeminar.found(protocol.getBytes(StandardCharsets.UTF_8)));
        Valid.ua(pdf);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        var shown = (Label) ((VBox) dialogs.shown.getLast()).getChildren().getFirst();
        assertTrue(shown.getText().contains("премахнати"), shown.getText());
    }

    @SuppressWarnings("unchecked") // the only choice of the dialog
    private static void protocolIn(Node content, DocumentLanguage language) {
        var choice = (Choice<DocumentLanguage>) ((VBox) content).getChildren().getLast();
        assertEquals(DocumentLanguage.BG, choice.box().getValue(), "the language of the window first");
        choice.box().setValue(language);
    }

    @Test
    void aChangeWhileTheProtocolIsWrittenStopsIt() {
        var page = page("2033-01-01", Language.BG);
        dialogs.choosing(folder.resolve("protocol.pdf"));
        forGood.meanwhile = () -> workspace.perform(SeminarEdits.change(
                workspace.seminar(),
                workspace.seminar().project().withRetention(new Retention(2020, 5, true, "дело № 12", null))));
        Screens.run(() -> button(page, "privacy-anonymise").fire());
        assertEquals(List.of(), forGood.replaced);
    }

    @Test
    void aTermThatHasStoppedHoldsAll() {
        Screens.run(() -> workspace.perform(SeminarEdits.change(
                workspace.seminar(),
                workspace.seminar().project().withRetention(new Retention(2020, 5, true, "дело № 12", null)))));
        var page = page("2033-01-01", Language.BG);
        assertTrue(button(page, "privacy-anonymise").isDisable());
        assertTrue(text(page, "privacy-state").contains("дело № 12"));
    }

    @Test
    void aPersonGetsPagesAndADocument() throws IOException {
        var person = workspace.seminar().participants().get(4);
        run(person, "privacy-person-data", dialogs.choosing(folder));
        try (var files = Files.list(folder)) {
            var names =
                    files.map(each -> each.getFileName().toString()).sorted().toList();
            assertEquals(2, names.size(), names.toString());
            assertTrue(names.getFirst().endsWith(".json") && names.getLast().endsWith(".pdf"), names.toString());
            assertEquals(Set.of(), MarkedSeminar.found(names.toString().getBytes(StandardCharsets.UTF_8)));
            var tree = Json.strict()
                    .mapper()
                    .readTree(folder.resolve(names.getFirst()).toFile());
            assertEquals("participant", tree.at("/rows/0/kind").asText());
        }
    }

    @Test
    void aPersonIsErasedAfterConfirmation() {
        var person = workspace.seminar().participants().get(4);
        run(person, "privacy-person-erase", dialogs.refusing());
        assertEquals(List.of(), forGood.replaced);
        var again = new RecordedDialogs();
        run(person, "privacy-person-erase", again);
        assertEquals(Set.of(person.id()), forGood.erased.getFirst());
        assertFalse(forGood.replaced.getFirst().participants().contains(person));
        // The file of the report in which they are is named.
        assertTrue(((Label) again.shown.getFirst()).getText().contains("Mq00430"), () -> again.shown.toString());
    }

    private void run(Participant person, String action, RecordedDialogs with) {
        Screens.run(() -> {
            var messages = Messages.of(Language.BG);
            var look = new SimpleObjectProperty<>(new Look(Language.BG, false, 14));
            var frame = new Frame(messages, look, with, Tasks.onThisThread(with, messages), new Notices(messages));
            new PersonActions(workspace, frame, forGood, () -> person)
                    .all().stream()
                            .filter(each ->
                                    messages.text(action.replaceFirst("-", ".")).equals(each.getText()))
                            .findFirst()
                            .orElseThrow()
                            .handle(new javafx.event.ActionEvent());
        });
        assertEquals(List.of(), with.bugs);
    }

    @Test
    void pictures() {
        for (var language : Language.values()) {
            var page = page("2033-01-01", language);
            Screens.picture(page, "privacy", Messages.of(language));
        }
        assertEquals(List.<Message>of(), dialogs.said);
    }
}
