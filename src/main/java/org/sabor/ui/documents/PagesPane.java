package org.sabor.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.Document;
import org.sabor.print.Preview;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;

/// The pages of the documents that would be written, one at a time, drawn from the very file.
final class PagesPane extends BorderPane {
    private static final int PIXELS = 1_200;

    private final Messages messages;
    private final Tasks tasks;
    private final ComboBox<String> names = new ComboBox<>();
    private final Label page = new Label();
    private final Label remark = ChoicesPane.remark("documents-remark", Styles.PROBLEM);
    private final Label nothing = Styles.label("", Styles.MUTED);
    private final ImageView view = new ImageView();
    private final Action back;
    private final Action forward;
    private List<Document> documents = List.of();
    private @Nullable Preview preview;
    private int index;
    private int wish;

    PagesPane(Messages messages, Tasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
        setId("documents-pages");
        var actions = new Actions(messages);
        back = actions.action("documents.back", null, () -> turn(-1));
        forward = actions.action("documents.forward", null, () -> turn(1));
        page.setId("documents-page");
        nothing.setId("documents-nothing");
        names.setId("documents-name");
        names.setAccessibleText(messages.text("documents.which"));
        names.setMaxWidth(Double.MAX_VALUE);
        names.setOnAction(_ -> draw());
        view.setId("documents-view");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        var bar = new HBox(8, Actions.button(back), page, Actions.button(forward));
        bar.setAlignment(Pos.CENTER);
        setTop(new VBox(8, names, remark));
        setCenter(scrolled());
        setBottom(bar);
        show(List.of());
    }

    private ScrollPane scrolled() {
        var paper = new StackPane(view, nothing);
        paper.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty().addListener((_, _, bounds) -> view.setFitWidth(bounds.getWidth() - 16));
        return scroll;
    }

    /// Shows these documents, the first page of the first.
    void show(List<Document> made) {
        int chosen = Math.max(0, names.getSelectionModel().getSelectedIndex());
        documents = made;
        names.setOnAction(null);
        names.getItems().setAll(made.stream().map(Document::title).toList());
        names.getSelectionModel().select(chosen < made.size() ? chosen : 0);
        names.setOnAction(_ -> draw());
        names.setVisible(made.size() > 1);
        names.setManaged(made.size() > 1);
        draw();
    }

    /// The document whose pages are seen; null where there is none.
    @Nullable
    Document shown() {
        int chosen = names.getSelectionModel().getSelectedIndex();
        return chosen >= 0 && chosen < documents.size() ? documents.get(chosen) : null;
    }

    /// „page 1 of 3“, for the status line.
    ObservableValue<String> statusProperty() {
        return page.textProperty();
    }

    /// Says why there is nothing to show.
    void nothing(String why) {
        nothing.setText(why);
        show(List.of());
    }

    private void draw() {
        var document = shown();
        wish++;
        boolean some = document != null;
        nothing.setVisible(!some);
        view.setVisible(some);
        back.setDisabled(true);
        forward.setDisabled(true);
        page.setText("");
        remark(document);
        if (document != null) {
            int mine = wish;
            tasks.job(Message.of("documents.drawing"), _ -> Preview.of(document))
                    .then(opened -> {
                        if (mine == wish) {
                            preview = opened;
                            index = 0;
                            drawPage(mine);
                        }
                    })
                    .start();
        }
    }

    private void remark(@Nullable Document document) {
        var remarks = new ArrayList<String>();
        if (document != null) {
            document.warnings().forEach(each -> remarks.add(messages.text(each)));
            document.printout().unprintable().stream()
                    .limit(3)
                    .forEach(
                            each -> remarks.add(messages.text("documents.unprintable", each.character(), each.text())));
        }
        remark.setText(String.join(" ", remarks));
        remark.setVisible(!remarks.isEmpty());
        remark.setManaged(!remarks.isEmpty());
    }

    private void turn(int by) {
        if (preview != null) {
            index = Math.clamp(index + by, 0, preview.pages() - 1);
            drawPage(wish);
        }
    }

    private void drawPage(int mine) {
        var opened = preview;
        if (opened == null) {
            return;
        }
        int shown = index;
        tasks.job(Message.of("documents.drawing"), _ -> drawn(opened, shown))
                .then(image -> {
                    if (mine == wish && shown == index) {
                        view.setImage(image);
                        var said = messages.text("documents.page", shown + 1, opened.pages());
                        page.setText(said);
                        view.setAccessibleText(opened.document().title() + ", " + said);
                        back.setDisabled(shown == 0);
                        forward.setDisabled(shown == opened.pages() - 1);
                    }
                })
                .start();
    }

    /// Two pages of one file are never drawn at the same time.
    private static WritableImage drawn(Preview opened, int index) {
        synchronized (opened) {
            return image(opened.page(index, PIXELS));
        }
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
