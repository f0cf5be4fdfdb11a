package org.sabor.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.sample.Sample;

/// What the program begins with: the preferences, and the seminar that the arguments name or that was open last. Both
/// are read while JavaFX comes up, so that they are there when the window is.
public final class Beginning {
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().name("beginning").start(task);

    /// JavaFX makes the application itself and hands it nothing but texts.
    private static final CompletableFuture<Beginning> BEGUN = new CompletableFuture<>();

    private final CountDownLatch screenUp = new CountDownLatch(1);
    private final CompletableFuture<Preferences> preferences;
    private final CompletableFuture<@Nullable Opening> opening;
    private final CompletableFuture<Messages> texts;
    private final PreferencesFile file;

    /// A file that is being opened.
    record Opening(Path file, CompletableFuture<OpenSeminar> seminar) {
        /// The seminar, when it is read.
        ///
        /// @throws Failure where it cannot be
        OpenSeminar await() {
            try {
                return seminar.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof Failure failure) {
                    throw failure;
                }
                throw failed;
            }
        }
    }

    Beginning(List<String> arguments, PreferencesFile file) {
        this.file = file;
        preferences = CompletableFuture.supplyAsync(file::read, OWN_THREAD);
        // All texts of the language, which stay in memory: the window needs them first of all.
        texts = preferences.thenApplyAsync(known -> Messages.of(known.look().language()), OWN_THREAD);
        opening = arguments.isEmpty()
                ? preferences.thenApply(this::last)
                : CompletableFuture.completedFuture(named(arguments));
    }

    /// Begins to read what these arguments ask for: nothing, a file, or `--sample NAME FILE`, which makes the file
    /// where it is not there yet. It comes before JavaFX, once in a process.
    public static void begin(List<String> arguments) {
        BEGUN.complete(new Beginning(
                arguments, PreferencesFile.ofUser(System.getenv(), System.getProperty("user.home", "."))));
    }

    static Beginning begun() {
        return BEGUN.join();
    }

    private @Nullable Opening last(Preferences known) {
        return known.files().stream()
                .findFirst()
                .filter(recent -> Files.exists(recent.path()))
                .map(recent -> opening(recent.path(), () -> OpenSeminar.open(recent.path(), this::onScreen)))
                .orElse(null);
    }

    private Opening named(List<String> arguments) {
        boolean sample = arguments.size() >= 3 && arguments.getFirst().equals("--sample");
        var name = sample ? arguments.get(2) : arguments.getFirst();
        Path path;
        try {
            path = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException noName) {
            var missing = new Failure(Failure.Exit.INPUT_REFUSED, Message.of("file.missing", name), noName);
            return new Opening(Path.of(""), CompletableFuture.failedFuture(missing));
        }
        return sample && !Files.exists(path)
                ? opening(path, () -> created(path, NewSeminars.sample(arguments.get(1))))
                : opening(path, () -> OpenSeminar.open(path, this::onScreen));
    }

    private OpenSeminar created(Path path, Sample sample) {
        return OpenSeminar.create(path, sample.seminar(), sample.pictures(), this::onScreen);
    }

    private static Opening opening(Path path, Supplier<OpenSeminar> work) {
        return new Opening(path, CompletableFuture.supplyAsync(work, OWN_THREAD));
    }

    /// Runs something on the JavaFX thread; who comes before there is one waits for it.
    private void onScreen(Runnable work) {
        try {
            screenUp.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(work);
    }

    /// The JavaFX thread is there.
    void screenIsUp() {
        screenUp.countDown();
    }

    /// The preferences of the user.
    Remembered remembered() {
        return new Remembered(file, preferences.join());
    }

    /// The texts of the language that is remembered.
    Messages texts() {
        return texts.join();
    }

    /// The file with which the program begins, or null for the welcome page.
    @Nullable
    Opening opening() {
        return opening.join();
    }
}
