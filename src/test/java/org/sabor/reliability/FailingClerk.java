package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.sabor.store.Editor;
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
    }

    /// What is done while operations fail.
    private enum Work {
        STEPS,
        LIST,
        COPY
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
        fresh();
        control.arm(kinds, 0, error, forever);
        run(work, 0, lying);
        int count = control.count();
        control.disarm();
        for (int at = 1 + runs % stride; at <= count; at += stride) {
            fresh();
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

    private void fresh() throws IOException {
        for (var name : Run.names(folder)) {
            Files.delete(folder.resolve(name));
        }
        Files.write(file, start);
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
        var steps = work == Work.COPY
                ? List.<Step>of()
                : work == Work.LIST
                        ? Workload.IMPORT.steps(seminar).subList(0, 1)
                        : Workload.SAVE.steps(seminar).subList(0, 3);
        var states = new ArrayList<SaveState>();
        var editor = new Editor(KillLoop.editor().clock(), "clerk", Runnable::run, states::add);
        var copy = folder.resolve("copy.sabor");
        boolean copied = false;
        int waiting = steps.size();
        boolean retried = false;
        try (var open = SeminarFile.open(file, editor)) {
            if (work == Work.COPY) {
                open.copyTo(copy);
                copied = true;
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
        return look(steps, lying ? steps.size() : steps.size() - waiting, retried, copied ? copy : null);
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
        return copy == null && Files.exists(folder.resolve("copy.sabor")) ? wholeCopy(states) : new Result(null);
    }

    /// What lies beside the file, without the names that no two runs have alike.
    private List<String> left() {
        return Run.names(folder).stream()
                .filter(name -> !name.equals("seminar.sabor") && !name.equals("copy.sabor"))
                .map(name -> name.replaceAll("[0-9a-f]{8}-[0-9a-f-]*", "…"))
                .toList();
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
