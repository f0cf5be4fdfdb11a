package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Ids;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.reliability.Children.Child;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// RELIABILITY A1, A11: a clerk is killed at any moment. What it acknowledged is in the file, and of the step in
/// hand all or nothing.
final class KillLoop {
    private static final int LONGEST_LIFE = 300;
    private static final int CYCLES_OF_A_FILE = 10;
    private static final int MOST_UNSAID = 4;

    private final Path folder;
    private final Random random;
    private final Children children;
    private final Path file;
    private final Path log;

    private int acknowledged;
    private int lost;
    private int bad;
    private int midway;
    private int inFlight;
    private final List<String> notes = new ArrayList<>();

    private KillLoop(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        this.children = Children.in(folder);
        this.file = folder.resolve("seminar.sabor");
        this.log = folder.resolve("acknowledged");
    }

    static List<Check> checks() {
        return List.of(
                new Check(
                        "A1",
                        "kill -9 of a process that works on a file as the window does, at 0-300 ms; steps logged after"
                                + " the commit; rows and history compared with the model",
                        "0 acknowledged lost, 0 corrupt, 0 half, 60 % of the kills in mid-transaction",
                        KillLoop::killed),
                new Check(
                        "A11",
                        "steps by chance, all taken back, all done again, with a kill after every 50th",
                        "state and history equal after each kill, at the start and at the end",
                        KillLoop::undone));
    }

    static Editor editor() {
        return new Editor(InstantSource.system(), "check", Runnable::run, _ -> {});
    }

    private static Outcome killed(Run run) throws IOException, InterruptedException {
        int cycles = run.times(16, 1_000);
        var honest = new KillLoop(run.folder(), 1);
        honest.cycles(cycles, false);
        // The control: an acknowledgement before the commit promises what the file does not have.
        var early = new KillLoop(run.folder(), 2);
        early.cycles(run.times(4, 40), true);
        double share = 100.0 * honest.midway / cycles;
        var result =
                "%d kills, %d acknowledged steps, %d lost, %d corrupt or half, %.0f %% in mid-transaction, %d unsaid commits kept whole%s"
                        .formatted(
                                cycles,
                                honest.acknowledged,
                                honest.lost,
                                honest.bad,
                                share,
                                honest.inFlight,
                                honest.notes.isEmpty() ? "" : "; " + honest.notes);
        boolean reached = honest.lost == 0 && honest.bad == 0 && honest.acknowledged > cycles;
        // A share of a few kills is chance.
        boolean hit = !run.full() || share >= 60;
        return Outcome.of(
                reached && hit,
                result,
                early.lost > 0,
                "acknowledged before the commit: %d of %d lost".formatted(early.lost, early.acknowledged));
    }

    private void cycles(int cycles, boolean early) throws IOException, InterruptedException {
        var waiting = new ArrayDeque<Child>();
        try {
            waiting.add(children.start(Clerk.class, List.of()));
            for (int i = 0; i < cycles; i++) {
                if (i % CYCLES_OF_A_FILE == 0) {
                    Files.deleteIfExists(file);
                    SeminarFile.create(file, Operations.start(), Attachments.NONE, editor())
                            .close();
                }
                // The next one starts while this one works and is looked at.
                waiting.add(children.start(Clerk.class, List.of()));
                try (var child = waiting.remove()) {
                    cycle(child, early);
                }
            }
        } finally {
            waiting.forEach(Child::close);
        }
    }

