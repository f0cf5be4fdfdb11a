package org.sabor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sabor.message.Failure;

/// The backups of seminar files, a series for each file by its UUID, in the user's data folder (RELIABILITY C-6).
///
/// A backup is written under a temporary name, opened again, checked and counted against its source, and only then
/// gets its name; so what has such a name has been verified. A series is thinned whenever one is added.
///
/// The methods take a connection of their own, so the file may be open in this process; they wait for the disk and
/// belong on a worker.
public final class Backups {
    private static final String FOLDER = "backups";

    /// One backup at a time in this process; between processes the lock of the series does it.
    private static final Object ONE_AT_A_TIME = new Object();

    private final DataFolder data;
    private final InstantSource clock;
    private final Thinning thinning;

    /// Backups in this data folder, none of which becomes older than the term.
    public Backups(DataFolder data, InstantSource clock, Duration term) {
        this.data = data;
        this.clock = clock;
        this.thinning = new Thinning(term);
    }

    /// Makes a verified backup of a file as it is on the disk; empty where the newest one already has this state.
    ///
    /// @throws Failure where the file cannot be read or is not whole, or the data folder refuses; nothing stays
    ///     there of a backup that was not finished
    public Optional<Backup> make(Path file) {
        var source = file.toAbsolutePath();
        try (var sql = Database.toRead(source)) {
            FileCheck.known(sql, source);
            return make(sql, source);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, source);
        } catch (IllegalArgumentException noUuid) {
            throw FileFailures.damaged(source, noUuid);
        }
    }

    private Optional<Backup> make(Sql sql, Path source) throws SQLException {
        var mark = FileMark.read(sql);
        data.knows(source, mark.file());
        var folder = data.made(FOLDER, UUID.fromString(mark.file()).toString());
        synchronized (ONE_AT_A_TIME) {
            try (var series = FileChannel.open(lockFile(folder), StandardOpenOption.WRITE)) {
                // It goes with the channel.
                series.lock();
                removeLeftovers(folder);
                var newest = inOrder(folder).stream().findFirst();
                if (newest.isPresent() && has(newest.get(), mark)) {
                    return Optional.empty();
                }
                var next = newest.map(Backup::sequence).orElse(0L) + 1;
                var made = write(sql, source, folder.resolve(Backup.name(next, clock.instant())));
                thin(folder);
                return Optional.of(made);
            } catch (IOException refused) {
                throw FileFailures.of(refused, folder);
            }
        }
    }

    private static Path lockFile(Path folder) throws IOException {
        var lock = folder.resolve("series.lock");
        if (!Files.exists(lock)) {
            SmallFile.write(lock, new byte[0]);
        }
        return lock;
    }

    private static boolean has(Backup newest, FileMark mark) {
        try (var sql = Database.toRead(newest.path())) {
            return FileMark.read(sql).sameState(mark);
        } catch (SQLException unreadable) {
            // Then it is none, and a new one is needed all the more.
            return false;
        }
    }

    private static Backup write(Sql sql, Path source, Path target) throws SQLException {
        try (var file = new NewFile(target);
                var still = Database.toRead(source)) {
            var counted = new Counted[1];
            // What is written meanwhile waits no longer than for the copy itself, which is of the state counted here.
            still.inReadTransaction(() -> {
                counted[0] = Counted.in(still);
                sql.vacuumInto(file.part());
            });
            var content = checked(file.part(), source, counted[0]);
            file.finish();
            return Backup.named(target).orElseThrow().with(content);
        }
    }

    /// What is in a copy that is opened again, found whole and counted against its source.
    private static BackupContent checked(Path part, Path source, Counted expected) throws SQLException {
        FileHead.check(part);
        try (var copy = FileCheck.whole(Database.toRead(part), source)) {
            if (!Counted.in(copy).equals(expected)) {
                throw FileFailures.refused("file.busy", source);
            }
            return BackupContent.read(copy);
        }
    }

    /// A state, and how many rows each table has in it.
    private record Counted(FileMark mark, Map<String, Long> rows) {
        static Counted in(Sql sql) throws SQLException {
            var rows = new TreeMap<String, Long>();
            for (var table : Schema.tables(sql)) {
                rows.put(table, sql.one("SELECT count(*) FROM " + table, row -> row.getLong(1)));
            }
            return new Counted(FileMark.read(sql), rows);
        }
    }

    /// A backup that was not finished has no owner any more once the series is locked.
    private static void removeLeftovers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".part")).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void thin(Path folder) throws IOException {
        for (var each : thinning.superfluous(inOrder(folder), clock.instant())) {
            Files.deleteIfExists(each.path());
        }
    }

    private static List<Backup> inOrder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> Backup.named(file).stream())
                    .sorted(Comparator.comparingLong(Backup::sequence).reversed())
                    .toList();
        }
    }

    /// The backups of a file, the newest first, each with what is in it.
    ///
    /// @param file may be damaged or missing: it is known by its UUID, else by where it was when it was last known
    /// @throws Failure where the data folder cannot be read
    public List<Backup> of(Path file) {
        return id(file).map(this::ofFile).orElse(List.of());
    }

    private List<Backup> ofFile(String id) {
        var folder = data.in(FOLDER, id);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return inOrder(folder).stream().map(Backups::withContent).toList();
        } catch (IOException refused) {
            throw FileFailures.of(refused, folder);
        }
    }

    private static Backup withContent(Backup backup) {
        try (var sql = Database.toRead(backup.path())) {
            return backup.with(BackupContent.read(sql));
        } catch (SQLException unreadable) {
            // Shown as such, so that nobody wonders where it is.
            return backup;
        }
    }

    /// Whether a backup of this file has exactly these bytes.
    boolean has(FileMark mark, FileHash hash) {
        var folder = data.in(FOLDER, mark.file());
        try {
            if (Files.isDirectory(folder)) {
                for (var each : inOrder(folder)) {
                    if (Files.size(each.path()) == hash.size()
                            && FileHash.of(each.path()).filter(hash::equals).isPresent()) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException refused) {
            throw FileFailures.of(refused, folder);
        }
    }

    /// The UUID of a file, as the file itself says or, where it cannot be read, as it was last known at this place.
    Optional<String> id(Path file) {
        var place = file.toAbsolutePath();
        if (Files.isRegularFile(place)) {
            try (var sql = Database.toRead(place)) {
                return Optional.of(UUID.fromString(FileMark.read(sql).file()).toString());
            } catch (SQLException | IllegalArgumentException damaged) {
                return data.known(place);
            }
        }
        return data.known(place);
    }

    /// What is in a file now, to compare backups with; empty where it cannot be read.
    public Optional<BackupContent> now(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var sql = Database.toRead(file.toAbsolutePath())) {
            return Optional.of(BackupContent.read(sql));
        } catch (SQLException damaged) {
            return Optional.empty();
        }
    }

    /// Deletes what may not be kept any longer, of all files: once when the program starts (RELIABILITY F10). Among it
    /// are the backups of before anonymising or erasing whose days of grace are over: their file may never be
    /// opened again.
    public void ageOut() {
        var all = data.in(FOLDER);
        if (!Files.isDirectory(all)) {
            return;
        }
        synchronized (ONE_AT_A_TIME) {
            new Ledger(data, clock).endGraces(all);
            try (var folders = Files.list(all)) {
                for (var folder : folders.filter(Files::isDirectory).toList()) {
                    thin(folder);
                }
            } catch (IOException refused) {
                throw FileFailures.of(refused, all);
            }
        }
    }

    /// Deletes the backups of a file that were made before a moment, all of them where asked: after anonymising,
    /// once the days of grace are over (RELIABILITY C-12).
    ///
    /// @return how many went
    public int deleteBefore(Path file, Instant moment) {
        var found = of(file).stream().filter(each -> each.at().isBefore(moment)).toList();
        try {
            for (var each : found) {
                Files.deleteIfExists(each.path());
            }
            return found.size();
        } catch (IOException refused) {
            throw FileFailures.of(refused, data.in(FOLDER));
        }
    }
}
