package org.sabor.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.shell.FileCommands;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.WelcomePage;

/// Files that are dragged onto the window from outside: it says what will become of them, and does it when they are let
/// go. Places with a use of their own for files take them first. What covers the window takes none.
final class DroppedFiles {
    private final Scene scene;
    private final FileCommands commands;
    private final Supplier<Frame> frame;
    private final Label hint = Styles.label("", "sabor-drop");

    DroppedFiles(Scene scene, FileCommands commands, Supplier<Frame> frame) {
        this.scene = scene;
        this.commands = commands;
        this.frame = frame;
        hint.setId("drop-hint");
        hint.setManaged(false);
        // What is dropped on the hint is dropped on the window.
        hint.setMouseTransparent(true);
    }

    /// Has this window take files.
    static void serve(Scene scene, FileCommands commands, Supplier<Frame> frame) {
        var dropped = new DroppedFiles(scene, commands, frame);
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && dropped.over(files(event))) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        // It comes back with the next movement where nothing else takes the files.
        scene.addEventHandler(DragEvent.DRAG_EXITED_TARGET, _ -> dropped.gone());
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                var files = files(event);
                event.setDropCompleted(true);
                event.consume();
                dropped.gone();
                // The other program waits until this returns; what follows may ask something.
                Platform.runLater(() -> dropped.letGo(files));
            }
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private @Nullable Drop drop(List<Path> files) {
        if (scene.getRoot().isDisabled()) {
            return null;
        }
        return switch (scene.getRoot()) {
            case MainWindow window -> Drop.of(files, window.place(), window::isTaken);
            case WelcomePage _ -> Drop.of(files, null, _ -> false);
            default -> null;
        };
    }

    /// Files are held over the window: says what will become of them.
    ///
    /// @return whether they can be let go here
    boolean over(List<Path> files) {
        var drop = drop(files);
        if (drop == null || !(scene.getRoot() instanceof Pane root)) {
            return false;
        }
        hint.setText(frame.get().messages().text(drop.said()));
        if (!root.equals(hint.getParent())) {
            gone();
            root.getChildren().add(hint);
        }
        hint.applyCss();
        hint.autosize();
        hint.relocate(
                Math.rint((root.getWidth() - hint.getWidth()) / 2),
                Math.rint((root.getHeight() - hint.getHeight()) / 2));
        return true;
    }

    /// They are held over it no more.
    void gone() {
        if (hint.getParent() instanceof Pane root) {
            root.getChildren().remove(hint);
        }
    }

    /// They were let go over the window.
    void letGo(List<Path> files) {
        var drop = drop(files);
        if (drop == null) {
            return;
        }
        switch (drop.what()) {
            case OPEN -> commands.open(drop.files().getFirst());
            case LIST -> take(Place.PARTICIPANTS, drop);
            case REPORTS -> take(Place.ATTENDANCE, drop);
            case REFUSED -> frame.get().notices().say(drop.said());
        }
    }

    private void take(Place where, Drop drop) {
        if (scene.getRoot() instanceof MainWindow window) {
            window.take(where, drop.files());
        }
    }
}
