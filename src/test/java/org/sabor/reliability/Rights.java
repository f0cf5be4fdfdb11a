package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/// RELIABILITY F8: what the program writes is its owner's alone, whatever the system would allow others.
final class Rights {
    private Rights() {}

    static List<Check> checks() {
        return List.of(new Check(
                "F8",
                "all that a session leaves in new folders, and has there while it works, where the system would let"
                        + " everybody read (umask 022): files on the disk and on a stick, journals, locks, backups,"
                        + " working copies, copies, what is restored and gathered, documents, exports, evidence,"
                        + " settings, the ledger; not the library that the driver unpacks",
                "files 0600, folders 0700: 100 %",
                Rights::looked));
    }

    private static Outcome looked(Run run) throws Exception {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Outcome.skipped("no owners and rights here");
        }
        var folder = run.memory();
        var session = Files.createDirectory(folder.resolve("session"));
        var options = List.of(
                "-Xmx1g",
                "-Dsabor.data=" + session.resolve("data"),
                "-Dsabor.removable=" + session.resolve("stick"),
                "-Duser.home=" + session.resolve("home"),
                "-Djava.io.tmpdir=" + session.resolve("temp"));
        try (var child = Children.in(run.folder())
                .withClassPath(System.getProperty("java.class.path"))
                .begun(List.of("sh", "-c", "umask 022; exec \"$@\"", "sh"), Map.of())
                .start(Class.forName("org.sabor.app.Session"), options, session, run.full())) {
            var made = answer(child);
            var control = answer(child);
            int number = Integer.parseInt(made[1]);
            return Outcome.of(
                    number > 100 && made[2].equals("{}"),
                    number + " files and folders, open to others: " + made[2],
                    control[2].contains("plain.txt=rw-r--r--"),
                    "a file as Java makes it: " + control[2]);
        }
    }

    private static String[] answer(Children.Child child) throws IOException {
        for (var line = child.answer(); ; line = child.answer()) {
            if (line.startsWith("looked\t")) {
                return line.split("\t", -1);
            }
        }
    }
}
