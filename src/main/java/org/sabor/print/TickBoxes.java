package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sabor.message.Messages;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// Answers to be ticked by hand, each with its empty box before it. Nothing is ticked beforehand (DOMAIN 2.2).
final class TickBoxes {
    /// An empty box; a reader says that it is one.
    static final String BOX = "☐";

    private static final String NO_BREAK = "\u00a0";
    private static final String BETWEEN = "\u2003 ";

    private final Wording wording;
    private final List<Text> answers = new ArrayList<>();

    TickBoxes(Wording wording) {
        this.wording = wording;
    }

    TickBoxes add(String key) {
        return add(each -> each.text(key).replace(" ", NO_BREAK));
    }

    TickBoxes add(Function<Messages, String> answer) {
        answers.add(Text.of(BOX + NO_BREAK).and(wording.say(answer)));
        return this;
    }

    /// The answers one after the other behind their label.
    void inLine(Content content, String label) {
        var line = wording.label(label).and(":" + BETWEEN, Style.BOLD);
        for (var answer : answers) {
            line = line.and(answer).and(BETWEEN, Style.PLAIN);
        }
        content.space(1.5f);
        content.paragraph(line);
    }

    /// The answers one below the other under their label.
    void below(Content content, String label) {
        content.space(1.5f);
        content.lead(wording.label(label).and(":", Style.BOLD));
        answers.forEach(content::paragraph);
    }
}
