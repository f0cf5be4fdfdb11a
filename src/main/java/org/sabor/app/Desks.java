package org.sabor.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;
import org.sabor.ui.desk.BoardingDesk;
import org.sabor.ui.desk.CopyingForDesk;
import org.sabor.ui.desk.DeskFiles;
import org.sabor.ui.desk.RegistrationDesk;
import org.sabor.ui.desk.TakingInMarks;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.shell.DeskCommands;
import org.sabor.ui.shell.SaveStatus;

/// The registration desks of an open seminar: the one over this window, and the files of others.
final class Desks implements DeskCommands, DeskFiles {
    private final OpenSeminar open;
    private final Frame frame;
    private final InstantSource clock;
    private final Consumer<@Nullable Parent> window;
    private @Nullable Runnable leaving;

    /// @param window puts a desk over the window, or takes it away for null
    Desks(OpenSeminar open, Frame frame, InstantSource clock, Consumer<@Nullable Parent> window) {
        this.open = open;
        this.frame = frame;
        this.clock = clock;
        this.window = window;
    }

    @Override
    public void open() {
        RegistrationDesk.open(open.workspace(), frame, world(), made -> {
            cover(made, made::leave);
            made.begin();
        });
    }

    /// Opens the place where the people of this visit are counted.
    void board(Visit visit) {
        BoardingDesk.open(open.workspace(), frame, world(), visit, made -> {
            cover(made, made::leave);
            made.begin();
        });
    }

    /// A desk asked for twice before it was ready covers the first one, which would follow the seminar for ever.
    private void cover(Parent made, Runnable away) {
        leave();
        leaving = away;
        window.accept(made);
    }

    private RegistrationDesk.World world() {
        var messages = frame.messages();
        var saving = open.status()
                .map(status -> status instanceof SaveStatus.NotSaved refused
                        ? messages.text("status.not-saved", refused.reason())
                        : "");
        return new RegistrationDesk.World(clock, by(), saving, this::left);
    }

    /// The name of the desk, in a copy for one; else the user of the computer.
    private String by() {
        var copy = open.workspace().seminar().details().deskCopy();
        return copy == null ? open.user() : copy.name();
    }

    private void left() {
        leaving = null;
        window.accept(null);
    }

    /// Leaves the desk, where it is open; whether it was.
    boolean leave() {
        var shown = leaving;
        if (shown != null) {
            shown.run();
        }
        return shown != null;
    }

    @Override
    public void copy() {
        new CopyingForDesk(open.workspace(), frame, this, clock).start();
    }

    @Override
    public void takeIn() {
        new TakingInMarks(open.workspace(), frame, this).start();
    }

    /// The copy needs the logos, for its prints, and no evidence.
    @Override
    public void write(Seminar copy, Path target) {
        SeminarFile.create(target, copy, open.pictures(), new Editor(clock, open.user(), Runnable::run, _ -> {}))
                .close();
    }

    @Override
    public Read read(Path file) {
        new EarlierFiles(open.path()).refuseSame(file);
        try (var copy = SeminarFile.openReadOnly(file)) {
            var log = copy.history();
            return new Read(copy.seminar(), log.edits().subList(0, log.done()));
        }
    }
}
