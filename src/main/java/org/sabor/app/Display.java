package org.sabor.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sabor.message.Message;

/// What a window needs of the system. Windows and macOS always have it; Linux may lack a screen, or the GTK library.
public final class Display {
    private Display() {}

    /// What is missing for a window, in a sentence that also tells how to make the documents without one.
    public static Optional<Message> missing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return linux && System.getProperty("glass.platform") == null ? missing(System.getenv()) : Optional.empty();
    }

    static Optional<Message> missing(Map<String, String> environment) {
        boolean screen = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        if (!screen) {
            return Optional.of(Message.of("app.no-screen"));
        }
        return hasGtk() ? Optional.empty() : Optional.of(Message.of("app.no-gtk"));
    }

    @SuppressWarnings("restricted") // only asks whether the library is there
    private static boolean hasGtk() {
        try {
            // It stays: JavaFX is about to load it.
            SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
