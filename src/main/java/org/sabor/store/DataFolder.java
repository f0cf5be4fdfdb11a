package org.sabor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;

/// The user's own data folder, where the program keeps what must not go with a seminar's file: backups, what is
/// known of files from their last close, working copies for sticks (RELIABILITY C-6). Only the user can look into
/// it, and no name of a person or seminar is in the name of anything there.
///
/// @param folder is made when something is first kept
public record DataFolder(Path folder) {
    /// Set where the program is to keep its data elsewhere: by administrators and by tests.
    static final String PROPERTY = "sabor.data";

    /// The place the system has for it.
    public static DataFolder ofUser() {
        var set = System.getProperty(PROPERTY, "");
        return set.isEmpty()
                ? of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "."))
                : new DataFolder(Path.of(set));
    }

    /// @param system the name of the operating system, as Java gives it
    static DataFolder of(String system, Map<String, String> environment, String home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return new DataFolder(Path.of(environment.getOrDefault("LOCALAPPDATA", home), "Sabor"));
        }
        if (name.contains("mac")) {
            return new DataFolder(Path.of(home, "Library", "Application Support", "Sabor"));
        }
        // A relative path is invalid by the XDG Base Directory Specification.
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return new DataFolder(
                (data.startsWith("/") ? Path.of(data) : Path.of(home, ".local", "share")).resolve("sabor"));
    }

    /// Where the user guide is written to be shown.
    ///
    /// @throws Failure where the folder cannot be made
    public Path guide() {
        return made("guide");
    }

    /// A folder in it, which may not be there yet.
    Path in(String... names) {
        return Path.of(folder.toString(), names);
    }

    /// A folder in it, made where it is missing.
    ///
    /// @throws Failure where it cannot be made
    Path made(String... names) {
        var wanted = in(names);
        try {
            Disk.makeFolder(wanted);
            return wanted;
        } catch (IOException refused) {
            throw FileFailures.of(refused, wanted);
        }
    }

    /// Remembers which file was at this place, in case it cannot say so itself one day. The place is kept as a
    /// hash.
    void knows(Path place, String id) {
        var mark = made("known").resolve(hash(place));
        try {
            if (!Files.exists(mark) || !Files.readString(mark).equals(id)) {
                SmallFile.write(mark, id.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException refused) {
            throw FileFailures.of(refused, mark);
        }
    }

    /// Which file was last known at this place.
    Optional<String> known(Path place) {
        var mark = in("known", hash(place));
        try {
            return Files.exists(mark)
                    ? Optional.of(UUID.fromString(Files.readString(mark)).toString())
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// One hash however the place is written, also where nothing is there any more.
    private static String hash(Path place) {
        return Attachments.hash(FileFailures.real(place).toString().getBytes(StandardCharsets.UTF_8));
    }
}
