package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.reliability.RecordedClerk.Workload;
import org.sabor.store.SeminarFile;
import org.sabor.store.SticksForTests;

/// RELIABILITY A15: a stick that says it has written what it writes 40 operations later is pulled out at any moment,
/// while a seminar is published to it again and again. The control works on the stick itself.
final class LyingStick {
    private static final String FILE = "seminar.sabor";
    private static final int LATE = 40;
    private static final int PUBLISHED_EACH = 2;

    private final Path memory;
    private final Shim shim;
    private final Children children;
    private final List<Expected> expected = new ArrayList<>();

    private int states;
    private int none;
    private int wrong;
    private int older;
    private int visible;

    private LyingStick(Run run, Shim shim, Children children) throws IOException {
        this.memory = run.memory();
        this.shim = shim;
        this.children = children;
    }

    static List<Check> checks() {
        return List.of(new Check(
                "A15",
                "a stick on which syncs take effect 40 operations late, pulled out at any moment while a seminar is"
                        + " published to it: which files are whole",
                "at least one whole file with a state that was published, in 100 %",
                LyingStick::replayed));
    }

    /// @param arguments the folder of the stick, the data folder
    static void main(String[] arguments) {
        var stick = Path.of(arguments[0]);
        try (var file = SeminarFile.open(stick.resolve(FILE), BitRot.keeping(Path.of(arguments[1])))) {
            int done = 0;
            for (var step : Workload.SAVE.steps(file.seminar())) {
                file.writer().accept(step);
                done++;
                if (done % PUBLISHED_EACH == 0) {
                    SticksForTests.publish(file);
                }
            }
        }
    }

    private static Outcome replayed(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Shim.missing();
        }
        var children = Children.in(folder);
        var published = new LyingStick(run, shim.get(), children);
        published.replay(run.times(250, 5_000), true);
        var direct = new LyingStick(run, shim.get(), children);
        direct.replay(run.times(100, 1_500), false);
        return Outcome.of(
                published.none == 0 && published.wrong == 0,
                "%d states, without a whole file %d, whole with another state %d; the visible one was the newest in %d, a state before the last published one in %d"
                        .formatted(
                                published.states, published.none, published.wrong, published.visible, published.older),
                direct.none + direct.wrong > 0,
                "directly on the stick by the rollback journal: %d states, %d corrupt, %d with half a state"
                        .formatted(direct.states, direct.none, direct.wrong));
    }

    private void replay(int most, boolean publishing) throws IOException, InterruptedException {
        var stick = Files.createDirectory(memory.resolve("stick"));
        var after = Files.createDirectory(memory.resolve("after"));
        var data = Files.createDirectory(memory.resolve("data"));
        var record = memory.resolve("record");
        SeminarFile.create(stick.resolve(FILE), Operations.start(), Attachments.NONE, KillLoop.editor())
                .close();
        expected.addAll(Workload.SAVE.states(stick.resolve(FILE)));
        var disk = new Disk(stick, LATE);
        Class<?> main = publishing ? LyingStick.class : RecordedClerk.class;
        var options = publishing ? List.of("-D" + SticksForTests.PROPERTY + "=" + stick) : List.<String>of();
        Object[] arguments = publishing ? new Object[] {stick, data} : new Object[] {stick, Workload.SAVE};
        try (var clerk =
                children.begun(List.of(), shim.recording(stick, record)).start(main, options, arguments)) {
            if (clerk.end() != 0) {
                throw new IOException("the recorded process failed");
            }
        }
        var operations = Trace.of(record, stick).operations();
        var random = new Random(most);
        int complete = 0;
        for (int i = 0; i < operations.size(); i++) {
            var operation = operations.get(i);
            disk.follow(operation);
            complete +=
                    operation instanceof Trace.Renamed renamed && renamed.to().equals(FILE) ? 1 : 0;
            // As many states as asked for, spread over all moments.
            int here = (i + 1) * most / operations.size() - i * most / operations.size();
            for (int j = 0; j < here; j++) {
                disk.powerLoss(after, random);
                look(after.resolve(FILE), publishing, complete);
            }
        }
        Run.remove(stick);
        Run.remove(after);
        Run.remove(data);
        Files.delete(record);
    }

    /// @param complete how many times the visible file was replaced
    private void look(Path file, boolean publishing, int complete) {
        states++;
        var newest = publishing ? SticksForTests.newest(file) : Optional.of(file);
        if (newest.isEmpty()) {
            none++;
            return;
        }
        try (var open = publishing
                ? SeminarFile.openReadOnly(newest.get())
                : SeminarFile.open(newest.get(), KillLoop.editor())) {
            int found = expected.indexOf(Expected.in(open));
            boolean right = found >= 0 && (!publishing || found % PUBLISHED_EACH == 0);
            wrong += right ? 0 : 1;
            older += right && found / PUBLISHED_EACH < complete ? 1 : 0;
            visible += newest.get().equals(file) ? 1 : 0;
        } catch (Failure corrupt) {
            none++;
        }
    }
}
