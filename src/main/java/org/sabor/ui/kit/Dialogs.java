package org.sabor.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// What a screen says or asks in a window of its own. [WindowDialogs] shows it, tests answer it.
public interface Dialogs {
    /// Something of the world outside went wrong.
    void failure(Failure failure);

    /// Something went wrong that nobody foresaw.
    void unexpected(Throwable bug);

    /// Asks before the world outside is changed.
    ///
    /// @param question one sentence
    /// @param yes what the button says that does it
    boolean confirm(Message question, Message yes);

    /// Shows content with a button that does it and one that leaves; whether it was the first.
    boolean ask(Message title, Node content, Message yes);

    /// Shows content to read.
    void tell(Message title, Node content);

    /// An existing file, or null where the person left.
    @Nullable
    Path open(FileKind kind);

    /// Existing files, none where the person left.
    List<Path> openSeveral(FileKind kind);

    /// A file to write, or null where the person left. The system has asked whether to overwrite it.
    @Nullable
    Path save(FileKind kind, String suggestedName);

    /// An existing folder, or null where the person left.
    @Nullable
    Path folder(Message title);
}
