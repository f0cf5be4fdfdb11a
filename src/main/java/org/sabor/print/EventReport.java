package org.sabor.print;

import java.util.ArrayList;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;

/// The full report for control: eleven sections with figures, sentences and the list of annexes (DOMAIN 6.1 to 6.3).
final class EventReport {
    private final Request request;
    private final PageHead head;
    private final Wording wording;
    private final Content content = new Content();
    private final Summary summary;
    private final ReportPassages passages;
    private int section;

    private EventReport(Request request) {
        this.request = request;
        this.head = new PageHead(request, DocumentKind.EVENT_REPORT, null);
        this.wording = head.wording();
        this.summary = Summary.of(request.seminar());
        this.passages = new ReportPassages(request.seminar(), summary);
    }

    static Document make(Request request) {
        return new EventReport(request).document();
    }

    private Document document() {
        var sections = new ReportSections(request.seminar(), passages, wording, content);
        var figures = new Figures(request.seminar(), summary, wording);
        head.institution(content);
        head.heading(content);
        section("report.general");
        sections.opening();
        head.facts(content);
        sections.names();
        section("report.context");
        sections.context();
        section("report.participants");
        sections.participants();
        tables(figures);
        section("report.agenda");
        sections.sessions();
        section("report.speakers-section");
        sections.speakers();
        section("report.visits");
        sections.visits();
        section("report.results");
        sections.results();
        section("report.feedback");
        sections.feedback();
        section("report.publicity");
        sections.publicity();
        head.funding(content);
        var warnings = new ArrayList<>(passages.outdated(ReportPlace.FULL));
        warnings.addAll(new PhotoPages(request, wording).add(content));
        section("report.deviations");
        sections.deviations();
        section("report.annexes");
        sections.retention();
        content.table(new Annexes(request.seminar(), request.pictures())
                .table(wording)
                .endsWithNext());
        content.together(this::signatures);
        return head.document(false, content, 0).warning(warnings);
    }

    private void section(String key) {
        section++;
        content.heading(section + ". " + wording.text(key));
    }

    private void tables(Figures figures) {
        content.subheading(wording.text("figures.title"));
        content.table(figures.all());
        content.subheading(wording.text("figures.rule-title"));
        figures.rules().forEach(content::paragraph);
        if (!figures.recorded()) {
            return;
        }
        var breakdown = new Breakdown(request.seminar(), summary, wording);
        content.subheading(wording.text("figures.by-country"));
        if (breakdown.counted()) {
            breakdown.countries(content);
        } else {
            content.table(figures.byCountry());
        }
        content.paragraph(wording.say(each -> each.text("figures.country-rule")));
        content.subheading(wording.text("figures.by-organisation"));
        breakdown.organisations(content);
        content.subheading(wording.text("figures.by-group"));
        breakdown.groups(content);
    }

    private void signatures(Content end) {
        head.signature(end);
        end.blank(wording.text("report.approved-by"), wording.text("print.name-signature-date"), 80);
    }
}
