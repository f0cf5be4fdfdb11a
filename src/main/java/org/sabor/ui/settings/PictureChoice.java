package org.sabor.ui.settings;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.sabor.message.Message;
import org.sabor.print.PictureFile;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;

/// Pictures as fields choose and show them: read and put on the shelf in the background.
record PictureChoice(Frame frame, PictureShelf shelf) {
    /// Lets the person choose a file; what follows gets the hash of its picture.
    void choose(Consumer<String> then) {
        var file = frame.dialogs().open(FileKind.PICTURE);
        if (file != null) {
            frame.tasks()
                    .job(Message.of("project.reading-logos"), _ -> shelf.add().apply(PictureFile.read(file)))
                    .then(then)
                    .start();
        }
    }

    /// Shows a picture, small.
    void show(String hash, ImageView view) {
        frame.tasks()
                .job(Message.of("project.showing-logos"), _ -> image(hash))
                .then(view::setImage)
                .quietly()
                .start();
    }

    private Image image(String hash) {
        var bytes = shelf.pictures().bytes(hash);
        return new Image(new ByteArrayInputStream(bytes == null ? new byte[0] : bytes), 0, 112, true, true);
    }
}
