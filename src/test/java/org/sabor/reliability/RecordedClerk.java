package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;
import org.sabor.store.Editor;
import org.sabor.store.Loosened;
import org.sabor.store.SeminarFile;

/// A process whose dealings with the disk are recorded: it does the steps of a workload on a file, and acknowledges
/// each.
final class RecordedClerk {
    static final String LOG = "acknowledged";

    private RecordedClerk() {}

    /// What is done to the file.
    enum Workload {
        SAVE,
        IMPORT,
        UNDO;

        /// The steps, which are the same in each process.
        List<Step> steps(Seminar start) {
            return switch (this) {
                case SAVE -> done(start, 10, 11);
                case IMPORT -> done(start, 2, Operations.LISTS);
                case UNDO -> {
                    var done = done(start, 4, 13);
                    yield Stream.of(
                                    done.stream(),
                                    done.reversed().stream().map(step -> new Step(Direction.UNDO, step.edit())),
                                    done.stream().map(step -> new Step(Direction.REDO, step.edit())))
                            .flatMap(steps -> steps)
                            .toList();
                }
            };
        }

        private static List<Step> done(Seminar start, int steps, long seed) {
            var done = new ArrayList<Step>();
            var seminar = start;
            for (int i = 0; i < steps; i++) {
                var operations = new Operations(seed + i);
                var step = seed == Operations.LISTS
                        ? new Step(Direction.DO, operations.list(300))
                        : operations.nextDone(seminar);
                done.add(step);
                seminar = seminar.apply(step.effect());
            }
            return done;
        }
    }

    /// @param arguments folder, workload, settings to loosen
    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var acknowledged = new Acknowledgements(folder.resolve(LOG))) {
            var editor = new Editor(KillLoop.editor().clock(), "clerk", Runnable::run, acknowledged);
            try (var file = SeminarFile.open(folder.resolve("seminar.sabor"), editor)) {
                for (var setting : List.of(arguments).subList(2, arguments.length)) {
                    Loosened.set(file, setting);
                }
                for (var step : Workload.valueOf(arguments[1]).steps(file.seminar())) {
                    file.writer().accept(step);
                }
            }
        }
    }
}
