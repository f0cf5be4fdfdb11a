package org.sabor.ui.participants;

import java.nio.file.Path;
import org.sabor.model.Seminar;

/// Reads other seminars, from which people can be taken over.
public interface EarlierSeminars {
    /// The seminar in this file, which stays as it is; on a worker thread.
    ///
    /// @throws org.sabor.message.Failure where it cannot be read, or is the one that is open
    Seminar read(Path file);
}
