package org.sabor.ui.online;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.AttendeeMatching;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;
import org.sabor.names.SearchQuery;
import org.sabor.names.SearchText;

/// The participants from whom one chooses for a name, the likely ones first; found in either script.
final class PeopleList {
    private final Messages messages;
    private final Map<Id<Participant>, String> searched = new HashMap<>();
    private Seminar seminar;
    private List<Participant> inOrder = List.of();
    private @Nullable AttendeeMatching matching;
    private @Nullable Rows<Participant> participants;
    private @Nullable Rows<Organisation> organisations;

    PeopleList(Messages messages, Seminar seminar) {
        this.messages = messages;
        this.seminar = seminar;
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    void show(Seminar now) {
        seminar = now;
        if (now.participants() == participants && now.organisations() == organisations) {
            return;
        }
        participants = now.participants();
        organisations = now.organisations();
        matching = null;
        searched.clear();
        var alphabet = Collator.getInstance(messages.language().locale());
        inOrder = now.participants().stream()
                .map(row -> Map.entry(alphabet.getCollationKey(now.nameOf(row, messages.language())), row))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Those who match what is typed; the likely ones for this name come first.
    List<Id<Participant>> matching(ReportName name, String typed) {
        if (matching == null) {
            matching = new AttendeeMatching(seminar);
        }
        var ordered = new LinkedHashSet<Participant>();
        name.match().people().forEach(who -> {
            var participant = seminar.participants().find(who);
            if (participant != null) {
                ordered.add(participant);
            }
        });
        ordered.addAll(matching.likely(name.names(), name.email()));
        ordered.addAll(inOrder);
        var query = SearchQuery.of(typed);
        return ordered.stream()
                .filter(row -> query.matches(searched.computeIfAbsent(row.id(), _ -> SearchText.of(text(row)))))
                .map(Participant::id)
                .toList();
    }

    private String text(Participant row) {
        var parts = new ArrayList<String>();
        var name = row.name();
        parts.addAll(List.of(seminar.nameOf(row, messages.language()), name.full(), name.latin(), name.cyrillic()));
        parts.addAll(row.aliases());
        parts.add(row.email());
        var organisation = seminar.organisationOf(row);
        if (organisation != null) {
            parts.addAll(List.of(organisation.name().bg(), organisation.name().en()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" "));
    }
}
