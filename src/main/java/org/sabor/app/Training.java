package org.sabor.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.sabor.cli.Commands;
import org.sabor.store.NativeLibrary;
import org.sabor.ui.kit.Place;
import org.sabor.ui.shell.MainWindow;

/// The program at its usual work, by itself: a sample, a list of participants that comes in, a document, and every tab
/// of the window. Packaging runs it once, so that Java keeps what it loaded on the way (an AOT cache) and an installed
/// program starts from there.
public final class Training {
    private static final Duration LOOK = Duration.millis(500);

    private final Iterator<Place> places = List.of(Place.values()).iterator();
    private final Timeline visits = new Timeline(new KeyFrame(LOOK, _ -> look()));

    private Training() {}

    /// Works in the folder that the argument names, and ends.
    public static void main(String[] args) throws IOException {
        NativeLibrary.prepare();
        var folder = Path.of(args[0]);
        var file = folder.resolve("demo.sabor").toString();
        var list = Files.writeString(
                folder.resolve("training-list.csv"), "Име;Имейл;Участие\nИван Петров;i@a.example;на място\n");
        command("sample", "demo", file);
        command("import", "participants", file, list.toString());
        command("documents", file, "--out", folder.toString(), "--only", "attendance-sheet", "--lang", "bg+en");
        Platform.startup(() -> new Training().begin());
        Beginning.begin(List.of(file));
        Application.launch(SaborApp.class);
    }

    private static void command(String... arguments) {
        var out = new PrintWriter(System.out, true, System.out.charset());
        int code = Commands.run(arguments, out, out, InstantSource.system());
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
        }
    }

    private void begin() {
        visits.setCycleCount(Animation.INDEFINITE);
        visits.play();
    }

    /// Goes on to the next tab once the window is there, and after the last one closes it.
    private void look() {
        for (var window : List.copyOf(Window.getWindows())) {
            if (!(window.getScene().getRoot() instanceof MainWindow shown)) {
                continue;
            }
            if (places.hasNext()) {
                shown.show(places.next());
            } else {
                visits.stop();
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        }
    }
}
