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
        var sections = new ReportSections(request.seminar(), Summary.of(request.seminar()), wording, content);
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
        content.heading(wording.text("report.context"));
        sections.context();
        content.rule();
        head.funding(content);
        return head.document(false, content, 0);
    }
}
