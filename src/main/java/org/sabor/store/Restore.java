package org.sabor.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.sabor.message.Failure;

/// Brings a backup back, always as a file and never into an open connection: the driver's `restore from` reports
/// success for random bytes and empties the database for an empty file (RELIABILITY, finding 5, C5, C5b). Nothing is
/// restored unless somebody asks.
public final class Restore {
    private static final int MOST_KEPT = 1000;

    private final Safekeeping keeping;

    /// From the backups of this user.
    public Restore(Safekeeping keeping) {
        this.keeping = keeping;
    }

    /// Makes a new file of a backup, which has an identity of its own from then on.
    ///
    /// @throws Failure where the source is no whole file of ours, or something has the target's name already
    public Path asCopy(Path source, Path target) {
        var place = target.toAbsolutePath();
        try (var file = new NewFile(place)) {
            copy(source, file.part(), new FileMark(UUID.randomUUID().toString(), 0, ""));
            file.finish();
            return place;
        } catch (SQLException refused) {
            throw FileFailures.of(refused, source);
        }
    }

    /// Puts a backup in place of its file, which is closed, damaged or missing. The file as it is now is kept under
    /// another name, and backed up where it can be read.
    ///
    /// @param kept the name of what is kept, for 0, 1, 2 … until one is free; in the same folder
    /// @return where the file as it was is kept; empty where there was none
    /// @throws Failure where the source is no whole backup of this file, or the file is open; nothing has changed
    ///     then
    public Optional<Path> inPlace(Path source, Path target, IntFunction<String> kept, Editor editor) {
        var file = FileFailures.real(target);
        var lock = FileLock.take(file, editor.user(), editor.clock().instant());
        try (var made = new Replacement(file)) {
            refuseOther(source, file);
            var now = keeping.backups().now(file);
            made.write(part -> copy(
                    source,
                    part,
                    new FileMark("", now.map(BackupContent::generation).orElse(0L), "")));
            if (now.isPresent()) {
                keeping.backUp(file);
            }
            var before = made.putInPlace(free(file, kept));
            refuseDamaged(file);
            return before;
        } catch (SQLException refused) {
            throw FileFailures.of(refused, source);
        } finally {
            lock.close();
        }
    }

    private static void refuseDamaged(Path file) throws SQLException {
        FileCheck.whole(Database.toRead(file), file).close();
    }

    /// A backup of another seminar is no state of this one.
    private void refuseOther(Path source, Path file) throws SQLException {
        FileHead.check(source);
        try (var sql = Database.toRead(source)) {
            FileCheck.check(sql, source);
            var known = keeping.backups().id(file);
            if (known.isPresent() && !known.get().equals(FileMark.read(sql).file())) {
                throw FileFailures.input("backups.other-seminar", file);
            }
        }
    }

    /// Copies a backup and checks the copy.
    ///
    /// @param mark the identity of the copy, where it gets one of its own, and the state it must be later than: a
    ///     file
    ///     that was put back is another state of it, and its last change is this one
    private static void copy(Path source, Path part, FileMark mark) throws SQLException {
        FileHead.check(source);
        try (var sql = FileCheck.whole(Database.toRead(source), source)) {
            sql.vacuumInto(part);
        }
        try (var copied = FileCheck.whole(Database.toWrite(part), source)) {
            copied.update("""
                UPDATE meta SET file = CASE ? WHEN '' THEN file ELSE ? END, writer = ?,
                    generation = max(generation, ?) + 1\
                """, mark.file(), mark.file(), UUID.randomUUID().toString(), mark.generation());
            copied.script("PRAGMA journal_mode = DELETE");
        }
    }

    private static Path free(Path file, IntFunction<String> names) {
        for (int i = 0; i < MOST_KEPT; i++) {
            var place = file.resolveSibling(names.apply(i));
            if (!Files.exists(place)) {
                return place;
            }
        }
        throw FileFailures.refused("file.exists", file);
    }

    /// A file under a temporary name beside the one it is to replace.
    private static final class Replacement implements AutoCloseable {
        private final Path file;
        private final Path part;

        /// Writes into an empty file.
        @FunctionalInterface
        interface Writing {
            void write(Path part) throws SQLException;
        }

        Replacement(Path file) {
            this.file = file;
            this.part = file.resolveSibling(FileFailures.name(file) + "." + UUID.randomUUID() + ".part");
        }

        void write(Writing writing) throws SQLException {
            try {
                Disk.empty(part);
                writing.write(part);
                Disk.force(part);
            } catch (IOException refused) {
                throw FileFailures.of(refused, file);
            }
        }

        /// Keeps the file as it is under another name and puts this one into its place. A journal belongs to the one
        /// that goes: left behind, it would be played back into the new one.
        Optional<Path> putInPlace(Path kept) {
            var journal = RecoveredCopy.journal(file);
            boolean there = Files.exists(file);
            try {
                if (Files.exists(journal)) {
                    Files.copy(journal, RecoveredCopy.journal(kept));
                    if (there) {
                        Disk.move(file, kept);
                    }
                    Files.delete(journal);
                } else if (there) {
                    keep(kept);
                }
                Disk.move(part, file);
                return there ? Optional.of(kept) : Optional.empty();
            } catch (IOException refused) {
                putBack(kept);
                throw FileFailures.of(refused, file);
            }
        }

        /// Under both names, so that there is a file of this name at every moment; where the disk cannot do that, as
        /// on a stick, under the other one.
        private void keep(Path kept) throws IOException {
            try {
                Files.createLink(kept, file);
            } catch (UnsupportedOperationException | FileSystemException one) {
                Disk.move(file, kept);
            }
        }

        private void putBack(Path kept) {
            try {
                if (Files.exists(kept) && !Files.exists(file)) {
                    Disk.move(kept, file);
                } else if (Files.exists(kept) && Files.isSameFile(kept, file)) {
                    Files.delete(kept);
                }
            } catch (IOException still) {
                // It stays under the other name, in the same folder; the first refusal is the one to be told.
                return;
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(part);
                Files.deleteIfExists(RecoveredCopy.journal(part));
            } catch (IOException refused) {
                throw FileFailures.of(refused, file);
            }
        }
    }
}
