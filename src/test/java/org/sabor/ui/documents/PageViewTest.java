package org.sabor.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.print.Choices;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.Request;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The page with work in the background, as in the program.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class PageViewTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 5, 4, 8, 0, 0, 0, ZoneId.of("Europe/Sofia"));

    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private PageView view;

    @Start
    void start(Stage shown) {
        stage = shown;
        view = new PageView(messages, Tasks.inBackground(new RecordedDialogs(), messages), () -> {});
        Screens.show(stage, view, 700, 500);
    }

    private static Document document(DocumentKind kind) {
        var request = new Request(
                Sample.large(400, 1, 1).seminar(), Attachments.NONE, DocumentLanguage.EN, Choices.USUAL, MOMENT);
        return Documents.make(kind, request).getFirst();
    }

    /// Of the window, which has another size while a page is awaited, only a page that is there may be drawn anew.
    @Test
    void anAwaitedPageIsNotOvertakenByTheOneBefore(FxRobot robot) throws TimeoutException {
        var before = document(DocumentKind.AGENDA);
        var next = document(DocumentKind.PARTICIPANT_LIST);
        Screens.run(() -> view.show(before));
        awaited(robot, before);
        Screens.run(() -> {
            view.startAgain();
            view.show(next);
        });
        for (int i = 1; i <= 5; i++) {
            int smaller = 20 * i;
            Screens.run(() -> stage.setHeight(500 - smaller));
            WaitForAsyncUtils.sleep(130, TimeUnit.MILLISECONDS);
        }
        awaited(robot, next);
        assertEquals(next.printout().pages(), view.pages());
    }

    private static void awaited(FxRobot robot, Document document) throws TimeoutException {
        var image = robot.lookup("#documents-view").queryAs(ImageView.class);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            var said = image.getAccessibleText();
            return said != null && said.startsWith(document.title());
        });
    }
}
