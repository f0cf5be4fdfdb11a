package org.sabor.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.store.Stick.Unpublished;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.kit.WindowDialogs;
import org.sabor.ui.participants.TakingOver;
import org.sabor.ui.shell.FileCommands;
import org.sabor.ui.shell.HelpKeys;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.NewSeminar;
import org.sabor.ui.shell.RecentFile;
import org.sabor.ui.shell.WelcomePage;

/// The program with its one window: the welcome page, or a seminar. A change of language builds the window anew.
public final class SaborApp extends Application implements FileCommands {
    private final Beginning beginning = Beginning.begun();
    private final Remembered remembered = beginning.remembered();
    private final RememberedWindow left = new RememberedWindow(remembered);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>();
    private @Nullable Stage stage;
    private @Nullable Frame frame;
    private @Nullable OpenSeminar open;
    private @Nullable MainWindow window;
    private @Nullable Desks desks;

    @Override
    public void start(Stage primary) {
        stage = primary;
        beginning.screenIsUp();
        look.set(preferences().look());
        look.addListener((_, before, now) -> looks(before, now));
        primary.setMinWidth(900);
        primary.setMinHeight(620);
        primary.getIcons().add(WelcomePage.icon());
        primary.setScene(new Scene(new Region(), 1366, 740));
        Styles.dress(primary.getScene());
        Shortcuts.followKeys(primary.getScene());
        Shortcuts.undoPastFields(primary.getScene());
        left.serve(primary);
        DroppedFiles.serve(primary.getScene(), this, this::frame);
        HelpKeys.serve(primary.getScene(), this::frame, this);
        Awake.watch(primary, () -> open);
        primary.setOnCloseRequest(event -> {
            event.consume();
            if (desks == null || !desks.leave()) {
                exit();
            }
        });
        Thread.setDefaultUncaughtExceptionHandler(
                (_, bug) -> Platform.runLater(() -> frame().dialogs().unexpected(bug)));
        var first = beginning.opening();
        if (first == null) {
            build(Place.OVERVIEW);
        } else {
            // The welcome page would be seen for a moment only.
            frame = framed(beginning.texts());
            primary.setTitle(frame.messages().text("shell.program"));
            opening(first.file(), first::await);
        }
        primary.show();
        backupsWindow().ageOut();
    }

