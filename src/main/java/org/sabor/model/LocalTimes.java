package org.sabor.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What the clocks show where remote participants are, while it is some time at the seminar: „10:00 Sofia · 09:00
/// Berlin · 08:00 Lisbon“. The zones of the date itself hold, so the change of clock is right whenever it comes.
///
/// Which zones a country has is in `zones.txt` among the resources, from the IANA time zone database; of a country with
/// several the capital's is shown, and of one that is not there none.
public final class LocalTimes {
    /// A time, and where the clocks show it.
    ///
    /// @param days how many days later it is there than at the seminar; -1 for the day before
    public record At(LocalTime time, int days, List<Bilingual> cities) {
        public At {
            cities = List.copyOf(cities);
        }
    }

    private record City(ZoneId zone, Bilingual name) {}

    private final City own;
    private final Set<City> others;

    private LocalTimes(City own, Set<City> others) {
        this.own = own;
        this.others = others;
    }

    /// The times of the countries from which participants of this seminar take part remotely.
    public static LocalTimes of(Seminar seminar) {
        var countries = seminar.participants().stream()
                .filter(row -> row.status().admitted() && row.plannedMode() == PlannedMode.REMOTE)
                .map(seminar::countryOf)
                .filter(Country::stated)
                .sorted(Comparator.comparing(Country::code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return of(seminar.details().zone(), countries);
    }

    /// The times of these countries beside that of a zone.
    public static LocalTimes of(ZoneId zone, Set<Country> countries) {
        var table = table();
        var own = table.values().stream()
                .flatMap(List::stream)
                .filter(city -> city.zone().equals(zone))
                .findFirst()
                .orElseGet(() -> new City(zone, named(zone)));
        var others = new LinkedHashSet<City>();
        for (var country : countries) {
            table.getOrDefault(country.code(), List.of()).stream()
                    .filter(city -> !city.equals(own))
                    .findFirst()
                    .ifPresent(others::add);
        }
        return new LocalTimes(own, others);
    }

    /// The last part of the zone's name, for a zone that is not in the table.
    private static Bilingual named(ZoneId zone) {
        var id = zone.getId();
        return Bilingual.same(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private static Map<String, List<City>> table() {
        try (var stream = Objects.requireNonNull(LocalTimes.class.getResourceAsStream("zones.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            Collectors.mapping(
                                    cells -> new City(ZoneId.of(cells[1]), new Bilingual(cells[2], cells[3])),
                                    Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The city whose clock the seminar goes by.
    public Bilingual ownCity() {
        return own.name();
    }

    /// What the clocks show elsewhere at this time of the seminar, where they show another time: the nearest to it
    /// first, cities of one time together.
    public List<At> elsewhere(LocalDate date, LocalTime time) {
        var here = date.atTime(time).atZone(own.zone());
        var found = new ArrayList<At>();
        for (var city : others) {
            var there = here.withZoneSameInstant(city.zone()).toLocalDateTime();
            if (there.equals(here.toLocalDateTime())) {
                continue;
            }
            int days = Math.toIntExact(ChronoUnit.DAYS.between(date, there.toLocalDate()));
            var cities = new ArrayList<Bilingual>();
            found.removeIf(at -> {
                boolean same = at.time().equals(there.toLocalTime()) && at.days() == days;
                if (same) {
                    cities.addAll(at.cities());
                }
                return same;
            });
            cities.add(city.name());
            found.add(new At(there.toLocalTime(), days, cities));
        }
        found.sort(Comparator.comparingLong((At at) -> Math.abs(ChronoUnit.MINUTES.between(
                        date.atTime(time), date.plusDays(at.days()).atTime(at.time()))))
                .thenComparing(At::time));
        return List.copyOf(found);
    }
}
