package org.sabor.print;

import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;

/// The full notice on personal data (DOMAIN 3.1, 5.1; GDPR Art. 13), one language after the other.
final class PrivacyNotice {
    private PrivacyNotice() {}

    static Document make(Request request) {
        var head = new PageHead(request, DocumentKind.PRIVACY_NOTICE, null);
        var wording = head.wording();
        var content = new Content();
        head.heading(content);
        for (var each : wording.all()) {
            var prose = new Prose(each, wording, content);
            if (each != wording.main()) {
                content.rule();
            }
            for (var section : DataProtection.sections(request.seminar())) {
                prose.section(each.text(section.label()));
                prose.passage(section);
            }
        }
        content.together(end -> {
            end.space(3);
            end.paragraph(wording.say(
                    each -> each.text("privacy.as-of", request.moment().toLocalDate()), Style.SMALL));
            head.funding(end);
        });
        return head.document(false, content, 0);
    }
}
