package org.sabor.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.names.Likeness;
import org.sabor.names.Match;
import org.sabor.names.Particulars;
import org.sabor.names.PeopleIndex;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableFile;

/// The people of a list, each once, and what else the rows of the sheet are (formats/online-attendance.md 8.5).
///
/// @param people in the order of the list; who is in it twice has the first row, with what the second adds
/// @param repeated rows of people who are there already
/// @param asked rows of people who may be there already: somebody has to say. They are among the people too
/// @param ignored rows that are no people
/// @param warnings what to look at, row by row
public record PersonList(
        List<ListedPerson> people,
        List<ListRow.Repeated> repeated,
        List<Asked> asked,
        List<ListRow.Ignored> ignored,
        List<ListRow.Warning> warnings) {
    /// A row without an address that may be the person of another row.
    public record Asked(int row, int maybeRow, Likeness why) {}

    public PersonList {
        people = List.copyOf(people);
        repeated = List.copyOf(repeated);
        asked = List.copyOf(asked);
        ignored = List.copyOf(ignored);
        warnings = warnings.stream()
                .sorted(Comparator.comparingInt(ListRow.Warning::row))
                .toList();
    }

    /// Reads the people of this sheet.
    public static PersonList of(TableFile file, Sheet sheet, ListLayout layout, Steps steps) {
        var read = new ListReader(sheet, layout, file.delimiter() != null).read();
        return new Sorting(read, steps).sorted();
    }

    /// By what the person is known again.
    static Particulars particulars(ListedPerson person) {
        var name = NameParts.of(person);
        List<String> names = person.fullName().isEmpty()
                ? List.of(person.latin())
                : List.of(name.full(), person.fullName(), person.latin());
        return Particulars.of(
                names,
                person.emailUsable() ? List.of(person.email()) : List.of(),
                List.of(person.organisation()),
                person.country());
    }

    /// Tells who is in the list twice. Of people with an address only the same address says so; names are compared
    /// for those without, which takes longer.
    private static final class Sorting {
        /// So many rows of one name are compared with; a list that repeats one name for ever says nothing more.
        private static final int MOST_ALIKE = 20;

        private final ListReader read;
        private final Steps steps;
        private final List<ListRow.Repeated> repeated = new ArrayList<>();
        private final List<Asked> asked = new ArrayList<>();
        private final Map<Integer, ListedPerson> people = new TreeMap<>();
        private final Map<String, List<Integer>> byEmail = new HashMap<>();
        private final Map<String, PeopleIndex<Integer>> shared = new HashMap<>();
        private final Map<String, Integer> alike = new HashMap<>();
        private int done;

        private Sorting(ListReader read, Steps steps) {
            this.read = read;
            this.steps = steps;
        }

        private PersonList sorted() {
            var without = new ArrayList<ListedPerson>();
            for (var person : read.people()) {
                if (person.emailUsable()) {
                    step();
                    takeWithAddress(person);
                } else {
                    without.add(person);
                }
            }
            if (!without.isEmpty()) {
                takeWithoutAddress(without);
            }
            return new PersonList(List.copyOf(people.values()), repeated, asked, read.ignored(), read.warnings());
        }

        private void step() {
            if (done++ % 100 == 0) {
                steps.at(Math.min(done, read.people().size()), read.people().size());
            }
        }

        private void takeWithAddress(ListedPerson person) {
            var email = person.email().toLowerCase(Locale.ROOT);
            var its = byEmail.computeIfAbsent(email, _ -> new ArrayList<>(1));
            var same = its.isEmpty() ? null : samePerson(person, its, email);
            if (same != null) {
                repeat(person, same);
                return;
            }
            its.add(person.row());
            people.put(person.row(), person);
            var index = shared.get(email);
            if (index != null) {
                index.add(person.row(), particulars(person));
            }
        }

        /// The row of the same person among those with this address: whose name is alike, or not known.
        private @Nullable Integer samePerson(ListedPerson person, List<Integer> its, String email) {
            var first = Objects.requireNonNull(people.get(its.getFirst()));
            if (person.fullName().isEmpty() || first.fullName().isEmpty()) {
                return first.row();
            }
            var index = shared.computeIfAbsent(email, _ -> {
                var made = new PeopleIndex<Integer>();
                its.forEach(row -> made.add(row, particulars(Objects.requireNonNull(people.get(row)))));
                return made;
            });
            return index.namesakes(particulars(person)).stream()
                    .map(Match::who)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private void takeWithoutAddress(List<ListedPerson> without) {
            var index = new PeopleIndex<Integer>();
            for (var person : people.values()) {
                step();
                alike.merge(person.fullName(), 1, Integer::sum);
                index.add(person.row(), particulars(person));
            }
            for (var person : without) {
                step();
                var particulars = particulars(person);
                var matches = index.matches(particulars);
                if (!matches.isEmpty()) {
                    var match = matches.getFirst();
                    asked.add(new Asked(person.row(), match.who(), match.likeness()));
                }
                people.put(person.row(), person);
                if (alike.merge(person.fullName(), 1, Integer::sum) <= MOST_ALIKE) {
                    index.add(person.row(), particulars);
                }
            }
        }

        private void repeat(ListedPerson person, int row) {
            var first = Objects.requireNonNull(people.get(row));
            repeated.add(new ListRow.Repeated(person.row(), row, Message.of("list.repeated.email")));
            for (var difference : Differences.between(first, person)) {
                read.warnings()
                        .add(new ListRow.Warning(
                                person.row(), Message.of("list.warning.contradiction", row, difference.label())));
            }
            people.put(row, first.filledFrom(person));
        }
    }
}
