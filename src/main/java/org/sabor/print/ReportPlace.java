package org.sabor.print;

import java.util.List;

/// The paragraphs that reports and the news article write by themselves. Each is a [Passage], so that the user's own
/// text can stand in its place; a paragraph that stands in several documents is the same in all of them.
enum ReportPlace {
    OPENING("passage.report.opening"),
    TURNOUT("passage.report.turnout"),
    COUNTRIES("passage.report.countries"),
    IN_PERSON("passage.report.in-person"),
    REMOTE("passage.report.remote"),
    TOPICS("passage.report.topics"),
    SPEAKERS("passage.report.speakers"),
    VISITS("passage.report.visits"),
    FEEDBACK("passage.report.feedback"),
    DEVIATIONS("passage.report.deviations"),
    RETENTION("passage.report.retention"),
    NEWS_SPEAKERS("passage.news.speakers"),
    NEWS_AIMS("passage.news.aims"),
    NEWS_NEXT("passage.news.next");

    /// Those of the full report, in its order.
    static final List<ReportPlace> FULL = List.of(
            OPENING, TURNOUT, COUNTRIES, IN_PERSON, REMOTE, TOPICS, SPEAKERS, VISITS, FEEDBACK, DEVIATIONS, RETENTION);

    /// Those of the report for the public.
    static final List<ReportPlace> PUBLIC = List.of(OPENING, TURNOUT, COUNTRIES, IN_PERSON, REMOTE, SPEAKERS, VISITS);

    /// Those of the news article.
    static final List<ReportPlace> NEWS =
            List.of(OPENING, NEWS_AIMS, TURNOUT, IN_PERSON, REMOTE, TOPICS, NEWS_SPEAKERS, VISITS, NEWS_NEXT);

    private final String label;

    ReportPlace(String label) {
        this.label = label;
    }

    /// The key of its name.
    String label() {
        return label;
    }
}
