package org.sabor.print;

import org.sabor.model.Summary;
import org.sabor.print.engine.Content;

/// The short report for the public: one or two pages, no personal data but the speakers (DOMAIN 6.1, variants).
final class PublicReport {
    private PublicReport() {}

    static Document make(Request request) {
        var head = new PageHead(request, DocumentKind.PUBLIC_REPORT, null);
        var wording = head.wording();
        var content = new Content();
        var passages = new ReportPassages(request.seminar(), Summary.of(request.seminar()));
        var sections = new ReportSections(request.seminar(), passages, wording, content);
        head.heading(content);
        sections.opening();
        content.heading(wording.text("report.participants"));
        sections.participants();
        content.heading(wording.text("report.speakers-section"));
        sections.speakers();
        if (!request.seminar().visits().isEmpty()) {
            content.heading(wording.text("report.visits"));
            sections.visits();
        }
        content.heading(wording.text("report.results"));
        sections.results();
        // The last section stands with the sentences of the programme, which would else be alone on a page.
        content.together(last -> {
            last.heading(wording.text("report.context"));
            new ReportSections(request.seminar(), passages, wording, last).context();
            if (head.hasFunding()) {
                last.rule();
                head.funding(last);
            }
        });
        return head.document(false, content, 0).warning(passages.outdated(ReportPlace.PUBLIC));
    }
}
