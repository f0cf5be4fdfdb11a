package org.sabor.reliability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A disk as POSIX promises it and no better: what was written stays in memory until the file is synced, and names
/// until the folder is. When the power goes, synced bytes are there; of the others each write is kept, dropped or
/// torn into sectors, and of what was done to names the first few.
final class Disk {
    private static final int SECTOR = 512;

    private final Map<Long, Content> byInode = new HashMap<>();
    private final Map<String, Content> names = new LinkedHashMap<>();
    private final List<Pending> pendingNames = new ArrayList<>();
    private final List<Late> lateSyncs = new ArrayList<>();
    private final int late;
    private long operations;

    /// What is done to the names of a folder.
    private interface Names {
        void to(Map<String, Content> names);
    }

    /// A sync that takes effect later.
    ///
    /// @param when the number of the operation
    private record Late(long when, Runnable sync) {}

    /// @param within the folder of the name
    private record Pending(String within, Names change) {}

    /// The bytes of a file.
    private static final class Content {
        private byte[] synced = new byte[0];
        private final List<Change> pending = new ArrayList<>();
        private long written;

        void change(Change change) {
            pending.add(change);
            written++;
        }

        /// Syncs what was written up to a moment.
        void sync(long until) {
            while (!pending.isEmpty() && written - pending.size() < until) {
                synced = pending.removeFirst().on(synced, sector -> true);
            }
        }

        byte[] afterPowerLoss(Random random) {
            byte[] bytes = synced.clone();
            int all = random.nextInt(5);
            for (var change : pending) {
                int how = all < 2 ? all : random.nextInt(3);
                switch (how) {
                    case 0 -> {}
                    case 1 -> bytes = change.on(bytes, _ -> true);
                    default -> bytes = change.on(bytes, _ -> random.nextBoolean());
                }
            }
            return bytes;
        }
    }

    /// A sector by its number within the write, and whether it reaches the disk.
    private interface Sectors {
        boolean reaches(int sector);
    }

    /// A write, or for null a new size.
    private record Change(long at, @Nullable ByteBuffer written) {
        byte[] on(byte[] before, Sectors sectors) {
            if (written == null) {
                return sectors.reaches(0) ? Arrays.copyOf(before, (int) at) : before;
            }
            byte[] bytes = new byte[written.remaining()];
            written.duplicate().get(bytes);
            byte[] after = before;
            for (int from = 0; from < bytes.length; from += SECTOR) {
                if (sectors.reaches(from / SECTOR)) {
                    int to = Math.min(bytes.length, from + SECTOR);
                    after = after.length < at + to ? Arrays.copyOf(after, (int) at + to) : after;
                    System.arraycopy(bytes, from, after, (int) at + from, to - from);
                }
            }
            return after;
        }
    }

    /// @param late how many operations later a sync takes effect: 0 for an honest disk
    Disk(Path folder, int late) throws IOException {
        this.late = late;
        for (var name : Run.names(folder)) {
            var file = folder.resolve(name);
            var content = new Content();
            content.synced = Files.readAllBytes(file);
            names.put(name, content);
            byInode.put((Long) Files.getAttribute(file, "unix:ino"), content);
        }
    }

    Disk(Path folder) throws IOException {
        this(folder, 0);
    }

    /// Does this operation.
    void follow(Trace.Operation operation) {
        operations++;
        while (!lateSyncs.isEmpty() && lateSyncs.getFirst().when() <= operations) {
            lateSyncs.removeFirst().sync().run();
        }
        switch (operation) {
            case Trace.Opened opened -> open(opened);
            case Trace.Closed _ -> {}
            case Trace.Written(long inode, long at, ByteBuffer bytes) ->
                content(inode).change(new Change(at, bytes));
            case Trace.Truncated(long inode, long size) -> content(inode).change(new Change(size, null));
            case Trace.Synced(long inode) -> {
                var content = content(inode);
                long until = content.written;
                sync(() -> content.sync(until));
            }
            case Trace.NamesSynced(String within) -> {
                var until = List.copyOf(pendingNames);
                sync(() -> syncNames(within, until));
            }
            case Trace.Unlinked(String name) -> pend(name, to -> to.remove(name));
            case Trace.Renamed(String from, String target) ->
                pend(target, to -> {
                    var moved = to.remove(from);
                    if (moved != null) {
                        to.put(target, moved);
                    }
                });
        }
    }

    private void pend(String name, Names change) {
        var within = Path.of(name).getParent();
        pendingNames.add(new Pending(within == null ? "" : within.toString(), change));
    }

    private void open(Trace.Opened opened) {
        if (opened.created()) {
            var content = new Content();
            byInode.put(opened.inode(), content);
            pend(opened.name(), to -> to.put(opened.name(), content));
        } else if (opened.emptied()) {
            content(opened.inode()).change(new Change(0, null));
        }
    }

    private Content content(long inode) {
        return byInode.computeIfAbsent(inode, _ -> new Content());
    }

    private void sync(Runnable sync) {
        if (late == 0) {
            sync.run();
        } else {
            lateSyncs.add(new Late(operations + late, sync));
        }
    }

    /// What was done to names of a folder is done in order.
    private void syncNames(String within, List<Pending> until) {
        for (var each : until) {
            if (each.within.equals(within) && pendingNames.remove(each)) {
                each.change.to(names);
            }
        }
    }

    /// Puts into a folder what is on the disk if the power goes now.
    void powerLoss(Path folder, Random random) throws IOException {
        for (var name : Run.names(folder)) {
            Run.remove(folder.resolve(name));
        }
        var left = new TreeMap<>(names);
        int done = random.nextInt(pendingNames.size() + 1);
        pendingNames.subList(0, done).forEach(each -> each.change.to(left));
        for (var file : left.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue().afterPowerLoss(random));
        }
    }
}
