package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.HeadCount;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.Session;

/// For how many people a break is (WISHES 3): who is expected in person, and who was really there, without those who
/// take part remotely, had left before it, or came after it.
final class MealCount {
    private final Seminar seminar;
    private final AttendanceIndex index;

    MealCount(Seminar seminar) {
        this.seminar = seminar;
        index = AttendanceIndex.of(seminar);
    }

    /// Who is admitted and does not mean to take part remotely.
    List<Participant> expected() {
        return seminar.participants().stream()
                .filter(each -> each.status().admitted() && each.plannedMode() != PlannedMode.REMOTE)
                .toList();
    }

    /// Who has registered of them: no more may be ordered for than these.
    List<Participant> registered() {
        return expected().stream().filter(each -> each.status().registered()).toList();
    }

    /// Whether anything is recorded for this day.
    boolean recorded(Day day) {
        return seminar.attendance().stream().anyMatch(row -> row.period().day().equals(day.id()));
    }

    /// Who was there in person on this day.
    List<Participant> there(Day day) {
        return seminar.participants().stream()
                .filter(each -> index.modes(each.id(), day.id()).contains(AttendanceMode.IN_PERSON))
                .toList();
    }

    /// Who was there in person at this break, or null while nothing is recorded for its day.
    @Nullable
    List<Participant> there(Day day, Session meal) {
        if (!recorded(day)) {
            return null;
        }
        var periods = around(day, meal);
        var there = new ArrayList<Participant>();
        for (var participant : there(day)) {
            if (index.of(participant.id()).stream()
                    .anyMatch(row -> row.mode() == AttendanceMode.IN_PERSON
                            && periods.contains(row.period())
                            && present(row, meal))) {
                there.add(participant);
            }
        }
        return there;
    }

    private static boolean present(Attendance row, Session meal) {
        var arrived = row.arrived();
        var left = row.left();
        var start = meal.start();
        var end = meal.end();
        return (left == null || start == null || left.isAfter(start))
                && (arrived == null || end == null || arrived.isBefore(end));
    }

    /// The periods by which the presence at a break is known: the day; both halves, for a break between them is for
    /// whoever was there in one; of sessions the last before it, or the first of the day.
    private List<Period> around(Day day, Session meal) {
        var periods = Periods.of(seminar, day.id());
        if (seminar.details().unit() != AttendanceUnit.SESSION || periods.isEmpty()) {
            return periods;
        }
        var before = periods.getFirst();
        for (var period : periods) {
            var session = seminar.sessions().find(period.session());
            if (session != null && Session.IN_DAY.compare(session, meal) < 0) {
                before = period;
            }
        }
        return List.of(before);
    }

    /// How many people these are.
    static HeadCount heads(List<Participant> people) {
        return people.stream().map(HeadCount::of).reduce(HeadCount.NONE, HeadCount::plus);
    }
}
