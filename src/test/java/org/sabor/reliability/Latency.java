package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Ids;
import org.sabor.model.Period;
import org.sabor.store.Editor;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// RELIABILITY A14: how long a mark at the desk takes to be on the disk, and whether the one who marks has to wait.
final class Latency {
    private Latency() {}

    static List<Check> checks() {
        return List.of(new Check(
                "A14",
                "marks at the desk one by one, from the key to „saved“ on this disk; then on a share on which every"
                        + " write and sync takes long, how long the one who marks waits",
                "99 of 100 in 50 ms; nobody waits for the disk longer than 100 ms",
                Latency::measured));
    }

    private static Outcome measured(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        long[] times = marks(folder.resolve("seminar.sabor"), run.times(200, 2_000));
        Arrays.sort(times);
        double half = times[times.length / 2] / 1e6;
        double most = times[times.length * 99 / 100] / 1e6;
        var here = "%d marks: median %.1f ms, 99 of 100 in %.1f ms".formatted(times.length, half, most);
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Outcome.measured(most < 50, here + "; no share, as there is no C compiler", true, "none");
        }
        var share = run.memory();
        var control = folder.resolve("control");
        int delay = run.times(20, 200);
        try (var child = Children.in(folder)
                .begun(List.of(), shim.get().governing(share, control))
                .start(Latency.class, List.of(), share, control, delay)) {
            var words = child.answer().split("\t", -1);
            double waited = Double.parseDouble(words[0]);
            double took = Double.parseDouble(words[1]);
            return Outcome.measured(
                    most < 50 && waited < 100,
                    here + "; on a share with %d ms an operation: waited at most %.1f ms".formatted(delay, waited),
                    took > 100,
                    "one who waited for the file there would have waited %.0f ms".formatted(took));
        }
    }

    private static long[] marks(Path path, int count) throws InterruptedException {
        long[] times = new long[count];
        var saved = new SynchronousQueue<SaveState>();
        var writing = Executors.newSingleThreadExecutor();
        var editor = new Editor(KillLoop.editor().clock(), "desk", writing, state -> {
            if (state instanceof SaveState.Saved) {
                put(saved, state);
            }
        });
        try (var file = SeminarFile.create(path, Operations.start(), Attachments.NONE, editor)) {
            var workspace = workspace(file);
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                mark(workspace, i);
                saved.take();
                times[i] = System.nanoTime() - start;
            }
        } finally {
            writing.shutdown();
        }
        return times;
    }

    private static void put(SynchronousQueue<SaveState> saved, SaveState state) {
        try {
            saved.put(state);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Workspace workspace(SeminarFile file) {
        return new Workspace(
                file.seminar(), new History(), new Ids(KillLoop.editor().clock(), new Random(3)), file.writer());
    }

    private static void mark(Workspace on, int number) {
        var now = on.seminar();
        var who = now.participants().get(number % now.participants().size());
        var period = Period.of(now.days().getFirst().id());
        var modes = AttendanceMode.values();
        var mode = modes[number / now.participants().size() % modes.length];
        on.perform(AttendanceEdits.mark(now, on.ids(), List.of(who), period, mode, AttendanceEdits.Mark.BY_HAND));
    }

    /// Marks on a slow share, and says how long the marking and the writing took, in milliseconds.
    static void main(String[] arguments) throws IOException, InterruptedException {
        var path = Path.of(arguments[0]).resolve("seminar.sabor");
        var control = new Shim.Control(Path.of(arguments[1]));
        SeminarFile.create(path, Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        try (var writing = Executors.newSingleThreadExecutor()) {
            var editor = new Editor(KillLoop.editor().clock(), "desk", writing, _ -> {});
            try (var file = SeminarFile.open(path, editor)) {
                var workspace = workspace(file);
                for (int i = 0; i < 200; i++) {
                    mark(workspace, i);
                }
                while (file.writer().waiting() > 0) {
                    Thread.sleep(1);
                }
                control.slow(Shim.Control.WRITE | Shim.Control.SYNC, 1_000 * Integer.parseInt(arguments[2]));
                long start = System.nanoTime();
                double most = 0;
                for (int i = 200; i < 203; i++) {
                    long before = System.nanoTime();
                    mark(workspace, i);
                    most = Math.max(most, (System.nanoTime() - before) / 1e6);
                }
                while (file.writer().waiting() > 0) {
                    Thread.sleep(1);
                }
                double took = (System.nanoTime() - start) / 3e6;
                control.disarm();
                IO.println(most + "\t" + took);
            }
        }
        Files.deleteIfExists(path);
    }
}
