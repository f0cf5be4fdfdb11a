package org.sabor.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.sabor.model.Edit;
import org.sabor.model.Seminar;

/// The files of copies for a second desk. Both are called on a worker thread, and throw a
/// [org.sabor.message.Failure] where the disk refuses.
public interface DeskFiles {
    /// What a file holds.
    ///
    /// @param done the edits that were made in it, in order
    record Read(Seminar seminar, List<Edit> done) {
        public Read {
            done = List.copyOf(done);
        }
    }

    /// Writes a new file.
    void write(Seminar copy, Path target);

    /// Reads a file, and leaves it as it is.
    Read read(Path file);
}
