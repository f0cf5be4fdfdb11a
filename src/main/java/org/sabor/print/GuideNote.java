package org.sabor.print;

import java.util.List;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.VisitNeeds;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// A page for whoever leads a visit: how many people come and by what, and what they need, with names and without phone
/// numbers. Special data, so it is given to the guide alone (DOMAIN 5.1).
final class GuideNote {
    private final Request request;
    private final VisitPages pages;
    private final Wording wording;

    private GuideNote(Request request, VisitPages pages) {
        this.request = request;
        this.pages = pages;
        wording = pages.wording();
    }

    static List<Document> make(Request request) {
        return VisitPages.make(request, DocumentKind.GUIDE_NOTE, pages -> new GuideNote(request, pages).document());
    }

    private Document document() {
        var places = pages.places();
        var visit = pages.visit();
        var needs = VisitNeeds.of(request.seminar(), pages.people(pages.going()));
        var content = new Content();
        pages.begin(content);
        content.heading(wording.text("guide-note.group"));
        content.paragraph(wording.say(each -> each.text("guide-note.people", places.heads(pages.going()))));
        content.bullets(visit.buses().stream()
                .map(bus -> wording.say(
                        each -> each.text("guide-note.bus", bus.label(), places.heads(pages.going(places.going(bus))))))
                .toList());
        add(content, "guide-note.accessibility", needs.accessibility());
        add(content, "guide-note.diet", needs.diet());
        if (needs.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("guide-note.no-needs")));
        }
        if (!visit.description().isEmpty()) {
            content.heading(wording.text("guide-note.description"));
            content.paragraph(wording.value(visit.description()));
        }
        content.together(lines -> {
            lines.space(2);
            lines.paragraph(wording.say(each -> each.text("guide-note.privacy"), Style.SMALL));
            pages.head().signature(lines);
            pages.head().funding(lines);
        });
        return pages.head().document(false, content, pages.going().size()).warning(pages.warnings());
    }

    private void add(Content content, String heading, List<VisitNeeds.Need> needs) {
        if (needs.isEmpty()) {
            return;
        }
        content.heading(wording.text(heading));
        content.bullets(needs.stream().map(this::line).toList());
    }

    private Text line(VisitNeeds.Need need) {
        return Text.of(need.text() + " – " + need.people().size() + ": ").and(wording.say(each -> names(need, each)));
    }

    private String names(VisitNeeds.Need need, Messages each) {
        return need.people().stream()
                .map(row -> request.seminar().nameOf(row, each.language()))
                .collect(Collectors.joining(", "));
    }
}
