package org.sabor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.PlannedPerson.Verdict;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Likeness;
import org.sabor.names.Match;
import org.sabor.names.Particulars;
import org.sabor.names.PeopleIndex;
import org.sabor.spreadsheet.Steps;

/// What importing a list into a seminar would do, person by person, before anything happens.
///
/// Who has the same address and name is the same person, and so is who has no address, the same name, and comes from
/// the same organisation: so the same list imported again changes nothing. Whoever else may be somebody who is here
/// is asked about (formats/online-attendance.md 8.5).
public record ImportPlan(PersonList list, List<PlannedPerson> people) {
    public ImportPlan {
        people = List.copyOf(people);
    }

    /// The plan for this list. A pure function; it takes time that grows with the list.
    public static ImportPlan of(PersonList list, Seminar seminar, Steps steps) {
        return new ImportPlan(list, new Planning(list, seminar).planned(steps));
    }

    /// How many people have this verdict.
    public int count(Verdict verdict) {
        return (int)
                people.stream().filter(person -> person.verdict() == verdict).count();
    }

    private static final class Planning {
        /// Who share one address, so that only names tell.
        private static final int MANY = 50;

        private final PersonList list;
        private final Seminar seminar;
        private final Map<Integer, PersonList.Asked> asked = new HashMap<>();
        private final PeopleIndex<Participant> everybody = new PeopleIndex<>();
        /// Who has an address can be no other than those with the same one, or somebody without.
        private final PeopleIndex<Participant> withoutAddress = new PeopleIndex<>();
        private final Map<String, List<Participant>> byEmail = new HashMap<>();
        private final Map<String, PeopleIndex<Participant>> shared = new HashMap<>();
        private final Set<Id<Participant>> taken = new HashSet<>();
        private final Revision revision;

        private Planning(PersonList list, Seminar seminar) {
            this.list = list;
            this.seminar = seminar;
            this.revision = new Revision(seminar);
            list.asked().forEach(each -> asked.put(each.row(), each));
            seminar.participants().stream().filter(Participant::isPerson).forEach(this::enter);
        }

        private void enter(Participant row) {
            var particulars = Particulars.of(seminar, row);
            everybody.add(row, particulars);
            if (particulars.emails().isEmpty()) {
                withoutAddress.add(row, particulars);
            }
            for (var email : particulars.emails()) {
                byEmail.computeIfAbsent(email, _ -> new ArrayList<>(1)).add(row);
            }
        }

        private List<Match<Participant>> matches(ListedPerson person, Particulars particulars) {
            if (!person.emailUsable()) {
                return everybody.matches(particulars);
            }
            var email = person.email().toLowerCase(Locale.ROOT);
            var its = byEmail.getOrDefault(email, List.of());
            var matches = new ArrayList<>(
                    its.size() < MANY
                            ? index(its).matches(particulars)
                            : shared.computeIfAbsent(email, _ -> index(its)).namesakes(particulars));
            matches.addAll(withoutAddress.matches(particulars));
            return matches;
        }

        private PeopleIndex<Participant> index(List<Participant> rows) {
            var index = new PeopleIndex<Participant>();
            rows.forEach(row -> index.add(row, Particulars.of(seminar, row)));
            return index;
        }

        private List<PlannedPerson> planned(Steps steps) {
            var planned = new ArrayList<PlannedPerson>();
            for (var person : list.people()) {
                if (planned.size() % 100 == 0) {
                    steps.at(planned.size(), list.people().size());
                }
                planned.add(plan(person));
            }
            return planned;
        }

        private PlannedPerson plan(ListedPerson person) {
            var particulars = PersonList.particulars(person);
            var matches = matches(person, particulars);
            for (var match : matches) {
                if (isCertain(person, particulars, match)
                        && taken.add(match.who().id())) {
                    var changed = revision.changes(match.who(), person);
                    return new PlannedPerson(
                            person,
                            changed.isEmpty() ? Verdict.UNCHANGED : Verdict.UPDATE,
                            match.who(),
                            null,
                            match.likeness(),
                            changed);
                }
            }
            var maybe = asked.get(person.row());
            if (maybe != null) {
                return new PlannedPerson(
                        person, Verdict.POSSIBLE_DUPLICATE, null, maybe.maybeRow(), maybe.why(), List.of());
            }
            var likely = likely(matches);
            if (likely != null) {
                return new PlannedPerson(
                        person,
                        Verdict.POSSIBLE_DUPLICATE,
                        likely.who(),
                        null,
                        likely.likeness(),
                        revision.changes(likely.who(), person));
            }
            return new PlannedPerson(person, Verdict.NEW, null, null, null, List.of());
        }

        private boolean isCertain(ListedPerson person, Particulars particulars, Match<Participant> match) {
            return switch (match.likeness()) {
                case SAME_EMAIL_AND_NAME -> true;
                case SAME_EMAIL ->
                    particulars.names().isEmpty() || match.who().name().isEmpty();
                case SAME_NAME ->
                    !person.emailUsable()
                            && match.who().email().equalsIgnoreCase(person.email())
                            && sameOrganisation(person, match);
                default -> false;
            };
        }

        private boolean sameOrganisation(ListedPerson person, Match<Participant> match) {
            boolean none = person.organisation().isEmpty() && seminar.organisationOf(match.who()) == null;
            return none || match.sameOrganisation();
        }

        /// The likeliest participant who may be the one, and whom no other row is already.
        private @Nullable Match<Participant> likely(List<Match<Participant>> matches) {
            return matches.stream()
                    .filter(match -> match.likeness() != Likeness.SAME_EMAIL && !match.otherEmail())
                    .filter(match -> !taken.contains(match.who().id()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
