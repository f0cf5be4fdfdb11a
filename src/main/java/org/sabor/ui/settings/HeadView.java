package org.sabor.ui.settings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Project;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.FunderCheck;
import org.sabor.print.HeadPicture;
import org.sabor.print.Numbering;
import org.sabor.print.Preview;
import org.sabor.print.Request;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;

/// How each page will begin: the head of a document as it is printed, kept up to date, and what the funder would miss
/// on it (DOMAIN 2.5).
final class HeadView extends VBox {
    private static final int WIDTH = 720;

    private final Messages messages;
    private final Attachments pictures;
    private final LastWish drawing;
    private final ImageView view = new ImageView();
    private final Label missing = Styles.label("", Styles.SMALL);
    private @Nullable Project shown;

    HeadView(Messages messages, Tasks tasks, Attachments pictures) {
        super(4);
        this.messages = messages;
        this.pictures = pictures;
        drawing = new LastWish(tasks);
        view.setId("project-head");
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setAccessibleText(messages.text("project.head"));
        var paper = Styles.with(new StackPane(view), "documents-paper");
        paper.setMaxWidth(WIDTH + 16);
        missing.setId("project-funder-misses");
        missing.setWrapText(true);
        missing.setMaxWidth(WIDTH);
        getChildren().setAll(Styles.label(messages.text("project.head")), paper, missing);
    }

    /// The drawn head, and what is missing or wrong in it.
    private record Drawn(WritableImage image, List<Message> missing) {}

    /// Shows the head of this seminar's documents.
    void show(Seminar seminar) {
        if (seminar.project().equals(shown)) {
            return;
        }
        shown = seminar.project();
        var language = messages.language() == Language.BG ? DocumentLanguage.BG : DocumentLanguage.EN;
        var request = new Request(
                seminar,
                pictures,
                language,
                Choices.USUAL,
                Instant.EPOCH.atZone(seminar.details().zone()),
                Numbering.NONE);
        drawing.wish(
                Message.of("project.showing-head"),
                _ -> new Drawn(
                        image(HeadPicture.of(request, 2 * WIDTH)),
                        FunderCheck.of(request.seminar().project(), pictures)),
                this::show);
    }

    private void show(Drawn drawn) {
        view.setImage(drawn.image());
        missing.setText(
                drawn.missing().stream().map(each -> "• " + messages.text(each)).collect(Collectors.joining("\n")));
        missing.setManaged(!drawn.missing().isEmpty());
        missing.setVisible(!drawn.missing().isEmpty());
    }

    private static WritableImage image(Preview.Page page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.pixels(),
                        page.width());
        return image;
    }
}
