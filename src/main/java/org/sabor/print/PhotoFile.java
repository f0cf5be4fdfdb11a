package org.sabor.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.print.engine.Picture;

/// A photograph on its way into a seminar: turned as it was seen, made no larger than paper needs, and without what the
/// camera wrote into it of place, time and device.
public final class PhotoFile {
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private PhotoFile() {}

    /// The bytes of a JPEG of the pixels alone, at most 2,400 on the longer side.
    ///
    /// @throws Failure in one sentence where it is no PNG and no JPEG, cut, of printing colours, more than 50 MB or 40
    ///     million dots, which is told by its head before anything is decoded
    public static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("photo.file-too-large"));
            }
            var bytes = Files.readAllBytes(file);
            check(bytes);
            return Picture.of(bytes).jpegFile();
        } catch (IOException unreadable) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("picture.unreadable"), unreadable);
        }
    }

    /// What a decoder would pass over in silence, or refuse without saying why.
    private static void check(byte[] bytes) {
        int at = 2;
        if (bytes.length < 4 || unsigned(bytes, 0) != 0xFFD8) {
            return;
        }
        while (at + 4 <= bytes.length) {
            int marker = unsigned(bytes, at);
            boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8;
            if (frame && marker != 0xFFCC && at + 10 <= bytes.length && bytes[at + 9] == 4) {
                throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("photo.printing-colours"));
            }
            if (marker == 0xFFDA) {
                break;
            }
            at += 2 + unsigned(bytes, at + 2);
        }
        for (int i = at; i + 1 < bytes.length; i++) {
            if (unsigned(bytes, i) == 0xFFD9) {
                return;
            }
        }
        throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("photo.cut"));
    }

    private static int unsigned(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }
}
