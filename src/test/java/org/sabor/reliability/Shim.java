package org.sabor.reliability;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The library of `src/test/c/disk_shim.c`, which stands between a process and the disk.
record Shim(Path library) {
    private static final Path SOURCE = Path.of("src", "test", "c", "disk_shim.c");
    private static final String WHY_NOT = "no C compiler for Linux here";

    /// Compiles the library into this folder; empty where there is no C compiler or no Linux.
    static Optional<Shim> compiled(Path folder) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        var compiler = Stream.of("gcc", "cc")
                .filter(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, name))))
                .findFirst();
        if (compiler.isEmpty()) {
            return Optional.empty();
        }
        var library = folder.resolve("disk_shim.so");
        var process = new ProcessBuilder(
                        compiler.get(),
                        "-O1",
                        "-shared",
                        "-fPIC",
                        "-o",
                        library.toString(),
                        SOURCE.toString(),
                        "-ldl",
                        "-lpthread")
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the library was not compiled");
        }
        return Optional.of(new Shim(library));
    }

    static Outcome missing() {
        return Outcome.skipped(WHY_NOT);
    }

    /// The variables of a process whose dealings with this folder are recorded.
    Map<String, String> recording(Path folder, Path trace) {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "SABOR_SHIM_FOLDER", folder.toString(),
                "SABOR_SHIM_TRACE", trace.toString());
    }

    /// The variables of a process whose dealings with this folder a [Control] governs.
    Map<String, String> governing(Path folder, Path control) throws IOException {
        Files.write(control, new byte[64]);
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "SABOR_SHIM_FOLDER", folder.toString(),
                "SABOR_SHIM_CONTROL", control.toString());
    }

    /// What the library does with operations, told within the process or from another.
    static final class Control {
        static final int WRITE = 1;
        static final int SYNC = 2;
        static final int OPEN = 4;
        static final int TRUNCATE = 8;
        static final int UNLINK = 16;
        static final int RENAME = 32;
        static final int LOCK = 64;
        /// Input or output error, no space left, a file system that may only be read, no locks.
        static final Map<String, Integer> ERRORS = Map.of("EIO", 5, "ENOSPC", 28, "EROFS", 30, "ENOLCK", 37);

        private static final List<String> FIELDS =
                List.of("armed", "kinds", "at", "error", "forever", "count", "failed", "delay");

        private final MappedByteBuffer fields;

        Control(Path control) throws IOException {
            try (var channel = FileChannel.open(control, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                fields = channel.map(FileChannel.MapMode.READ_WRITE, 0, 64);
                fields.order(ByteOrder.LITTLE_ENDIAN);
            }
        }

        private void set(String field, int value) {
            fields.putInt(4 * FIELDS.indexOf(field), value);
        }

        private int get(String field) {
            return fields.getInt(4 * FIELDS.indexOf(field));
        }

        /// Lets the n-th operation of these kinds fail, counted from now.
        ///
        /// @param at 0 to count only
        void arm(int kinds, int at, String error, boolean forever) {
            disarm();
            set("kinds", kinds);
            set("at", at);
            set("error", ERRORS.get(error));
            set("forever", forever ? 1 : 0);
            set("count", 0);
            set("failed", 0);
            set("delay", 0);
            set("armed", 1);
        }

        /// Lets each operation of these kinds take longer.
        void slow(int kinds, int micros) {
            arm(kinds, 0, "EIO", false);
            set("delay", micros);
        }

        void disarm() {
            set("armed", 0);
        }

        /// How many operations there were since it was armed.
        int count() {
            return get("count");
        }

        int failed() {
            return get("failed");
        }
    }
}
