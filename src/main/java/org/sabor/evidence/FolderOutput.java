package org.sabor.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.sabor.files.OwnerOnly;
/// The evidence folder as a folder.

final class FolderOutput implements Output {
    private final Path target;
    private final Path part;

    FolderOutput(Path target) throws IOException {
        this.target = target;
        part = Output.part(target);
        OwnerOnly.folder(part);
    }

    @Override
    public void put(String name, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(OwnerOnly.file(part.resolve(name))))) {
            content.writeTo(out);
        }
    }

    /// An empty folder of the name gives way.
    @Override
    public void finish() throws IOException {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            try (var all = Files.walk(part)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
