package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.reliability.Children.Child;
import org.sabor.store.Loosened;
import org.sabor.store.SeminarFile;

/// RELIABILITY A9, B1-B3: two programs and one file.
final class TwoPrograms {
    private TwoPrograms() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        "A9",
                        "a process is stopped while it has the file open, its lock is lost, another writes 20 steps,"
                                + " the first goes on",
                        "0 lost of either side; the first is told at its next step",
                        TwoPrograms::slept),
                new Check(
                        "B1",
                        "many processes open one file at the same instant, again and again",
                        "exactly one writes each time; the others are told who has it",
                        TwoPrograms::together),
                new Check(
                        "B2",
                        "the process that has the file open is killed; the file is opened at once",
                        "100 % open",
                        TwoPrograms::afterKill),
                new Check(
                        "B3",
                        "locks that the system does not know (ENOLCK); the text of a lock that nobody holds",
                        "never two writers, a sentence, no exception; an old text is no obstacle",
                        TwoPrograms::withoutLocks));
    }

    private static Path file(Path folder) throws IOException {
        var file = folder.resolve("seminar.sabor");
        Files.deleteIfExists(file);
        SeminarFile.create(file, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        return file;
    }

    private static Child opener(Children children, Path file) throws IOException {
        var child = children.start(Opener.class, List.of(), file);
        child.answer();
        return child;
    }

    private static String ask(Child child, Object... words) throws IOException {
        child.tell(words);
        return child.answer();
    }

    private static Outcome together(Run run) throws IOException, InterruptedException {
        var children = Children.in(run.folder());
        var file = file(run.folder());
        int rounds = run.times(10, 20);
        var openers = new ArrayList<Child>();
        try {
            for (int i = 0; i < run.times(4, 50); i++) {
                openers.add(children.start(Opener.class, List.of(), file));
            }
            for (var opener : openers) {
                opener.answer();
            }
            int good = 0;
            for (int i = 0; i < rounds; i++) {
                int writers = 0;
                int told = 0;
                openers.forEach(opener -> opener.tell("open", "Мария"));
                var answers = new ArrayList<String>();
                for (var opener : openers) {
                    answers.add(opener.answer());
                }
                for (int j = 0; j < answers.size(); j++) {
                    if (answers.get(j).equals("open")) {
                        writers++;
                    }
                    told += answers.get(j).equals("file.open-elsewhere\t4") ? 1 : 0;
                }
                good += writers == 1 && told == openers.size() - 1 ? 1 : 0;
                for (int j = 0; j < answers.size(); j++) {
                    if (answers.get(j).equals("open")) {
                        ask(openers.get(j), "close");
                    }
                }
            }
            int past = 0;
            for (var opener : openers.subList(0, 2)) {
                past += ask(opener, "raw").equals("raw") ? 1 : 0;
            }
            return Outcome.of(
                    good == rounds,
                    "%d processes, %d rounds, %d with exactly one writer and all others told"
                            .formatted(openers.size(), rounds, good),
                    past == 2,
                    "past the lock %d have it open to write".formatted(past));
        } finally {
            openers.forEach(Child::close);
        }
    }

    private static Outcome afterKill(Run run) throws IOException, InterruptedException {
        var children = Children.in(run.folder());
        var file = file(run.folder());
        int kills = run.times(3, 50);
        int opened = 0;
        int refused = 0;
        for (int i = 0; i < kills; i++) {
            try (var child = opener(children, file)) {
                ask(child, "open", "Ivan");
                refused += opens(file) ? 0 : 1;
                child.kill();
                opened += opens(file) ? 1 : 0;
            }
        }
        return Outcome.of(
                opened == kills,
                "%d kills, the file opened %d times at once".formatted(kills, opened),
                refused == kills,
                "before the kill it was refused %d times".formatted(refused));
    }

    private static boolean opens(Path file) {
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            return open.writable();
        } catch (Failure refused) {
            return false;
        }
    }

    private static Outcome withoutLocks(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Shim.missing();
        }
        var file = file(run.memory());
        var lock = file.resolveSibling("seminar.sabor.lock");
        Files.writeString(lock, "Иван\nlaptop\n77\n2026-03-12T08:00:00Z");
        boolean old = opens(file);
        var answers = new ArrayList<String>();
        var control = folder.resolve("control");
        var children = Children.in(folder).begun(List.of(), shim.get().governing(file.getParent(), control));
        new Shim.Control(control).arm(Shim.Control.LOCK, 1, "ENOLCK", true);
        try (var one = opener(children, file);
                var other = opener(children, file)) {
            answers.add(ask(one, "open", "A"));
            answers.add(ask(other, "open", "B"));
            answers.add(ask(other, "read"));
        }
        long writers = answers.stream().filter("open"::equals).count();
        boolean said = answers.stream()
                .allMatch(answer -> answer.equals("open") || answer.equals("read") || answer.startsWith("file."));
        Files.deleteIfExists(lock);
        return Outcome.of(
                old && writers <= 1 && said,
                "an old text: opens %s; without locks: %d writers, answers %s".formatted(old, writers, answers),
                opens(file),
                "with locks the same file opens");
    }

    private static Outcome slept(Run run) throws Exception {
        var children = Children.in(run.folder());
        int sleeps = run.times(2, 10);
        int lost = 0;
        int told = 0;
        for (int i = 0; i < sleeps; i++) {
            var file = file(run.folder());
            try (var sleeper = opener(children, file)) {
                ask(sleeper, "open", "Ivan");
                if (!ask(sleeper, "step", 7 + i).equals("saved")) {
                    throw new IOException("the first step was refused");
                }
                sleeper.signal("STOP");
                // What a share or a synchronising program does to locks of a machine that sleeps.
                Files.delete(file.resolveSibling("seminar.sabor.lock"));
                Expected written;
                try (var open = SeminarFile.open(file, KillLoop.editor())) {
                    written = Expected.in(open);
                    lost += written.log().edits().size() == 1 ? 0 : 1;
                    for (int step = 0; step < 20; step++) {
                        var next = new Operations(100L + step).nextDone(written.seminar());
                        open.writer().accept(next);
                        written = written.after(next);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(run.times(100, 5_000));
                sleeper.signal("CONT");
                told += ask(sleeper, "step", 9).equals("file.replaced\t1") ? 1 : 0;
                try (var open = SeminarFile.openReadOnly(file)) {
                    lost += Expected.in(open).equals(written) ? 0 : 1;
                }
            }
        }
        long gone = lostByExclusiveLock(children, file(run.folder()));
        return Outcome.of(
                lost == 0 && told == sleeps,
                "%d sleeps, %d lost, %d times told at the next step that the file is another"
                        .formatted(sleeps, lost, told),
                gone > 0,
                "locking_mode=EXCLUSIVE whose lock is lost: %d of 200 rows of the other gone".formatted(gone));
    }

    /// Finding 3: a process that believes to be alone writes what it remembers over what another has written.
    private static long lostByExclusiveLock(Children children, Path file) throws Exception {
        try (var alone = opener(children, file)) {
            ask(alone, "raw");
            ask(alone, "run", "PRAGMA locking_mode = EXCLUSIVE");
            ask(alone, "run", insert("alone"));
            // Closing a stream on the file drops the lock (finding 4).
            ask(alone, "touch");
            try (var other = Loosened.connection(file)) {
                for (int i = 0; i < 200; i++) {
                    other.run(insert("other"));
                }
            }
            for (int i = 0; i < 20; i++) {
                ask(alone, "run", insert("alone"));
            }
            alone.kill();
        }
        try (var after = Loosened.connection(file)) {
            return 200 - after.number("SELECT count(*) FROM edit WHERE by = 'other'");
        }
    }

    private static String insert(String by) {
        return "INSERT INTO edit (at, by, content, undone) VALUES ('', '" + by + "', '{}', 0)";
    }
}
