package org.sabor.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;

/// The paragraphs of a seminar's reports, each as the program writes it with the data of now, or as the user has
/// written it.
final class ReportPassages {
    private final Map<ReportPlace, Passage> passages = new EnumMap<>(ReportPlace.class);

    ReportPassages(Seminar seminar, Summary summary) {
        var sentences = new EnumMap<Language, Sentences>(Language.class);
        for (var language : Language.values()) {
            sentences.put(language, Sentences.of(seminar, summary, language));
        }
        for (var place : ReportPlace.values()) {
            passages.put(
                    place,
                    Passage.of(
                            seminar,
                            place.label(),
                            messages -> Objects.requireNonNull(sentences.get(messages.language()))
                                    .say(place)));
        }
    }

    Passage at(ReportPlace place) {
        return Objects.requireNonNull(passages.get(place));
    }

    /// The passages at these places of a seminar.
    static List<Passage> of(Seminar seminar, List<ReportPlace> places) {
        var all = new ReportPassages(seminar, Summary.of(seminar));
        return places.stream().map(all::at).toList();
    }

    /// A warning for each of these that the user has written and whose data are others since; to be read before the
    /// document is given away, and never on paper.
    List<Message> outdated(List<ReportPlace> places) {
        var warnings = new ArrayList<Message>();
        for (var place : places) {
            if (at(place).outdated()) {
                warnings.add(Message.of("document.passage-outdated", at(place).label()));
            }
        }
        return warnings;
    }
}
