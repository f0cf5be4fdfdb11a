package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;

/// A text of one or more runs, each with its style and, where it differs from the document's, its language.
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    /// A piece of a text. It goes on in the same line unless `onNewLine`.
    public record Run(String text, Style style, @Nullable Language language, boolean onNewLine) {}

    public Text {
        runs = List.copyOf(runs);
    }

    /// A plain text.
    public static Text of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Text of(String text, Style style) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Run(text, style, null, false)));
    }

    public static Text bold(String text) {
        return of(text, Style.BOLD);
    }

    /// This text and another after it in the same line.
    public Text and(String text, Style style) {
        return with(new Run(text, style, null, false));
    }

    /// This text and a further line below it.
    public Text line(String text, Style style) {
        return text.isEmpty() ? this : with(new Run(text, style, null, true));
    }

    /// The same text, all of it in this language.
    public Text in(Language language) {
        return new Text(runs.stream()
                .map(run -> new Run(run.text, run.style, language, run.onNewLine))
                .toList());
    }

    /// This text and another below it.
    public Text below(Text other) {
        var all = new ArrayList<>(runs);
        boolean first = true;
        for (var run : other.runs) {
            all.add(new Run(run.text, run.style, run.language, first || run.onNewLine));
            first = false;
        }
        return new Text(all);
    }

    /// This text and another after it.
    public Text and(Text other) {
        var all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(all);
    }

    private Text with(Run run) {
        var all = new ArrayList<>(runs);
        all.add(run);
        return new Text(all);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }
}
