package org.sabor.print;

import java.util.List;
import org.sabor.message.Messages;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;
import org.sabor.privacy.Anonymisation;
import org.sabor.privacy.Protocol;

/// The protocol of anonymisation: what has gone by which rule, in numbers and without names, to be signed by whoever
/// has done it and kept as the proof (DOMAIN 5.3).
public final class ProtocolPages {
    private ProtocolPages() {}

    /// The document. It is made of the seminar that is left, so that nobody is named at its head either.
    ///
    /// @param request of the seminar as it was
    public static Document make(Request request, Anonymisation done) {
        var protocol = done.protocol();
        var head = new PageHead(request.of(done.seminar()), DocumentKind.ANONYMISATION, null);
        var wording = head.wording();
        var content = new Content();
        head.institution(content);
        head.heading(content);
        head.factsInTwoColumns(content);
        content.space(2);
        content.paragraph(wording.stacked(each -> each.text("anonymise.done", protocol.title())));
        content.paragraph(wording.stacked(
                each -> each.text("protocol.day", each.date(protocol.day()), each.date(protocol.term()))));
        content.table(table(protocol, wording));
        for (var key : List.of("anonymise.history", "anonymise.figures")) {
            content.paragraph(wording.stacked(each -> each.text(key)));
        }
        // A signature is never alone on a page.
        content.together(end -> {
            end.paragraph(wording.stacked(each -> each.text("anonymise.by-hand")));
            end.space(4);
            end.blank(wording.text("protocol.done-by"), wording.text("print.name-signature-date"), 80);
        });
        content.space(2);
        head.funding(content);
        return head.document(false, content, protocol.entries().size());
    }

    private static Table table(Protocol protocol, Wording wording) {
        var table = Table.of(
                wording.share("protocol.data", 3).naming(),
                wording.share("protocol.rule", 2),
                wording.mm("protocol.number", 20).right());
        for (var entry : protocol.entries()) {
            table.row(
                    wording.stacked(each -> capital(each, each.text(entry.what()))),
                    wording.stacked(each -> each.text(entry.rule())),
                    Text.of(Integer.toString(entry.number())));
        }
        return table;
    }

    /// The names of kinds of rows are written to stand within a sentence.
    private static String capital(Messages each, String label) {
        return label.substring(0, 1).toUpperCase(each.language().locale()) + label.substring(1);
    }
}
