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

    /// The organisations of this workspace.
    public OrganisationSearch(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    /// A field for one of them.
    public SearchEntry<Id<Organisation>> entry(String key) {
        return new SearchEntry<>(key, this::all, this::name, messages).adding("organisation.add-named", this::added);
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
        var organisation = workspace.seminar().organisations().find(id);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    private Id<Organisation> added(String text) {
        boolean bulgarian =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        var organisation = Organisation.named(
                workspace.ids().next(),
                bulgarian ? new Bilingual(text, "") : new Bilingual("", text),
                OrganisationType.OTHER,
                Country.NOT_STATED);
        workspace.perform(OrganisationEdits.add(organisation));
        return organisation.id();
    }
}
