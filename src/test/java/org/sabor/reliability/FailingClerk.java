package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.reliability.RecordedClerk.Workload;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Restore;
import org.sabor.store.Safekeeping;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;

/// A process in which the n-th operation on the disk fails, for each n, and which looks at the file after each.
final class FailingClerk {
    /// What a full disk refuses: to take a file away is no such thing.
    private static final int TAKING = Shim.Control.WRITE | Shim.Control.SYNC | Shim.Control.OPEN;

    private static final int ALL = TAKING | Shim.Control.TRUNCATE | Shim.Control.UNLINK | Shim.Control.RENAME;

    private final Path folder;
    private final Path file;
    private final Shim.Control control;
    private final byte[] start;
    /// A later state of the same file, as a backup has it.
    private final byte[] later;
    private final Seminar laterSeminar;
    private final Seminar seminar = Operations.start();

    private int runs;
    private int failed;
    private int refusals;
    private final List<String> bad = new ArrayList<>();
    private final TreeMap<String, Integer> keys = new TreeMap<>();

    private FailingClerk(Path folder, Path control) throws IOException {
        this.folder = folder;
        this.file = folder.resolve("seminar.sabor");
        this.control = new Shim.Control(control);
        SeminarFile.create(file, seminar, Attachments.NONE, KillLoop.editor()).close();
        this.start = Files.readAllBytes(file);
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            open.writer().accept(new Operations(5).nextDone(seminar));
            this.laterSeminar = open.seminar();
        }
        this.later = Files.readAllBytes(file);
    }

    /// What is done while operations fail.
    private enum Work {
        STEPS,
        LIST,
        COPY,
        BACKUP,
        MIGRATION,
        ANONYMISE,
        RESTORE
    }

    /// @param arguments folder, file of the control, how many operations are passed over, whether to lie
    static void main(String[] arguments) throws IOException {
        var clerk = new FailingClerk(Path.of(arguments[0]), Path.of(arguments[1]));
        int stride = Integer.parseInt(arguments[2]);
        boolean lying = Boolean.parseBoolean(arguments[3]);
        for (var work : Work.values()) {
            for (var error : List.of("ENOSPC", "EIO", "EROFS")) {
                for (boolean forever : new boolean[] {false, true}) {
                    clerk.all(work, error, forever, stride, lying);
                }
            }
        }
        IO.println(clerk.runs + "\t" + clerk.failed + "\t" + clerk.refusals + "\t" + clerk.bad.size() + "\t"
                + clerk.keys + "\t" + clerk.bad.stream().limit(5).toList());
    }

    private void all(Work work, String error, boolean forever, int stride, boolean lying) throws IOException {
        int kinds = error.equals("ENOSPC") ? TAKING : ALL;
        // A disk that refuses for good to take a file away keeps it.
        boolean mayStay = forever && kinds == ALL;
        fresh(work);
        control.arm(kinds, 0, error, forever);
        run(work, 0, lying);
        int count = control.count();
        control.disarm();
        for (int at = 1 + runs % stride; at <= count; at += stride) {
            fresh(work);
            control.arm(kinds, at, error, forever);
            var where = "%s %s %s at %d of %d".formatted(work, error, forever ? "for good" : "once", at, count);
            try {
                run(work, forever ? 2 : 0, lying).ifBad(where, bad);
                var left = left();
                if (!mayStay && !left.isEmpty()) {
                    bad.add(where + ": left behind " + left);
                }
            } catch (RuntimeException uncaught) {
                bad.add(where + ": uncaught " + uncaught);
            }
            failed += control.failed() > 0 ? 1 : 0;
            control.disarm();
            runs++;
        }
    }

    private void fresh(Work work) throws IOException {
        for (var name : Run.names(folder)) {
            Run.remove(folder.resolve(name));
        }
        if (work == Work.MIGRATION) {
            RecordedClerk.firstSchema(file);
        } else {
            Files.write(file, start);
        }
        if (work == Work.RESTORE) {
            Files.write(backup(), later);
        }
    }

    private Path backup() {
        return folder.resolve("backup.sabor");
    }

    private record Result(@Nullable String wrong) {
        void ifBad(String where, List<String> bad) {
            if (wrong != null) {
                bad.add(where + ": " + wrong);
            }
        }
    }

    /// @param fruitless how often the user tries again before the disk is well
    /// @param lying whether every step counts as said to be saved: the control
    private Result run(Work work, int fruitless, boolean lying) throws IOException {
        if (work == Work.RESTORE) {
            return restore(lying);
        }
        var steps = switch (work) {
            case STEPS -> Workload.SAVE.steps(seminar).subList(0, 3);
            case LIST -> Workload.IMPORT.steps(seminar).subList(0, 1);
            case COPY, BACKUP, MIGRATION, ANONYMISE, RESTORE -> List.<Step>of();
        };
        var states = new ArrayList<SaveState>();
        var editor = new Editor(
                KillLoop.editor().clock(),
                "clerk",
                Runnable::run,
                states::add,
                work == Work.BACKUP || work == Work.MIGRATION ? keeping() : null);
        var copy = folder.resolve("copy.sabor");
        boolean copied = false;
        boolean replaced = false;
        int waiting = steps.size();
        boolean retried = false;
        try (var open = SeminarFile.open(file, editor)) {
            if (work == Work.BACKUP) {
                keeping().backUp(file);
            }
            if (work == Work.COPY) {
                open.copyTo(copy);
                copied = true;
            }
            if (work == Work.ANONYMISE) {
                open.replaceForGood(RecordedClerk.nameless(), Set.of());
                replaced = true;
            }
            steps.forEach(open.writer());
            waiting = open.writer().waiting();
            if (waiting > 0 && states.getLast() instanceof SaveState.NotSaved(var why, var _)) {
                said(why);
            }
            if (waiting > 0 && !lying) {
                for (int i = 0; i < fruitless; i++) {
                    open.writer().retry();
                }
                control.disarm();
                open.writer().retry();
                waiting = open.writer().waiting();
                retried = true;
            }
        } catch (Failure refused) {
            said(refused.text());
        }
        control.disarm();
        if (work == Work.MIGRATION || work == Work.ANONYMISE) {
            return look(work, replaced || lying);
        }
        return look(steps, lying ? steps.size() : steps.size() - waiting, retried, copied ? copy : null);
    }

    /// Puts the backup in place of the file: then the old file is there, or the new one, and the old one is kept.
    private Result restore(boolean lying) {
        boolean done = lying;
        try {
            new Restore(keeping()).inPlace(backup(), file, number -> "kept" + number + ".sabor", KillLoop.editor());
            done = true;
        } catch (Failure refused) {
            said(refused.text());
        }
        control.disarm();
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            var found = open.seminar();
            boolean after = found.equals(laterSeminar);
            if (!after && (done || !found.equals(seminar))) {
                return new Result("said to be restored, or half of it");
            }
            return new Result(after && !isOld(folder.resolve("kept0.sabor")) ? "what was there is not kept" : null);
        } catch (Failure refused) {
            return new Result("does not open: " + refused.text().key());
        }
    }

    private boolean isOld(Path kept) {
        try (var open = SeminarFile.openReadOnly(kept)) {
            return open.seminar().equals(seminar);
        } catch (Failure refused) {
            return false;
        }
    }

    private void said(Message why) {
        refusals++;
        keys.merge(why.key(), 1, Integer::sum);
        for (var language : Language.values()) {
            if (Messages.of(language).text(why).contains("{")) {
                bad.add("an unfilled sentence: " + why.key());
            }
        }
    }

    /// Backups are told to fail in a sentence of their own.
    private Safekeeping keeping() {
        return new Safekeeping(
                new DataFolder(folder.resolve("data")), KillLoop.editor().clock(), this::said);
    }

    /// After a file was brought up to date or its people were taken out: the state before or the one after.
    private Result look(Work work, boolean done) throws IOException {
        var backups = wholeBackups();
        if (backups.wrong() != null) {
            return backups;
        }
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            var found = open.seminar();
            if (work == Work.MIGRATION) {
                return new Result(found.equals(firstSchema()) ? null : "other rows");
            }
            boolean after = found.equals(RecordedClerk.nameless());
            return new Result(
                    !after && (done || !found.equals(seminar)) ? "said to be taken out, or half of it" : null);
        } catch (Failure refused) {
            return new Result("does not open: " + refused.text().key());
        }
    }

    private Seminar firstSchema() throws IOException {
        var other = Files.createTempDirectory("sabor").resolve("first.sabor");
        RecordedClerk.firstSchema(other);
        try (var open = SeminarFile.openReadOnly(other)) {
            return open.seminar();
        } finally {
            Run.remove(other.getParent());
        }
    }

    /// What has the name of a backup is one.
    private Result wholeBackups() throws IOException {
        var data = folder.resolve("data");
        if (!Files.exists(data)) {
            return new Result(null);
        }
        try (var files = Files.walk(data)) {
            for (var each :
                    files.filter(one -> one.toString().endsWith(".sabor")).toList()) {
                try (var open = SeminarFile.openReadOnly(each)) {
                    open.seminar();
                } catch (Failure refused) {
                    return new Result("a backup that does not open");
                }
            }
        }
        return new Result(null);
    }

    private Result look(List<Step> steps, int saved, boolean retried, @Nullable Path copy) throws IOException {
        var states = new ArrayList<>(List.of(Expected.of(seminar)));
        steps.forEach(step -> states.add(states.getLast().after(step)));
        try (var open = SeminarFile.open(file, KillLoop.editor())) {
            int position = states.indexOf(Expected.in(open));
            if (position < 0) {
                return new Result("half a step");
            }
            if (position < saved) {
                return new Result("%d said to be saved, %d there".formatted(saved, position));
            }
            if (retried && position < steps.size()) {
                return new Result("not saved when tried again");
            }
        } catch (Failure refused) {
            return new Result("does not open: " + refused.text().key());
        }
        if (copy != null) {
            try (var open = SeminarFile.openReadOnly(copy)) {
                if (!Expected.in(open).equals(states.getFirst())) {
                    return new Result("the copy differs");
                }
            }
        }
        var backups = wholeBackups();
        if (backups.wrong() != null) {
            return backups;
        }
        return copy == null && Files.exists(folder.resolve("copy.sabor")) ? wholeCopy(states) : new Result(null);
    }

    /// What lies beside the file, without the names that no two runs have alike.
    private List<String> left() {
        var expected = new ArrayList<>(List.of("seminar.sabor", "copy.sabor", "backup.sabor", "data"));
        if (restored()) {
            expected.add("kept0.sabor");
        }
        return Run.names(folder).stream()
                .filter(name -> !expected.contains(name))
                .map(name -> name.replaceAll("[0-9a-f]{8}-[0-9a-f-]*", "…"))
                .toList();
    }

    private boolean restored() {
        try (var open = SeminarFile.openReadOnly(file)) {
            return open.seminar().equals(laterSeminar);
        } catch (Failure refused) {
            return false;
        }
    }

    /// A copy that was said to have failed may be there when all of it was written; a part of it may not.
    private Result wholeCopy(List<Expected> states) {
        try (var open = SeminarFile.openReadOnly(folder.resolve("copy.sabor"))) {
            return new Result(Expected.in(open).equals(states.getFirst()) ? null : "half a copy");
        } catch (Failure refused) {
            return new Result("half a copy: " + refused.text().key());
        }
    }
}
