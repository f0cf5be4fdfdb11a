package org.sabor.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Where the files of an evidence folder go. Nothing is under the target's name before all of them are written; closed
/// before it is finished, it leaves nothing.
interface Output extends AutoCloseable {
    /// What writes the content of a file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes one file.
    void put(String name, Content content) throws IOException;

    /// Gives the whole its name.
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /// A free name beside the target, for what is not finished.
    static Path part(Path target) {
        for (int number = 1; ; number++) {
            var part = target.resolveSibling(target.getFileName() + (number == 1 ? "" : "-" + number) + ".part");
            if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                return part;
            }
        }
    }
}
