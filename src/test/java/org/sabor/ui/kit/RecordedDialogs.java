package org.sabor.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// Dialogs for tests: remembers what was said, and answers as it was told.
public final class RecordedDialogs implements Dialogs {
    /// What was said or asked, in order.
    public final List<Message> said = new ArrayList<>();

    /// What went wrong that nobody foresaw.
    public final List<Throwable> bugs = new ArrayList<>();

    /// The contents that were shown, in order.
    public final List<Node> shown = new ArrayList<>();

    private final Deque<Path> paths = new ArrayDeque<>();
    private boolean yes = true;
    private Consumer<Node> filling = _ -> {};

    /// The next file or folder that is chosen; without one the person leaves.
    public RecordedDialogs choosing(Path path) {
        paths.add(path);
        return this;
    }

    /// Answers questions with no.
    public RecordedDialogs refusing() {
        yes = false;
        return this;
    }

    /// What the person does with the next contents before they answer.
    public RecordedDialogs filling(Consumer<Node> hands) {
        filling = hands;
        return this;
    }

    @Override
    public void failure(Failure failure) {
        said.add(failure.text());
    }

    @Override
    public void unexpected(Throwable bug) {
        bugs.add(bug);
    }

    @Override
    public boolean confirm(Message question, Message does) {
        said.add(question);
        return yes;
    }

    @Override
    public boolean ask(Message title, Node content, Message does) {
        said.add(title);
        shown.add(content);
        filling.accept(content);
        return yes;
    }

    @Override
    public void tell(Message title, Node content) {
        said.add(title);
        shown.add(content);
    }

    @Override
    public @Nullable Path open(FileKind kind) {
        return paths.poll();
    }

    @Override
    public List<Path> openSeveral(FileKind kind) {
        var all = List.copyOf(paths);
        paths.clear();
        return all;
    }

    @Override
    public @Nullable Path save(FileKind kind, String suggestedName) {
        return paths.poll();
    }

    @Override
    public @Nullable Path folder(Message title) {
        return paths.poll();
    }
}
