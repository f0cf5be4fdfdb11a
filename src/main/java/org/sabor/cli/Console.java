package org.sabor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.InstantSource;
import org.sabor.json.Json;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.store.Editor;

/// Where a command answers: results to one stream, problems to the other, in one language.
///
/// @param user stands beside the edits of a file
record Console(PrintWriter out, PrintWriter err, Messages messages, InstantSource clock, String user) {
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
        return new Editor(clock, user, Runnable::run, _ -> {});
    }
}
