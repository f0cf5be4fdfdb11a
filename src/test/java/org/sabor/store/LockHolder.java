package org.sabor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.sabor.message.Failure;

/// A second program: opens the file it is given, says „open“ or the key of the refusal, and waits to be told to
/// end.
final class LockHolder {
    private LockHolder() {}

    static void main(String[] arguments) throws IOException {
        var editor = new Editor(InstantSource.system(), arguments[1], Runnable::run, state -> {});
        try (var _ = SeminarFile.open(Path.of(arguments[0]), editor)) {
            say("open");
            System.in.read();
        } catch (Failure failure) {
            say(failure.text().key());
        }
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
