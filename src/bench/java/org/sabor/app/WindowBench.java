package org.sabor.app;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Edit;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.RowChange;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.ForGood;
import org.sabor.ui.shell.FileCommands;
import org.sabor.ui.shell.MainWindow;

/// A process with the window of a seminar: how long it takes from the file to the table, from a key
/// to the filtered table, from an edit to the disk, and how long the JavaFX thread is held. It prints a line of
/// milliseconds for each.
public final class WindowBench {
    private static final List<String> TYPED = List.of("иванов", "мария пет", "община", "стел", "gr", "якимова с");
    private static final int EDITS = 150;

    private final Path path;
    private final Held held = new Held();
    private OpenSeminar open;
    private MainWindow window;
    private Stage stage;

    private WindowBench(Path path) {
        this.path = path;
    }

    /// @param arguments the file
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]));
            System.exit(0);
        } catch (Exception | Error bug) {
            // The JavaFX thread would keep the process alive.
            bug.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path path) throws Exception {
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        var bench = new WindowBench(path);
        bench.bareWindow();
        bench.open();
        bench.keystrokes();
        bench.edits();
        bench.floors();
        bench.memory();
        bench.preview();
        bench.open.close();
    }

    private static void say(String name, double value) {
        IO.println(String.format(Locale.ROOT, "%s\t%.3f", name, value));
    }

    private void bareWindow() throws Exception {
        onScreen(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Region(), 1366, 740));
            Styles.dress(stage.getScene());
            Shortcuts.followKeys(stage.getScene());
            stage.show();
            return true;
        });
        painted();
    }

    private void open() throws Exception {
        held.start();
        long start = System.nanoTime();
        open = OpenSeminar.open(path, Platform::runLater);
        say("open: file read", since(start));
        onScreen(this::show);
        painted();
        say("open: table painted", since(start));
        TimeUnit.SECONDS.sleep(4);
        say("open: JavaFX thread held at most", held.longest());
    }

    private boolean show() {
        var messages = Messages.of(Language.BG);
        var look = new SimpleObjectProperty<>(new Look(Language.BG, false, 14));
        var dialogs = none(Dialogs.class);
        var frame = new Frame(messages, look, dialogs, Tasks.inBackground(dialogs, messages), new Notices(messages));
        var tabs = new SeminarTabs(
                open,
                frame,
                InstantSource.system(),
                _ -> {},
                _ -> {},
                RememberedColumns.NONE,
                () -> {},
                _ -> {},
                none(ForGood.class));
        window = new MainWindow(
                open.workspace(), tabs.specs(), frame, none(FileCommands.class), open.status(), Place.PARTICIPANTS);
        look.get().applyTo(window);
        stage.getScene().setRoot(window);
        return true;
    }

    /// Each letter on its own, from the change of the text until the table is laid out with what is left.
    private void keystrokes() throws Exception {
        var field = (TextField) stage.getScene().lookup("#participants-search");
        var times = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            times.clear();
            for (var words : TYPED) {
                for (int letters = 1; letters <= words.length(); letters++) {
                    var text = words.substring(0, letters);
                    times.add(untilLaidOut(() -> field.setText(text)));
                }
                times.add(untilLaidOut(() -> field.setText("")));
            }
        }
        say("keystroke: median", quantile(times, 0.5));
        say("keystroke: p95", quantile(times, 0.95));
        int rows = onScreen(() -> ((TableView<?>) stage.getScene().lookup("#participants-table"))
                .getItems()
                .size());
        say("keystroke: rows without a search", rows);
    }

    private void edits() throws Exception {
        var screen = new ArrayList<Double>();
        var laidOut = new ArrayList<Double>();
        var committed = new ArrayList<Double>();
        for (int i = 0; i < EDITS; i++) {
            int number = i;
            var start = new AtomicLong();
            var done = new CountDownLatch(1);
            onScreen(() -> {
                var scene = stage.getScene();
                var people = open.workspace().participants();
                var person = people.get(number * 37 % people.size());
                var status = person.status() == ParticipantStatus.CONFIRMED
                        ? ParticipantStatus.INVITED
                        : ParticipantStatus.CONFIRMED;
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        laidOut.add(since(start.get()));
                        done.countDown();
                    }
                });
                start.set(System.nanoTime());
                open.workspace()
                        .perform(new Edit(
                                Message.of("early.done"),
                                List.of(new RowChange.Changed(person, person.withStatus(status)))));
                screen.add(since(start.get()));
                Platform.requestNextPulse();
                return true;
            });
            while (!open.saved()) {
                LockSupport.parkNanos(50_000);
            }
            committed.add(since(start.get()));
            done.await();
            TimeUnit.MILLISECONDS.sleep(10);
        }
        var warm = EDITS / 3;
        say("edit: JavaFX thread, median", quantile(screen.subList(warm, EDITS), 0.5));
        say("edit: JavaFX thread, p95", quantile(screen.subList(warm, EDITS), 0.95));
        say("edit: laid out, p95", quantile(laidOut.subList(warm, EDITS), 0.95));
        say("edit: committed, median", quantile(committed.subList(warm, EDITS), 0.5));
        say("edit: committed, p95", quantile(committed.subList(warm, EDITS), 0.95));
    }

    /// The same work without the program, in the same process: rows read as texts, texts looked through, one row
    /// committed.
    private void floors() throws Exception {
        var copy = path.resolveSibling("floor.sabor");
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = TRUNCATE");
            statement.execute("PRAGMA synchronous = FULL");
            long start = System.nanoTime();
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery("SELECT * FROM participant")) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var text = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        text.append(rows.getString(i)).append(' ');
                    }
                    texts.add(text.toString().toLowerCase(Locale.ROOT));
                }
            }
            say("floor: rows read", since(start));
            say("floor: contains", quantile(contains(texts), 0.95));
            statement.execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, text TEXT)");
            var commits = new ArrayList<Double>();
            connection.setAutoCommit(false);
            try (var insert =
                    connection.prepareStatement("INSERT INTO floor (text) VALUES ('a row of some letters')")) {
                for (int i = 0; i < EDITS; i++) {
                    long begin = System.nanoTime();
                    insert.executeUpdate();
                    connection.commit();
                    commits.add(since(begin));
                    TimeUnit.MILLISECONDS.sleep(10);
                }
            }
            say("floor: commit", quantile(commits.subList(EDITS / 3, EDITS), 0.95));
        }
        Files.delete(copy);
    }

    private static List<Double> contains(List<String> texts) {
        var times = new ArrayList<Double>();
        long found = 0;
        for (int round = 0; round < 3; round++) {
            times.clear();
            for (var words : TYPED) {
                for (int letters = 1; letters <= words.length(); letters++) {
                    var part = words.substring(0, letters);
                    long start = System.nanoTime();
                    found += texts.stream().filter(text -> text.contains(part)).count();
                    times.add(since(start));
                }
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return times;
    }

    private void memory() throws Exception {
        System.gc();
        TimeUnit.SECONDS.sleep(1);
        var runtime = Runtime.getRuntime();
        say("memory: heap MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    /// From the tab of the documents to the first page of the attendance sheet, the first document of the process.
    private void preview() throws Exception {
        long start = System.nanoTime();
        onScreen(() -> {
            window.show(Place.DOCUMENTS);
            return true;
        });
        while (!onScreen(() ->
                stage.getScene().lookup("#documents-view") instanceof ImageView view && view.getImage() != null)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        say("preview: first page", since(start));
    }

    /// What the key costs, without the time until the next frame begins: from the change of the text until everything
    /// has followed it, and from the beginning of the frame until it is laid out.
    private double untilLaidOut(Runnable change) throws Exception {
        var done = new CompletableFuture<Double>();
        onScreen(() -> {
            var scene = stage.getScene();
            long start = System.nanoTime();
            change.run();
            double changed = since(start);
            var begun = new AtomicLong();
            Runnable begins = () -> begun.set(System.nanoTime());
            scene.addPreLayoutPulseListener(begins);
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePreLayoutPulseListener(begins);
                    scene.removePostLayoutPulseListener(this);
                    done.complete(changed + since(begun.get()));
                }
            });
            Platform.requestNextPulse();
            return true;
        });
        return done.get(30, TimeUnit.SECONDS);
    }

    /// Waits until two frames have been drawn.
    private static void painted() throws Exception {
        var drawn = new CountDownLatch(3);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        drawn.await();
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error bug) {
                done.completeExceptionally(bug);
            }
        });
        return done.get(120, TimeUnit.SECONDS);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double quantile(List<Double> times, double part) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    /// Something that does nothing when it is asked to.
    private static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            var answer = method.getReturnType();
            if (answer == boolean.class) {
                return false;
            } else if (answer == List.class) {
                return List.of();
            } else if (answer == InstantSource.class) {
                return InstantSource.system();
            }
            if (answer.isAssignableFrom(SimpleObjectProperty.class)) {
                return new SimpleObjectProperty<>(Optional.empty());
            }
            return answer.isInterface() ? none(answer) : null;
        }));
    }
}
