package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Format;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;

/// Who stands in which row of the attendance sheet of a day, and the print under whose number that list is kept.
///
/// @param rows the rows in order; a group stands in as many as people are expected
/// @param print the same list, printed before and not entered yet, or null
record SheetList(
        Day day,
        List<Participant> rows,
        int blankRows,
        @Nullable SheetPrint print) {
    /// A larger group signs on rows that are added by hand, or on a sheet of its own.
    private static final int MOST_ROWS_OF_A_GROUP = 40;

    SheetList {
        rows = List.copyOf(rows);
    }

    /// The lists of the days that are wanted; none for a day on which nobody can come in person.
    static List<SheetList> of(Request request) {
        var lists = new ArrayList<SheetList>();
        for (var day : request.seminar().daysInOrder()) {
            if (request.choices().wants(day)) {
                var expected = expected(request.seminar(), day);
                boolean online = request.seminar().details().format() == Format.REMOTE;
                if (!(online && expected.isEmpty())) {
                    lists.add(of(request, day, expected));
                }
            }
        }
        return lists;
    }

    /// Whoever signs on this day, in no order.
    static List<Participant> expected(Seminar seminar, Day day) {
        return new Attendees(seminar).inPerson(day);
    }

    /// A list that was printed before in another language stays in the order of that print, so that a row has one
    /// number in all languages.
    private static SheetList of(Request request, Day day, List<Participant> expected) {
        var seminar = request.seminar();
        int blank = request.choices().blankRows();
        var languages = new LinkedHashSet<Language>(request.language().languages());
        languages.addAll(List.of(Language.values()));
        var own = rows(request, expected, languages.getFirst());
        for (var language : languages) {
            var rows = language == languages.getFirst() ? own : rows(request, expected, language);
            var print = SheetPrints.untouched(seminar, Period.of(day.id()), ids(rows), blank);
            if (print != null) {
                return new SheetList(day, rows, blank, print);
            }
        }
        return new SheetList(day, own, blank, null);
    }

    private static List<Participant> rows(Request request, List<Participant> expected, Language language) {
        var rows = new ArrayList<Participant>();
        for (var participant : new PeopleOrder(request.seminar(), Messages.of(language))
                .sorted(expected, request.choices().order())) {
            for (int i = 0; i < rowsOf(participant); i++) {
                rows.add(participant);
            }
        }
        return rows;
    }

    /// Everybody signs for themselves: a group has as many rows as people are expected, and an organisation of which
    /// nobody knows who or how many will come has one. Whoever comes writes the name.
    static int rowsOf(Participant participant) {
        var heads = participant.headCount();
        return participant.isPerson() || heads == null ? 1 : Math.min(heads, MOST_ROWS_OF_A_GROUP);
    }

    /// The ids in the order of the rows.
    List<Id<Participant>> ids() {
        return ids(rows);
    }

    private static List<Id<Participant>> ids(List<Participant> rows) {
        return rows.stream().map(Participant::id).toList();
    }
}
