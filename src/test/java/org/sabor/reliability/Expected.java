package org.sabor.reliability;

import java.util.ArrayList;
import java.util.List;
import org.sabor.model.Edit;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.store.EditLog;
import org.sabor.store.SeminarFile;

/// What a file must hold after some steps: the plain model the file is compared with.
record Expected(Seminar seminar, EditLog log) {
    static Expected of(Seminar start) {
        return new Expected(start, new EditLog(List.of(), 0));
    }

    /// What the file holds.
    static Expected in(SeminarFile file) {
        return new Expected(file.seminar(), file.history());
    }

    Expected after(Step step) {
        var edits = log.edits();
        int done = log.done();
        return new Expected(
                seminar.apply(step.effect()),
                switch (step.direction()) {
                    case DO -> new EditLog(with(edits.subList(0, done), step.edit()), done + 1);
                    case UNDO -> new EditLog(edits, done - 1);
                    case REDO -> new EditLog(edits, done + 1);
                });
    }

    private static List<Edit> with(List<Edit> edits, Edit next) {
        var more = new ArrayList<>(edits);
        more.add(next);
        return more;
    }
}
