package org.sabor.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.engine.About;
import org.sabor.print.engine.Printout;

/// The user guide in one language.
public final class Guide {
    /// The date of the text. It is no clock, so that the same text gives the same bytes.
    private static final ZonedDateTime EDITION = ZonedDateTime.of(2026, 11, 30, 0, 0, 0, 0, ZoneOffset.UTC);

    private Guide() {}

    /// The guide, broken into pages.
    public static Printout printout(Language language) {
        var messages = Messages.of(language);
        var chapters = new Chapters(
                new String(read(language.code() + ".md"), StandardCharsets.UTF_8),
                Guide::read,
                (page, pages) -> messages.text("documents.page", page, pages));
        var program = messages.text("shell.program");
        return Printout.of(new About(chapters.title(), program, program, language, EDITION), chapters.sections());
    }

    /// Writes the guide into this folder, unless it is there already: a viewer may hold it open.
    ///
    /// @return the file
    /// @throws Failure where the folder refuses
    public static Path in(Path folder, Language language) {
        var name = "sabor-guide-" + language.code() + ".pdf";
        var file = folder.resolve(name);
        try {
            var bytes = new ByteArrayOutputStream();
            printout(language).writeTo(bytes);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes.toByteArray())) {
                var part = Files.write(folder.resolve(name + ".part"), bytes.toByteArray());
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException refused) {
            throw new Failure(
                    Failure.Exit.TARGET_REFUSED, Message.of("guide.refused", name, folder.toString()), refused);
        }
    }

    /// Writes the guide in all languages into the folder that is named: a step of the build.
    ///
    /// @throws IOException where the folder cannot be made
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var language : Language.values()) {
            in(folder, language);
        }
    }

    /// The text or a picture, by its path beside the text.
    private static byte[] read(String path) {
        try (var in = Guide.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + path);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
