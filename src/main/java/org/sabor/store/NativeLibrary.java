package org.sabor.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sabor.message.Failure;
import org.sabor.message.Trace;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// Where the driver finds the library of SQLite. Left alone it unpacks one of its own into the system's temporary
/// folder at each start: a folder that forbids programs, or is full, stops it, and every killed program leaves a
/// megabyte there for ever (RELIABILITY C-10, B9, B10).
///
/// The packaged program has the library beside it, in `lib/native`. Where it is not, the driver unpacks into a folder
/// of this process in the user's data folder, and the folders of processes that have ended are removed.
public final class NativeLibrary {
    private static final Logger LOG = Logger.getLogger(NativeLibrary.class.getName());
    private static final String FOLDER = "native";

    private NativeLibrary() {}

    /// Tells the driver; before the first connection.
    public static void prepare() {
        beside().map(NativeLibrary::shipped)
                .orElseGet(() -> unpacked(DataFolder.ofUser()))
                .forEach(System::setProperty);
    }

    /// The folder with the jars of the packaged program; empty where the classes lie open. A resource tells it: classes
    /// from an AOT cache do not know where they came from.
    private static Optional<Path> beside() {
        var self = String.valueOf(NativeLibrary.class.getResource("NativeLibrary.class"));
        int end = self.indexOf("!/");
        if (!self.startsWith("jar:file:") || end < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(Path.of(URI.create(self.substring("jar:".length(), end)))
                        .getParent())
                .filter(lib -> Files.isRegularFile(library(lib)));
    }

    /// The library for this system and processor.
    static Path library(Path lib) {
        return lib.resolve(FOLDER)
                .resolve(OSInfo.getNativeLibFolderPathForCurrentOS())
                .resolve(LibraryLoaderUtil.getNativeLibName());
    }

    /// What the driver is told of a library that is there.
    static Map<String, String> shipped(Path lib) {
        var library = library(lib);
        var folder = library.resolveSibling("").toAbsolutePath().toString();
        // At each start the driver looks through its temporary folder; one that is not there makes it complain.
        return Map.of(
                "org.sqlite.lib.path", folder,
                "org.sqlite.lib.name", FileFailures.name(library),
                "org.sqlite.tmpdir", folder);
    }

    /// What the driver is told where it unpacks one: into a folder of this process, in which only its user can
    /// look.
    static Map<String, String> unpacked(DataFolder data) {
        try {
            var all = data.made(FOLDER);
            removeThoseOfTheDead(all);
            var mine = all.resolve(Long.toString(ProcessHandle.current().pid()));
            Disk.makeFolder(mine);
            return Map.of("org.sqlite.tmpdir", mine.toAbsolutePath().toString());
        } catch (Failure | IOException refused) {
            // The temporary folder of the system remains; where that does not do either, opening a file says so.
            LOG.log(Level.WARNING, () -> "no folder for the library of SQLite: " + Trace.of(refused));
            return Map.of();
        }
    }

    private static void removeThoseOfTheDead(Path all) throws IOException {
        try (var folders = Files.list(all)) {
            for (var folder : folders.filter(NativeLibrary::ofADeadProcess).toList()) {
                remove(folder);
            }
        }
    }

    private static boolean ofADeadProcess(Path folder) {
        var name = FileFailures.name(folder);
        return name.matches("\\d{1,10}")
                && ProcessHandle.of(Long.parseLong(name))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
