package org.sabor.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.Bilingual;
import org.sabor.model.OwnTextEdits;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;

/// The paragraphs of a seminar's reports, each as the program writes it with the data of now, or as the user has
/// written it.
final class ReportPassages {
    private final Map<ReportPlace, Passage> passages = new EnumMap<>(ReportPlace.class);

    ReportPassages(Seminar seminar, Summary summary) {
        var bulgarian = Sentences.of(seminar, summary, Language.BG);
        var english = Sentences.of(seminar, summary, Language.EN);
        for (var place : ReportPlace.values()) {
            passages.put(
                    place,
                    new Passage(
                            place.place(),
                            new Bilingual(bulgarian.say(place), english.say(place)),
                            OwnTextEdits.of(seminar, place.place())));
        }
    }

    Passage at(ReportPlace place) {
        return passages.getOrDefault(place, new Passage(place.place(), Bilingual.EMPTY, null));
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
                warnings.add(Message.of("document.passage-outdated", Message.of(place.labelKey())));
            }
        }
        return warnings;
    }
}
