package org.sabor.print;

import java.util.List;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The form by which a participant agrees to photographs and films, or does not, each purpose apart (DOMAIN R15, 3.3).
/// It stands alone: whoever refuses takes part all the same.
final class PhotoConsent {
    private static final Text BOX = Text.of(TickBoxes.BOX);
    private static final float BOX_COLUMN = 38;
    private static final float WHOLE_WIDTH = 200;

    private PhotoConsent() {}

    static Document make(Request request) {
        var head = new PageHead(request, DocumentKind.PHOTO_CONSENT, null);
        var wording = head.wording();
        var seminar = request.seminar();
        var content = new Content();
        head.heading(content);
        head.dateAndPlace(content);
        content.blank(wording.text("photo-consent.name"), "", WHOLE_WIDTH);
        content.blank(wording.text("lists.organisation"), "", WHOLE_WIDTH);
        content.space(2);
        var consent = DataProtection.photoConsent(seminar);
        wording.all().forEach(each -> new Prose(each, wording, content).passage(consent));
        var table = Table.of(
                        wording.share("photo-consent.purpose", 1).naming(),
                        wording.mm("photo-consent.agree", BOX_COLUMN).centred(),
                        wording.mm("photo-consent.disagree", BOX_COLUMN).centred())
                .grid()
                .size(10)
                .rowHeight(9);
        for (var purpose : List.of(
                "photo-consent.photo", "photo-consent.video", "photo-consent.web", "photo-consent.social-media")) {
            table.row(wording.stacked(each -> each.text(purpose)), BOX, BOX);
        }
        content.table(table);
        content.together(end -> {
            var withdrawal = DataProtection.withdrawal(seminar);
            wording.all().forEach(each -> new Prose(each, wording, end).passage(withdrawal));
            end.beside(
                    left -> left.blank(wording.text("print.date"), "", WHOLE_WIDTH),
                    right -> right.blank(wording.text("attendance-sheet.signature"), "", WHOLE_WIDTH));
            end.space(2);
            head.funding(end);
        });
        return head.document(false, content, 0);
    }
}