    private void cycle(Child child, boolean early) throws IOException, InterruptedException {
        Expected before;
        try (var open = SeminarFile.openReadOnly(file)) {
            before = Expected.in(open);
        }
        Files.deleteIfExists(log);
        long seed = random.nextLong();
        child.tell(new Clerk.Order(file, log, seed, early, -1, Integer.MAX_VALUE).words());
        child.answer();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE));
        child.kill();
        midway += journalled() ? 1 : 0;
        int said = (int) Files.size(log);
        acknowledged += said;
        var steps = new Replayed(before, seed);
        try (var open = SeminarFile.open(file, editor())) {
            var found = Expected.in(open);
            int there = steps.position(found, said);
            if (there < 0) {
                bad++;
                notes.add("seed " + seed + ": a state that no step leaves");
            } else if (there < said) {
                lost += said - there;
            } else {
                inFlight += there - said;
                // One step is written at a time: more than one unsaid means that a promise was late.
                bad += there > said + 1 && !early ? 1 : 0;
            }
        } catch (Failure refused) {
            bad++;
            notes.add("seed " + seed + ": " + refused.text().key());
            Files.deleteIfExists(file);
            SeminarFile.create(file, Operations.start(), Attachments.NONE, editor())
                    .close();
        }
    }

    /// Whether a transaction had begun to change pages: its journal holds them as they were.
    private boolean journalled() throws IOException {
        var journal = folder.resolve("seminar.sabor-journal");
        return Files.exists(journal) && Files.size(journal) > 0;
    }

    /// The same work in this process, step by step.
    private static final class Replayed {
        private final List<Step> steps = new ArrayList<>();
        private final Workspace workspace;
        private final Operations operations;
        private Expected state;

        Replayed(Expected before, long seed) {
            state = before;
            operations = new Operations(seed);
            workspace = new Workspace(
                    before.seminar(),
                    new History(before.log().edits(), before.log().done()),
                    new Ids(InstantSource.system(), new Random(seed)),
                    steps::add);
        }

        /// After how many steps this is the state, as few of those said as can be, or -1 where it is none of them.
        int position(Expected found, int said) {
            int lost = -1;
            for (int i = 0; i <= said + MOST_UNSAID; i++) {
                // Taking back and doing again give the same state twice.
                if (state.equals(found)) {
                    if (i >= said) {
                        return i;
                    }
                    lost = i;
                }
                while (steps.size() <= i) {
                    operations.next(workspace);
                }
                state = state.after(steps.get(i));
            }
            return lost;
        }
    }

    private static Outcome undone(Run run) throws IOException, InterruptedException {
        int each = run.times(100, 500);
        return new KillLoop(run.folder(), 3).undoAndRedo(each);
    }

    private Outcome undoAndRedo(int each) throws IOException, InterruptedException {
        Seminar start = Operations.start();
        SeminarFile.create(file, start, Attachments.NONE, editor()).close();
        var states = new ArrayList<>(List.of(Expected.of(start)));
        var steps = new ArrayList<Step>();
        long seed = 77;
        var workspace = new Workspace(start, new History(), new Ids(InstantSource.system(), random), steps::add);
        for (int i = 0; i < 3 * each; i++) {
            UndoPlan.step(workspace, seed, i, 3 * each);
            states.add(states.getLast().after(steps.get(i)));
        }
        boolean teeth = !states.get(each).equals(states.getFirst())
                && !states.get(2 * each).equals(states.getFirst())
                && states.get(2 * each).seminar().equals(start);
        int at = 0;
        int kills = 0;
        int wrong = 0;
        while (at < 3 * each) {
            at = work(seed, at, Math.min(at + 50, 3 * each), 3 * each);
            kills++;
            try (var open = SeminarFile.open(file, editor())) {
                var found = Expected.in(open);
                if (at < 3 * each && states.get(at + 1).equals(found)) {
                    at++;
                } else if (!states.get(at).equals(found)) {
                    wrong++;
                    break;
                }
            }
        }
        return Outcome.of(
                wrong == 0 && at == 3 * each,
                "%d steps done, undone and redone across %d kills: %d states differ; the end is the state after all"
                        .formatted(each, kills, wrong),
                teeth,
                "the states the comparison must tell apart are different");
    }

    /// Lets a clerk work until it has acknowledged so many, kills it, and gives how many it has.
    private int work(long seed, int from, int until, int of) throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        try (var child = children.start(Clerk.class, List.of())) {
            child.tell(new Clerk.Order(file, log, seed, false, from, of - from).words());
            child.answer();
            while (Files.size(log) < until - from && child.isAlive()) {
                TimeUnit.MICROSECONDS.sleep(200);
            }
            child.kill();
        }
        return from + (int) Files.size(log);
    }
}
