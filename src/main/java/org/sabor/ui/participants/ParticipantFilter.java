package org.sabor.ui.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// The menu that filters the participants: any of what is chosen in one part, all of the parts together.
final class ParticipantFilter extends MenuButton {
    private final RecordTable<Participant> table;
    private final Workspace workspace;
    private final Messages messages;
    private final List<Part<?>> parts = new ArrayList<>();
    private String name = "";

    /// A part of the menu: values of one kind, and which participants have a value.
    private record Part<V>(Menu menu, Function<V, String> label, Fits<V> fits, List<V> chosen) {
        boolean test(Participant row) {
            return chosen.isEmpty() || chosen.stream().anyMatch(value -> fits.test(row, value));
        }

        String names() {
            return chosen.stream().map(label).collect(Collectors.joining(", "));
        }
    }

    private interface Fits<V> {
        boolean test(Participant row, V value);
    }

    ParticipantFilter(RecordTable<Participant> table, Workspace workspace, Messages messages) {
        super(messages.text("participants.filter"), Icons.FILTER.node());
        this.table = table;
        this.workspace = workspace;
        this.messages = messages;
        setId("participants-filter");
        setMinWidth(USE_PREF_SIZE);
        part(
                "participants.filter.status",
                messages::text,
                (row, status) -> row.status() == status,
                List.of(ParticipantStatus.values()));
        part(
                "participants.filter.mode",
                mode -> ModeSign.of(mode).text(messages),
                (row, mode) -> row.plannedMode() == mode,
                List.of(PlannedMode.values()));
        var roles = part("participants.filter.role", messages::text, ParticipantFilter::has, List.<Role>of());
        var types = part("participants.filter.type", messages::text, this::isOfType, List.<OrganisationType>of());
        var countries = part(
                "participants.filter.country",
                this::country,
                (row, country) -> workspace.seminar().countryOf(row).equals(country),
                List.<Country>of());
        part(
                "participants.filter.missing",
                messages::text,
                (row, what) -> what.missingFor(row),
                List.of(MissingData.values()));
        getItems().addAll(new SeparatorMenuItem(), showAll());
        setOnShowing(_ -> {
            fill(roles, rolesThere());
            fill(types, typesThere());
            fill(countries, countriesThere());
        });
        table.filterNameProperty().addListener((_, _, now) -> {
            if (!now.equals(name)) {
                forget();
            }
        });
    }

    private MenuItem showAll() {
        var item = new MenuItem(messages.text("participants.filter.show-all"), Icons.CLOSE.node());
        item.setId("participants-filter-show-all");
        item.setOnAction(_ -> table.showAll());
        return item;
    }

    private <V> Part<V> part(String key, Function<V, String> label, Fits<V> fits, List<V> values) {
        var menu = new Menu(messages.text(key));
        menu.setId(Actions.id(key));
        var part = new Part<>(menu, label, fits, new ArrayList<>());
        fill(part, values);
        getItems().add(menu);
        parts.add(part);
        return part;
    }

    private <V> void fill(Part<V> part, List<V> values) {
        part.menu().getItems().clear();
        for (var value : values) {
            var item = new CheckMenuItem(part.label().apply(value));
            item.setId(part.menu().getId() + "-" + values.indexOf(value));
            item.setSelected(part.chosen().contains(value));
            item.setOnAction(_ -> {
                part.chosen().remove(value);
                if (item.isSelected()) {
                    part.chosen().add(value);
                }
                apply();
            });
            part.menu().getItems().add(item);
        }
    }

    /// Who has no role counts as a plain participant.
    private static boolean has(Participant row, Role role) {
        return row.has(role) || (row.roles().isEmpty() && role == Role.PARTICIPANT);
    }

    private boolean isOfType(Participant row, OrganisationType type) {
        var organisation = workspace.seminar().organisationOf(row);
        return organisation != null && organisation.type() == type;
    }

    private List<Role> rolesThere() {
        var participants = workspace.seminar().participants();
        return Stream.of(Role.values())
                .filter(role -> participants.stream().anyMatch(row -> has(row, role)))
                .toList();
    }

    private List<OrganisationType> typesThere() {
        var seminar = workspace.seminar();
        return seminar.participants().stream()
                .map(seminar::organisationOf)
                .filter(Objects::nonNull)
                .map(Organisation::type)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Country> countriesThere() {
        var seminar = workspace.seminar();
        return seminar.participants().stream()
                .map(seminar::countryOf)
                .distinct()
                .sorted(Comparator.comparing(this::country))
                .toList();
    }

    private String country(Country country) {
        return country.stated() ? messages.country(country.code()) : messages.text("participants.filter.no-country");
    }

    private void apply() {
        name = parts.stream().map(Part::names).filter(names -> !names.isEmpty()).collect(Collectors.joining(" · "));
        Predicate<Participant> all = row -> parts.stream().allMatch(part -> part.test(row));
        table.filterProperty().set(all);
        table.filterNameProperty().set(name);
    }

    /// Somebody else has set or taken away the filter.
    private void forget() {
        name = "";
        for (var part : parts) {
            part.chosen().clear();
            for (var item : part.menu().getItems()) {
                if (item instanceof CheckMenuItem check) {
                    check.setSelected(false);
                }
            }
        }
    }
}
