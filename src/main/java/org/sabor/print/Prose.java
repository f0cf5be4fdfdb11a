package org.sabor.print;

import java.util.List;
import java.util.stream.Stream;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// Paragraphs, facts and lists in one language, tagged with it where the document has two.
final class Prose {
    private final Messages messages;
    private final Wording wording;
    private final Content content;

    Prose(Messages messages, Wording wording, Content content) {
        this.messages = messages;
        this.wording = wording;
        this.content = content;
    }

    /// The words of the language.
    Messages messages() {
        return messages;
    }

    Text said(String words) {
        return tagged(Text.of(words));
    }

    private Text tagged(Text text) {
        return wording.both() && messages.language() != wording.language() ? text.in(messages.language()) : text;
    }

    /// What is written in this language; in a document of one language also what is written in the other alone.
    String own(Bilingual text) {
        return wording.both() ? text.only(messages.language()) : text.in(messages.language());
    }

    void paragraph(String words) {
        if (!words.isEmpty()) {
            content.paragraph(said(words));
        }
    }

    /// What holds in the place of a passage, each of its lines a paragraph.
    void passage(Passage passage) {
        lines(passage).forEach(this::paragraph);
    }

    /// The same in small type, as it stands below a list.
    void small(Passage passage) {
        lines(passage).forEach(line -> content.paragraph(tagged(Text.of(line, Style.SMALL))));
    }

    private Stream<String> lines(Passage passage) {
        return passage.text(messages.language()).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    void list(String key, List<Bilingual> items) {
        var own =
                items.stream().map(this::own).filter(words -> !words.isEmpty()).toList();
        if (!own.isEmpty()) {
            label(key);
            content.bullets(own.stream().map(this::said).toList());
        }
    }

    /// The heading of a section.
    void section(String words) {
        content.heading(bold(words));
    }

    void label(String key) {
        content.lead(bold(messages.text(key) + ":"));
    }

    Text bold(String words) {
        return tagged(Text.bold(words));
    }

    void fact(String label, String value) {
        if (!value.isEmpty()) {
            content.paragraph(bold(label + ": ").and(said(value)));
        }
    }

    /// A sentence as a part of another.
    static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
