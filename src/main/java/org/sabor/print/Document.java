package org.sabor.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.files.OwnerOnly;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.print.engine.Printout;

/// A document ready to be shown, printed or written.
///
/// @param fileName ASCII, sorts by date, names no person (DOMAIN 5.4):
///     `2026-03-12_DEMO_Prisastven-spisak_den1_v1_bg.pdf`
/// @param rows how many rows its list has, blank ones not counted; 0 where it is no list
/// @param warnings what whoever makes it should know, and what is not printed
public record Document(
        DocumentKind kind,
        DocumentLanguage language,
        String title,
        String fileName,
        int rows,
        Printout printout,
        List<Message> warnings) {
    public Document {
        warnings = List.copyOf(warnings);
    }

    /// The same document with these warnings.
    Document warning(List<Message> others) {
        return new Document(kind, language, title, fileName, rows, printout, others);
    }

    /// Writes the document into this folder, which is made where it is missing, under its name.
    ///
    /// @return the file
    /// @throws Failure where the folder, the disk, or a program that has the file open refuses
    public Path writeInto(Path folder) {
        return writeInto(folder, null);
    }

    /// The same with a password (AES-256), or without for null. It is written under another name first, so that what
    /// was there stays whole where the disk or a viewer refuses.
    ///
    /// @return the file
    /// @throws Failure where the folder, the disk, or a program that has the file open refuses
    public Path writeInto(Path folder, char @Nullable [] password) {
        return whole(folder, fileName, out -> {
            if (password == null) {
                printout.writeTo(out);
            } else {
                ProtectedPdf.write(printout, password, out);
            }
        });
    }

    /// Writes the document as this file, whatever its own name is.
    ///
    /// @return the file
    /// @throws Failure as for a folder
    public Path writeAs(Path file) {
        var target = file.toAbsolutePath();
        var folder = Objects.requireNonNull(target.getParent(), "a file is in a folder");
        return whole(folder, target.getFileName().toString(), printout::writeTo);
    }

    /// Writes what it says as plain text beside it, under the same name.
    ///
    /// @return the file
    /// @throws Failure as for the document
    public Path writeText(Path folder, String text) {
        return whole(
                folder,
                fileName.replaceAll("\\.pdf$", ".txt"),
                out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Path whole(Path folder, String name, Content content) {
        var target = folder.resolve(name);
        var part = folder.resolve(name + ".part");
        try {
            OwnerOnly.folders(folder);
            try (var file = FileChannel.open(OwnerOnly.file(part), StandardOpenOption.WRITE)) {
                content.writeTo(Channels.newOutputStream(file));
                // A power loss leaves the old document or the new one (RELIABILITY A3).
                file.force(true);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException refused) {
            remove(part, refused);
            throw new Failure(
                    Failure.Exit.TARGET_REFUSED,
                    Message.of("document.target-refused", name, folder.toString()),
                    refused);
        }
    }

    private static void remove(Path part, IOException refused) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            refused.addSuppressed(stays);
        }
    }
}
