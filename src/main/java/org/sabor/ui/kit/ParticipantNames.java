package org.sabor.ui.kit;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;
import org.sabor.workspace.Workspace;

/// The participants by name, for fields in which one looks for a person. Namesakes are told apart by their
/// organisation.
public final class ParticipantNames {
    private final Workspace workspace;
    private final Messages messages;
    private final Map<Id<Participant>, String> names = new HashMap<>();
    private final Map<String, CollationKey> keys = new HashMap<>();
    private final Collator alphabet;
    private @Nullable Rows<Participant> participants;
    private @Nullable Rows<Organisation> organisations;

    /// The names of the participants of this workspace.
    public ParticipantNames(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        this.alphabet = Collator.getInstance(messages.language().locale());
    }

    /// The name of this participant, empty where there is none with this id.
    public String of(Id<Participant> participant) {
        refresh();
        return names.getOrDefault(participant, "");
    }

    /// The ids of those who match, in the order of the alphabet.
    public List<Id<Participant>> those(Predicate<Participant> match) {
        refresh();
        return workspace.seminar().participants().stream()
                .filter(match)
                .map(Participant::id)
                .sorted(Comparator.comparing(this::key))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    private void refresh() {
        var seminar = workspace.seminar();
        if (seminar.participants() == participants && seminar.organisations() == organisations) {
            return;
        }
        participants = seminar.participants();
        organisations = seminar.organisations();
        names.clear();
        var count = new HashMap<String, Integer>();
        for (var row : seminar.participants()) {
            var name = seminar.nameOf(row, messages.language());
            names.put(row.id(), name);
            count.merge(name, 1, Integer::sum);
        }
        for (var row : seminar.participants()) {
            var name = seminar.nameOf(row, messages.language());
            if (count.getOrDefault(name, 0) > 1) {
                names.put(row.id(), name + origin(seminar, row));
            }
        }
    }

    /// By which a name is sorted: it takes long to make, so only of those who are asked for.
    private CollationKey key(Id<Participant> row) {
        return keys.computeIfAbsent(names.getOrDefault(row, ""), alphabet::getCollationKey);
    }

    private String origin(Seminar seminar, Participant row) {
        var organisation = seminar.organisationOf(row);
        return organisation == null ? "" : " · " + organisation.name().in(messages.language());
    }
}
