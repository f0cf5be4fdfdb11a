package org.sabor.app;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ListField;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Dividers;
import org.sabor.ui.kit.TableLayout;
import org.sabor.ui.kit.TableLayouts;
import org.sabor.ui.shell.RecentFile;

/// The preferences of a running program: what changes is written a second later. How tables are arranged, where
/// the lines between the parts of the window are, and what the columns of imported lists hold are among them.
final class Remembered implements TableLayouts, Dividers, RememberedColumns {
    private final PreferencesFile file;
    private final PauseTransition soon = new PauseTransition(Duration.seconds(1));
    private Preferences preferences;

    /// @param preferences what the file has
    Remembered(PreferencesFile file, Preferences preferences) {
        this.file = file;
        this.preferences = preferences;
    }

    Preferences now() {
        return preferences;
    }

    /// Keeps the preferences a second after their last change.
    void remember(Preferences changed) {
        preferences = changed;
        soon.setOnFinished(_ -> Thread.ofPlatform().name("preferences").start(() -> file.write(changed)));
        soon.playFromStart();
    }

    /// Keeps that this file was open, with what the welcome page says of it.
    void opened(Path file, Seminar seminar, Messages messages) {
        var days = seminar.daysInOrder();
        var first = days.isEmpty() ? null : days.getFirst().date();
        var last = days.isEmpty() ? null : days.getLast().date();
        remember(preferences.opened(new RecentFile(
                file,
                seminar.details().title().in(messages.language()),
                first == null || last == null ? "" : messages.dates(first, last),
                seminar.details().venue().in(messages.language()))));
    }

    /// Keeps them at once: the program ends.
    void write() {
        file.write(preferences);
    }

    @Override
    public @Nullable TableLayout find(String table) {
        return preferences.table(table);
    }

    @Override
    public void keep(TableLayout layout) {
        remember(preferences.arranged(layout));
    }

    @Override
    public OptionalDouble divider(String split) {
        return preferences.left().divider(split);
    }

    @Override
    public void keepDivider(String split, double at) {
        remember(preferences.with(preferences.left().divided(split, at)));
    }

    @Override
    public List<ListField> columns(String signature) {
        return preferences.columns(signature);
    }

    @Override
    public void remember(String signature, List<ListField> columns) {
        remember(preferences.imported(signature, columns));
    }
}
