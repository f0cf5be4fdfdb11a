package org.sabor.ui.documents;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.Document;
import org.sabor.print.Preview;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;

/// A page of a document, as large as is wished and sharp at that size. One page is held as a picture, never more.
final class PageView extends ScrollPane {
    /// Beyond this a page is shown larger than it is drawn.
    private static final int MOST_PIXELS = 3_600;

    private final Messages messages;
    private final Runnable whenShown;
    private final LastWish drawing;
    private final ImageView view = new ImageView();
    private final Label nothing = Styles.label("", Styles.MUTED, Styles.SMALL);
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));
    private Zoom zoom = Zoom.WIDTH;
    private @Nullable Preview preview;
    /// What is to be seen and is not drawn yet.
    private @Nullable Document coming;
    private int index;

    private record Drawn(Preview preview, int index, Image image) {}

    /// @param whenShown runs whenever another page, or the same in another size, has come to be seen
    PageView(Messages messages, Tasks tasks, Runnable whenShown) {
        this.messages = messages;
        this.whenShown = whenShown;
        drawing = new LastWish(tasks);
        setId("documents-page-view");
        view.setId("documents-view");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        nothing.setId("documents-nothing");
        nothing.setMaxWidth(420);
        var paper = new StackPane(view, nothing);
        paper.setAlignment(Pos.TOP_CENTER);
        Styles.with(paper, "documents-paper");
        setContent(paper);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        viewportBoundsProperty().addListener((_, before, now) -> {
            if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
                resize();
            }
        });
        rest.setOnFinished(_ -> redraw());
    }

    /// Shows this document, at the page that is seen now where it has that many.
    void show(Document document) {
        nothing.setVisible(false);
        coming = document;
        draw(() -> Preview.of(document));
    }

    /// The next document is seen from its first page, and until then none, so that nobody takes one for the other.
    void startAgain() {
        preview = null;
        index = 0;
        setVvalue(0);
        view.setImage(null);
        whenShown.run();
    }

    /// Says why there is nothing to show.
    void nothing(String why) {
        drawing.forget();
        rest.stop();
        preview = null;
        coming = null;
        index = 0;
        view.setImage(null);
        view.setVisible(false);
        nothing.setText(why);
        nothing.setVisible(true);
        whenShown.run();
    }

    /// The page that is seen, from 0.
    int index() {
        return index;
    }

    /// How many there are; 0 while there is nothing to show.
    int pages() {
        return preview == null ? 0 : preview.pages();
    }

    /// The size in hundredths of that on paper.
    int percent() {
        return preview == null ? 100 : Zoom.percent(view.getFitWidth(), preview.width());
    }

    /// Shows this page, or the one nearest to it.
    void turnTo(int wanted) {
        int next = Math.clamp(wanted, 0, Math.max(0, pages() - 1));
        if (next != index) {
            index = next;
            setVvalue(0);
            redraw();
        }
    }

    void zoom(Zoom wanted) {
        zoom = wanted;
        resize();
    }

    void zoom(boolean larger) {
        if (preview != null) {
            zoom(Zoom.from(view.getFitWidth(), preview.width(), larger));
        }
    }

    /// The picture there is changes its size at once, and is drawn sharp when the size rests.
    private void resize() {
        if (preview != null) {
            view.setFitWidth(width(preview));
            whenShown.run();
            rest.playFromStart();
        }
    }

    private double width(Preview of) {
        var room = getViewportBounds();
        return zoom.width(of.width(), of.height(), room.getWidth(), room.getHeight());
    }

    private void redraw() {
        var awaited = coming;
        var shown = preview;
        if (awaited != null) {
            draw(() -> Preview.of(awaited));
        } else if (shown != null) {
            draw(() -> shown);
        }
    }

    private void draw(Supplier<Preview> source) {
        int wanted = index;
        var room = getViewportBounds();
        var size = zoom;
        double scale = scale();
        drawing.wish(
                Message.of("documents.drawing"),
                _ -> {
                    var opened = source.get();
                    int page = Math.min(wanted, opened.pages() - 1);
                    double width = size.width(opened.width(), opened.height(), room.getWidth(), room.getHeight());
                    int pixels = Math.clamp(Math.round(width * scale), 64, MOST_PIXELS);
                    return new Drawn(opened, page, image(opened.page(page, pixels)));
                },
                this::shown);
    }

    private double scale() {
        var scene = Nullables.scene(this);
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getRenderScaleX();
    }

    private void shown(Drawn drawn) {
        preview = drawn.preview();
        coming = null;
        index = drawn.index();
        view.setImage(drawn.image());
        view.setFitWidth(width(drawn.preview()));
        view.setVisible(true);
        nothing.setVisible(false);
        view.setAccessibleText(drawn.preview().document().title() + ", "
                + messages.text("documents.page", index + 1, drawn.preview().pages()));
        whenShown.run();
    }

    private static Image image(Preview.Page page) {
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
