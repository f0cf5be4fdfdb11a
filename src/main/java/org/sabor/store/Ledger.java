package org.sabor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.sabor.model.Id;
import org.sabor.model.Participant;

/// What the user's data folder remembers of data that must not come back: who was erased, by ids that are chance and
/// name nobody (RELIABILITY F5), and which series of backups end when their days of grace are over (F1).
final class Ledger {
    /// How long the backups of before stay after anonymising or erasing, should that have been a mistake.
    static final Duration GRACE = Duration.ofDays(30);

    private static final String ERASED = "erased";
    private static final String GRACES = "grace";

    private final DataFolder data;
    private final InstantSource clock;

    Ledger(DataFolder data, InstantSource clock) {
        this.data = data;
        this.clock = clock;
    }

    /// Everybody who was erased from any file of this user.
    Set<Id<Participant>> erased() {
        var found = new LinkedHashSet<Id<Participant>>();
        var folder = data.in(ERASED);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    id(file).ifPresent(found::add);
                }
            } catch (IOException refused) {
                throw FileFailures.of(refused, folder);
            }
        }
        return found;
    }

    private static java.util.Optional<Id<Participant>> id(Path file) {
        try {
            return java.util.Optional.of(new Id<>(UUID.fromString(FileFailures.name(file))));
        } catch (IllegalArgumentException noId) {
            return java.util.Optional.empty();
        }
    }

    /// Remembers these. Each is an empty file of its own, so that nothing is lost where the power goes.
    void add(Collection<Id<Participant>> people) {
        for (var who : people) {
            keep(ERASED, who.toString(), "");
        }
    }

    /// The backups of this file that were made until now end after the days of grace.
    ///
    /// @param file the UUID of the file
    void grace(String file) {
        keep(GRACES, file, clock.instant().toString());
    }

    private void keep(String folder, String name, String content) {
        var file = data.made(folder).resolve(name);
        try {
            Files.deleteIfExists(file);
            Disk.empty(file);
            Files.writeString(file, content, StandardCharsets.UTF_8);
            Disk.force(file);
            Disk.forceNames(file);
        } catch (IOException refused) {
            throw FileFailures.of(refused, file);
        }
    }

    /// Deletes the backups whose days of grace are over.
    ///
    /// @param folder of all backups
    void endGraces(Path folder) {
        var graces = data.in(GRACES);
        if (!Files.isDirectory(graces)) {
            return;
        }
        try (var files = Files.list(graces)) {
            for (var file : files.toList()) {
                var since = Instant.parse(Files.readString(file, StandardCharsets.UTF_8));
                if (clock.instant().isAfter(since.plus(GRACE))) {
                    deleteUntil(folder.resolve(FileFailures.name(file)), since);
                    Files.delete(file);
                }
            }
        } catch (IOException refused) {
            throw FileFailures.of(refused, graces);
        }
    }

    /// Backups made until this moment go, the moments of their names being of whole seconds.
    static void deleteUntil(Path series, Instant moment) throws IOException {
        if (!Files.isDirectory(series)) {
            return;
        }
        try (var files = Files.list(series)) {
            for (var file : files.toList()) {
                if (Backup.named(file)
                        .filter(each -> !each.at().isAfter(moment))
                        .isPresent()) {
                    Files.delete(file);
                }
            }
        }
    }
}
