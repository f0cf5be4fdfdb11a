package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TasksTest {
    private static final Message TITLE = Message.of("documents.save");

    private final Messages messages = Messages.of(Language.EN);
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> events = new ArrayList<>();

    @Start
    void start(Stage stage) {}

    @Test
    void theResultComesBackAndLastlyFollows() {
        Tasks.onThisThread(dialogs, messages)
                .job(TITLE, progress -> {
                    progress.at(1_240, 5_000);
                    events.add(progress.countProperty().get());
                    return "done";
                })
                .then(events::add)
                .lastly(() -> events.add("lastly"))
                .start();
        assertEquals(List.of("1,240 of 5,000", "done", "lastly"), events);
    }

    @Test
    void aFailureIsToldInTheDialogAndABugToo() {
        var tasks = Tasks.onThisThread(dialogs, messages);
        tasks.job(TITLE, _ -> {
                    throw new Failure(Failure.Exit.BAD_FILE, Message.of("file.folder-missing", "x"));
                })
                .start();
        tasks.job(TITLE, _ -> {
                    throw new IllegalStateException("bug");
                })
                .start();
        assertEquals(List.of(Message.of("file.folder-missing", "x")), dialogs.said);
        assertInstanceOf(IllegalStateException.class, dialogs.bugs.getFirst());
    }

    @Test
    void whatIsCancelledHasNoResult() {
        Tasks.onThisThread(dialogs, messages)
                .job(TITLE, progress -> {
                    progress.cancel();
                    progress.at(1, 2);
                    return "done";
                })
                .then(events::add)
                .lastly(() -> events.add("lastly"))
                .start();
        assertEquals(List.of("lastly"), events);
        assertEquals(List.of(), dialogs.bugs);
    }

    /// A seminar is closed while its documents are still looked at: the file is gone, and nobody is to be told.
    @Test
    void whatFailsAfterAllWasCancelledIsNotTold() {
        var tasks = Tasks.onThisThread(dialogs, messages);
        tasks.job(TITLE, _ -> {
                    tasks.cancel();
                    throw new Failure(Failure.Exit.BAD_FILE, Message.of("file.folder-missing", "x"));
                })
                .quietly()
                .lastly(() -> events.add("lastly"))
                .start();
        assertEquals(List.of("lastly"), events);
        assertEquals(List.of(), dialogs.said);
        tasks.job(TITLE, _ -> "after").then(events::add).start();
        assertEquals(List.of("lastly", "after"), events);
    }

    @Test
    void workRunsBesideTheJavaFxThreadAndEndsOnIt() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var threads = new ArrayList<Boolean>();
        var tasks = Tasks.inBackground(dialogs, messages);
        Screens.run(() -> {
            tasks.job(TITLE, _ -> Platform.isFxApplicationThread())
                    .then(onScreen -> {
                        threads.add(onScreen);
                        threads.add(Platform.isFxApplicationThread());
                    })
                    .lastly(ended::countDown)
                    .start();
            assertNotEquals(0, tasks.running().size());
        });
        assertEquals(true, ended.await(10, TimeUnit.SECONDS));
        assertEquals(List.of(false, true), threads);
    }
}
