package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sabor.model.Attachments;
import org.sabor.model.ParticipantEdits;
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
        UNDO,
        ANONYMISE,
        MIGRATE;

        /// Makes the file that it begins with.
        void place(Path file) throws IOException {
            if (this == MIGRATE) {
                firstSchema(file);
            } else {
                SeminarFile.create(file, Operations.start(), Attachments.NONE, KillLoop.editor())
                        .close();
            }
            if (this == ANONYMISE) {
                try (var open = SeminarFile.open(file, KillLoop.editor())) {
                    SAVE.steps(open.seminar()).forEach(open.writer());
                }
            }
        }

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
                case ANONYMISE, MIGRATE -> List.of();
            };
        }

        /// What the file holds at the start and after each step; to bring a file up to date changes nothing of it.
        List<Expected> states(Path file) {
            var states = new ArrayList<Expected>();
            try (var open = SeminarFile.openReadOnly(file)) {
                states.add(Expected.in(open));
            }
            steps(states.getFirst().seminar())
                    .forEach(step -> states.add(states.getLast().after(step)));
            if (this == ANONYMISE) {
                states.add(Expected.of(nameless()));
            }
            return states;
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

    /// What stays where the people of [Operations#start()] are taken out for good.
    static Seminar nameless() {
        var start = Operations.start();
        return start.apply(ParticipantEdits.remove(start, start.participants()));
    }

    /// Puts a file of the first schema here.
    static void firstSchema(Path file) throws IOException {
        try (var bytes = SeminarFile.class.getResourceAsStream("v1.sabor")) {
            Files.copy(Objects.requireNonNull(bytes), file);
        }
    }

    /// @param arguments folder, workload, settings to loosen
    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var workload = Workload.valueOf(arguments[1]);
        try (var acknowledged = new Acknowledgements(folder.resolve(LOG))) {
            var keeping = BitRot.keeping(folder.resolve("data"));
            var editor = new Editor(
                    keeping.clock(),
                    "clerk",
                    Runnable::run,
                    acknowledged,
                    workload == Workload.MIGRATE ? keeping.safekeeping() : null);
            try (var file = SeminarFile.open(folder.resolve("seminar.sabor"), editor)) {
                for (var setting : List.of(arguments).subList(2, arguments.length)) {
                    Loosened.set(file, setting);
                }
                workload.steps(file.seminar()).forEach(file.writer());
                if (workload == Workload.ANONYMISE) {
                    file.replaceForGood(nameless(), Set.of());
                    acknowledged.acknowledge();
                }
            }
        }
    }
}
