package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.reliability.Children.Child;
import org.sabor.store.Loosened;
import org.sabor.store.SeminarFile;

/// RELIABILITY A6, C2: a process is killed while it does what must be done as a whole.
final class KillDuring {
    private static final String FILE = "seminar.sabor";

    /// What is done when the kill comes.
    private enum Deed {
        /// Half a transaction of a killed writer is taken back.
        ROLLBACK("open"),
        MIGRATION("open"),
        ANONYMISE("replace"),
        RESTORE("restore"),
        BACKUP("backup");

        private final String word;

        Deed(String word) {
            this.word = word;
        }
    }

    private final Path folder;
    private final Children children;
    private final Random random = new Random(12);
    private final List<String> wrong = new ArrayList<>();
    private int kills;
    private int inTime;
    private int moved;

    private KillDuring(Path folder) throws IOException {
        this.folder = folder;
        this.children = Children.in(Files.createDirectory(folder.resolve("library")));
    }

    static List<Check> checks() {
        return List.of(
                new Check(
                        "A6",
                        "kill -9 while half a transaction is taken back, a file is brought up to date, people are taken"
                                + " out for good, a backup is brought back",
                        "0 lost, 0 corrupt: the state before or the one after",
                        run -> killed(run, List.of(Deed.ROLLBACK, Deed.MIGRATION, Deed.ANONYMISE, Deed.RESTORE))),
                new Check(
                        "C2",
                        "kill -9 while a backup is made",
                        "nothing under the name of a backup that is not whole and equal, the next backup works",
                        run -> killed(run, List.of(Deed.BACKUP))));
    }

    private static Outcome killed(Run run, List<Deed> deeds) throws Exception {
        var words = new ArrayList<String>();
        boolean good = true;
        int control = 0;
        for (var deed : deeds) {
            var each = new KillDuring(run.folder());
            int cycles = run.times(3, deed == Deed.BACKUP ? 1_000 : 200);
            long length = each.length(deed);
            for (int i = 0; i < cycles; i++) {
                each.cycle(deed, length);
            }
            words.add("%s: %d kills, %d before the end%s, %d wrong %s"
                    .formatted(
                            deed,
                            each.kills,
                            each.inTime,
                            each.moved == 0 ? "" : ", " + each.moved + " with the file under its other name alone",
                            each.wrong.size(),
                            each.wrong.isEmpty() ? "" : each.wrong.getFirst()));
            good &= each.wrong.isEmpty() && each.inTime > 0;
            control += each.withoutJournal();
        }
        return Outcome.of(
                good,
                String.join("; ", words),
                control == deeds.size(),
                "half a transaction whose journal was thrown away is noticed: %d of %d"
                        .formatted(control, deeds.size()));
    }

    private Path file() {
        return folder.resolve(FILE);
    }

    private void fresh(Deed deed) throws IOException, SQLException {
        for (var name : Run.names(folder)) {
            if (!name.equals("library")) {
                Run.remove(folder.resolve(name));
            }
        }
        switch (deed) {
            case MIGRATION -> RecordedClerk.firstSchema(file());
            case ROLLBACK -> torn();
            case ANONYMISE, BACKUP -> create();
            case RESTORE -> {
                create();
                Files.copy(file(), folder.resolve("backup"));
                try (var open = SeminarFile.open(file(), KillLoop.editor())) {
                    RecordedClerk.Workload.SAVE.steps(open.seminar()).forEach(open.writer());
                }
            }
        }
    }

    private void create() {
        SeminarFile.create(file(), Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
    }

    private void torn() throws IOException, SQLException {
        create();
        var torn = folder.resolve("torn.sabor");
        Loosened.torn(file(), torn);
        Files.delete(folder.resolve(FILE + "-journal"));
        Files.delete(file());
        Files.move(torn, file());
        Files.move(folder.resolve("torn.sabor-journal"), folder.resolve(FILE + "-journal"));
    }

    private Child child(Deed deed) throws IOException {
        var child = children.start(Opener.class, List.of(), file());
        child.answer();
        if (deed == Deed.ANONYMISE) {
            child.tell("open", "clerk");
            child.answer();
        }
        return child;
    }

    /// How long it takes where nobody is killed, in microseconds.
    private long length(Deed deed) throws Exception {
        fresh(deed);
        try (var child = child(deed)) {
            long start = System.nanoTime();
            child.tell(deed.word, "clerk");
            if (!child.answer().equals(deed.word)) {
                throw new IOException(deed + " failed");
            }
            return (System.nanoTime() - start) / 1_000;
        }
    }

    private void cycle(Deed deed, long length) throws Exception {
        fresh(deed);
        var before = deed == Deed.ROLLBACK ? Expected.of(Operations.start()) : state();
        try (var child = child(deed)) {
            child.tell(deed.word, "clerk");
            TimeUnit.MICROSECONDS.sleep((long) (length * random.nextDouble()));
            inTime += child.hasAnswered() ? 0 : 1;
            child.kill();
        }
        kills++;
        var after = switch (deed) {
            case ANONYMISE -> Expected.of(RecordedClerk.nameless());
            case RESTORE -> Expected.of(Operations.start());
            case ROLLBACK, MIGRATION, BACKUP -> before;
        };
        var kept = folder.resolve("kept0.sabor");
        if (deed == Deed.RESTORE && !Files.exists(file()) && Files.exists(kept)) {
            // Between the two names: nothing is under its own, all is under that of what is kept.
            moved++;
            Files.move(kept, file());
        }
        try (var open = SeminarFile.open(file(), KillLoop.editor())) {
            var found = Expected.in(open);
            if (!found.equals(before) && !found.equals(after)) {
                wrong.add("another state");
            }
        } catch (Failure refused) {
            wrong.add(refused.text().key());
        }
        if (deed == Deed.BACKUP) {
            lookAtBackups(before);
        }
    }

    private Expected state() {
        try (var open = SeminarFile.openReadOnly(file())) {
            return Expected.in(open);
        }
    }

    private void lookAtBackups(Expected before) throws IOException {
        var keeping = BitRot.keeping(folder.resolve("data")).safekeeping();
        if (keeping == null) {
            throw new IllegalStateException();
        }
        keeping.backUp(file());
        int whole = 0;
        try (var files = Files.walk(folder.resolve("data"))) {
            for (var each :
                    files.filter(one -> one.toString().endsWith(".sabor")).toList()) {
                try (var open = SeminarFile.openReadOnly(each)) {
                    whole += Expected.in(open).equals(before) ? 1 : 0;
                } catch (Failure refused) {
                    wrong.add("a backup: " + refused.text().key());
                }
            }
        }
        if (whole == 0) {
            wrong.add("no backup afterwards");
        }
    }

    /// The control: without what takes half a transaction back, the file must be refused or be another.
    private int withoutJournal() throws IOException, SQLException {
        fresh(Deed.ROLLBACK);
        Files.delete(folder.resolve(FILE + "-journal"));
        try (var open = SeminarFile.open(file(), KillLoop.editor())) {
            return Expected.in(open).equals(Expected.of(Operations.start())) ? 0 : 1;
        } catch (Failure refused) {
            return 1;
        }
    }
}
