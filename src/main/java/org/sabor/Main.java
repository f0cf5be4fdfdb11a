package org.sabor;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import org.sabor.app.Beginning;
import org.sabor.app.Display;
import org.sabor.app.PlainLog;
import org.sabor.app.SaborApp;
import org.sabor.cli.Arguments;
import org.sabor.cli.Commands;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.store.NativeLibrary;

/// The program's entry: a window or a command, by its arguments.
public final class Main {
    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        PlainLog.begin();
        NativeLibrary.prepare();
        if (Arguments.areCommand(args)) {
            System.exit(
                    Commands.run(args, stream(FileDescriptor.out), stream(FileDescriptor.err), InstantSource.system()));
        }
        // The file is read while the system's own libraries are, which the window needs.
        Beginning.begin(List.of(args));
        var missing = Display.missing();
        if (missing.isPresent()) {
            var language = "bg".equals(Locale.getDefault().getLanguage()) ? Language.BG : Language.EN;
            var err = stream(FileDescriptor.err);
            err.println(Messages.of(language).text(missing.get()));
            err.flush();
            System.exit(Failure.Exit.TARGET_REFUSED.code());
        }
        Application.launch(SaborApp.class);
    }

    /// UTF-8, whatever the system's character set is.
    private static PrintWriter stream(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
