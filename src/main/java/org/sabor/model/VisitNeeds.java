package org.sabor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What those who go on a visit need, for whoever leads it: each need once, with the people who have it. Special data
/// (DOMAIN 5.1): shown where it is asked for, and printed for the guide alone.
///
/// @param accessibility what they need to move about and to follow
/// @param diet what they eat
public record VisitNeeds(List<Need> accessibility, List<Need> diet) {
    /// A need as it was written first, and who has it.
    public record Need(String text, List<Participant> people) {
        public Need {
            people = List.copyOf(people);
        }
    }

    public VisitNeeds {
        accessibility = List.copyOf(accessibility);
        diet = List.copyOf(diet);
    }

    /// The needs of those who go on this visit.
    public static VisitNeeds of(Seminar seminar, Visit visit) {
        return of(seminar, seminar.seatsOf(visit.id()));
    }

    /// The needs of these people.
    public static VisitNeeds of(Seminar seminar, List<Participant> people) {
        return new VisitNeeds(grouped(seminar, people, Needs::accessibility), grouped(seminar, people, Needs::diet));
    }

    private static List<Need> grouped(Seminar seminar, List<Participant> going, Function<Needs, String> what) {
        Map<String, List<Participant>> people = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (var participant : going) {
            var needs = seminar.needsOf(participant.id());
            var text = needs == null ? "" : what.apply(needs);
            if (!text.isEmpty()) {
                var key = text.toLowerCase(Locale.ROOT);
                texts.putIfAbsent(key, text);
                people.computeIfAbsent(key, _ -> new ArrayList<>()).add(participant);
            }
        }
        return people.entrySet().stream()
                .map(each -> new Need(texts.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .toList();
    }

    /// Whether nobody needs anything that is known.
    public boolean isEmpty() {
        return accessibility.isEmpty() && diet.isEmpty();
    }
}
