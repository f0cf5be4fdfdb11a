package org.sabor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the program was started with: a command, or something for the window. It knows nothing of the library that
/// reads commands, so that a window starts without it.
public final class Arguments {
    /// The names of the commands, in the order in which the help lists them.
    static final List<String> COMMANDS =
            List.of("sample", "create", "import", "export", "documents", "check", "backups", "anonymise");

    private Arguments() {}

    /// Whether these arguments are a command, and not something for the window: nothing, a file, or `--sample`.
    public static boolean areCommand(String[] arguments) {
        if (arguments.length == 0) {
            return false;
        }
        var first = arguments[0];
        boolean forTheWindow =
                first.toLowerCase(Locale.ROOT).endsWith(".sabor") || first.equals("--sample") || isFile(first);
        return COMMANDS.contains(first) || !forTheWindow;
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
