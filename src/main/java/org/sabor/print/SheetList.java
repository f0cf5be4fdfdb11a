package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Format;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.PersonName;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;

/// Who stands in which row of an attendance sheet, and the print under whose number that list is kept.
///
/// @param period the day, the half or the session of which it is
/// @param people whose sheet it is
/// @param rows the rows in order; a group stands in as many as people are expected
/// @param print the same list, printed before and not entered yet, or as it was signed; else null
record SheetList(
        Day day,
        Period period,
        SheetPeople people,
        List<Participant> rows,
        int blankRows,
        @Nullable SheetPrint print) {
    /// A larger group signs on rows that are added by hand, or on a sheet of its own.
    private static final int MOST_ROWS_OF_A_GROUP = 40;

    SheetList {
        rows = List.copyOf(rows);
    }

    /// The lists of the days that are wanted; none for a day on which nobody can come in person, and none of people
    /// from abroad where nobody comes from there.
    static List<SheetList> of(Request request) {
        var lists = new ArrayList<SheetList>();
        var seminar = request.seminar();
        boolean online = seminar.details().format() == Format.REMOTE;
        for (var day : seminar.daysInOrder()) {
            if (!request.choices().wants(day)) {
                continue;
            }
            for (var period : SheetPrints.periods(seminar, day, request.sheets().per())) {
                var expected = expected(seminar, period);
                for (var people : SheetPeople.of(seminar, request.sheets().localApart())) {
                    var own = expected.stream()
                            .filter(each -> people.has(each, seminar))
                            .toList();
                    var signed =
                            request.choices().asSigned() ? signed(seminar, day, period, people) : List.<SheetList>of();
                    lists.addAll(signed);
                    if (signed.isEmpty() && (!own.isEmpty() || !(online || people == SheetPeople.ABROAD))) {
                        lists.add(of(request, day, period, people, own));
                    }
                }
            }
        }
        return lists;
    }

    /// The prints of this list that were signed, in the order of their numbers: what was printed and not signed beside
    /// them proves nothing.
    private static List<SheetList> signed(Seminar seminar, Day day, Period period, SheetPeople people) {
        return SheetPrints.of(seminar, day.id()).reversed().stream()
                .filter(print ->
                        print.period().equals(period) && !print.signed().isEmpty())
                .filter(print -> isOf(print, people, seminar))
                .map(print -> new SheetList(
                        day,
                        period,
                        people,
                        print.rows().stream().map(who -> onPaper(seminar, who)).toList(),
                        print.blankRows(),
                        print))
                .toList();
    }

    /// Whether the first on it whom the seminar still has is one of these people.
    private static boolean isOf(SheetPrint print, SheetPeople people, Seminar seminar) {
        return people == SheetPeople.ALL
                || print.people().stream()
                        .map(seminar.participants()::find)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(first -> people.has(first, seminar))
                        .isPresent();
    }

    /// Whoever was removed since leaves the row without a name, so that the numbers stay those of the paper.
    private static Participant onPaper(Seminar seminar, Id<Participant> who) {
        var participant = seminar.participants().find(who);
        return participant == null ? Participant.person(who, PersonName.EMPTY, null, Set.of()) : participant;
    }

    /// Whoever signs for this period, in no order.
    static List<Participant> expected(Seminar seminar, Period period) {
        return new Attendees(seminar)
                .inPerson(period).stream()
                        .filter(seminar.project().sheets()::signs)
                        .toList();
    }

    /// A list that was printed before in another language stays in the order of that print, so that a row has one
    /// number in all languages.
    private static SheetList of(
            Request request, Day day, Period period, SheetPeople people, List<Participant> expected) {
        var seminar = request.seminar();
        int blank = request.choices().blankRows();
        var languages = new LinkedHashSet<Language>(request.language().languages());
        if (!seminar.sheetPrints().isEmpty()) {
            languages.addAll(List.of(Language.values()));
        }
        var own = rows(request, expected, languages.getFirst());
        for (var language : languages) {
            var rows = language == languages.getFirst() ? own : rows(request, expected, language);
            var print = SheetPrints.untouched(seminar, period, ids(rows), blank);
            if (print != null) {
                return new SheetList(day, period, people, rows, blank, print);
            }
        }
        return new SheetList(day, period, people, own, blank, null);
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

    /// What tells it from other sheets of the day.
    List<Detail> details(Seminar seminar) {
        var details = new ArrayList<Detail>();
        var session = seminar.sessions().find(period.session());
        if (session != null) {
            int number = Periods.of(seminar, day.id(), AttendanceUnit.SESSION).indexOf(period) + 1;
            details.add(new Detail(
                    each -> session.topic().isEmpty()
                            ? each.text("sheet.session", number)
                            : each.text("sheet.session-topic", number, session.topic()),
                    Message.of("print.file.session", number)));
        } else if (period.part() == DayPart.MORNING) {
            details.add(Detail.of("sheet.morning", "print.file.morning"));
        } else if (period.part() == DayPart.AFTERNOON) {
            details.add(Detail.of("sheet.afternoon", "print.file.afternoon"));
        }
        details.addAll(people.details());
        return details;
    }

    /// The newest print of this list before, for which nothing was entered yet, or null.
    @Nullable
    SheetPrint before(Seminar seminar) {
        var ids = Set.copyOf(ids());
        return SheetPrints.of(seminar, day.id()).stream()
                .filter(each -> each.period().equals(period)
                        && (print == null || each.number() < print.number())
                        && each.untouched())
                .filter(each -> each.rows().stream().anyMatch(ids::contains))
                .findFirst()
                .orElse(null);
    }

    /// The ids in the order of the rows.
    List<Id<Participant>> ids() {
        return ids(rows);
    }

    private static List<Id<Participant>> ids(List<Participant> rows) {
        return rows.stream().map(Participant::id).toList();
    }
}
