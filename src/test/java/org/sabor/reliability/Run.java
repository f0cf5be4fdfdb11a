package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One run of a check: how much of it, and folders that are gone afterwards.
public final class Run implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    private final boolean full;
    private final List<Path> folders = new ArrayList<>();

    /// @param full all of it, not the part of every build
    public Run(boolean full) {
        this.full = full;
    }

    boolean full() {
        return full;
    }

    /// How often, or how many.
    int times(int inEveryBuild, int inFull) {
        return full ? inFull : inEveryBuild;
    }

    /// A new folder on the disk of the project.
    Path folder() throws IOException {
        return made(Files.createDirectories(Path.of("target", "reliability")).toAbsolutePath());
    }

    /// A new folder in memory where the system has such, for what needs no disk.
    Path memory() throws IOException {
        return Files.isWritable(MEMORY) ? made(MEMORY) : folder();
    }

    private Path made(Path in) throws IOException {
        var folder = Files.createTempDirectory(in, "sabor-");
        folders.add(folder);
        return folder;
    }

    /// Removes a file, or a folder with what is in it.
    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// What lies in a folder, in order.
    static List<String> names(Path folder) {
        return List.of(Objects.requireNonNull(folder.toFile().list())).stream()
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (var folder : folders) {
            remove(folder);
        }
    }
}
