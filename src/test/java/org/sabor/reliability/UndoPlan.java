package org.sabor.reliability;

import org.sabor.model.Step;
import org.sabor.workspace.Workspace;

/// A third of all steps does something, the next third takes all of it back, the last does it again.
final class UndoPlan {
    private UndoPlan() {}

    static void step(Workspace on, long seed, int number, int of) {
        switch (number / (of / 3)) {
            case 0 -> on.perform(done(on, seed, number).edit());
            case 1 -> on.undo();
            default -> on.redo();
        }
    }

    private static Step done(Workspace on, long seed, int number) {
        return new Operations(seed + 3L * number).nextDone(on.seminar());
    }
}
