package org.sabor.names;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The texts of one row in which a search looks. They remember whether the last search found what it looked for, so
/// that rows which are out of sight already cost nothing while somebody types on. They belong to one thread.
public final class SearchLines {
    private final SearchLine[] lines;
    private @Nullable SearchQuery asked;
    private boolean found;

    /// These texts.
    public SearchLines(Collection<SearchLine> lines) {
        this.lines = lines.toArray(SearchLine[]::new);
    }

    /// Whether all words of the search are there, each in any of the texts.
    public boolean matches(SearchQuery query) {
        boolean stillNot = asked != null && !found && query.narrowed(asked);
        found = !stillNot && query.matches(lines);
        asked = query;
        return found;
    }
}
