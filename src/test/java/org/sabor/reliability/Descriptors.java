package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.sabor.model.Attachments;
import org.sabor.store.Loosened;
import org.sabor.store.SeminarFile;

/// RELIABILITY B6: nobody but SQLite opens the file while a connection is open, as closing it drops the locks.
final class Descriptors {
    private static final String FILE = "seminar.sabor";
    private static final String SQLITE = System.mapLibraryName("sqlitejdbc");

    private Descriptors() {}

    static List<Check> checks() {
        return List.of(new Check(
                "B6",
                "all openings of a file by system calls while it is opened, changed, copied, read beside, refused and"
                        + " closed, with the library that made each",
                "0 openings by others than SQLite while a connection is open",
                Descriptors::opened));
    }

    private static Outcome opened(Run run) throws Exception {
        var folder = run.folder();
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Shim.missing();
        }
        var work = Files.createDirectory(folder.resolve("work"));
        var record = folder.resolve("record");
        var children = Children.in(folder);
        try (var child = children.begun(List.of(), shim.get().recording(work, record))
                .start(Descriptors.class, List.of(), work)) {
            if (child.end() != 0) {
                throw new IOException("the recorded process failed");
            }
        }
        int openings = 0;
        var strangers = new ArrayList<String>();
        var open = new HashMap<Long, Integer>();
        var files = new HashMap<Long, Boolean>();
        for (var operation : Trace.of(record, work).operations()) {
            if (operation instanceof Trace.Opened one && one.name().endsWith(FILE)) {
                openings++;
                int connections = open.getOrDefault(one.inode(), 0);
                boolean sqlite = one.by().equals(SQLITE);
                files.put(one.inode(), sqlite);
                if (sqlite) {
                    open.put(one.inode(), connections + 1);
                } else if (connections > 0) {
                    strangers.add(one.by());
                }
            } else if (operation instanceof Trace.Closed(long inode) && files.getOrDefault(inode, false)) {
                open.merge(inode, -1, Integer::sum);
            }
        }
        boolean dropped = lockIsDropped(children, folder);
        return Outcome.of(
                strangers.isEmpty() && openings > 5,
                "%d openings, %d by others while a connection was open %s"
                        .formatted(openings, strangers.size(), strangers.isEmpty() ? "" : strangers),
                dropped,
                "a stream of Java on the file, closed in a transaction: another process may write beside it: "
                        + dropped);
    }

    /// What the recorded process does.
    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var path = folder.resolve(FILE);
        SeminarFile.create(path, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        for (int round = 0; round < 3; round++) {
            try (var file = SeminarFile.open(path, KillLoop.editor())) {
                file.addAttachment(new byte[] {1, (byte) round});
                for (int i = 0; i < 5; i++) {
                    file.writer().accept(new Operations(round * 10L + i).nextDone(file.seminar()));
                }
                file.copyTo(folder.resolve("copy" + round));
                try (var read = SeminarFile.openReadOnly(path)) {
                    read.history();
                }
                try {
                    SeminarFile.open(path, KillLoop.editor()).close();
                } catch (org.sabor.message.Failure openAlready) {
                    file.history();
                }
            }
        }
    }

    /// Finding 4 again: a process is in a transaction, closes a stream on the file, and another one can write.
    private static boolean lockIsDropped(Children children, Path folder) throws Exception {
        var path = folder.resolve("raw.sabor");
        SeminarFile.create(path, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        try (var child = children.start(Opener.class, List.of(), path);
                var here = Loosened.connection(path)) {
            child.answer();
            child.tell("raw");
            child.answer();
            here.run("BEGIN IMMEDIATE");
            child.tell("run", "PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; ROLLBACK");
            boolean kept = child.answer().equals("SQLException");
            Files.newInputStream(path).close();
            child.tell("run", "BEGIN IMMEDIATE; ROLLBACK");
            boolean lost = child.answer().equals("run");
            here.run("ROLLBACK");
            return kept && lost;
        }
    }
}
