package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sabor.message.Language;
import org.sabor.message.Message;

/// What the classes of edits share: the changes of one or of many rows, and the titles of the undo menu.
final class Edits {
    private static final int TITLE_LENGTH = 60;

    private Edits() {}

    static <R extends Row<R>> Edit add(String key, String name, R row) {
        return Edit.of(Message.of(key, title(name)), new RowChange.Added(row));
    }

    /// An edit that puts `after` in the place of the current row; empty where both are equal.
    static <R extends Row<R>> Edit change(String key, String name, R current, R after) {
        return new Edit(Message.of(key, title(name)), changes(List.of(current), _ -> after));
    }

    /// The changes that make each row what the function gives, without those that would change nothing.
    static <R extends Row<R>> List<RowChange> changes(Collection<R> rows, Function<R, R> after) {
        var changes = new ArrayList<RowChange>();
        for (var row : rows) {
            var next = after.apply(row);
            if (!next.equals(row)) {
                changes.add(new RowChange.Changed(row, next));
            }
        }
        return changes;
    }

    static List<RowChange> removed(Collection<? extends Row<?>> rows) {
        return rows.stream().<RowChange>map(RowChange.Removed::new).toList();
    }

    /// A name short enough for a menu.
    static String title(String name) {
        return name.codePointCount(0, name.length()) <= TITLE_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }

    static String title(Bilingual name) {
        return title(name.in(Language.BG));
    }

    /// The same in both languages, for messages that are only shown.
    static Bilingual shortened(Bilingual name) {
        return new Bilingual(title(name.bg()), title(name.en()));
    }
}
