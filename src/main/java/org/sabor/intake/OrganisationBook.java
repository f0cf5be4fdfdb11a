package org.sabor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Organisation;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.names.Folding;

/// The organisations of a seminar by their names, to which an import adds those that are not there.
final class OrganisationBook {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Id<Organisation>>> byName = new HashMap<>();
    private final Map<Id<Organisation>, Organisation> now = new LinkedHashMap<>();
    private final Map<Id<Organisation>, Organisation> before = new HashMap<>();

    OrganisationBook(Seminar seminar) {
        for (var row : seminar.organisations()) {
            before.put(row.id(), row);
            enter(row);
        }
    }

    private void enter(Organisation row) {
        now.put(row.id(), row);
        var names = new ArrayList<>(row.aliases());
        names.add(row.name().bg());
        names.add(row.name().en());
        for (var name : names) {
            if (!name.isEmpty()) {
                var its = byName.computeIfAbsent(key(name), _ -> new ArrayList<>(1));
                if (!its.contains(row.id())) {
                    its.add(row.id());
                }
            }
        }
    }

    private static String key(String name) {
        var key = NO_LETTER.matcher(Folding.fold(name)).replaceAll(" ").strip();
        return key.isEmpty() ? name : key;
    }

    /// The organisation of this name, in this country where there are several; null where there is none.
    @Nullable
    Organisation find(String name, Country country) {
        var its = byName.getOrDefault(key(name), List.of()).stream()
                .map(id -> Objects.requireNonNull(now.get(id)))
                .toList();
        for (var row : its) {
            if (row.country().equals(country)) {
                return row;
            }
        }
        return its.isEmpty() ? null : its.getFirst();
    }

    /// Whether the organisation with this id has this name.
    boolean isNamed(@Nullable Id<Organisation> id, String name) {
        return id != null && byName.getOrDefault(key(name), List.of()).contains(id);
    }

    /// The organisation with this id as it is now.
    Organisation require(Id<Organisation> id) {
        return Objects.requireNonNull(now.get(id));
    }

    /// The organisation of this name, made where it is not there; its country is noted where it was not stated.
    Organisation take(String name, Country country, Ids ids) {
        var there = find(name, country);
        if (there == null) {
            var added = Organisation.named(
                    ids.next(), NameParts.Texts.bilingual(name), InstitutionWords.typeOf(name), country);
            enter(added);
            return added;
        }
        if (!there.country().stated() && country.stated()) {
            var placed = there.withCountry(country);
            now.put(placed.id(), placed);
            return placed;
        }
        return there;
    }

    /// What has come to the seminar's organisations.
    List<RowChange> changes() {
        var changes = new ArrayList<RowChange>();
        now.forEach((id, row) -> {
            var old = before.get(id);
            if (old == null) {
                changes.add(new RowChange.Added(row));
            } else if (!old.equals(row)) {
                changes.add(new RowChange.Changed(old, row));
            }
        });
        return changes;
    }
}
