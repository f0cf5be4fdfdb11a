package org.sabor.print;

import java.util.List;
import java.util.Locale;
import org.sabor.message.Labelled;

/// The paragraphs that reports and the news article write by themselves. Each is a [Passage], so that the user's own
/// text can stand in its place; a paragraph that stands in several documents is the same in all of them.
public enum ReportPlace implements Labelled {
    OPENING,
    TURNOUT,
    COUNTRIES,
    IN_PERSON,
    REMOTE,
    TOPICS,
    SPEAKERS,
    VISITS,
    FEEDBACK,
    DEVIATIONS,
    RETENTION,
    NEWS_SPEAKERS,
    NEWS_AIMS,
    NEWS_NEXT;

    /// Those of the full report, in its order.
    static final List<ReportPlace> FULL = List.of(
            OPENING, TURNOUT, COUNTRIES, IN_PERSON, REMOTE, TOPICS, SPEAKERS, VISITS, FEEDBACK, DEVIATIONS, RETENTION);

    /// Those of the report for the public.
    static final List<ReportPlace> PUBLIC = List.of(OPENING, TURNOUT, COUNTRIES, IN_PERSON, REMOTE, SPEAKERS, VISITS);

    /// Those of the news article.
    static final List<ReportPlace> NEWS =
            List.of(OPENING, NEWS_AIMS, TURNOUT, IN_PERSON, REMOTE, TOPICS, NEWS_SPEAKERS, VISITS, NEWS_NEXT);

    /// The word by which the seminar keeps the user's text: `report.in-person`.
    public String place() {
        var word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return word.startsWith("news-") ? "news." + word.substring("news-".length()) : "report." + word;
    }

    @Override
    public String labelPrefix() {
        return "report-place";
    }
}
