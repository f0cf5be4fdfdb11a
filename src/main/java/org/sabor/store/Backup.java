package org.sabor.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A verified backup of a seminar's file, in the user's data folder. Its name says nothing of what is in it.
///
/// @param sequence its place in the order in which the backups of one file were made, from 1
/// @param at when it was made, by the clock of the computer
/// @param content how much is in it; null where it cannot be read any more
public record Backup(
        Path path, long sequence, Instant at, @Nullable BackupContent content) implements Thinning.Entry {
    private static final Pattern NAME = Pattern.compile("(\\d{6,18})_(\\d{8}T\\d{6}Z)\\.sabor");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// By what a person names it in a command.
    public String id() {
        return Long.toString(sequence);
    }

    static String name(long sequence, Instant at) {
        return String.format(Locale.ROOT, "%06d_%s.sabor", sequence, MOMENT.format(at));
    }

    /// The backup in a file with such a name, without its content; empty for other files.
    static Optional<Backup> named(Path path) {
        var matcher = NAME.matcher(FileFailures.name(path));
        return matcher.matches()
                ? Optional.of(new Backup(
                        path, Long.parseLong(matcher.group(1)), Instant.from(MOMENT.parse(matcher.group(2))), null))
                : Optional.empty();
    }

    Backup with(@Nullable BackupContent found) {
        return new Backup(path, sequence, at, found);
    }
}
