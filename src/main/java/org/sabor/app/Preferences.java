package org.sabor.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Language;
import org.sabor.ui.kit.Look;
import org.sabor.ui.shell.RecentFile;

/// What the program remembers of its user: how the window looks, and which files were open, the last one first.
record Preferences(Language language, boolean dark, int textSize, List<Recent> recent) {
    private static final int MOST_RECENT = 8;

    /// A file that was open.
    record Recent(String path, String title, String when, String where) {}

    Preferences {
        recent = List.copyOf(recent);
    }

    /// Before anything is remembered.
    static Preferences first(Language language) {
        return new Preferences(language, false, 14, List.of());
    }

    Look look() {
        return new Look(language, dark, textSize);
    }

    Preferences with(Look look) {
        return new Preferences(look.language(), look.dark(), look.textSize(), recent);
    }

    /// With this file as the last one that was open.
    Preferences opened(RecentFile file) {
        var files = new ArrayList<Recent>();
        files.add(new Recent(file.path().toString(), file.title(), file.when(), file.where()));
        recent.stream()
                .filter(other -> !other.path().equals(file.path().toString()))
                .limit(MOST_RECENT - 1)
                .forEach(files::add);
        return new Preferences(language, dark, textSize, files);
    }

    List<RecentFile> files() {
        return recent.stream()
                .map(file -> new RecentFile(Path.of(file.path()), file.title(), file.when(), file.where()))
                .toList();
    }
}
