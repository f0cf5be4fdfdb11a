package org.sabor.reliability;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.store.Loosened;
import org.sabor.store.SeminarFile;

/// RELIABILITY B5: what may only be read, tried by somebody who is not root, as root may write anything.
final class OtherUser {
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private OtherUser() {}

    static List<Check> checks() {
        return List.of(new Check(
                "B5",
                "a file, a folder and a mount that may only be read, a file that may not be read, a journal of a killed"
                        + " writer in a folder that may only be read; as a user who is not root",
                "read where it can be, refused with a sentence where not, 0 exceptions",
                OtherUser::read));
    }

    private static Outcome read(Run run) throws Exception {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Outcome.skipped("no owners and rights here");
        }
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        if (root && !Files.isExecutable(SETPRIV)) {
            return Outcome.skipped("root, and no setpriv to be somebody else");
        }
        var folder = run.memory();
        rights(folder, "rwxr-xr-x");
        var library = Files.createDirectory(folder.resolve("library"));
        var children = Children.in(library).withClassPath(copied(library));
        rights(library, "rwxrwxrwx");
        var places = places(Files.createDirectory(folder.resolve("places")));
        var begin = root
                ? List.of(SETPRIV.toString(), "--reuid", "65534", "--regid", "65534", "--clear-groups")
                : List.<String>of();
        var found = new ArrayList<String>();
        try (var child = children.begun(begin, Map.of()).start(OtherUser.class, List.of(), folder.resolve("places"))) {
            for (int i = 0; i < places.size(); i++) {
                found.add(child.answer());
            }
        }
        if (root && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            places.add("mount: file.read-only, read");
            var mounted = new ArrayList<>(List.of(
                    "unshare",
                    "-m",
                    "sh",
                    "-c",
                    "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"",
                    folder.resolve("places").toString()));
            mounted.addAll(begin);
            try (var child = children.begun(mounted, Map.of())
                    .start(OtherUser.class, List.of(), folder.resolve("places"), "writable")) {
                var answer = child.answerOrEnd();
                found.add("mount" + (answer == null ? ": no mount" : answer.substring(answer.indexOf(':'))));
            }
        }
        for (var place : List.of("folder", "journal")) {
            rights(folder.resolve("places").resolve(place), "rwxr-xr-x");
        }
        var control = found.removeFirst();
        places.removeFirst();
        return Outcome.of(
                found.equals(places),
                found.equals(places) ? String.join("; ", found) : found + " instead of " + places,
                control.equals("writable: open, read"),
                "what may be written by that user: " + control);
    }

    /// The places, and what is expected of each.
    private static List<String> places(Path folder) throws IOException, SQLException {
        rights(folder, "rwxrwxrwx");
        for (var place : List.of("writable", "file", "folder", "unreadable", "journal")) {
            var in = Files.createDirectory(folder.resolve(place));
            rights(in, "rwxrwxrwx");
            var file = in.resolve("seminar.sabor");
            SeminarFile.create(file, Operations.start(), Attachments.NONE, KillLoop.editor())
                    .close();
            rights(file, "rw-rw-rw-");
        }
        rights(folder.resolve("file/seminar.sabor"), "r--r--r--");
        rights(folder.resolve("folder"), "r-xr-xr-x");
        rights(folder.resolve("unreadable/seminar.sabor"), "---------");
        var torn = folder.resolve("journal/torn.sabor");
        Loosened.torn(folder.resolve("journal/seminar.sabor"), torn);
        Files.delete(folder.resolve("journal/seminar.sabor"));
        Files.move(torn, folder.resolve("journal/seminar.sabor"));
        Files.move(
                torn.resolveSibling("torn.sabor-journal"),
                folder.resolve("journal/seminar.sabor-journal"),
                StandardCopyOption.REPLACE_EXISTING);
        rights(folder.resolve("journal/seminar.sabor"), "r--r--r--");
        rights(folder.resolve("journal/seminar.sabor-journal"), "r--r--r--");
        rights(folder.resolve("journal"), "r-xr-xr-x");
        return new ArrayList<>(List.of(
                "writable: open, read",
                "file: file.read-only, read",
                "folder: file.read-only, read",
                "unreadable: file.no-access, file.no-access",
                "journal: file.read-only, read"));
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    /// The classes and libraries where that user can read them.
    private static String copied(Path to) throws IOException {
        var places = new ArrayList<String>();
        for (var place : Children.classPath().split(File.pathSeparator, -1)) {
            var from = Path.of(place);
            var target = to.resolve(places.size() + "-" + from.getFileName());
            try (var files = Files.isDirectory(from) ? Files.walk(from) : Stream.of(from)) {
                for (var file : files.filter(OtherUser::isNeeded).toList()) {
                    var copy = target.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            places.add(target.toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static boolean isNeeded(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().matches(".*/(ui|print|spreadsheet|meetings|sample|cli|app|evidence)/.*");
    }

    /// Opens the file of each place to write and to read, and says how that went.
    static void main(String[] arguments) {
        var places = arguments.length > 1
                ? List.of(arguments[1])
                : List.of("writable", "file", "folder", "unreadable", "journal");
        for (var place : places) {
            var file = Path.of(arguments[0], place, "seminar.sabor");
            IO.println(place + ": " + opened(file, false) + ", " + opened(file, true));
        }
    }

    private static String opened(Path file, boolean reading) {
        try (var open = reading ? SeminarFile.openReadOnly(file) : SeminarFile.open(file, KillLoop.editor())) {
            return !open.seminar().equals(Operations.start()) ? "other rows" : reading ? "read" : "open";
        } catch (Failure refused) {
            return refused.text().key();
        } catch (RuntimeException uncaught) {
            return uncaught.toString();
        }
    }
}
