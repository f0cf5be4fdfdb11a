package org.sabor.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.testfx.util.WaitForAsyncUtils;

/// What tests of screens share: a window, the JavaFX thread, and pictures of what stands in it.
public final class Screens {
    private static final Path FOLDER = Path.of("target", "screens");

    private Screens() {}

    /// Shows this in the stage, dressed as the program is.
    public static void show(Stage stage, Parent root, double width, double height) {
        Styles.theme(false);
        var scene = new Scene(root, width, height);
        Styles.dress(scene);
        stage.setScene(scene);
        // Another test may have given the stage a width of its own.
        stage.sizeToScene();
        stage.show();
    }

    /// Does something on the JavaFX thread, and waits until all that follows is done.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            WaitForAsyncUtils.waitForAsyncFx(10_000, work);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Shows what this makes in each language in the stage, lets `prepare` press and select, and takes a picture.
    public static <P extends Parent> void pictures(
            Stage stage, String name, Function<Messages, P> screen, Consumer<P> prepare) {
        for (var language : Language.values()) {
            var messages = Messages.of(language);
            var shown = new ArrayList<P>();
            run(() -> {
                shown.add(screen.apply(messages));
                stage.getScene().setRoot(shown.getFirst());
            });
            run(() -> prepare.accept(shown.getFirst()));
            picture(shown.getFirst(), name, messages);
        }
    }

    /// Writes what this node looks like to `target/screens/NAME-LANGUAGE.png`.
    public static void picture(Node node, String name, Messages messages) {
        var images = new WritableImage[1];
        run(() -> images[0] = node.snapshot(null, null));
        var image = images[0];
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + "-" + messages.language().code() + ".png");
            ImageIO.write(buffered, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a grey PNG picture of this size.
    public static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
