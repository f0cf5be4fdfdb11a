package org.sabor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.sabor.json.Json;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Safekeeping;
import org.sabor.store.SaveState;

/// Where a command answers: results to one stream, problems to the other, in one language.
///
/// @param user stands beside the edits of a file
/// @param data where backups are kept
record Console(PrintWriter out, PrintWriter err, Messages messages, InstantSource clock, String user, DataFolder data) {
    /// A sentence of the result.
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /// A sentence of the result.
    void say(Message message) {
        out.println(messages.text(message));
    }

    /// A sentence on a problem.
    void warn(Message message) {
        err.println(messages.text(message));
    }

    /// The result as one JSON value.
    void answer(JsonNode value) {
        try {
            out.println(Json.strict().mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Who edits a file here: each step is written before the command goes on.
    Editor editor() {
        return editor(_ -> {});
    }

    /// Who edits a file here, and who is told how far saving is.
    Editor editor(Consumer<SaveState> states) {
        return new Editor(clock, user, Runnable::run, states, safekeeping());
    }

    /// Backups and what is known of files from their last close, as in the window.
    Safekeeping safekeeping() {
        return new Safekeeping(data, clock, this::warn);
    }
}
