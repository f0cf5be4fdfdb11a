package org.sabor.print;

import java.util.ArrayList;
import org.sabor.message.Messages;
import org.sabor.model.Evidence;
import org.sabor.model.Findings;
import org.sabor.model.Seminar;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// All files of evidence with what makes them known again: annex number, kind, name, when they were added, day, pages,
/// size and SHA-256; and what is still missing before the report is handed in (DOMAIN R14, 2.4).
final class EvidenceRegister {
    private static final int HASH_PART = 16;
    private static final int KIB = 1024;

    private EvidenceRegister() {}

    static Document make(Request request) {
        var seminar = request.seminar();
        var head = new PageHead(request, DocumentKind.EVIDENCE_REGISTER, null);
        var wording = head.wording();
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content);
        var annexes = new Annexes(seminar, request.pictures());
        var table = Table.of(
                wording.mm("report.annex-number", 12).right(),
                wording.share("evidence-register.kind", 2),
                wording.share("evidence-register.file", 3).naming(),
                wording.mm("evidence-register.added", 30),
                wording.mm("evidence-register.day", 20),
                wording.mm("report.annex-pages", 22).right(),
                wording.mm("evidence-register.size", 22).right(),
                wording.mm("evidence-register.hash", 44));
        int rows = 0;
        for (var annex : annexes.all()) {
            var file = annex.file();
            if (file != null) {
                rows++;
                table.row(
                        Text.of(Integer.toString(annex.number())),
                        wording.say(each -> each.text(file.kind())),
                        note(file),
                        wording.say(each -> each.moment(file.added())),
                        wording.say(each -> day(seminar, file, each)),
                        annexes.pages(annex, wording),
                        wording.say(each -> size(file.size(), each)),
                        hash(file.hash()));
            }
        }
        if (rows == 0) {
            content.paragraph(wording.say(each -> each.text("evidence-register.none")));
        } else {
            content.table(table);
            content.paragraph(wording.stacked(each -> each.text("evidence-register.remark"), Style.SMALL));
        }
        missing(seminar, wording, content);
        head.signature(content);
        return head.document(true, content, rows);
    }

    private static Text note(Evidence file) {
        return Text.of(file.name()).line(file.note(), Style.SMALL);
    }

    private static String day(Seminar seminar, Evidence file, Messages messages) {
        var day = seminar.days().find(file.day());
        return messages.text(
                day == null ? "evidence-register.whole" : "evidence-register.of-day", day == null ? 0 : day.number());
    }

    private static String size(int bytes, Messages messages) {
        return bytes < KIB
                ? messages.text("evidence-register.bytes", bytes)
                : messages.text("evidence-register.kib", (bytes + KIB / 2) / KIB);
    }

    /// In four lines of sixteen digits, so that it can be compared by eye.
    private static Text hash(String hash) {
        var text = Text.EMPTY;
        for (int from = 0; from < hash.length(); from += HASH_PART) {
            text = text.line(hash.substring(from, from + HASH_PART), Style.SMALL);
        }
        return text;
    }

    private static void missing(Seminar seminar, Wording wording, Content content) {
        content.heading(wording.text("evidence-register.missing"));
        var missing = new ArrayList<Text>();
        for (var finding : Findings.toHandIn(seminar)) {
            missing.add(wording.stacked(each -> each.text(finding.text())));
        }
        if (missing.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("evidence-register.nothing-missing")));
        } else {
            content.bullets(missing);
        }
    }
}
