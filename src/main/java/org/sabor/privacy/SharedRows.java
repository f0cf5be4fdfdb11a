package org.sabor.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.Row;
import org.sabor.model.Seminar;

/// People as pseudonyms: of each only so much is left that at least five are alike in all of it, so that nobody can be
/// singled out (RELIABILITY F3, WP216). Whoever is not alike enough with anything left goes; the figures know them
/// still. Groups and organisations without named people stay, where they stand for five or for nobody knows how many.
final class SharedRows {
    /// How many must be alike.
    static final int LEAST = 5;

    /// That somebody was present in a mode, or absent, for a period.
    record Mark(Period period, AttendanceMode mode) {}

    /// What is left of a participant.
    record Left(
            ParticipantKind kind,
            @Nullable Integer headCount,
            @Nullable Id<Organisation> organisation,
            Country country,
            Set<Role> roles,
            PlannedMode plannedMode,
            ParticipantStatus status,
            Set<Mark> marks) {
        Left {
            roles = Set.copyOf(roles);
            marks = Set.copyOf(marks);
        }

        Left without(String what) {
            return new Left(
                    kind,
                    headCount,
                    what.equals("organisation") ? null : organisation,
                    what.equals("country") ? Country.NOT_STATED : country,
                    what.equals("roles") ? Set.of() : roles,
                    what.equals("plan") ? PlannedMode.NOT_STATED : plannedMode,
                    what.equals("status") ? ParticipantStatus.INVITED : status,
                    what.equals("marks") ? Set.of() : marks);
        }
    }

    /// What is left out one after the other, what says least of an event first.
    private static final List<UnaryOperator<Left>> STEPS = List.of(
            UnaryOperator.identity(),
            left -> left.without("organisation"),
            left -> left.without("roles"),
            left -> left.without("country"),
            left -> left.without("plan"),
            left -> left.without("marks"),
            left -> left.without("status"));

    private final Ids ids;
    private final List<Row<?>> rows = new ArrayList<>();
    private int pseudonyms;

    /// @param chance decides the order of the pseudonyms
    SharedRows(Seminar seminar, Ids ids, Random chance) {
        this.ids = ids;
        var kept = kept(seminar);
        Collections.shuffle(kept, chance);
        var attendance = new ArrayList<Attendance>();
        kept.forEach(left -> add(left, attendance));
        Collections.shuffle(attendance, chance);
        // New ids again: their order must not tell whose rows belong together.
        attendance.forEach(row -> rows.add(attendance(row.participant(), row.period(), row.mode())));
    }

    /// The rows of participants and of their attendance.
    List<Row<?>> rows() {
        return rows;
    }

    /// How many people are left as pseudonyms.
    int pseudonyms() {
        return pseudonyms;
    }

    private static List<Left> kept(Seminar seminar) {
        var index = AttendanceIndex.of(seminar);
        var people = new ArrayList<Left>();
        var kept = new ArrayList<Left>();
        for (var participant : seminar.participants()) {
            var left = left(seminar, index, participant);
            if (participant.isPerson()) {
                people.add(left);
            } else if (left.headCount() == null || left.headCount() >= LEAST) {
                kept.add(left);
            }
        }
        for (var step : STEPS) {
            var alike = new LinkedHashMap<Left, List<Left>>();
            people.replaceAll(step);
            people.forEach(
                    left -> alike.computeIfAbsent(left, _ -> new ArrayList<>()).add(left));
            people.clear();
            alike.values().forEach(same -> (same.size() >= LEAST ? kept : people).addAll(same));
        }
        return kept;
    }

    private static Left left(Seminar seminar, AttendanceIndex index, Participant participant) {
        var marks = new HashSet<Mark>();
        for (var row : index.of(participant.id())) {
            if (!row.present() || index.counts(row)) {
                marks.add(new Mark(row.period(), row.mode()));
            }
        }
        return new Left(
                participant.kind(),
                participant.headCount(),
                participant.organisation(),
                seminar.countryOf(participant),
                participant.roles(),
                participant.plannedMode(),
                participant.status(),
                marks);
    }

    private void add(Left left, List<Attendance> attendance) {
        boolean person = left.kind() == ParticipantKind.PERSON;
        int number = rows.size() + 1;
        pseudonyms += person ? 1 : 0;
        Id<Participant> id = ids.next();
        rows.add(new Participant(
                id,
                left.kind(),
                person ? PersonName.of("Участник", String.valueOf(number), "Participant " + number) : PersonName.EMPTY,
                left.kind() == ParticipantKind.GROUP
                        ? new Bilingual("Група " + number, "Group " + number)
                        : Bilingual.EMPTY,
                left.headCount(),
                left.organisation(),
                left.country(),
                Bilingual.EMPTY,
                left.roles(),
                left.plannedMode(),
                left.status(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                ""));
        left.marks().forEach(mark -> attendance.add(attendance(id, mark.period(), mark.mode())));
    }

    private Attendance attendance(Id<Participant> who, Period period, AttendanceMode mode) {
        return new Attendance(ids.next(), who, period, mode, null, null, null, AttendanceSource.BY_HAND, "", null);
    }
}
