package org.sabor.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What the window asks of the program about the stick of the open file.
public interface StickCommands {
    /// What is on the stick; empty for a file that is on none.
    ObservableValue<Optional<StickStatus>> status();

    /// Puts the newest state on the stick, in the background.
    void publish();
}
