package org.sabor.app;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.store.Stick.Unpublished;
import org.sabor.store.StickState;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.shell.StickCommands;
import org.sabor.ui.shell.StickStatus;

/// The stick of the open seminar in the window: what is on it, putting the newest state there, and what becomes of
/// changes that did not get there (RELIABILITY C-4).
///
/// @param open null where no seminar is open
record Sticks(@Nullable OpenSeminar open, Frame frame) implements StickCommands {
    /// Whether a file was refused because somebody must say what becomes of changes that are not on its stick.
    static boolean asks(Failure failure) {
        return failure.text().key().equals("stick.unpublished");
    }

    /// Asks what becomes of the changes; nothing where the person leaves.
    void ask(Failure failure, Consumer<Unpublished> opens) {
        var dialogs = frame.dialogs();
        var question = new Message("stick.publish-question", failure.text().arguments());
        if (dialogs.confirm(question, Message.of("stick.publish-yes"))) {
            opens.accept(Unpublished.PUBLISH);
        } else if (dialogs.confirm(Message.of("stick.keep-question"), Message.of("stick.keep-yes"))) {
            opens.accept(Unpublished.KEEP_BOTH);
        }
    }

    @Override
    public ObservableValue<Optional<StickStatus>> status() {
        return open == null
                ? new SimpleObjectProperty<>(Optional.empty())
                : open.stick().map(state -> state.map(Sticks::status));
    }

    private static StickStatus status(StickState state) {
        return new StickStatus(
                StickStatus.Kind.valueOf(state.kind().name()),
                LocalDateTime.ofInstant(state.at(), ZoneId.systemDefault()));
    }

    @Override
    public void publish() {
        var seminar = open;
        if (seminar != null) {
            frame.tasks()
                    .job(Message.of("stick.publishing"), _ -> {
                        seminar.backUpNow();
                        return seminar;
                    })
                    .then(_ -> said())
                    .start();
        }
    }

    /// Says, after publishing, whether the stick may be pulled out; why not has been said.
    private void said() {
        if (now().filter(state -> state.kind() == StickStatus.Kind.COMPLETE).isPresent()) {
            frame.notices().say(Message.of("stick.removable"));
        }
    }

    /// Says, after the close, whether the stick may be pulled out, and in a window of its own where it has not
    /// everything: the program may be about to end.
    void closed() {
        now().ifPresent(state -> {
            switch (state.kind()) {
                case COMPLETE -> frame.notices().say(Message.of("stick.removable"));
                case AWAY -> {}
                case BEHIND, AWAY_BEHIND, CHANGED_ELSEWHERE ->
                    frame.dialogs()
                            .failure(new Failure(
                                    Failure.Exit.TARGET_REFUSED,
                                    Message.of(
                                            "stick.closed-behind",
                                            frame.messages().moment(state.at()))));
            }
        });
    }

    private Optional<StickStatus> now() {
        return open == null ? Optional.empty() : open.stickNow().map(Sticks::status);
    }
}
