package org.sabor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// A password that a command gets: the first line of a file, because arguments can be seen by others.
final class PasswordFile {
    private static final String MARK = "\uFEFF";

    private PasswordFile() {}

    /// The password in this file; null for no file.
    ///
    /// @throws Failure where there is none in it
    static char @Nullable [] read(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        try (var lines = Files.newBufferedReader(file)) {
            var line = lines.readLine();
            var password = line != null && line.startsWith(MARK) ? line.substring(1) : line;
            if (password != null && !password.isEmpty()) {
                return password.toCharArray();
            }
        } catch (IOException unreadable) {
            throw new Failure(
                    Failure.Exit.INPUT_REFUSED, Message.of("cli.password-unreadable", file.toString()), unreadable);
        }
        throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("cli.password-unreadable", file.toString()));
    }
}
