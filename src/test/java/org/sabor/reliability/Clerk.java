package org.sabor.reliability;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.sabor.model.Ids;
import org.sabor.model.Step;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// A process that works on a file as the window does - workspace, writer, a thread that writes - until it is killed
/// or has done all. It says `ready`, and `done` at the end.
final class Clerk {
    private static final int MOST_WAITING = 3;
    private static final int AHEAD = 150;

    private Clerk() {}

    /// How the work of a clerk is given to it, in one line.
    ///
    /// @param early whether it acknowledges before the file has it: the control
    /// @param first the step of the [UndoPlan] to begin with, or -1 for work by chance
    record Order(Path file, Path log, long seed, boolean early, int first, int steps) {
        Object[] words() {
            return new Object[] {file, log, seed, early, first, steps};
        }

        static Order of(String line) {
            var words = line.split("\t", -1);
            return new Order(
                    Path.of(words[0]),
                    Path.of(words[1]),
                    Long.parseLong(words[2]),
                    Boolean.parseBoolean(words[3]),
                    Integer.parseInt(words[4]),
                    Integer.parseInt(words[5]));
        }
    }

    static void main() throws Exception {
        var order = Order.of(IO.readln());
        var writing = Executors.newSingleThreadExecutor();
        try (var acknowledged = new Acknowledgements(order.log)) {
            var editor = new Editor(InstantSource.system(), "clerk", writing, order.early ? _ -> {} : acknowledged);
            try (var file = SeminarFile.open(order.file, editor)) {
                Consumer<Step> writer = step -> {
                    if (order.early) {
                        acknowledged.acknowledge();
                    }
                    file.writer().accept(step);
                };
                // Decided before the work begins, so that the writer and the disk are what takes the time.
                var ahead = new ArrayList<Step>();
                var to = new AtomicReference<Consumer<Step>>(ahead::add);
                var log = file.history();
                var workspace = new Workspace(
                        file.seminar(),
                        new History(log.edits(), log.done()),
                        new Ids(InstantSource.system(), new Random(order.seed)),
                        step -> to.get().accept(step));
                var work = new Work(order, workspace);
                while (ahead.size() < Math.min(AHEAD, order.steps)) {
                    work.next();
                }
                to.set(writer);
                IO.println("ready");
                for (var step : ahead) {
                    writer.accept(step);
                    await(file);
                }
                while (work.left()) {
                    work.next();
                    await(file);
                }
            }
        } finally {
            writing.shutdown();
        }
        IO.println("done");
    }

    private static void await(SeminarFile file) throws InterruptedException {
        while (file.writer().waiting() > MOST_WAITING) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
    }

    private static final class Work {
        private final Order order;
        private final Workspace workspace;
        private final Operations operations;
        private int done;

        Work(Order order, Workspace workspace) {
            this.order = order;
            this.workspace = workspace;
            this.operations = new Operations(order.seed);
        }

        boolean left() {
            return done < order.steps;
        }

        void next() {
            if (order.first < 0) {
                operations.next(workspace);
            } else {
                UndoPlan.step(workspace, order.seed, order.first + done, order.steps + order.first);
            }
            done++;
        }
    }
}
