package org.sabor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sabor.message.Message;
import org.sabor.model.Attachments;

/// Says once per file where it lies, if that is a place where files get lost more easily than on a disk of the computer
/// (RELIABILITY C-4, B8). It stops nobody.
public final class PlaceNotice {
    /// A folder that is on a stick although the system does not say so: for readers of cards that it does not
    /// know, and for tests.
    static final String REMOVABLE = "sabor.removable";

    private PlaceNotice() {}

    /// What kind of place a file lies in.
    static Place place(Path file) {
        return Place.of(file.toString(), computer(file));
    }

    /// What to say of a file that was opened; empty where there is nothing to say, or it has been said. On a
    /// worker.
    public static Optional<Message> of(Path file, DataFolder data) {
        var place = place(file);
        var notice = notice(place, FileFailures.name(file));
        return notice.filter(_ -> first(file, place, data));
    }

    static Optional<Message> notice(Place place, String name) {
        return switch (place.kind()) {
            case LOCAL -> Optional.empty();
            case CLOUD -> Optional.of(Message.of("place.cloud", name, place.service()));
            case SHARE -> Optional.of(Message.of("place.share", name));
            case REMOVABLE -> Optional.of(Message.of("place.removable", name));
        };
    }

    private static boolean first(Path file, Place place, DataFolder data) {
        var key = Attachments.hash((file + "\n" + place.kind()).getBytes(StandardCharsets.UTF_8));
        var mark = data.in("said", key);
        try {
            if (Files.exists(mark)) {
                return false;
            }
            SmallFile.write(mark, new byte[0]);
            return true;
        } catch (IOException refused) {
            // Said once more rather than not at all.
            return true;
        }
    }

    private static Place.Computer computer(Path file) {
        return new Place.Computer(
                System.getProperty("user.home", ""), mounts(file), path -> Files.exists(Path.of(path)));
    }

    /// Linux names all mounts; elsewhere the store of the file says what it is.
    private static List<Place.Mount> mounts(Path file) {
        var mounts = new ArrayList<Place.Mount>();
        var declared = System.getProperty(REMOVABLE, "");
        if (!declared.isEmpty()) {
            mounts.add(new Place.Mount(declared, "", true));
        }
        try {
            var table = Path.of("/proc/self/mounts");
            if (Files.isReadable(table)) {
                for (var line : Files.readAllLines(table)) {
                    var fields = line.split(" ", -1);
                    if (fields.length > 2) {
                        mounts.add(new Place.Mount(unescaped(fields[1]), fields[2], false));
                    }
                }
            } else {
                var root = file.getRoot();
                var store = Files.getFileStore(file);
                mounts.add(new Place.Mount(root == null ? "/" : root.toString(), store.type(), removable(store)));
            }
        } catch (IOException unknown) {
            // Then only the path tells.
            return mounts;
        }
        return mounts;
    }

    private static String unescaped(String point) {
        return point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
    }

    private static boolean removable(FileStore store) throws IOException {
        boolean windows = FileSystems.getDefault().getSeparator().equals("\\");
        return windows && Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
    }
}
