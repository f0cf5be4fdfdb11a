package org.sabor.ui.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.files.OwnerOnly;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Evidence;
import org.sabor.model.Limits;
import org.sabor.print.FilePages;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Tasks;

/// Files that prove something on their way into the seminar and out again.
final class EvidenceFiles {
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final Set<String> OPENED_BY_NAME = Set.of("csv", "tsv", "txt", "xlsx");

    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Desk desk;

    /// A file that was read.
    static final class Read {
        private final String name;
        private final byte[] bytes;
        private final FileContent content;
        private final @Nullable Integer pages;

        private Read(String name, byte[] bytes, FileContent content) {
            this.name = name;
            this.bytes = bytes;
            this.content = content;
            pages = FilePages.count(bytes);
        }

        String name() {
            return name;
        }

        FileContent content() {
            return content;
        }

        /// How many pages it has, or null where its bytes do not tell.
        @Nullable
        Integer pages() {
            return pages;
        }

        int size() {
            return bytes.length;
        }

        /// Puts the bytes where evidence is kept, and gives their hash.
        String keptOn(EvidenceShelf shelf) {
            return shelf.add().apply(bytes);
        }
    }

    EvidenceFiles(Tasks tasks, Dialogs dialogs, Desk desk) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.desk = desk;
    }

    /// The bytes of a scan or a picture; anything else is refused in one sentence. For a worker thread.
    static Read read(Path file) {
        var name = name(file);
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw refused("paper.file-too-large", name);
            }
            if (size == 0) {
                throw refused("paper.file-empty", name);
            }
            var bytes = Files.readAllBytes(file);
            var content = FileContent.of(bytes);
            if (content == null) {
                throw refused("paper.file-unknown", name);
            }
            return new Read(name, bytes, content);
        } catch (IOException unreadable) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("paper.file-unreadable", name), unreadable);
        }
    }

    private static Failure refused(String key, String name) {
        return new Failure(Failure.Exit.INPUT_REFUSED, Message.of(key, name));
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.length() <= Limits.LINE ? name : name.substring(name.length() - Limits.LINE);
    }

    /// Shows the file in the program that the system has for it: a copy, so that the seminar keeps what it has.
    void open(Evidence evidence) {
        tasks.job(Message.of("paper.opening"), _ -> copy(evidence))
                .then(desk.open())
                .start();
    }

    private Path copy(Evidence evidence) {
        var bytes = bytes(evidence);
        var content = FileContent.of(bytes);
        var plain = evidence.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        var name = content == null ? byName(evidence, plain) : content.fitting(plain);
        try {
            var folder = Files.createTempDirectory("sabor");
            var copy = Files.write(OwnerOnly.file(folder.resolve(name)), bytes);
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("paper.not-saved", evidence.name()), refused);
        }
    }

    /// A report of a meeting is a table; what is anything else might be a program.
    private static String byName(Evidence evidence, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (OPENED_BY_NAME.contains(ending)) {
            return name;
        }
        throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("paper.not-opened", evidence.name()));
    }

    /// Saves the file as it came in.
    void saveOut(Evidence evidence, Runnable saved) {
        var target = dialogs.save(FileKind.EVIDENCE, evidence.name());
        if (target != null) {
            tasks.job(Message.of("paper.saving"), _ -> write(evidence, target))
                    .then(_ -> saved.run())
                    .start();
        }
    }

    private Path write(Evidence evidence, Path target) {
        var bytes = bytes(evidence);
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(OwnerOnly.file(part), bytes);
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            remove(part, refused);
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("paper.not-saved", evidence.name()), refused);
        }
    }

    private static void remove(Path part, IOException refused) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            refused.addSuppressed(stays);
        }
    }

    private byte[] bytes(Evidence evidence) {
        byte @Nullable [] bytes = desk.shelf().files().bytes(evidence.hash());
        if (bytes == null) {
            throw new Failure(Failure.Exit.BAD_FILE, Message.of("paper.bytes-missing", evidence.name()));
        }
        return bytes;
    }
}
