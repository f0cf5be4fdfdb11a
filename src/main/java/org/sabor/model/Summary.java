package org.sabor.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All figures of a seminar, counted in one place by the rules of DOMAIN 2.7, for screens, commands and documents
/// alike.
///
/// @param total over the whole seminar, each person once
/// @param days by day, in the order of the programme
/// @param participations people × days on which they were present
/// @param partners how many organisations the partnership has
/// @param partnersPresent the partner organisations that were present
/// @param othersPresent the other organisations that were present; collective ones are not counted
/// @param countries over all who were present; `partnerCountries` over the partner organisations alone
/// @param groups present organisations by stakeholder group, collective ones not counted
/// @param speakers people who speak, each once
/// @param sessions items of the agenda that are no breaks
/// @param sessionMinutes their length in all, or null where a time is not stated
/// @param visits named visits; `visitGroups` visits that stand for several places
public record Summary(
        Registrations registrations,
        Turnout total,
        Map<Id<Day>, Turnout> days,
        HeadCount participations,
        int partners,
        Presence<Id<Organisation>> partnersPresent,
        Presence<Id<Organisation>> othersPresent,
        Presence<Country> countries,
        Presence<Country> partnerCountries,
        Map<StakeholderGroup, Presence<Id<Organisation>>> groups,
        int speakers,
        int sessions,
        @Nullable Integer sessionMinutes,
        int visits,
        int visitGroups) {

    /// The figures of this seminar; those counted before where it was made anonymous since.
    public static Summary of(Seminar seminar) {
        var kept = seminar.details().figures().kept();
        return kept == null ? counted(seminar) : kept.summary();
    }

    private static Summary counted(Seminar seminar) {
        var index = AttendanceIndex.of(seminar);
        var modes = new LinkedHashMap<Participant, Set<AttendanceMode>>();
        for (var participant : seminar.participants()) {
            var present = index.modes(participant.id());
            if (!present.isEmpty()) {
                modes.put(participant, present);
            }
        }
        var days = new LinkedHashMap<Id<Day>, Turnout>();
        var participations = HeadCount.NONE;
        for (var day : seminar.daysInOrder()) {
            var turnout = turnout(seminar, index, day.id());
            days.put(day.id(), turnout);
            participations = participations.plus(turnout.present());
        }
        Predicate<@Nullable Organisation> single = organisation -> organisation != null && !organisation.collective();
        return new Summary(
                Registrations.of(seminar, index),
                turnout(seminar, index, null),
                days,
                participations,
                (int) seminar.organisations().stream()
                        .filter(Organisation::partner)
                        .count(),
                presence(modes, organisation(seminar, single.and(o -> o != null && o.partner()))),
                presence(modes, organisation(seminar, single.and(o -> o != null && !o.partner()))),
                presence(modes, country(seminar, _ -> true)),
                presence(modes, country(seminar, o -> o != null && o.partner())),
                groups(seminar, modes),
                (int) seminar.speakers().stream()
                        .map(Speaker::participant)
                        .distinct()
                        .count(),
                meetings(seminar).size(),
                minutes(meetings(seminar)),
                (int) seminar.visits().stream().filter(visit -> !visit.group()).count(),
                (int) seminar.visits().stream().filter(Visit::group).count());
    }

    private static Turnout turnout(Seminar seminar, AttendanceIndex index, @Nullable Id<Day> day) {
        var turnout = Turnout.NONE;
        for (var participant : seminar.participants()) {
            turnout =
                    turnout.plus(participant, index.modes(participant.id(), day), index.absent(participant.id(), day));
        }
        return turnout;
    }

    private static Function<Participant, @Nullable Id<Organisation>> organisation(
            Seminar seminar, Predicate<@Nullable Organisation> wanted) {
        return participant -> {
            var organisation = seminar.organisationOf(participant);
            return organisation != null && wanted.test(organisation) ? organisation.id() : null;
        };
    }

    private static Function<Participant, @Nullable Country> country(
            Seminar seminar, Predicate<@Nullable Organisation> wanted) {
        return participant -> {
            var country = seminar.countryOf(participant);
            return country.stated() && wanted.test(seminar.organisationOf(participant)) ? country : null;
        };
    }

    private static <T> Presence<T> presence(
            Map<Participant, Set<AttendanceMode>> modes, Function<Participant, @Nullable T> of) {
        var inPerson = new LinkedHashSet<T>();
        var remote = new LinkedHashSet<T>();
        modes.forEach((participant, present) -> {
            var value = of.apply(participant);
            if (value != null && present.contains(AttendanceMode.IN_PERSON)) {
                inPerson.add(value);
            }
            if (value != null && present.contains(AttendanceMode.REMOTE)) {
                remote.add(value);
            }
        });
        return new Presence<>(inPerson, remote);
    }

    private static Map<StakeholderGroup, Presence<Id<Organisation>>> groups(
            Seminar seminar, Map<Participant, Set<AttendanceMode>> modes) {
        var groups = new TreeMap<StakeholderGroup, Presence<Id<Organisation>>>();
        for (var group : StakeholderGroup.values()) {
            Predicate<@Nullable Organisation> wanted = o -> o != null && !o.collective() && o.group() == group;
            var present = presence(modes, organisation(seminar, wanted));
            if (!present.all().isEmpty()) {
                groups.put(group, present);
            }
        }
        return groups;
    }

    private static List<Session> meetings(Seminar seminar) {
        return seminar.sessions().stream()
                .filter(session -> session.kind() != SessionKind.BREAK)
                .toList();
    }

    private static @Nullable Integer minutes(List<Session> sessions) {
        int minutes = 0;
        for (var session : sessions) {
            var start = session.start();
            var end = session.end();
            if (start == null || end == null) {
                return null;
            }
            minutes += (int) Duration.between(start, end).toMinutes();
        }
        return minutes;
    }

    /// The organisations of this presence in the order of their rows.
    public static List<Organisation> sorted(Seminar seminar, Set<Id<Organisation>> ids) {
        return ids.stream()
                .map(seminar.organisations()::require)
                .sorted(Comparator.comparing(Organisation::id))
                .collect(Collectors.toList());
    }
}