    private Preferences preferences() {
        return remembered.now();
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    private Frame frame() {
        return Objects.requireNonNull(frame);
    }

    /// Builds the window for what is open, in the language of the moment.
    private void build(Place place) {
        var messages = Messages.of(look.get().language());
        frame = framed(messages);
        var seminar = open;
        Parent root;
        if (seminar == null) {
            window = null;
            desks = null;
            root = new WelcomePage(this, look, frame().notices(), messages);
            stage().setTitle(messages.text("shell.program"));
        } else {
            var clock = InstantSource.system();
            desks = new Desks(seminar, frame(), clock, this::cover);
            var tabs = new SeminarTabs(
                    seminar,
                    frame(),
                    clock,
                    this::show,
                    this::open,
                    remembered,
                    () -> desks().open(),
                    visit -> desks().board(visit),
                    new LettingGo(seminar, frame(), clock, new LettingGo.Around(this::keepEntries, this::openAgain)));
            window = new MainWindow(seminar.workspace(), tabs.specs(), frame(), this, seminar.status(), place);
            window.placeProperty().subscribe(left::inFront);
            root = window;
            var copy = seminar.workspace().seminar().details().deskCopy();
            stage().setTitle(title(seminar) + (copy == null ? "" : " – " + copy.name()) + " – "
                    + messages.text("shell.program"));
        }
        look.get().applyTo(root);
        stage().getScene().setRoot(root);
    }

    private Frame framed(Messages messages) {
        var dialogs = new WindowDialogs(stage(), messages);
        return new Frame(messages, look, dialogs, Tasks.inBackground(dialogs, messages), new Notices(messages));
    }

    private String title(OpenSeminar seminar) {
        return seminar.workspace().seminar().details().title().in(look.get().language());
    }

    /// Puts something over the whole window, or takes it away again for null.
    private void cover(@Nullable Parent over) {
        var shown = over == null ? window : over;
        if (shown != null) {
            look.get().applyTo(shown);
            stage().getScene().setRoot(shown);
        }
    }

    private void looks(Look before, Look now) {
        remembered.remember(preferences().with(now));
        if (before.language() != now.language()) {
            var shown = window;
            if (shown != null) {
                shown.keep();
            }
            build(shown == null ? Place.OVERVIEW : shown.place());
        } else {
            now.applyTo(stage().getScene().getRoot());
        }
    }

    private void show(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    /// Hands a new message to the mail program; the system's own opener does it, without AWT.
    private void open(URI message) {
        getHostServices().showDocument(message.toString());
    }

    @Override
    public void startNew() {
        leave(() -> {
            if (stage().getScene().getRoot() instanceof WelcomePage welcome) {
                welcome.startNew();
            }
        });
    }

    @Override
    public void create(NewSeminar asked) {
        var file = frame().dialogs().save(FileKind.SABOR, NewSeminars.fileName(asked, frame().messages()));
        if (file != null) {
            opening(file, () -> OpenSeminar.create(file, NewSeminars.of(asked), Attachments.NONE, Platform::runLater));
        }
    }

    @Override
    public void open() {
        var file = frame().dialogs().open(FileKind.SABOR);
        if (file != null) {
            open(file);
        }
    }

    @Override
    public void open(Path file) {
        open(file, Unpublished.REFUSE);
    }

    private void open(Path file, Unpublished way) {
        opening(file, () -> OpenSeminar.open(file, way, Platform::runLater));
    }

    /// A file that somebody else has open, or that may not be written, can still be read.
    private void refused(Path file, Failure failure) {
        if (window == null) {
            build(Place.OVERVIEW);
        }
        boolean readable = failure.exit() == Failure.Exit.OPEN_ELSEWHERE
                || failure.text().key().equals("file.read-only");
        if (Sticks.asks(failure)) {
            stick().ask(failure, way -> open(file, way));
        } else if (BackupsWindow.helps(failure)) {
            backupsWindow().offer(file, failure);
        } else if (!readable) {
            frame().dialogs().failure(failure);
        } else if (frame().dialogs().confirm(failure.text(), Message.of("app.read-it"))) {
            readOnly(file);
        }
    }

    @Override
    public Sticks stick() {
        return new Sticks(open, frame());
    }

    private BackupsWindow backupsWindow() {
        return new BackupsWindow(
                frame(),
                this::leave,
                this::open,
                file -> opening(file, () -> OpenSeminar.openAnyway(file, Platform::runLater)));
    }

    @Override
    public void backups() {
        keepEntries();
        var file = open == null ? frame().dialogs().open(FileKind.SABOR) : open.path();
        if (file != null) {
            backupsWindow().show(file);
        }
    }

    /// Opens the file of the open seminar anew, after it was written anew; what is shown of it holds no more.
    private void openAgain(Runnable then) {
        var path = Objects.requireNonNull(open).path();
        leave(() -> frame().tasks()
                .job(Message.of("app.opening"), _ -> OpenSeminar.open(path, Platform::runLater))
                .then(seminar -> {
                    opened(seminar);
                    then.run();
                })
                .start());
    }

    private void opening(Path file, Supplier<OpenSeminar> making) {
        leave(() -> frame().tasks()
                .job(Message.of("app.opening"), _ -> making.get())
                .then(this::opened)
                .failed(failure -> refused(file, failure))
                .start());
    }

    private void opened(OpenSeminar seminar) {
        open = seminar;
        seminar.warnings(warning -> frame().notices().warn(warning));
        remembered.opened(seminar.path(), seminar.workspace().seminar(), frame().messages());
        build(left.firstPlace());
        backupsWindow().sayWhere(seminar.path());
    }

    @Override
    public void sample(String name) {
        var file = frame().dialogs().save(FileKind.SABOR, name + ".sabor");
        if (file != null) {
            var sample = NewSeminars.sample(name);
            opening(file, () -> OpenSeminar.create(file, sample.seminar(), sample.pictures(), Platform::runLater));
        }
    }

    @Override
    public void saveCopy() {
        copies(Copies::save);
    }

    @Override
    public void history() {
        copies(Copies::showHistory);
    }

    private void copies(Consumer<Copies> work) {
        var seminar = open;
        if (seminar != null) {
            keepEntries();
            work.accept(new Copies(seminar, frame(), this::cover, this::readOnly));
        }
    }

    private void readOnly(Path file) {
        opening(file, () -> OpenSeminar.openReadOnly(file, Platform::runLater));
    }

    @Override
    public void takeOver() {
        var seminar = open;
        if (seminar != null) {
            keepEntries();
            new TakingOver(seminar.workspace(), frame(), new EarlierFiles(seminar.path())).start();
        }
    }

    @Override
    public Desks desks() {
        keepEntries();
        return Objects.requireNonNull(desks);
    }

    @Override
    public void guide() {
        GuideFile.show(frame(), this::show);
    }

    @Override
    public void retry() {
        if (open != null) {
            open.retry();
        }
    }

    private void keepEntries() {
        if (window != null) {
            window.keep();
        }
    }

    /// Leaves the open seminar and goes on; stays where the person wants to.
    private void leave(Runnable then) {
        var seminar = open;
        var shown = window;
        if (seminar == null || shown == null) {
            then.run();
            return;
        }
        new Leaving(seminar, shown, frame(), stage().getScene().getRoot(), () -> {
                    open = null;
                    build(Place.OVERVIEW);
                    new Sticks(seminar, frame()).closed();
                    then.run();
                })
                .start();
    }

    @Override
    public void close() {
        leave(() -> {});
    }

    @Override
    public void exit() {
        leave(() -> {
            remembered.write();
            // Popups before their owners: GTK takes them away with these, and JavaFX would close them once more.
            List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
            Platform.exit();
        });
    }

    @Override
    public List<RecentFile> recent() {
        return preferences().files();
    }
}
