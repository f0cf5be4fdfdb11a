package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.PageSetup;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// Name plates for the table where the speakers sit, an A4 page each to be folded in the middle. Whoever speaks from
/// afar needs none.
final class NamePlates {
    private final PageHead head;
    private final Wording wording;
    private final Lecturers lecturers;
    private final List<Participant> people;

    private NamePlates(Request request) {
        head = new PageHead(request, DocumentKind.NAME_PLATES, null);
        wording = head.wording();
        lecturers = new Lecturers(request, wording);
        people = lecturers.people().stream()
                .filter(each -> each.plannedMode() != PlannedMode.REMOTE)
                .toList();
    }

    /// The document; none where nobody speaks in person.
    static List<Document> make(Request request) {
        var plates = new NamePlates(request);
        return plates.people.isEmpty() ? List.of() : List.of(plates.document());
    }

    private Document document() {
        var content = new Content();
        var logos = head.logos();
        for (var person : people) {
            content.plate(
                    logos,
                    texts(each -> person.name().withTitle(each.language()), Style.BOLD),
                    texts(each -> lecturers.place(person, each), Style.PLAIN));
        }
        return head.document(PageSetup.FOLDED, content, people.size());
    }

    /// One text for each language that has something else to say.
    private List<Text> texts(Function<Messages, String> what, Style style) {
        var texts = new ArrayList<Text>();
        var said = new ArrayList<String>();
        for (var each : wording.all()) {
            var words = what.apply(each);
            if (!words.isEmpty() && !said.contains(words)) {
                said.add(words);
                var text = Text.of(words, style);
                texts.add(each.language() == wording.language() ? text : text.in(each.language()));
            }
        }
        return texts;
    }
}
