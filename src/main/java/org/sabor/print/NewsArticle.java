package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.message.Language;
import org.sabor.model.Bilingual;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// A draft of the news for the municipality's page: what was held, who came in person before who took part remotely,
/// topics, speakers, visits, what comes next, and the sentences the programme demands (DOMAIN 6.3). It names nobody but
/// the speakers.
public final class NewsArticle {
    private NewsArticle() {}

    static Document make(Request request) {
        var head = new PageHead(request, DocumentKind.NEWS_ARTICLE, null);
        var wording = head.wording();
        var content = new Content();
        var passages = new ReportPassages(request.seminar(), Summary.of(request.seminar()));
        head.heading(content);
        for (var messages : wording.all()) {
            var prose = new Prose(messages, wording, content);
            var language = messages.language();
            content.lead(bold(prose.said(title(request.seminar(), language))));
            paragraphs(passages, language).forEach(prose::paragraph);
            funding(request.seminar(), language)
                    .forEach(sentence ->
                            content.paragraph(Text.of(sentence, Style.SMALL).in(language)));
            content.space(4);
        }
        return head.document(false, content, 0).warning(passages.outdated(ReportPlace.NEWS));
    }

    private static Text bold(Text text) {
        return new Text(text.runs().stream()
                .map(run -> new Text.Run(run.text(), Style.BOLD, run.language(), run.onNewLine()))
                .toList());
    }

    /// The article as plain text to be pasted: a paragraph a line, with an empty line between them; in two languages
    /// one after the other.
    public static String text(Seminar seminar, DocumentLanguage languages) {
        return languages.languages().stream()
                .map(language -> text(seminar, language))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Seminar seminar, Language language) {
        var passages = new ReportPassages(seminar, Summary.of(seminar));
        var parts = new ArrayList<String>();
        parts.add(title(seminar, language));
        parts.addAll(paragraphs(passages, language));
        parts.addAll(funding(seminar, language));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String title(Seminar seminar, Language language) {
        return seminar.details().title().in(language);
    }

    private static List<String> paragraphs(ReportPassages passages, Language language) {
        return ReportPlace.NEWS.stream()
                .flatMap(place -> passages.at(place).text(language).lines())
                .toList();
    }

    private static List<String> funding(Seminar seminar, Language language) {
        var project = seminar.project();
        return Stream.of(project.fundingLine(), project.disclaimer())
                .filter(sentence -> !sentence.equals(Bilingual.EMPTY))
                .map(sentence -> sentence.in(language))
                .toList();
    }
}
