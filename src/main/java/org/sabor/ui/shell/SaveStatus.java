package org.sabor.ui.shell;

import java.time.LocalTime;
import org.sabor.message.Message;

/// What the status line knows of the file.
public sealed interface SaveStatus {
    /// Everything is in the file, since this moment.
    record Saved(LocalTime at) implements SaveStatus {}

    /// Something is on its way into the file.
    record Saving() implements SaveStatus {}

    /// The file refused; what was done waits in memory.
    record NotSaved(Message reason) implements SaveStatus {}
}
