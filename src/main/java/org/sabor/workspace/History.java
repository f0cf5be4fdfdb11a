package org.sabor.workspace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Edit;

/// The edits that can be taken back, and those taken back that can be done again.
public final class History {
    private final ArrayList<Edit> done;
    private final ArrayList<Edit> undone;

    /// A history as a file kept it: all edits in order, of which the first `doneCount` stand.
    public History(List<Edit> edits, int doneCount) {
        this.done = new ArrayList<>(edits.subList(0, doneCount));
        this.undone = new ArrayList<>(edits.subList(doneCount, edits.size()).reversed());
    }

    /// A history in which nothing has happened.
    public History() {
        this(List.of(), 0);
    }

    /// All of them, those taken back among them.
    List<Edit> all() {
        var all = new ArrayList<>(done);
        all.addAll(undone.reversed());
        return List.copyOf(all);
    }

    void push(Edit edit) {
        done.add(edit);
        undone.clear();
    }

    @Nullable
    Edit undo() {
        if (done.isEmpty()) {
            return null;
        }
        var edit = done.removeLast();
        undone.add(edit);
        return edit;
    }

    @Nullable
    Edit redo() {
        if (undone.isEmpty()) {
            return null;
        }
        var edit = undone.removeLast();
        done.add(edit);
        return edit;
    }

    @Nullable
    Edit lastDone() {
        return done.isEmpty() ? null : done.getLast();
    }

    @Nullable
    Edit lastUndone() {
        return undone.isEmpty() ? null : undone.getLast();
    }
}
