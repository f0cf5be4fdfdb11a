package org.sabor.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.files.OwnerOnly;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;

/// The folder beside a package, in which each picture and each piece of evidence is a file with its hash for a name.
record AttachmentFolder(Path folder) {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".bin");
    private static final long LARGEST = 50L * 1024 * 1024;

    /// `seminar` for `seminar.json`.
    static AttachmentFolder beside(Path file) {
        var name = String.valueOf(file.toAbsolutePath().getFileName());
        int dot = name.lastIndexOf('.');
        return new AttachmentFolder(
                file.toAbsolutePath().resolveSibling(dot > 0 ? name.substring(0, dot) : name + "-attachments"));
    }

    void write(Seminar seminar, Attachments attachments) throws IOException {
        for (var hash : seminar.attachments()) {
            var bytes = attachments.bytes(hash);
            if (bytes != null) {
                if (!Files.isDirectory(folder)) {
                    OwnerOnly.folder(folder);
                }
                SeminarPackage.replace(folder.resolve(hash + ending(bytes)), bytes);
            }
        }
    }

    /// @throws Failure where one that the seminar names is not there, or is another
    Attachments read(Seminar seminar) {
        var read = new HashMap<String, byte[]>();
        for (var hash : seminar.attachments()) {
            read.put(hash, bytes(hash));
        }
        return hash -> {
            var bytes = read.get(hash);
            return bytes == null ? null : bytes.clone();
        };
    }

    private byte[] bytes(String hash) {
        var file = ENDINGS.stream()
                .map(ending -> folder.resolve(hash + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> refused("package.picture-missing", hash, null));
        try {
            if (Files.size(file) > LARGEST) {
                throw refused("package.picture-other", hash, null);
            }
            var bytes = Files.readAllBytes(file);
            if (!Attachments.hash(bytes).equals(hash)) {
                throw refused("package.picture-other", hash, null);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw refused("package.picture-missing", hash, unreadable);
        }
    }

    private Failure refused(String key, String hash, @Nullable Throwable cause) {
        return new Failure(
                Failure.Exit.INPUT_REFUSED, Message.of(key, hash, String.valueOf(folder.getFileName())), cause);
    }

    private static String ending(byte[] bytes) {
        var start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        return start.startsWith("89504e47") ? ".png" : start.startsWith("ffd8ff") ? ".jpg" : ".bin";
    }
}
