package org.sabor.message;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/// What may be written down and passed on of an exception: of which kind it is, and where in the code it was thrown.
/// Its own words are left out, since they may hold what somebody has entered: a name, an address, the path of a file
/// (RELIABILITY F9). A [Failure] says which sentence it is, without what stands in it.
public final class Trace {
    /// What SQLite calls the error; the words behind it may quote a value.
    private static final Pattern SQLITE = Pattern.compile("\\[SQLITE_[A-Z_]+]");

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Trace() {}

    /// The exception with its causes, as Java writes them.
    public static String of(Throwable thrown) {
        var trace = new Trace();
        trace.add("", thrown);
        return trace.text.toString();
    }

    private void add(String before, Throwable thrown) {
        if (!seen.add(thrown)) {
            return;
        }
        text.append(before).append(thrown.getClass().getName()).append(code(thrown));
        for (var frame : thrown.getStackTrace()) {
            text.append("\n\tat ").append(frame);
        }
        text.append('\n');
        for (var other : thrown.getSuppressed()) {
            add("Suppressed: ", other);
        }
        var cause = thrown.getCause();
        if (cause != null) {
            add("Caused by: ", cause);
        }
    }

    private static String code(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return ": " + failure.text().key();
        }
        var message = thrown.getMessage();
        var code = SQLITE.matcher(message == null ? "" : message);
        return code.lookingAt() ? ": " + code.group() : "";
    }
}
