package org.sabor.privacy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;

/// What is deleted before the papers are: diets and accessibility needs, phones, travel, and e-mail addresses that
/// prove nobody's remote attendance, each by a term of its own (DOMAIN 5.2). It is proposed, and a person confirms it.
public final class EarlyDeletion {
    private static final List<RowKind> KINDS = List.of(RowKind.PARTICIPANT, RowKind.NEEDS, RowKind.SPEAKER);
    private static final List<Term> TERMS = List.of(Term.NEEDS, Term.PHONE, Term.TRAVEL, Term.EMAIL);

    private EarlyDeletion() {}

    /// When the data of this term are to be deleted, or null while no day of the seminar has a date.
    public static @Nullable LocalDate due(Seminar seminar, Term term) {
        var last = seminar.days().stream()
                .map(Day::date)
                .filter(date -> date != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last == null) {
            return null;
        }
        var terms = seminar.project().retention().terms();
        return switch (term) {
            case NEEDS -> last.plusDays(terms.needsDays());
            case PHONE -> last.plusDays(terms.phoneDays());
            case TRAVEL -> last.plusDays(terms.travelDays());
            case EMAIL -> last.plusMonths(terms.emailMonths());
            case RETENTION -> seminar.project().retention().until();
        };
    }

    /// How many rows have data that are due on this day, by term; terms by which nothing is due are not in it.
    public static Map<Term, Integer> due(Seminar seminar, LocalDate today) {
        var due = new EnumMap<Term, Integer>(Term.class);
        for (var term : terms(seminar, today)) {
            int rows = (int) KINDS.stream()
                    .mapToLong(kind -> count(seminar, kind, Set.of(term)))
                    .sum();
            if (rows > 0) {
                due.put(term, rows);
            }
        }
        return due;
    }

    private static long count(Seminar seminar, RowKind kind, Set<Term> terms) {
        var going = Going.of(seminar, kind, terms);
        return seminar.rows(kind).stream().filter(going::any).count();
    }

    private static Set<Term> terms(Seminar seminar, LocalDate today) {
        var over = new HashSet<Term>();
        for (var term : TERMS) {
            var day = due(seminar, term);
            if (day != null && today.isAfter(day)) {
                over.add(term);
            }
        }
        return over;
    }

    /// The seminar without what is due on this day. It is for [org.sabor.model.Seminar] as a value; the file is
    /// written anew with it, so that the history does not have the data either.
    public static Seminar apply(Seminar seminar, LocalDate today) {
        return seminar.apply(new Edit(Message.of("early.done"), changes(seminar, terms(seminar, today))));
    }

    private static List<RowChange> changes(Seminar seminar, Set<Term> terms) {
        var changes = new ArrayList<RowChange>();
        for (var kind : KINDS) {
            var going = Going.of(seminar, kind, terms);
            for (var row : seminar.rows(kind)) {
                if (going.any(row)) {
                    changes.add(
                            kind == RowKind.NEEDS
                                    ? new RowChange.Removed(row)
                                    : new RowChange.Changed(row, going.without(row)));
                }
            }
        }
        return changes;
    }

    /// What goes of the rows of a kind: all of the needs, some components of the others. Only these are looked at, for
    /// a seminar has thousands of rows and is asked often.
    private record Going(boolean all, List<Part> parts, Set<Id<Participant>> proving) {
        /// A component that goes, and what is left in its place.
        private record Part(
                RecordComponent component,
                boolean proof,
                @Nullable Object empty) {}

        static Going of(Seminar seminar, RowKind kind, Set<Term> terms) {
            var parts = new ArrayList<Part>();
            if (kind == RowKind.NEEDS) {
                return new Going(terms.contains(Term.NEEDS), parts, Set.of());
            }
            var columns = new HashMap<String, DataColumn>();
            PersonalData.of(kind).forEach(column -> columns.put(column.component(), column));
            for (var component : kind.type().getRecordComponents()) {
                var column = columns.get(component.getName());
                var personal = column == null ? null : column.personal();
                if (personal != null && terms.contains(personal.term())) {
                    parts.add(new Part(component, personal.term() == Term.EMAIL, Recast.empty(component)));
                }
            }
            return new Going(false, parts, terms.contains(Term.EMAIL) ? EarlyDeletion.proving(seminar) : Set.of());
        }

        boolean any(Row<?> row) {
            return all || parts.stream().anyMatch(part -> goes(part, row));
        }

        private boolean goes(Part part, Row<?> row) {
            return !Objects.equals(Recast.value((Record) row, part.component), part.empty) && !stays(part, row);
        }

        private boolean stays(Part part, Row<?> row) {
            return part.proof && proving.contains(row.id());
        }

        Row<?> without(Row<?> row) {
            return (Row<?>) Recast.of((Record) row, (component, value) -> {
                for (var part : parts) {
                    if (part.component.getName().equals(component.getName()) && !stays(part, row)) {
                        return part.empty;
                    }
                }
                return value;
            });
        }
    }

    /// Whose address proves that they took part remotely (DOMAIN 2.3).
    private static Set<Id<Participant>> proving(Seminar seminar) {
        var proving = new HashSet<Id<Participant>>();
        for (var row : seminar.attendance()) {
            if (row.mode() == AttendanceMode.REMOTE) {
                proving.add(row.participant());
            }
        }
        return proving;
    }
}
