package org.sabor.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ListField;
import org.sabor.message.Language;
import org.sabor.ui.kit.Colours;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.TableLayout;
import org.sabor.ui.shell.RecentFile;

/// What the program remembers of its user: how the window looks, which files were open, the last one first, how
/// tables are arranged, what the columns of lists hold that were imported, and how the window was left.
///
/// @param dark whether the colours are dark
/// @param highContrast whether they are of high contrast instead; files of earlier programs do not say it
/// @param window null before it was left for the first time
record Preferences(
        Language language,
        boolean dark,
        @Nullable Boolean highContrast,
        int textSize,
        List<Recent> recent,
        List<TableLayout> tables,
        List<KnownList> lists,
        @Nullable WindowLeft window) {
    private static final int MOST_RECENT = 8;
    private static final int MOST_LISTS = 50;

    /// A file that was open.
    record Recent(String path, String title, String when, String where) {}

    /// What was said of the columns of a list.
    ///
    /// @param signature its headings; nobody's data
    record KnownList(String signature, List<ListField> columns) {
        KnownList {
            columns = List.copyOf(columns);
        }
    }

    Preferences {
        recent = List.copyOf(recent);
        tables = List.copyOf(tables);
        lists = List.copyOf(lists);
    }

    /// Before anything is remembered.
    static Preferences first(Language language) {
        return new Preferences(language, false, null, 14, List.of(), List.of(), List.of(), null);
    }

    Look look() {
        return Boolean.TRUE.equals(highContrast)
                ? new Look(language, Colours.HIGH_CONTRAST, textSize)
                : new Look(language, dark, textSize);
    }

    Preferences with(Look look) {
        return new Preferences(
                look.language(),
                look.colours() == Colours.DARK,
                look.colours() == Colours.HIGH_CONTRAST,
                look.textSize(),
                recent,
                tables,
                lists,
                window);
    }

    /// How the window was left.
    WindowLeft left() {
        return window == null ? WindowLeft.NEVER : window;
    }

    Preferences with(WindowLeft left) {
        return new Preferences(language, dark, highContrast, textSize, recent, tables, lists, left);
    }

    /// With this file as the last one that was open.
    Preferences opened(RecentFile file) {
        var files = new ArrayList<Recent>();
        files.add(new Recent(file.path().toString(), file.title(), file.when(), file.where()));
        recent.stream()
                .filter(other -> !other.path().equals(file.path().toString()))
                .limit(MOST_RECENT - 1)
                .forEach(files::add);
        return new Preferences(language, dark, highContrast, textSize, files, tables, lists, window);
    }

    /// How the table with this id was arranged, or null.
    @Nullable
    TableLayout table(String id) {
        return tables.stream()
                .filter(layout -> layout.table().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// With this arrangement in place of an earlier one of the same table.
    Preferences arranged(TableLayout layout) {
        var others = new ArrayList<>(tables);
        others.removeIf(each -> each.table().equals(layout.table()));
        others.add(layout);
        return new Preferences(language, dark, highContrast, textSize, recent, others, lists, window);
    }

    /// What the columns of a list with these headings hold; empty where nobody has said it.
    List<ListField> columns(String signature) {
        return lists.stream()
                .filter(list -> list.signature().equals(signature))
                .findFirst()
                .map(KnownList::columns)
                .orElse(List.of());
    }

    /// With what was said of the columns of a list, the newest first.
    Preferences imported(String signature, List<ListField> columns) {
        var known = new ArrayList<KnownList>();
        known.add(new KnownList(signature, columns));
        lists.stream()
                .filter(list -> !list.signature().equals(signature))
                .limit(MOST_LISTS - 1)
                .forEach(known::add);
        return new Preferences(language, dark, highContrast, textSize, recent, tables, known, window);
    }

    List<RecentFile> files() {
        return recent.stream()
                .map(file -> new RecentFile(Path.of(file.path()), file.title(), file.when(), file.where()))
                .toList();
    }
}
