package org.sabor.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            int rows = changes(seminar, Set.of(term)).size();
            if (rows > 0) {
                due.put(term, rows);
            }
        }
        return due;
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
        var proving = proving(seminar);
        var changes = new ArrayList<RowChange>();
        for (var kind : List.of(RowKind.PARTICIPANT, RowKind.NEEDS, RowKind.SPEAKER)) {
            var columns = new HashMap<String, DataColumn>();
            PersonalData.of(kind).forEach(column -> columns.put(column.component(), column));
            for (var row : seminar.rows(kind)) {
                if (kind == RowKind.NEEDS) {
                    if (terms.contains(Term.NEEDS)) {
                        changes.add(new RowChange.Removed(row));
                    }
                    continue;
                }
                var after = (Row<?>) Recast.of((Record) row, (component, value) -> {
                    var column = columns.get(component.getName());
                    var personal = column == null ? null : column.personal();
                    boolean goes = personal != null && terms.contains(personal.term());
                    boolean proof = personal != null && personal.term() == Term.EMAIL && proving.contains(row.id());
                    return goes && !proof ? Recast.empty(component) : value;
                });
                if (!after.equals(row)) {
                    changes.add(new RowChange.Changed(row, after));
                }
            }
        }
        return changes;
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
