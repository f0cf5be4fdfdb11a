package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.store.StickPair.Candidate;

/// The two files of a seminar on a stick: the visible `NAME.sabor`, which is always a complete file that any copy of
/// the program opens on any computer, and a hidden second one beside it, `.NAME.sabor.HASH`. A state is written to the
/// second place first and to the visible one afterwards, each under a temporary name that becomes the final one when
/// its bytes were read back; so one complete file is there at every moment, also where the stick says that it has
/// written what it has not (RELIABILITY, finding 2, A15).
///
/// @param visible the one that people see
record StickFiles(Path visible) {
    private static final int PROMISED = 16;

    /// As large as a page of the database: a copy is many writes, so what a stick has put off is written by its
    /// end.
    private static final int BLOCK = 4096;

    /// The newest whole file.
    ///
    /// @param at when its last change was
    record Found(Path file, FileMark mark, FileHash hash, Instant at) {}

    /// @throws Failure that says what is wrong with the visible file where none of them is whole, or where it is
    ///     of a
    ///     newer version of the program
    Found newest() {
        refuseNewer();
        var seen = candidate(visible, "");
        var seconds =
                seconds().stream().map(each -> candidate(each, promised(each))).toList();
        var newest = StickPair.newest(seen, seconds);
        if (newest.isEmpty()) {
            FileHead.check(visible);
            throw FileFailures.badFile("file.damaged", visible);
        }
        var file = newest.get().file();
        try (var recovered = withJournal(file);
                var sql = Database.toRead(recovered.file())) {
            var at = sql.one("SELECT at FROM meta", row -> row.getString(1));
            return new Found(
                    file,
                    newest.get().whole().orElseThrow(),
                    new FileHash(newest.get().sha256(), Files.size(file)),
                    Instant.parse(at));
        } catch (SQLException refused) {
            throw FileFailures.of(refused, visible);
        } catch (IOException refused) {
            throw FileFailures.of(refused, visible);
        } catch (DateTimeException notOurs) {
            throw FileFailures.damaged(visible, notOurs);
        }
    }

    private void refuseNewer() {
        try {
            FileHead.check(visible);
        } catch (Failure failure) {
            // Anything else may be what a pulled stick has left, and the second file helps.
            if (failure.text().key().equals("file.too-new")) {
                throw failure;
            }
        }
    }

    /// Whether something of the seminar is there: a folder in which the stick was is there also without it.
    boolean present() {
        return Files.exists(visible) || !seconds().isEmpty();
    }

    private static Candidate<Path> candidate(Path file, String promised) {
        try {
            FileHead.check(file);
            var hash = FileHash.of(file).map(FileHash::sha256).orElse("");
            try (var recovered = withJournal(file);
                    var sql = FileCheck.whole(Database.toRead(recovered.file()), file)) {
                return new Candidate<>(file, FileMark.read(sql), hash, promised);
            }
        } catch (Failure | SQLException | IOException damaged) {
            return new Candidate<>(file, null, "", promised);
        }
    }

    /// A file, or a copy where a program that worked on the stick itself was killed: nothing is mended on the
    /// stick.
    private record Recovered(Path file, Optional<RecoveredCopy> copy) implements AutoCloseable {
        @Override
        public void close() {
            copy.ifPresent(RecoveredCopy::close);
        }
    }

    private static Recovered withJournal(Path file) throws SQLException {
        if (!RecoveredCopy.needed(file)) {
            return new Recovered(file, Optional.empty());
        }
        var copy = RecoveredCopy.of(file);
        // Opening it to write takes back what was half done.
        try (var sql = Database.toWrite(copy.file())) {
            FileMark.read(sql);
        }
        return new Recovered(copy.file(), Optional.of(copy));
    }

    private List<Path> seconds() {
        return beside(Pattern.quote("." + FileFailures.name(visible) + ".") + "[0-9a-f]{" + PROMISED + "}");
    }

    private List<Path> beside(String names) {
        var folder = visible.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(each -> FileFailures.name(each).matches(names))
                    .sorted()
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static String promised(Path second) {
        var name = FileFailures.name(second);
        return name.substring(name.length() - PROMISED);
    }

    /// Puts a file into both places, one after the other. The second file of before goes last, when both are there.
    ///
    /// @param made a whole file to which there is no connection
    void put(Path made, FileHash hash) throws IOException {
        var name = FileFailures.name(visible);
        for (var left : beside(Pattern.quote("." + name + ".") + "[0-9a-f-]{36}\\.part")) {
            Files.deleteIfExists(left);
        }
        var before = seconds();
        var second = visible.resolveSibling("." + name + "." + hash.sha256().substring(0, PROMISED));
        copy(made, second, hash);
        hide(second);
        // It belongs to the file that goes, and would be played back into the new one.
        Files.deleteIfExists(RecoveredCopy.journal(visible));
        copy(made, visible, hash);
        for (var old : before) {
            if (!old.equals(second)) {
                Files.deleteIfExists(old);
            }
        }
        Disk.forceNames(visible);
    }

    private void copy(Path from, Path to, FileHash hash) throws IOException {
        var part = visible.resolveSibling("." + FileFailures.name(visible) + "." + UUID.randomUUID() + ".part");
        Disk.empty(part);
        try {
            copyBytes(from, part);
            Disk.force(part);
            if (!FileHash.of(part).equals(Optional.of(hash))) {
                throw new Failure(
                        Failure.Exit.TARGET_REFUSED, Message.of("stick.not-read-back", FileFailures.name(visible)));
            }
            Disk.move(part, to);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static void copyBytes(Path from, Path to) throws IOException {
        try (var bytes = Files.newInputStream(from);
                var copy = Files.newOutputStream(to, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            byte[] block = new byte[BLOCK];
            for (int read = bytes.readNBytes(block, 0, BLOCK); read > 0; read = bytes.readNBytes(block, 0, BLOCK)) {
                copy.write(block, 0, read);
            }
        }
    }

    /// Windows does not hide a file by its name.
    private static void hide(Path second) throws IOException {
        if (!Disk.posix(second)) {
            Files.setAttribute(second, "dos:hidden", true);
        }
    }

    /// A free name beside the visible file: `NAME (2).sabor`.
    Path free() {
        var plain = FileFailures.name(visible).replaceFirst("\\.sabor$", "");
        return Stream.iterate(2, number -> number + 1)
                .map(number -> visible.resolveSibling(plain + " (" + number + ").sabor"))
                .filter(each -> !Files.exists(each))
                .findFirst()
                .orElseThrow();
    }
}
