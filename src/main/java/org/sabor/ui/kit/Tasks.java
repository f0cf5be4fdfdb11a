package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;

/// Work in the background whose outcome comes back to the JavaFX thread. With `app` the only place that makes
/// threads.
public final class Tasks {
    private final Executor workers;
    private final Executor screen;
    private final Dialogs dialogs;
    private final Messages messages;
    private final List<Progress> all = new ArrayList<>();
    private final ObservableList<Progress> running = FXCollections.observableArrayList();
    // Made once: a view listens weakly, and one that nobody keeps would fall silent.
    private final ObservableList<Progress> runningView = FXCollections.unmodifiableObservableList(running);

    private Tasks(Executor workers, Executor screen, Dialogs dialogs, Messages messages) {
        this.workers = workers;
        this.screen = screen;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Tasks on threads of their own.
    public static Tasks inBackground(Dialogs dialogs, Messages messages) {
        var workers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("worker-", 1).factory());
        return new Tasks(workers, Platform::runLater, dialogs, messages);
    }

    /// The twin for tests: everything happens on the calling thread, at once.
    public static Tasks onThisThread(Dialogs dialogs, Messages messages) {
        return new Tasks(Runnable::run, Runnable::run, dialogs, messages);
    }

    /// A piece of work. It runs on another thread and must be a pure function of values: no nodes, no
    /// workspace.
    ///
    /// @param title what is being done, for the bar of progress
    public <T> Job<T> job(Message title, Function<Progress, T> work) {
        return new Job<>(title, work);
    }

    /// The work under way, for the status line. Belongs to the JavaFX thread.
    public ObservableList<Progress> running() {
        return runningView;
    }

    /// Asks all work to end, also what nobody sees: what it works on is about to go. Belongs to the JavaFX thread.
    public void cancel() {
        all.forEach(Progress::cancel);
    }

    /// A piece of work before it starts, and what is to follow it.
    public final class Job<T> {
        private final Progress progress;
        private final Function<Progress, T> work;
        private Consumer<T> then = _ -> {};
        private Consumer<Failure> failed = Tasks.this.dialogs::failure;
        private Runnable lastly = () -> {};
        private boolean quiet;

        private Job(Message title, Function<Progress, T> work) {
            this.progress = new Progress(title, screen, messages);
            this.work = work;
        }

        /// What follows success, with the result.
        public Job<T> then(Consumer<T> consumer) {
            then = consumer;
            return this;
        }

        /// What follows a [Failure], in place of the dialog.
        public Job<T> failed(Consumer<Failure> consumer) {
            failed = consumer;
            return this;
        }

        /// What follows in any case, also when cancelled.
        public Job<T> lastly(Runnable runnable) {
            lastly = runnable;
            return this;
        }

        /// The status line does not show it: nobody has asked for it, and nobody waits for it.
        public Job<T> quietly() {
            quiet = true;
            return this;
        }

        /// Begins. The returned progress can cancel it.
        public Progress start() {
            all.add(progress);
            if (!quiet) {
                running.add(progress);
            }
            workers.execute(this::run);
            return progress;
        }

        private void run() {
            try {
                T result = work.apply(progress);
                finish(() -> then.accept(result));
            } catch (CancellationException cancelled) {
                finish(() -> {});
            } catch (Failure failure) {
                // What fails because it was to end is no trouble for anybody.
                finish(() -> {
                    if (!progress.cancelled()) {
                        failed.accept(failure);
                    }
                });
            } catch (RuntimeException | Error bug) {
                finish(() -> dialogs.unexpected(bug));
            }
        }

        private void finish(Runnable outcome) {
            screen.execute(() -> {
                all.remove(progress);
                running.remove(progress);
                try {
                    outcome.run();
                } finally {
                    lastly.run();
                }
            });
        }
    }
}
