package org.sabor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Seminar;
import org.sabor.store.SeminarFile;
import org.sabor.ui.participants.EarlierSeminars;

/// The seminars in other files than the open one, which are only read.
///
/// @param open where the open one is
record EarlierFiles(Path open) implements EarlierSeminars {
    @Override
    public Seminar read(Path file) {
        refuseSame(file);
        try (var earlier = SeminarFile.openReadOnly(file)) {
            return earlier.seminar();
        }
    }

    /// Says so where this is the open file.
    void refuseSame(Path file) {
        if (same(file)) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("app.same-file"));
        }
    }

    private boolean same(Path file) {
        try {
            return Files.isSameFile(file, open);
        } catch (IOException missing) {
            // Opening it says what is missing.
            return false;
        }
    }
}
