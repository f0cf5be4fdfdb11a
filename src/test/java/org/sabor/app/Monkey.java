package org.sabor.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.sabor.ui.shell.SaveStatus;

/// RELIABILITY G5: a process in which a monkey sits before the window of a seminar. It clicks, types and presses keys
/// by chance; the same seed does the same as far as the window is the same. What nobody caught and what held the
/// window up is said at the end, in one line.
public final class Monkey {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T07:12:00Z"));
    private static final Look LOOK = new Look(Language.BG, false, 14);
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.SPACE,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.F2,
            KeyCode.F4);
    private static final List<KeyCode> WITH_CONTROL =
            List.of(KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.F, KeyCode.N, KeyCode.D);
    private static final List<String> TEXTS = List.of(
            "Ива",
            "12",
            "25:99",
            "31.02.2026",
            "09:30",
            "=1+1",
            "x@",
            "'; DROP TABLE participant",
            "\u202Eabc",
            "А".repeat(300),
            "-1",
            " ");

    private final Random random;
    private final AnyDialogs dialogs;
    private final Watchdog watchdog = new Watchdog();
    private final List<String> uncaught = new ArrayList<>();
    private final Messages messages = Messages.of(Language.BG);

    private Stage stage;
    private Robot robot;
    private MainWindow window;
    private OpenSeminar open;

    @SuppressWarnings("NullAway.Init") // show sets the rest
    private Monkey(long seed, Path folder) {
        random = new Random(seed);
        dialogs = new AnyDialogs(new Random(seed + 1), folder);
    }

    /// @param arguments folder, seed, number of events
    static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var monkey = new Monkey(Long.parseLong(arguments[1]), folder);
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> monkey.caught(bug));
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        var path = folder.resolve("seminar.sabor");
        var sample = Sample.demo();
        var seminar = OpenSeminar.create(path, sample.seminar(), sample.pictures(), Platform::runLater);
        monkey.onScreen(() -> monkey.show(seminar));
        monkey.watchdog.start();
        int events = Integer.parseInt(arguments[2]);
        for (int i = 0; i < events; i++) {
            monkey.number = i;
            monkey.onScreen(monkey::event);
            monkey.onScreen(monkey::saved);
        }
        int found = monkey.count();
        int freezes = monkey.watchdog.freezes();
        // The control: a bug and a freeze that are planted must be found.
        monkey.onScreen(() -> Platform.runLater(() -> {
            monkey.watchdog.hold(1_300);
            throw new IllegalStateException("planted");
        }));
        monkey.onScreen(() -> {});
        TimeUnit.MILLISECONDS.sleep(300);
        int planted = monkey.count() - found;
        int held = monkey.watchdog.freezes() - freezes;
        boolean good = monkey.closed(path);
        IO.println("result\t%d\t%d\t%d\t%d\t%b\t%d\t%s\t%s\t%d"
                .formatted(
                        found,
                        freezes,
                        planted,
                        held,
                        good,
                        monkey.edits,
                        monkey.uncaught.stream().limit(found).limit(3).toList(),
                        monkey.watchdog.where(),
                        monkey.watchdog.stoodStill()));
        System.exit(0);
    }

    /// Says when the file refuses for the first time, and what was done last: all names are invented.
    private void saved() {
        if (refusal.isEmpty() && open.status().get() instanceof SaveStatus.NotSaved refused) {
            refusal = messages.text(refused.reason());
            var done = open.workspace().history();
            System.err.println("event " + number + ": not saved: " + refusal);
            done.stream().skip(Math.max(0, done.size() - 3)).forEach(System.err::println);
        }
    }

    private String refusal = "";
    private int edits;
    private volatile int number;

    /// Closes the file, and says whether it holds what was on the screen.
    private boolean closed(Path path) throws Exception {
        onScreen(() -> window.keep());
        var shown = new CompletableFuture<Seminar>();
        onScreen(() -> shown.complete(open.workspace().seminar()));
        open.close();
        try (var file = SeminarFile.openReadOnly(path)) {
            edits = file.history().edits().size();
            return file.seminar().equals(shown.get());
        }
    }

    /// Whether the platform without a screen failed by itself, as its robot does where no window is below, and its
    /// screen where a menu reaches beyond it.
    private static boolean isOfThePlatform(Throwable bug) {
        return Stream.of(bug.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("com.sun.glass.ui.headless."))
                .isPresent();
    }

    private synchronized void caught(Throwable bug) {
        if (isOfThePlatform(bug)) {
            return;
        }
        var at = Stream.of(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.sabor"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        uncaught.add("event " + number + ": " + bug + " at " + at);
        bug.printStackTrace();
    }

    private synchronized int count() {
        return uncaught.size() + dialogs.bugs();
    }

    private void onScreen(Runnable work) throws InterruptedException, ExecutionException, TimeoutException {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error bug) {
                caught(bug);
            } finally {
                done.complete(true);
            }
        });
        done.get(120, TimeUnit.SECONDS);
    }

    private void show(OpenSeminar seminar) {
        open = seminar;
        robot = new Robot();
        stage = new Stage();
        stage.setScene(new Scene(new Region(), 1366, 740));
        Styles.dress(stage.getScene());
        Shortcuts.followKeys(stage.getScene());
        Shortcuts.undoPastFields(stage.getScene());
        var frame = new Frame(
                messages,
                new SimpleObjectProperty<>(LOOK),
                dialogs,
                Tasks.inBackground(dialogs, messages),
                new Notices(messages));
        var desks = new Desks(seminar, frame, CLOCK, this::cover);
        var tabs = new SeminarTabs(
                seminar,
                frame,
                CLOCK,
                _ -> {},
                _ -> {},
                RememberedColumns.NONE,
                desks::open,
                desks::board,
                new RecordedForGood());
        window = new MainWindow(
                seminar.workspace(), tabs.specs(), frame, new RecordedFiles(), seminar.status(), Place.OVERVIEW);
        cover(null);
        stage.show();
    }

    /// Shows a desk over the window, or the window again, dressed as the program dresses them.
    private void cover(@Nullable Parent over) {
        var shown = over == null ? window : over;
        stage.getScene().setRoot(shown);
        LOOK.applyTo(shown);
    }

    private void event() {
        switch (random.nextInt(20)) {
            case 0 -> window.show(one(List.of(Place.values())));
            case 1, 2 -> type(one(TEXTS));
            case 3, 4, 5 -> robot.keyType(one(KEYS));
            case 6 -> {
                robot.keyPress(KeyCode.CONTROL);
                robot.keyType(one(WITH_CONTROL));
                robot.keyRelease(KeyCode.CONTROL);
            }
            default -> click();
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Types into what has the focus, letter by letter.
    private void type(String text) {
        var focused = stage.getScene().getFocusOwner();
        if (focused != null) {
            for (int i = 0; i < text.length(); i++) {
                focused.fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(text.charAt(i)),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
            }
        }
    }

    /// Clicks on a control of one of the windows that are shown; kinds of controls are equally likely.
    private void click() {
        var windows = Window.getWindows().stream().filter(Window::isShowing).toList();
        var shown = one(windows);
        var kinds = new TreeMap<String, List<Node>>();
        collect(shown.getScene().getRoot(), kinds);
        if (kinds.isEmpty()) {
            return;
        }
        var target = one(one(List.copyOf(kinds.values())));
        var bounds = target.localToScreen(target.getLayoutBounds());
        if (bounds == null || bounds.getWidth() <= 0) {
            return;
        }
        robot.mouseMove(
                bounds.getMinX() + bounds.getWidth() * random.nextDouble(),
                bounds.getMinY() + bounds.getHeight() * random.nextDouble());
        var button = random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        robot.mouseClick(button);
        if (random.nextInt(8) == 0) {
            robot.mouseClick(button);
        }
    }

    private static void collect(Node node, Map<String, List<Node>> kinds) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        boolean empty = node instanceof IndexedCell<?> cell && cell.isEmpty();
        if (node instanceof Control && !empty) {
            kinds.computeIfAbsent(node.getClass().getName(), _ -> new ArrayList<>())
                    .add(node);
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                collect(child, kinds);
            }
        }
    }
}
