package org.sabor;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.sabor.cli.Commands;

/// The program's entry: a window or a command, by its arguments.
public final class Main {
    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        if (Commands.asked(args)) {
            System.exit(
                    Commands.run(args, stream(FileDescriptor.out), stream(FileDescriptor.err), InstantSource.system()));
        }
        System.out.println("Sabor");
    }

    /// UTF-8, whatever the system's character set is.
    private static PrintWriter stream(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
