package org.sabor.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// RELIABILITY A12: sequences of operations on workspace and file, against a map of rows that knows nothing of
/// either.
final class ModelTwin {
    private static final int LENGTH = 60;

    private final Path file;

    private ModelTwin(Path file) {
        this.file = file;
    }

    static List<Check> checks() {
        return List.of(new Check(
                "A12",
                "sequences of 60 operations by chance, some with the file closed and opened between; file and lists of"
                        + " the workspace compared with a map of rows; a sequence that differs is made shorter",
                "0 differences",
                ModelTwin::compared));
    }

    private static Outcome compared(Run run) throws IOException {
        var twin = new ModelTwin(run.memory().resolve("seminar.sabor"));
        int sequences = run.times(60, 2_000);
        var found = new ArrayList<String>();
        for (long seed = 0; seed < sequences && found.size() < 3; seed++) {
            var difference = twin.difference(seed, LENGTH, false);
            if (difference != null) {
                found.add(twin.shortened(seed, difference));
            }
        }
        // The control: the map forgets one change.
        int forgotten = 0;
        for (long seed = 0; seed < 10; seed++) {
            forgotten += twin.difference(seed, LENGTH, true) == null ? 0 : 1;
        }
        return Outcome.of(
                found.isEmpty(),
                "%d sequences × %d operations, %d differences %s"
                        .formatted(sequences, LENGTH, found.size(), found.isEmpty() ? "" : found),
                forgotten > 0,
                "a map that forgets one change differs in %d of 10".formatted(forgotten));
    }

    /// The sequence of this seed cut in half as long as it differs.
    private String shortened(long seed, String first) throws IOException {
        var difference = first;
        int length = LENGTH;
        for (int half = length / 2; half > 0; half /= 2) {
            var shorter = difference(seed, length - half, false);
            if (shorter != null) {
                difference = shorter;
                length -= half;
            }
        }
        return "seed %d, %d operations: %s".formatted(seed, length, difference);
    }

    private @Nullable String difference(long seed, int length, boolean forgetful) throws IOException {
        Files.deleteIfExists(file);
        var start = Operations.start();
        var twin = new Twin(start, forgetful);
        var random = new Random(seed);
        var operations = new Operations(seed);
        var open = SeminarFile.create(file, start, Attachments.NONE, KillLoop.editor());
        try {
            var workspace = workspace(open, twin);
            for (int i = 0; i < length; i++) {
                operations.next(workspace);
                if (random.nextInt(30) == 0) {
                    open.close();
                    open = SeminarFile.open(file, KillLoop.editor());
                    workspace = workspace(open, twin);
                }
            }
            var rows = new HashSet<Row<?>>(workspace.seminar().rows());
            var lists = new HashSet<Row<?>>(workspace.participants());
            lists.addAll(workspace.attendance());
            lists.addAll(workspace.visitSeats());
            return !rows.equals(twin.rows())
                    ? "the workspace"
                    : !new HashSet<Row<?>>(open.seminar().rows()).equals(twin.rows())
                            ? "the file"
                            : !open.history().edits().equals(twin.edits)
                                    ? "the history"
                                    : !twin.rows().containsAll(lists) ? "the lists" : null;
        } finally {
            open.close();
        }
    }

    private static Workspace workspace(SeminarFile open, Twin twin) {
        var log = open.history();
        return new Workspace(
                open.seminar(),
                new History(log.edits(), log.done()),
                new Ids(KillLoop.editor().clock(), new Random(1)),
                step -> {
                    switch (step.direction()) {
                        case DO -> twin.done(step.edit());
                        case UNDO -> twin.undone();
                        case REDO -> twin.redone();
                    }
                    open.writer().accept(step);
                });
    }

    /// Rows by their ids, and edits of which the first stand.
    private static final class Twin {
        private final Map<Id<?>, Row<?>> rows = new HashMap<>();
        private final List<Edit> edits = new ArrayList<>();
        private final boolean forgetful;
        private int standing;
        private int changes;

        Twin(Seminar start, boolean forgetful) {
            start.rows().forEach(row -> rows.put(row.id(), row));
            this.forgetful = forgetful;
        }

        Set<Row<?>> rows() {
            return new HashSet<>(rows.values());
        }

        void done(Edit edit) {
            edits.subList(standing, edits.size()).clear();
            edits.add(edit);
            redone();
        }

        void redone() {
            for (var change : edits.get(standing++).changes()) {
                if (++changes == 20 && forgetful) {
                    continue;
                }
                switch (change) {
                    case RowChange.Added(var row) -> rows.put(row.id(), row);
                    case RowChange.Changed(var _, var after) -> rows.put(after.id(), after);
                    case RowChange.Removed(var row) -> rows.remove(row.id());
                }
            }
        }

        void undone() {
            for (var change : edits.get(--standing).changes().reversed()) {
                switch (change) {
                    case RowChange.Added(var row) -> rows.remove(row.id());
                    case RowChange.Changed(var before, var _) -> rows.put(before.id(), before);
                    case RowChange.Removed(var row) -> rows.put(row.id(), row);
                }
            }
        }
    }
}
