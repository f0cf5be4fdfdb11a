package org.sabor.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.print.engine.Picture;

/// A picture that somebody chooses for documents, known by its content and not by its name.
public final class PictureFile {
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private PictureFile() {}

    /// The bytes of a picture that documents can print; anything else is refused here, not when a sheet is needed.
    ///
    /// @throws Failure where it is no PNG and no JPEG, is damaged, more than 20 MB or 40 million dots
    public static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("picture.file-too-large"));
            }
            var bytes = Files.readAllBytes(file);
            check(bytes);
            return bytes;
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("picture.unreadable"), refused);
        }
    }

    /// Refuses bytes that documents could not print.
    ///
    /// @throws Failure as [#read(Path)]
    public static void check(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("picture.file-too-large"));
        }
        Picture.of(bytes);
    }
}
