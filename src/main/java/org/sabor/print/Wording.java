package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sabor.message.Labelled;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.print.engine.Column;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// The words of a document in its language, or in both at once: one label, two languages (DOMAIN R7).
final class Wording {
    private static final String BETWEEN = " / ";

    private final List<Messages> messages;

    Wording(DocumentLanguage language) {
        this.messages = language.languages().stream().map(Messages::of).toList();
    }

    /// The texts of the document's own language.
    Messages main() {
        return messages.getFirst();
    }

    /// The document's own language.
    Language language() {
        return main().language();
    }

    /// The languages with their texts, the document's own first.
    List<Messages> all() {
        return messages;
    }

    /// Whether this is a document in two languages.
    boolean both() {
        return messages.size() > 1;
    }

    /// What the function gives for each language, once where both give the same.
    Text say(Function<Messages, String> what) {
        return say(what, Style.PLAIN);
    }

    /// The same in this style.
    Text say(Function<Messages, String> what, Style style) {
        var text = Text.EMPTY;
        for (var run : runs(what, style)) {
            text = text.equals(Text.EMPTY) ? run : text.and(BETWEEN, style).and(run);
        }
        return text;
    }

    /// The same for a cell or a line of its own: the other language below, smaller.
    Text stacked(Function<Messages, String> what) {
        return stacked(what, Style.PLAIN);
    }

    /// The same with the first line in this style.
    Text stacked(Function<Messages, String> what, Style style) {
        var runs = runs(what, style);
        return runs.size() < 2 ? say(what, style) : runs.getFirst().below(small(runs.getLast()));
    }

    /// The same with both lines small: a remark below what a cell says.
    Text remark(Function<Messages, String> what) {
        return stacked(what, Style.SMALL);
    }

    /// A text of the seminar for a cell.
    Text stacked(Bilingual text) {
        return stacked(each -> in(text, each));
    }

    /// The same text, small.
    static Text small(Text text) {
        return new Text(text.runs().stream()
                .map(run -> new Text.Run(run.text(), Style.SMALL, run.language(), run.onNewLine()))
                .toList());
    }

    /// One text for each language that has something to say and does not repeat the other.
    private List<Text> runs(Function<Messages, String> what, Style style) {
        var runs = new ArrayList<Text>();
        var said = new ArrayList<String>();
        for (var each : messages) {
            var words = what.apply(each);
            if (!words.isEmpty() && !said.contains(words)) {
                var run = Text.of(words, style);
                runs.add(each.language() == language() ? run : run.in(each.language()));
                said.add(words);
            }
        }
        return runs;
    }

    /// The same as a plain string, for page heads and titles.
    String plain(Function<Messages, String> what) {
        Set<String> said = messages.stream()
                .map(what)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(BETWEEN, said);
    }

    /// The text of this key.
    String text(String key, Object... arguments) {
        return plain(each -> each.text(key, arguments));
    }

    /// The name of this constant.
    String text(Labelled constant) {
        return plain(each -> each.text(constant));
    }

    /// The text of this key as a label in bold, each language marked as such.
    Text label(String key, Object... arguments) {
        return say(each -> each.text(key, arguments), Style.BOLD);
    }

    /// A text of the seminar: in both languages where they differ.
    Text value(Bilingual text) {
        return say(each -> in(text, each));
    }

    /// A text of the seminar as a plain string.
    String plain(Bilingual text) {
        return plain(each -> in(text, each));
    }

    /// A text of the seminar in this one language of the document.
    String in(Bilingual text, Messages each) {
        return both() ? text.only(each.language()) : text.in(each.language());
    }

    /// A column with its heading, the other language below it.
    Column column(Column own, String key) {
        return both()
                ? own.below(Text.of(messages.getLast().text(key), Style.SMALL)
                        .in(messages.getLast().language()))
                : own;
    }

    /// A column of so many millimetres.
    Column mm(String key, float millimetres) {
        return column(Column.mm(main().text(key), millimetres), key);
    }

    /// A column that takes so many parts of the width that is left.
    Column share(String key, float parts) {
        return column(Column.share(main().text(key), parts), key);
    }

    /// A value of the seminar, or „не е посочено“ where there is none.
    Text orNotStated(Text value) {
        return orNotStated(value, "print.not-stated");
    }

    /// A value of the seminar, or this text where there is none: „не е посочена“ of a date.
    Text orNotStated(Text value, String key) {
        return value.equals(Text.EMPTY) ? say(each -> each.text(key)) : value;
    }
}
