package org.sabor.message;

import org.jspecify.annotations.Nullable;

/// Something of the world outside went wrong: a disk, a file, a printer. Carries one sentence that says what is wrong
/// and what to do, and the exit code a command ends with (COMMANDS.md).
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What kind of refusal it is, with the exit code of a command.
    public enum Exit {
        USAGE(2),
        INPUT_REFUSED(3),
        OPEN_ELSEWHERE(4),
        BAD_FILE(5),
        TARGET_REFUSED(6);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        /// The exit code of a command.
        public int code() {
            return code;
        }
    }

    private final Exit exit;
    private final transient Message text;

    /// A failure with the exception that tells the technical side of it.
    public Failure(Exit exit, Message text, @Nullable Throwable cause) {
        super(text.key(), cause);
        this.exit = exit;
        this.text = text;
    }

    /// A failure found by the program itself.
    public Failure(Exit exit, Message text) {
        this(exit, text, null);
    }

    /// The kind of refusal.
    public Exit exit() {
        return exit;
    }

    /// The sentence for the user.
    public Message text() {
        return text;
    }
}
