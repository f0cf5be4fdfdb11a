package org.sabor.app;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.sabor.message.Trace;

/// How lines of the log are written: without the words of exceptions and of libraries, which may name somebody
/// (RELIABILITY F9). What the program says itself is written by people who know that.
public final class PlainLog extends Formatter {
    /// Sees to it that everything in this process is logged so.
    public static void begin() {
        for (var handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new PlainLog());
        }
    }

    @Override
    public String format(LogRecord line) {
        var logger = String.valueOf(line.getLoggerName());
        var thrown = line.getThrown();
        return line.getInstant() + " " + line.getLevel().getName() + " " + logger
                + (logger.startsWith("org.sabor.") ? ": " + formatMessage(line) : "")
                + "\n"
                + (thrown == null ? "" : Trace.of(thrown));
    }
}
