package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.sabor.message.Failure;

/// A file that is made under another name beside its place, and moved there when it is whole.
final class NewFile implements AutoCloseable {
    private final Path target;
    private final Path part;

    /// @throws Failure where something is there already, or the folder is missing or cannot be written to
    NewFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(FileFailures.name(target) + "." + UUID.randomUUID() + ".part");
        refuseExisting();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw FileFailures.refused("file.folder-missing", target);
        }
        try {
            Disk.empty(part);
        } catch (IOException refused) {
            throw FileFailures.of(refused, target);
        }
    }

    /// Makes a file of what a connection shows, which has an identity of its own from then on.
    static void ofCopy(Sql sql, Path target) throws SQLException {
        try (var file = new NewFile(target)) {
            sql.vacuumInto(file.part());
            try (var copied = FileCheck.whole(Database.toWrite(file.part()), target)) {
                copied.update("UPDATE meta SET file = ?", UUID.randomUUID().toString());
                copied.script("PRAGMA journal_mode = DELETE");
            }
            file.finish();
        }
    }

    /// Where to write, with no connection left when [#finish()] is called.
    Path part() {
        return part;
    }

    /// Brings the file to its place, when its bytes are on the disk.
    void finish() {
        refuseExisting();
        try {
            Disk.force(part);
            Disk.move(part, target);
        } catch (IOException refused) {
            throw FileFailures.of(refused, target);
        }
    }

    private void refuseExisting() {
        if (Files.exists(target)) {
            throw FileFailures.refused("file.exists", target);
        }
    }

    /// Removes what is left of a file that was not finished, and the journal beside it of a writing that failed.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(part.resolveSibling(FileFailures.name(part) + "-journal"));
            Files.deleteIfExists(part);
        } catch (IOException refused) {
            throw FileFailures.of(refused, target);
        }
    }
}
