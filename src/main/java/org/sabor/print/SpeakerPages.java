package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.ConsentScope;
import org.sabor.model.Participant;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Picture;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// The speakers, a page each, with portrait and biography. For publication these are shown only of those who have
/// consented to it (DOMAIN R15); of whom they are left out whoever makes the document is told, not the reader.
final class SpeakerPages {
    private static final float PHOTO_WIDTH = 42;
    private static final float PHOTO_HEIGHT = 54;

    private final Request request;
    private final PageHead head;
    private final Wording wording;
    private final Lecturers lecturers;
    private final List<String> withheld = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private SpeakerPages(Request request) {
        this.request = request;
        head = new PageHead(request, DocumentKind.SPEAKER_PAGES, null);
        wording = head.wording();
        lecturers = new Lecturers(request, wording);
    }

    /// The document; none while there are no speakers.
    static List<Document> make(Request request) {
        var pages = new SpeakerPages(request);
        return pages.lecturers.people().isEmpty() ? List.of() : List.of(pages.document());
    }

    private Document document() {
        var content = new Content();
        for (var person : lecturers.people()) {
            if (!person.equals(lecturers.people().getFirst())) {
                content.newPage();
            }
            add(content, person);
        }
        var warnings = new ArrayList<Message>();
        if (!withheld.isEmpty()) {
            warnings.add(Message.of("speaker-pages.without-consent", withheld.size(), String.join(", ", withheld)));
        }
        if (!unreadable.isEmpty()) {
            warnings.add(Message.of("speaker-pages.unreadable", String.join(", ", unreadable)));
        }
        return head.document(false, content, lecturers.people().size(), wording.text(DocumentKind.SPEAKER_PAGES))
                .warning(warnings);
    }

    private void add(Content content, Participant person) {
        var speaker = lecturers.speaker(person);
        boolean shown = !request.choices().publication() || person.allows(ConsentScope.WEB);
        if (!shown && (speaker.photo() != null || !speaker.biography().isEmpty())) {
            withheld.add(request.seminar().nameOf(person, wording.language()));
        }
        var photo = speaker.photo();
        var portrait = shown && photo != null ? portrait(photo.hash(), person) : null;
        if (portrait == null || photo == null) {
            introduction(content, person);
        } else {
            float width = Math.min(PHOTO_WIDTH, PHOTO_HEIGHT * portrait.width() / portrait.height());
            content.beside(
                    PHOTO_WIDTH,
                    left -> left.figure(portrait, photo.alternative().in(wording.language()), width),
                    right -> introduction(right, person));
        }
        if (shown) {
            biography(content, person);
        }
        content.space(4);
        content.together(head::funding);
    }

    private @Nullable Picture portrait(String hash, Participant person) {
        var bytes = request.pictures().bytes(hash);
        if (bytes != null) {
            try {
                return Picture.of(bytes);
            } catch (Failure damaged) {
                // Said in a warning below: one bad picture must not cost all pages.
                unreadable.add(request.seminar().nameOf(person, wording.language()));
            }
        }
        return null;
    }

    private void introduction(Content content, Participant person) {
        content.chapter(wording.stacked(each -> person.name().withTitle(each.language()), Style.BOLD));
        content.paragraph(wording.stacked(each -> lecturers.role(person, each)));
        content.paragraph(wording.stacked(each -> place(person, each)));
        if (wording.all().stream()
                .anyMatch(each -> !lecturers.topics(person, each).isEmpty())) {
            content.heading(wording.text("speaker-list.topics"));
            for (var each : wording.all()) {
                content.bullets(lecturers.topics(person, each).stream()
                        .map(line -> inLanguage(line, each))
                        .toList());
            }
        }
    }

    /// The organisation where the role does not name it, and the country.
    private String place(Participant person, Messages messages) {
        var organisation = lecturers.organisation(person, messages);
        return lecturers.role(person, messages).contains(organisation)
                ? lecturers.country(person, messages)
                : lecturers.place(person, messages);
    }

    private void biography(Content content, Participant person) {
        var text = lecturers.speaker(person).biography();
        if (text.isEmpty()) {
            return;
        }
        content.heading(wording.text("speaker-pages.biography"));
        for (var each : wording.all()) {
            lecturers.paragraphs(text, each).forEach(line -> content.paragraph(inLanguage(line, each)));
        }
    }

    private Text inLanguage(String text, Messages messages) {
        var said = Text.of(text);
        return messages.language() == wording.language() ? said : said.in(messages.language());
    }
}
