package org.sabor.ui.privacy;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// What the screens of personal data need of the program.
public interface ForGood {
    /// The moment, by which terms are over.
    InstantSource clock();

    /// The bytes of the seminar's pictures.
    Attachments pictures();

    /// Whether the file may be written; otherwise nothing can be deleted.
    boolean writable();

    /// Keeps what is typed, before the seminar is looked at.
    void keep();

    /// Puts this seminar in the place of the one in the file, which is written anew without a trace of what is gone,
    /// and opens it again; the history is empty then. Answers at once and goes on in the background.
    ///
    /// @param seminar makes it, on a worker
    /// @param erased people who were erased by it; none otherwise
    /// @param done what is said when it is done
    void replace(Supplier<Seminar> seminar, Set<Id<Participant>> erased, Message done);
}
