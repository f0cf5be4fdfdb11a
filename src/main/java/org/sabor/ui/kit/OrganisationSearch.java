package org.sabor.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.OrganisationType;
import org.sabor.workspace.Workspace;

/// Finds an organisation by its name, and adds one on the spot that is not there yet.
public final class OrganisationSearch {
    private final Workspace workspace;
    private final Messages messages;
    private List<Organisation> from = List.of();
    private List<Id<Organisation>> sorted = List.of();
    private @Nullable Organisation waiting;

    /// The organisations of this workspace.
    public OrganisationSearch(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    /// A field for one of them.
    public SearchEntry<Id<Organisation>> entry(String key) {
        return new SearchEntry<>(key, this::all, this::name, messages).adding("organisation.add-named", this::added);
    }

    /// A field for one of them that adds nothing by itself: one that is not there yet is [#waiting] to be added
    /// together with whoever comes from it.
    public SearchEntry<Id<Organisation>> waitingEntry(String key) {
        return new SearchEntry<>(key, this::all, this::name, messages).adding("organisation.add-named", text -> {
            var made = named(text);
            waiting = made;
            return made.id();
        });
    }

    /// The organisation with this id that waits to be added, or null.
    public @Nullable Organisation waiting(@Nullable Id<Organisation> id) {
        return waiting != null && waiting.id().equals(id) ? waiting : null;
    }

    @SuppressWarnings("ReferenceEquality") // the same rows have the same order
    private List<Id<Organisation>> all() {
        var now = workspace.seminar().organisations();
        if (from != now) {
            var alphabet = Collator.getInstance(messages.language().locale());
            sorted = now.stream()
                    .sorted(Comparator.comparing(row -> row.name().in(messages.language()), alphabet::compare))
                    .map(Organisation::id)
                    .toList();
            from = now;
        }
        return sorted;
    }

    private String name(@Nullable Id<Organisation> id) {
        var waits = waiting(id);
        var organisation = waits == null ? workspace.seminar().organisations().find(id) : waits;
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    private Id<Organisation> added(String text) {
        var organisation = named(text);
        workspace.perform(OrganisationEdits.add(organisation));
        return organisation.id();
    }

    private Organisation named(String text) {
        boolean bulgarian =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return Organisation.named(
                workspace.ids().next(),
                bulgarian ? new Bilingual(text, "") : new Bilingual("", text),
                OrganisationType.OTHER,
                Country.NOT_STATED);
    }
}
