package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sabor.message.Failure;
import org.sabor.reliability.RecordedClerk.Workload;
import org.sabor.store.SeminarFile;

/// RELIABILITY A2: the power goes at any moment. What a process did to the disk is recorded once; then the states
/// that a disk may be in afterwards are made, and each is opened.
final class PowerLoss {
    private static final String FILE = "seminar.sabor";

    private final Path memory;
    private final Shim shim;
    private final Children children;

    private int states;
    private int lost;
    private int corrupt;

    private PowerLoss(Run run, Shim shim, Children children) throws IOException {
        this.memory = run.memory();
        this.shim = shim;
        this.children = children;
    }

    static List<Check> checks() {
        return List.of(new Check(
                "A2",
                "power loss replayed from recorded writes, syncs and names, for single steps, an import, undo and"
                    + " redo, what is taken out for good, a file brought up to date: unsynced writes kept, dropped or"
                    + " torn at 512 B, names as far as by chance",
                "0 lost, 0 corrupt, 0 half",
                PowerLoss::replayed));
    }

    private static Outcome replayed(Run run) throws IOException, InterruptedException {
        var folder = run.folder();
        var shim = Shim.compiled(folder);
        if (shim.isEmpty()) {
            return Shim.missing();
        }
        var children = Children.in(folder);
        var words = new ArrayList<String>();
        boolean whole = true;
        for (var workload : Workload.values()) {
            var each = new PowerLoss(run, shim.get(), children);
            each.replay(workload, run.times(workload == Workload.SAVE ? 300 : 80, 10_000));
            whole &= each.lost == 0 && each.corrupt == 0;
            words.add(workload + " " + each);
        }
        var off = new PowerLoss(run, shim.get(), children);
        off.replay(Workload.SAVE, run.times(60, 2_000), "synchronous = OFF");
        var delete = new PowerLoss(run, shim.get(), children);
        delete.replay(Workload.SAVE, run.times(120, 5_000), "journal_mode = DELETE", "synchronous = FULL");
        return Outcome.of(
                whole,
                String.join("; ", words),
                (off.corrupt + off.lost) * 2 >= off.states && delete.lost > 0,
                "synchronous=OFF: %s; DELETE+FULL: %s".formatted(off, delete));
    }

    @Override
    public String toString() {
        return "%d states, %d lost, %d corrupt or half".formatted(states, lost, corrupt);
    }

    private void replay(Workload workload, int most, String... loosened) throws IOException, InterruptedException {
        var work = Files.createDirectory(memory.resolve("work"));
        var after = Files.createDirectory(memory.resolve("after"));
        var record = memory.resolve("record");
        workload.place(work.resolve(FILE));
        var disk = new Disk(work);
        var expected = workload.states(work.resolve(FILE));
        var arguments = new ArrayList<Object>(List.of(work, workload));
        arguments.addAll(List.of(loosened));
        try (var clerk = children.begun(List.of(), shim.recording(work, record))
                .start(RecordedClerk.class, List.of(), arguments.toArray())) {
            if (clerk.end() != 0) {
                throw new IOException("the recorded process failed");
            }
        }
        var operations = Trace.of(record, work).operations();
        var random = new Random(most);
        int said = 0;
        for (int i = 0; i < operations.size(); i++) {
            var operation = operations.get(i);
            if (operation instanceof Trace.Opened opened && opened.name().equals(RecordedClerk.LOG)) {
                continue;
            }
            disk.follow(operation);
            if (isAcknowledgement(operations, operation)) {
                said++;
            }
            // As many states as asked for, spread over all moments.
            int here = (i + 1) * most / operations.size() - i * most / operations.size();
            for (int j = 0; j < here; j++) {
                disk.powerLoss(after, random);
                look(after, expected, said);
            }
        }
        Run.remove(work);
        Run.remove(after);
        Files.delete(record);
    }

    private static boolean isAcknowledgement(List<Trace.Operation> all, Trace.Operation operation) {
        return operation instanceof Trace.Written written
                && all.stream()
                        .anyMatch(other -> other instanceof Trace.Opened opened
                                && opened.inode() == written.inode()
                                && opened.name().equals(RecordedClerk.LOG));
    }

    /// Opens what the power loss left: all that was acknowledged must be there, and at most the step in hand more.
    private void look(Path after, List<Expected> expected, int said) {
        states++;
        try (var file = SeminarFile.open(after.resolve(FILE), KillLoop.editor())) {
            var found = Expected.in(file);
            if (found.equals(expected.get(said))
                    || (said + 1 < expected.size() && found.equals(expected.get(said + 1)))) {
                return;
            }
            if (expected.contains(found)) {
                lost++;
            } else {
                corrupt++;
            }
        } catch (Failure refused) {
            corrupt++;
        }
    }
}
