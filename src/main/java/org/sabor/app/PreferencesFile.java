package org.sabor.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sabor.json.Json;
import org.sabor.message.Language;
import org.sabor.message.Trace;
import org.sabor.store.SmallFile;

/// Where the preferences are kept: a small JSON file in the user's own folder. It is written whole or not at all;
/// one that cannot be read is passed over, since nothing of a seminar is in it.
final class PreferencesFile {
    private static final Logger LOG = Logger.getLogger(PreferencesFile.class.getName());

    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    /// The place the system has for it.
    static PreferencesFile ofUser(Map<String, String> environment, String home) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path folder;
        if (system.contains("windows")) {
            folder = Path.of(environment.getOrDefault("APPDATA", home), "Sabor");
        } else if (system.contains("mac")) {
            folder = Path.of(home, "Library", "Application Support", "Sabor");
        } else {
            folder = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config"), "sabor");
        }
        return new PreferencesFile(folder.resolve("preferences.json"));
    }

    Preferences read() {
        var first = Preferences.first(
                Locale.getDefault().getLanguage().equals(Language.EN.code()) ? Language.EN : Language.BG);
        if (!Files.exists(file)) {
            return first;
        }
        try {
            return Json.lenient().mapper().readValue(Files.readString(file), Preferences.class);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, () -> "preferences are begun anew: " + Trace.of(unreadable));
            return first;
        }
    }

    void write(Preferences preferences) {
        try {
            SmallFile.write(file, text(preferences));
        } catch (IOException refused) {
            // The window must not fail for its own size and colour.
            LOG.log(Level.WARNING, () -> "preferences could not be kept: " + Trace.of(refused));
        }
    }

    private static byte[] text(Preferences preferences) throws JsonProcessingException {
        return Json.lenient().mapper().writeValueAsBytes(preferences);
    }
}
