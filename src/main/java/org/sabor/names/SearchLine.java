package org.sabor.names;

import org.jspecify.annotations.Nullable;

/// A text in which a search looks, that remembers what the last search found in it: what thousands of rows have in
/// common - a country, an institution, a status - is looked through once for all of them. It belongs to one thread.
public final class SearchLine {
    private final String folded;
    private final String latin;
    private @Nullable SearchQuery asked;
    private long found;

    private SearchLine(String folded, String latin) {
        this.folded = folded;
        this.latin = latin;
    }

    /// The text to look in for what is written here, as by [SearchText#of(String)].
    public static SearchLine of(String text) {
        var folded = Folding.fold(text);
        var latin = SearchText.latin(text, folded);
        var loose = SearchText.loose(latin);
        return new SearchLine(folded, loose.equals(latin) ? latin : latin + '\n' + loose);
    }

    /// Letters as they are written, folded.
    String folded() {
        return folded;
    }

    /// The same in Latin letters, and once more as loosely as names are spelled.
    String latin() {
        return latin;
    }

    /// Which of the words of this search are here, one bit for each.
    @SuppressWarnings("ReferenceEquality") // another search with the same words is asked once more
    long found(SearchQuery query) {
        if (asked != query) {
            found = query.in(this, asked, found);
            asked = query;
        }
        return found;
    }
}
