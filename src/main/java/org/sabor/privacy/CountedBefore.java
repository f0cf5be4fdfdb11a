package org.sabor.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Country;
import org.sabor.model.HeadCount;
import org.sabor.model.Id;
import org.sabor.model.KeptFigures;
import org.sabor.model.KeptFigures.OfPeriod;
import org.sabor.model.KeptFigures.Said;
import org.sabor.model.KeptFigures.Tally;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.StakeholderGroup;
import org.sabor.model.Summary;

/// Counts what a seminar keeps when it is made anonymous, by the rules by which its documents count (DOMAIN 2.7, R26).
final class CountedBefore {
    /// Below that the number of people of an organisation is not kept (DOMAIN 5.3).
    private static final int LEAST_OF_ORGANISATION = 3;

    private final Seminar seminar;
    private final AttendanceIndex index;
    private final boolean recorded;

    private CountedBefore(Seminar seminar) {
        this.seminar = seminar;
        index = AttendanceIndex.of(seminar);
        recorded = seminar.attendanceRecorded();
    }

    /// @param day the day on which it is made anonymous
    static KeptFigures of(Seminar seminar, LocalDate day) {
        return new CountedBefore(seminar).figures(day);
    }

    private KeptFigures figures(LocalDate day) {
        var countries = new LinkedHashMap<Country, Tally>();
        var groups = new LinkedHashMap<StakeholderGroup, Tally>();
        var organisations = new LinkedHashMap<Id<Organisation>, Tally>();
        var withoutGroup = Tally.NONE;
        for (var person : seminar.participants()) {
            boolean listed =
                    person.status().admitted() || !index.modes(person.id()).isEmpty();
            if (!listed) {
                continue;
            }
            var tally = tally(person);
            countries.merge(seminar.countryOf(person), tally, Tally::plus);
            var organisation = seminar.organisationOf(person);
            if (organisation == null) {
                withoutGroup = withoutGroup.plus(tally);
            } else {
                groups.merge(organisation.group(), tally, Tally::plus);
                organisations.merge(organisation.id(), tally, Tally::plus);
            }
        }
        var ofGroups = new ArrayList<KeptFigures.OfGroup>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> ofGroups.add(new KeptFigures.OfGroup(each.getKey(), each.getValue())));
        if (!withoutGroup.equals(Tally.NONE)) {
            ofGroups.add(new KeptFigures.OfGroup(null, withoutGroup));
        }
        return new KeptFigures(
                day,
                Summary.of(seminar),
                countries.entrySet().stream()
                        .sorted(Comparator.comparing(each -> each.getKey().code()))
                        .map(each -> new KeptFigures.OfCountry(each.getKey(), each.getValue()))
                        .toList(),
                ofGroups,
                organisations.entrySet().stream()
                        .filter(each -> enough(each.getValue()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new KeptFigures.OfOrganisation(each.getKey(), each.getValue()))
                        .toList(),
                periods(),
                said(),
                seminar.photos().size(),
                recorded,
                seminar.attendance().stream().anyMatch(Attendance::present),
                seminar.attendance().stream().anyMatch(row -> !row.present()));
    }

    private static boolean enough(Tally tally) {
        var all = tally.inPerson()
                .plus(tally.remote())
                .plus(tally.mixed())
                .plus(tally.notStated())
                .plus(tally.absent());
        return all.known() >= LEAST_OF_ORGANISATION || all.known() == 0;
    }

    /// How a participant took part: as planned while nothing is recorded, as recorded from then on.
    private Tally tally(Participant person) {
        var heads = HeadCount.of(person);
        var none = HeadCount.NONE;
        var inPerson = new Tally(heads, none, none, none, none);
        var remote = new Tally(none, heads, none, none, none);
        var notStated = new Tally(none, none, none, heads, none);
        if (!recorded) {
            return switch (person.plannedMode()) {
                case IN_PERSON -> inPerson;
                case REMOTE -> remote;
                case NOT_STATED -> notStated;
            };
        }
        var modes = index.modes(person.id());
        if (modes.size() > 1) {
            return new Tally(none, none, heads, none, none);
        } else if (modes.isEmpty()) {
            return index.absent(person.id(), null) ? new Tally(none, none, none, none, heads) : notStated;
        }
        return modes.contains(AttendanceMode.REMOTE) ? remote : inPerson;
    }

    private List<OfPeriod> periods() {
        var byPeriod = new HashMap<Period, OfPeriod>();
        for (var row : seminar.attendance()) {
            var person = seminar.participants().find(row.participant());
            if (person == null || (row.present() && !index.counts(row))) {
                continue;
            }
            var heads = HeadCount.of(person);
            var one = new OfPeriod(
                    row.period(),
                    row.mode() == AttendanceMode.IN_PERSON ? heads : HeadCount.NONE,
                    row.mode() == AttendanceMode.REMOTE ? heads : HeadCount.NONE,
                    row.present() ? HeadCount.NONE : heads);
            byPeriod.merge(
                    row.period(),
                    one,
                    (a, b) -> new OfPeriod(
                            a.period(),
                            a.inPerson().plus(b.inPerson()),
                            a.remote().plus(b.remote()),
                            a.absent().plus(b.absent())));
        }
        return byPeriod.values().stream()
                .sorted(Comparator.comparing((OfPeriod each) -> each.period().day())
                        .thenComparing(each -> each.period().part())
                        .thenComparing(each -> String.valueOf(each.period().session())))
                .toList();
    }

    private Said said() {
        return new Said(
                people(person -> person.organisation() == null && came(person, AttendanceMode.IN_PERSON)),
                people(person -> person.organisation() == null && came(person, AttendanceMode.REMOTE)),
                people(person -> person.plannedMode() == PlannedMode.IN_PERSON && came(person, AttendanceMode.REMOTE)),
                people(person -> person.plannedMode() == PlannedMode.REMOTE && came(person, AttendanceMode.IN_PERSON)));
    }

    private boolean came(Participant person, AttendanceMode mode) {
        return index.modes(person.id()).contains(mode);
    }

    private int people(Predicate<Participant> which) {
        return (int) seminar.participants().stream()
                .filter(Participant::isPerson)
                .filter(which)
                .count();
    }
}
