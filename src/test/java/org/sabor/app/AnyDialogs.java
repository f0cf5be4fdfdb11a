package org.sabor.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.FileKind;

/// Dialogs that are answered by chance: yes or no, a file of the samples or none.
final class AnyDialogs implements Dialogs {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "org", "sabor", "meetings", "samples");
    private static final List<String> FILES =
            List.of("registrations.csv", "teams-attendance-report-2021-en-us.csv", "missing.csv");

    private final Random random;
    private final Path folder;
    private final AtomicInteger bugs = new AtomicInteger();
    private int saved;

    AnyDialogs(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
    }

    /// How many errors the program showed that nobody foresaw.
    int bugs() {
        return bugs.get();
    }

    @Override
    public void failure(Failure failure) {
        failure.text();
    }

    @Override
    public void unexpected(Throwable bug) {
        bugs.incrementAndGet();
        bug.printStackTrace();
    }

    @Override
    public boolean confirm(Message question, Message yes) {
        return random.nextBoolean();
    }

    @Override
    public boolean ask(Message title, Node content, Message yes) {
        return random.nextBoolean();
    }

    @Override
    public void tell(Message title, Node content) {
        content.requestFocus();
    }

    @Override
    public @Nullable Path open(FileKind kind) {
        return random.nextBoolean() ? null : SAMPLES.resolve(FILES.get(random.nextInt(FILES.size())));
    }

    @Override
    public List<Path> openSeveral(FileKind kind) {
        var one = open(kind);
        return one == null ? List.of() : List.of(one);
    }

    @Override
    public @Nullable Path save(FileKind kind, String suggestedName) {
        return random.nextBoolean() ? null : folder.resolve(++saved + "-" + suggestedName);
    }

    @Override
    public @Nullable Path folder(Message title) {
        return random.nextBoolean() ? null : folder.resolve("out" + ++saved);
    }
}
