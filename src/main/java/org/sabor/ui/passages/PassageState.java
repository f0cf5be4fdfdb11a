package org.sabor.ui.passages;

import org.sabor.message.Labelled;
import org.sabor.print.Passage;
import org.sabor.ui.kit.Icons;

/// Whose text a passage is.
enum PassageState implements Labelled {
    /// The program's.
    PROGRAM(Icons.DONE),
    /// The user's.
    OWN(Icons.EDIT),
    /// The user's, while the data of which the program would write have changed.
    OUTDATED(Icons.WARNING);

    private final Icons sign;

    PassageState(Icons sign) {
        this.sign = sign;
    }

    static PassageState of(Passage passage) {
        if (passage.own() == null) {
            return PROGRAM;
        }
        return passage.outdated() ? OUTDATED : OWN;
    }

    Icons sign() {
        return sign;
    }

    @Override
    public String labelPrefix() {
        return "passage-state";
    }
}
